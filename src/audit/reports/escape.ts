export const escape = (text: string): string =>
	text
		.replace(/[&<>"']/g, (letter) => `&#${String(letter.charCodeAt(0))};`)
		.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '');

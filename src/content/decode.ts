import type { Problem } from './problem.ts';

const why = 'Då blir å, ä och ö fel på sidan.';
const fix = 'Spara filen som UTF-8 (i Anteckningar: Spara som, Kodning UTF-8).';

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** The text of a file as editors save them: UTF-8, with or without a byte order mark, any line ends. */
export function decode(bytes: Uint8Array, file: string): { text: string; problems: Problem[] } {
	const refuse = (what: string) => ({
		text: '',
		problems: [{ file, id: 'encoding', what, why, fix }],
	});
	if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
		return refuse('Filen är sparad som UTF-16.');
	}
	try {
		const text = utf8.decode(bytes);
		if (text.includes('\0')) return refuse('Filen är ingen textfil.');
		return { text: text.replace(/\r\n?/g, '\n'), problems: [] };
	} catch {
		return refuse('Filen är inte sparad som UTF-8.');
	}
}

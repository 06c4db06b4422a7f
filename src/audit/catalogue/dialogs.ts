import type { Row } from './row.ts';

/** What a dialog does with focus. */
export const dialogs: Row[] = [
	[
		'dialog-role',
		'4.1.2',
		'error',
		'En dialog ska vara märkt som en dialog',
		'Den som lyssnar vet inte att en ruta öppnats.',
		'Använd <dialog> och showModal().',
		[
			'A dialog is marked as one',
			'Who listens does not know that a box opened.',
			'Use <dialog> and showModal().',
		],
	],
	[
		'dialog-focus',
		'2.4.3',
		'error',
		'Fokus ska gå in i dialogen när den öppnas',
		'Den som lyssnar är kvar på sidan under.',
		'Använd <dialog> och showModal(), eller flytta fokus.',
		[
			'Focus goes into the dialog when it opens',
			'Who listens is left on the page below.',
			'Use <dialog> and showModal(), or move focus.',
		],
	],
	[
		'dialog-keeps',
		'2.4.3',
		'error',
		'Fokus ska stanna i dialogen',
		'Den som går med Tab hamnar på sidan under, som inte går att använda.',
		'Använd showModal(), eller inert på resten.',
		[
			'Focus stays in the dialog',
			'Who uses Tab lands on the page below, which cannot be used.',
			'Use showModal(), or inert on the rest.',
		],
	],
	[
		'dialog-escape',
		'2.1.2',
		'error',
		'Escape ska stänga dialogen',
		'Många väntar sig det, och en del når inte stängknappen.',
		'Använd <dialog>, eller lyssna efter Escape.',
		[
			'Escape closes the dialog',
			'Many expect it, and some cannot reach the close button.',
			'Use <dialog>, or listen for Escape.',
		],
	],
	[
		'dialog-returns',
		'2.4.3',
		'error',
		'Fokus ska gå tillbaka när dialogen stängs',
		'Den som lyssnar hamnar annars först på sidan igen.',
		'Ge fokus till knappen som öppnade dialogen.',
		[
			'Focus returns when the dialog closes',
			'Who listens lands first on the page again.',
			'Give focus to the button that opened the dialog.',
		],
	],
];

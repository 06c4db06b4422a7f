import type { Row } from './row.ts';

/** What happens by itself. */
export const changes: Row[] = [
	[
		'text-changes',
		'2.2.2',
		'error',
		'Det som ändras av sig självt ska gå att stanna',
		'Den som läser långsamt hinner inte.',
		'Ge en knapp som pausar.',
		[
			'What changes by itself can be stopped',
			'Slow readers have no time.',
			'Give a button that pauses it.',
		],
	],
	[
		'message-vanishes',
		'2.2.1',
		'error',
		'Meddelanden ska stå kvar',
		'Den som läser långsamt, förstorar eller lyssnar hinner inte.',
		'Låt läsaren stänga meddelandet.',
		[
			'Messages stay',
			'Who reads slowly, magnifies or listens has no time.',
			'Let the reader close the message.',
		],
	],
	[
		'page-moves',
		'2.2.1,3.2.5',
		'error',
		'Sidan ska inte gå vidare av sig själv',
		'Den som läser långsamt hinner inte.',
		'Ta bort förflyttningen, eller gör den på servern.',
		[
			'The page does not move on by itself',
			'Slow readers have no time.',
			'Remove the move, or make it on the server.',
		],
	],
];

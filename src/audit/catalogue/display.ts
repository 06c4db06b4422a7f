import type { Row } from './row.ts';

/** How the page looks in other states. */
export const display: Row[] = [
	[
		'motion-reduced',
		'2.3.3',
		'error',
		'Den som bett om mindre rörelse ska få det',
		'Rörelse ger en del yrsel och migrän.',
		'Stäng av rörelsen i @media (prefers-reduced-motion: reduce).',
		[
			'Who asked for less motion gets it',
			'Movement makes some dizzy or gives migraine.',
			'Turn the movement off in @media (prefers-reduced-motion: reduce).',
		],
	],
	[
		'print',
		'',
		'error',
		'Sidan ska gå att skriva ut',
		'En del läser bara på papper.',
		'Dölj inte texten i @media print.',
		[
			'The page can be printed',
			'Some read only on paper.',
			'Do not hide the text in @media print.',
		],
	],
	[
		'no-script',
		'',
		'error',
		'Sidan ska gå att läsa utan JavaScript',
		'Skript kan vara avstängda, stoppade på vägen eller gå sönder. Då får läsaren en tom sida.',
		'Skriv texten i HTML. Låt skriptet bara lägga till.',
		[
			'The page can be read without JavaScript',
			'Scripts may be turned off, blocked on their way or break. The reader gets an empty page then.',
			'Write the text in HTML. Let the script only add to it.',
		],
	],
	[
		'clipped-text',
		'1.4.4',
		'error',
		'Text ska inte klippas av när den förstoras',
		'Den som förstorar kan inte läsa resten.',
		'Ta bort den fasta höjden, eller overflow: hidden.',
		[
			'Text is not cut off when enlarged',
			'Who enlarges cannot read the rest.',
			'Remove the fixed height, or overflow: hidden.',
		],
	],
	[
		'text-spacing',
		'1.4.12',
		'error',
		'Text ska inte klippas av med mer luft',
		'Den som behöver luft i texten kan inte läsa resten.',
		'Låt höjden växa med texten.',
		[
			'Text is not cut off with more spacing',
			'Who needs air in the text cannot read the rest.',
			'Let the height grow with the text.',
		],
	],
	[
		'reflow',
		'1.4.10',
		'error',
		'Sidan ska rymmas på en smal skärm',
		'Den som förstorar 400 % måste annars rulla fram och tillbaka för varje rad.',
		'Ta bort fasta bredder; använd max-width: 100 % och låt innehållet brytas.',
		[
			'The page fits a narrow screen',
			'Who enlarges to 400 % must else scroll back and forth for each line.',
			'Remove fixed widths; use max-width: 100% and let the content wrap.',
		],
	],
	[
		'sticky-covers',
		'1.4.10',
		'error',
		'Fasta delar ska lämna plats åt texten',
		'På en liten eller förstorad skärm syns bara några rader.',
		'Lås inte delen på små skärmar.',
		[
			'Fixed parts leave room for the text',
			'On a small or enlarged screen only a few lines are seen.',
			'Do not fix the part on small screens.',
		],
	],
];

import type { Row } from './row.ts';

/** Pages that could not be audited as they should. */
export const pages: Row[] = [
	[
		'page-hangs',
		'',
		'error',
		'Sidan ska svara',
		'Läsaren kan inte göra något.',
		'Leta efter en slinga utan slut i skriptet.',
		['The page answers', 'The reader can do nothing.', 'Look for an endless loop in the script.'],
	],
	[
		'page-crashes',
		'',
		'error',
		'Sidan ska inte krascha',
		'Läsaren kan inte göra något.',
		'Leta efter något som tar allt minne.',
		[
			'The page does not crash',
			'The reader can do nothing.',
			'Look for something that takes all memory.',
		],
	],
	[
		'page-loops',
		'2.2.1',
		'error',
		'Sidan ska inte laddas om gång på gång',
		'Läsaren hinner inte läsa.',
		'Leta efter location.reload.',
		[
			'The page does not reload again and again',
			'The reader has no time to read.',
			'Look for location.reload.',
		],
	],
	[
		'page-never-settles',
		'',
		'warn',
		'Sidan ska bli klar',
		'Läsaren vet inte om allt har kommit.',
		'Väntar sidan på något som aldrig kommer?',
		[
			'The page settles',
			'The reader does not know whether all has come.',
			'Does the page wait for something that never comes?',
		],
	],
	[
		'page-missing',
		'',
		'error',
		'Sidan ska gå att öppna',
		'Läsaren kommer till ett felmeddelande.',
		'Rätta adressen.',
		['The page can be opened', 'The reader comes to an error message.', 'Correct the address.'],
	],
	[
		'page-not-audited',
		'',
		'error',
		'Sidan ska gå att granska',
		'Ingen vet vad som är fel på den.',
		'Öppna sidan i en webbläsare.',
		[
			'The page can be audited',
			'Nobody knows what is wrong with it.',
			'Open the page in a browser.',
		],
	],
];

import type { Row } from './row.ts';

/** What shows only when all pages are seen together. */
export const site: Row[] = [
	[
		'links',
		'',
		'error',
		'Länkar ska leda till något',
		'Läsaren kommer till ett felmeddelande.',
		'Rätta adressen.',
		['Links lead to something', 'The reader comes to an error message.', 'Correct the address.'],
	],
	[
		'title-unique',
		'2.4.2',
		'error',
		'Varje sida ska ha sin egen titel',
		'Flikar och träfflistor går inte att skilja åt.',
		'Skriv det som är särskilt för sidan först i titeln.',
		[
			'Each page has its own title',
			'Tabs and search results cannot be told apart.',
			'Write what is special to the page first in the title.',
		],
	],
	[
		'hreflang',
		'',
		'error',
		'Översättningar ska peka på varandra',
		'Den som byter språk hittar inte tillbaka.',
		'Lägg till länken på den andra sidan också.',
		[
			'Translations point at each other',
			'Who changes language does not find back.',
			'Add the link on the other page too.',
		],
	],
	[
		'navigation-order',
		'3.2.3',
		'error',
		'Menyn ska ha samma ordning på alla sidor',
		'Den som lärt sig menyn hittar annars fel.',
		'Skriv menyn på ett ställe.',
		[
			'The menu has the same order on all pages',
			'Who has learnt the menu goes wrong otherwise.',
			'Write the menu in one place.',
		],
	],
	[
		'navigation-name',
		'3.2.4',
		'error',
		'Samma sida ska heta likadant i alla menyer',
		'Läsaren tror att det är en annan sida.',
		'Använd ett namn.',
		[
			'A page has the same name in all menus',
			'The reader believes it is another page.',
			'Use one name.',
		],
	],
];

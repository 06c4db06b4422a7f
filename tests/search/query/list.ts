import {
	openWordList,
	packWords,
	type Rank,
	type WordList,
} from '../../../src/search/query/word-list.ts';

const words: [string, Rank][] = [
	['umeå', 2],
	['kungsbacka', 2],
	['mariestad', 2],
	['gustafsson', 2],
	['gustavsson', 2],
	['missbruk', 1],
	['arbete', 1],
	['kväll', 1],
	['psykisk', 1],
	['ohälsa', 1],
	['aktivitet', 1],
	['hemlöshet', 1],
	['kooperativ', 1],
	['råd', 1],
	['rad', 1],
	['klottersanering', 0],
	['vägen', 2],
	['kvinnor', 1],
	['24', 2],
	['aktiv', 2],
];

/** A small site's words, as the browser knows them. */
export const list: WordList = openWordList(
	{
		lang: 'sv',
		records: 100,
		words: packWords(words),
		concepts: [
			['zq0001', 'missbruk', ['missbruk', 'knark', 'sprit', 'dricka för mycket']],
			['zq0002', 'hemlöshet', ['hemlöshet', 'hemlösa', 'utan hem', 'uteliggare']],
			['zq0003', 'psykisk ohälsa', ['psykisk ohälsa', 'mår dåligt']],
		],
		places: ['Kungsbacka', 'Mariestad', 'Umeå'],
	},
	{
		words: packWords([['fönsterputsning', 0]]),
		concepts: [['zq0002', { en: ['homelessness', 'homeless'] }]],
	},
);

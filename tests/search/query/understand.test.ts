import { describe, expect, test } from 'vitest';
import { isSure, understand } from '../../../src/search/query/understand.ts';
import { list } from './list.ts';

const asks = (query: string) =>
	understand(query, list).terms.map(({ asks }) => asks.map(({ text }) => text));
const readAs = (query: string) => understand(query, list).terms.map((term) => term.readAs);

describe('a query is understood', () => {
	test('small words of a question are dropped', () => {
		expect(
			understand('var finns det arbete i Kungsbacka?', list).terms.map(({ typed }) => typed),
		).toEqual(['arbete', 'kungsbacka']);
	});

	test('a query of small words only keeps them', () => {
		expect(understand('vad är det', list).unknown).toEqual(['vad', 'är', 'det']);
	});

	test('an everyday word asks for its concept', () => {
		expect(asks('knark')).toEqual([['zq0001']]);
	});

	test('an everyday phrase is one thing, small words and all', () => {
		expect(asks('jag mår dåligt och är utan hem')).toEqual([['zq0003'], ['zq0002']]);
	});

	test('a phrase is found in another form', () => {
		expect(asks('hemlös')[0]).toContain('zq0002');
	});

	test('an English word on a Swedish page asks for its concept', () => {
		expect(asks('homeless')[0]).toContain('zq0002');
	});

	test.each([
		['misbruk', 'missbruk'],
		['kungsbacha', 'kungsbacka'],
		['hemlööshet', 'hemlöshet'],
		['koperativ', 'kooperativ'],
		['mariested', 'mariestad'],
	])('%s is taken for %s', (typed, word) => {
		expect(readAs(typed)).toEqual([word]);
	});

	test('a word without its marks is taken for the one with them', () => {
		expect(readAs('Umea')).toEqual(['umeå']);
	});

	test('rad is rad first, and råd after it', () => {
		const [term] = understand('rad', list).terms;
		expect(term?.asks.map(({ text }) => text)).toEqual(['rad', 'råd']);
		expect(term?.asks[1]?.weight).toBeLessThan(term?.asks[0]?.weight ?? 0);
		expect(term?.readAs).toBeUndefined();
	});

	test('a name is also looked for in its other spelling', () => {
		expect(asks('Gustafsson')[0]).toEqual(['gustafsson', 'gustavsson']);
	});

	test('a compound that the list does not have is looked for as it is, and in its parts', () => {
		expect(asks('kvällsaktivitet')).toEqual([
			['"kvällsaktivitet"'],
			['kvälls', 'kväll'],
			['aktivitet', 'aktivit'],
		]);
	});

	test('letters and digits that stand together are two words', () => {
		expect(asks('aktiv24')).toEqual([['aktiv'], ['24']]);
	});

	test('a phrase is found without its marks, and with a slip in it', () => {
		expect(asks('psykisk ohalsa')).toEqual([['zq0003']]);
		expect(readAs('psykisk ohälssa')).toEqual(['psykisk ohälsa']);
	});

	test('the longer list is needed for a word that this one does not have', () => {
		expect(isSure('var finns det arbete i Kungsbacka?', list)).toBe(true);
		expect(isSure('arbete i Kungsbaka', list)).toBe(false);
	});

	test('a compound is read as its last part when only that is known', () => {
		expect(readAs('xyzaktivitet')).toEqual(['aktivitet']);
	});

	test('a phone number is looked for as it is', () => {
		expect(asks('838754')).toEqual([['"838754"']]);
	});

	test('nonsense is like nothing', () => {
		expect(understand('xqzzvw', list)).toMatchObject({ terms: [], unknown: ['xqzzvw'] });
	});

	test('a reader who insists gets just what they wrote', () => {
		expect(understand('misbruk', list, true).terms.map(({ asks }) => asks)).toEqual([
			[{ text: 'misbruk', weight: 1 }],
		]);
	});
});

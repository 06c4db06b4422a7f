import { expect, test } from 'vitest';
import readerFirst from '../../../src/text/rules/reader-first.ts';
import { hold } from './hold.ts';

test('passes a text that begins with what it is about', () => {
	expect(hold(readerFirst, 'Livsval hjälper människor.')).toEqual([]);
});

test('reports a text that begins with itself', () => {
	expect(hold(readerFirst, 'Det här är en lättläst text om Livsval.')).toEqual([
		'Texten börjar med att säga att den är lättläst. Börja med det viktigaste: vad, och för vem. Sidan visar själv att den är lättläst.',
	]);
});

import { expect, test } from 'vitest';
import tone from '../../../src/text/rules/tone.ts';
import { hold } from './hold.ts';

test('passes you', () => {
	expect(hold(tone, 'Du kan ringa oss.')).toEqual([]);
});

test('reports man', () => {
	expect(hold(tone, 'Här kan man ringa oss.')).toEqual([
		'Meningen säger ”man”. Skriv du, vi eller vem det är.',
	]);
});

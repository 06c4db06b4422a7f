import { expect, test } from 'vitest';
import nameAlone from '../../../src/text/rules/name-alone.ts';
import { hold } from './hold.ts';

test('passes a name with what it is', () => {
	expect(hold(nameAlone, 'Myndigheten Försäkringskassan hjälper dig.')).toEqual([]);
});

test('reports a name without an explanation', () => {
	expect(hold(nameAlone, 'Du kan ringa Försäkringskassan.')).toEqual([
		'Namnet ”Försäkringskassan” står utan förklaring första gången. Skriv vad det är: myndigheten Försäkringskassan.',
	]);
});

import { expect, test } from 'vitest';
import paragraphLength from '../../../src/text/rules/paragraph-length.ts';
import { hold } from './hold.ts';

test('passes four sentences', () => {
	expect(hold(paragraphLength, 'Vi bor här. Vi äter. Vi sover. Vi går.')).toEqual([]);
});

test('reports five sentences', () => {
	expect(hold(paragraphLength, 'Vi bor här. Vi äter. Vi sover. Vi går. Vi åker.')).toEqual([
		'Stycket har 5 meningar. Gränsen är 4. Dela stycket med en tom rad där det byter ämne.',
	]);
});

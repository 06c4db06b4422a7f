import { expect, test } from 'vitest';
import headingOrder from '../../../src/text/rules/heading-order.ts';
import { hold } from './hold.ts';

test('passes levels in order', () => {
	expect(hold(headingOrder, '## Vad\n\nVi bor här.\n\n### Hur\n\nVi bor bra.')).toEqual([]);
});

test('reports a level that is skipped', () => {
	expect(hold(headingOrder, '## Vad\n\nVi bor här.\n\n#### Hur\n\nVi bor bra.')).toEqual([
		'Rubriken hoppar från nivå 2 till nivå 4. Skriv ### Hur.',
	]);
});

import { expect, test } from 'vitest';
import negation from '../../../src/text/rules/negation.ts';
import { hold } from './hold.ts';

test('passes one negation', () => {
	expect(hold(negation, 'Du behöver inte betala.')).toEqual([]);
});

test('reports two negations', () => {
	expect(hold(negation, 'Du behöver inte betala om du aldrig har arbetat.')).toEqual([
		'Meningen nekar 2 gånger: inte, aldrig. Säg vad som gäller, i stället för vad som inte gäller.',
	]);
});

test('takes “No, not yet” for one answer', () => {
	expect(hold(negation, 'No, not yet.', { lang: 'en' })).toEqual([]);
});

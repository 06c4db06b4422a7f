import { expect, test } from 'vitest';
import { splitSentences } from '../../src/text/sentences.ts';

const split = (text: string, lang: 'sv' | 'en' = 'sv') =>
	splitSentences(text, lang).map((one) => one.text);

test('ends a sentence at a full stop before a capital', () => {
	expect(split('Vi äter. Sedan går vi.')).toEqual(['Vi äter.', 'Sedan går vi.']);
});

test('does not end a sentence at an abbreviation', () => {
	expect(split('Det gäller t.ex. Mariestad och bl.a. Skövde.')).toHaveLength(1);
	expect(split('See e.g. Sweden.', 'en')).toHaveLength(1);
});

test('ends a sentence after a time on the hour', () => {
	expect(split('Vi möts kl. 10. Sedan äter vi.')).toEqual(['Vi möts kl. 10.', 'Sedan äter vi.']);
});

test('keeps sums, phone numbers and addresses in one piece', () => {
	const [sentence] = splitSentences(
		'Ring 0515-293505 eller skriv till a.b@kommun.se om 4 340 177 kronor.',
		'sv',
	);
	expect(
		sentence!.words.filter(({ kind }) => kind !== 'word').map(({ text, kind }) => [text, kind]),
	).toEqual([
		['0515-293505', 'phone'],
		['a.b@kommun.se', 'email'],
		['4 340 177', 'number'],
	]);
});

test('knows a name by its capital within a sentence', () => {
	const [sentence] = splitSentences('Projektet fanns i Kungsbacka.', 'sv');
	expect(sentence!.words.at(-1)).toMatchObject({ text: 'Kungsbacka', kind: 'name' });
});

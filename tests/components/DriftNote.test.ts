import { expect, test } from 'vitest';
import DriftNote from '../../src/components/DriftNote.astro';
import { render, textOf } from './render.ts';

const drift = { source: 'sv.md', sections: ['Syfte'] };

test('An easy text says that the whole text has changed', async () => {
	expect(textOf(await render(DriftNote, { drift, lang: 'sv' }))).toBe(
		'Hela texten har ändrats. Den lättlästa texten är inte ändrad än. Något här kan vara fel eller saknas.',
	);
});

test('A translated text says that the Swedish one has changed', async () => {
	expect(textOf(await render(DriftNote, { drift, lang: 'en' }))).toBe(
		'The Swedish text has changed. This text has not been changed yet. Something here may be wrong or missing.',
	);
});

import { expect, test } from 'vitest';
import PeopleRow from '../../src/components/PeopleRow.astro';
import { render } from './render.ts';

async function show(props: { count: number; of?: number }, lang?: string) {
	const picture = (await render(PeopleRow, props, lang)).querySelector('svg[role=img]');
	return {
		label: picture?.getAttribute('aria-label'),
		filled: [...(picture?.querySelectorAll('path') ?? [])].map((person) =>
			person.classList.contains('is-in'),
		),
		width: picture?.getAttribute('viewBox'),
	};
}

test('A row of people shows how many of ten, and says it in words', async () => {
	const row = await show({ count: 6 });
	expect(row.label).toBe('6 av 10 personer');
	expect(row.filled).toEqual([true, true, true, true, true, true, false, false, false, false]);
	expect(row.width).toBe('0 0 236 31');
});

test('A row may have another number of people', async () => {
	expect(await show({ count: 1, of: 3 })).toMatchObject({
		label: '1 av 3 personer',
		filled: [true, false, false],
		width: '0 0 68 31',
	});
});

test('Nobody and everybody can be shown too', async () => {
	expect((await show({ count: 0, of: 2 })).filled).toEqual([false, false]);
	expect((await show({ count: 2, of: 2 })).filled).toEqual([true, true]);
});

test('A row of people speaks the language of its text', async () => {
	expect((await show({ count: 6 }, 'en')).label).toBe('6 of 10 people');
});

import { expect, test } from 'vitest';
import { fuzz } from '../fuzz/fuzz.ts';
import { properties } from '../fuzz/properties.ts';

// The same inputs every time; `npm run fuzz` tries others, and as many as it is told.
test('No input makes the checks of content crash, hang, or let half of a file through', async () => {
	const outcomes = await fuzz({ seed: 20261122, runs: 60, limit: 5000 });
	expect(outcomes.filter(({ failure }) => failure)).toEqual([]);
	expect(outcomes.map(({ name, runs }) => [name, runs])).toEqual(
		properties.map(({ name }) => [name, 60]),
	);
}, 60_000);

test('An input that takes too long is a failure that shows it', async () => {
	const [outcome] = await fuzz({ seed: 1, runs: 100_000, limit: -1, only: 'bytes' });
	expect(outcome?.name).toBe('time');
	expect(outcome?.failure?.reason).toBe('takes more than -1 ms');
}, 60_000);

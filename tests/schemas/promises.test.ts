import { expect, test } from 'vitest';
import { projectFacts } from '../../src/schemas/project.ts';

const read = (promise: object) =>
	projectFacts.safeParse({
		title: { sv: 'Livsval' },
		promises: [{ sv: 'Informationen skulle vara lättläst.', section: 'Syfte', ...promise }],
	});

test('does not know whether a promise was kept until somebody says so', () => {
	expect(read({}).data?.promises[0]).toMatchObject({ state: 'not known' });
});

test('takes a kept promise with what shows it', () => {
	expect(read({ state: 'kept', evidence: 'Slutrapporten, sidan 12' }).success).toBe(true);
});

test('refuses a kept promise that rests on nothing', () => {
	expect(
		read({ state: 'kept' }).error?.issues.map(({ path, message }) => [path.join('.'), message]),
	).toEqual([
		[
			'promises.0.state',
			'Skriv evidence: med det som visar hur det gick, till exempel en rapport. Annars ska det stå state: not known.',
		],
	]);
});

import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rules } from '../../../src/text/rules/index.ts';

test('forgets no rule file, and each has a test', () => {
	const names = (folder: string, ending: string) =>
		readdirSync(new URL(folder, import.meta.url))
			.filter((name) => name.endsWith(ending) && !name.startsWith('index'))
			.map((name) => name.slice(0, -ending.length))
			.sort();
	const ids = rules.map(({ id }) => id).sort();
	expect(ids).toEqual(names('../../../src/text/rules/', '.ts'));
	expect(ids).toEqual(names('./', '.test.ts'));
});

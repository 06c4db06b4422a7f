import { globSync, readdirSync, readFileSync } from 'node:fs';
import { basename, matchesGlob } from 'node:path';
import { expect, test } from 'vitest';
import { readSettings } from '../../src/content/settings.ts';
import { schemaFiles, schemaFolder } from '../../src/vscode/schemas.ts';

const read = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;

test('the schemas for VS Code are as the schemas of the site: else run npm run schemas', () => {
	const fresh = schemaFiles(readSettings('.', {}).languages);
	expect(readdirSync(schemaFolder).sort()).toEqual([...fresh.keys()].sort());
	for (const [file, schema] of fresh)
		expect(readFileSync(`${schemaFolder}/${file}`, 'utf8')).toBe(schema);
});

test('a new field of a schema makes them stale', () => {
	const [file, schema] = [...schemaFiles(['sv'])].find(([name]) => name.startsWith('fakta'))!;
	expect(schema).not.toBe(readFileSync(`${schemaFolder}/${file}`, 'utf8'));
});

test('every YAML file that an editor writes has its schema in VS Code', () => {
	const settings = read('.vscode/settings.json')['yaml.schemas'] as Record<string, string>;
	for (const schema of Object.keys(settings))
		expect(readdirSync(schemaFolder)).toContain(basename(schema));
	const files = globSync('content/**/*.yml').filter((file) => !file.endsWith('skriven-fran.yml'));
	expect(files.length).toBeGreaterThan(200);
	const without = files.filter(
		(file) => !Object.values(settings).some((pattern) => matchesGlob(file, pattern)),
	);
	expect(without).toEqual([]);
});

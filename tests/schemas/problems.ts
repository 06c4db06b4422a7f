import { expect } from 'vitest';
import type { z } from 'zod';
import { parseYaml } from '../../src/content/yaml.ts';

/** What an editor is told about a file that holds `value`: the line, and how to put it right. */
export function problemsOf(schema: z.ZodType, value: unknown): string[] {
	const text = JSON.stringify(value);
	const { problems } = parseYaml({ text, file: 'fil.yml', firstLine: 1 }, schema);
	return problems.map(({ what, fix }) => `${what} ${fix}`);
}

export const unusable = (field: string, fix: string) => [
	`Det som står vid ”${field}” går inte att använda. ${fix}`,
];
export const missing = (field: string, fix: string) => [`Raden ”${field}” saknas. ${fix}`];
/** Which rows there are, and which of them is near, is held word for word in `tests/fixtures/broken/`. */
export const unknown = (key: string): unknown => [
	expect.stringContaining(`Raden ”${key}” finns inte bland dem som filen kan ha.`),
];

/** `count` words in a row. */
export const words = (count: number) => Array.from({ length: count }, () => 'ord').join(' ');

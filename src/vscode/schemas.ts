import type { z } from 'zod';
import { describe } from '../schemas/describe.ts';
import { glossaryEntry } from '../schemas/glossary.ts';
import { notice } from '../schemas/notice.ts';
import { projectFacts } from '../schemas/project.ts';
import { siteSettings } from '../schemas/site.ts';
import { easyText, fullText } from '../schemas/text.ts';

/** What each kind of file is held to, by the name of its JSON Schema; VS Code's settings say which files. */
const schemas: Record<string, z.ZodType> = {
	fakta: projectFacts,
	ordlista: glossaryEntry,
	meddelande: notice,
	webbplats: siteSettings,
	'latt-text': easyText,
	'hel-text': fullText,
};

/** JSON Schemas for VS Code, by file name: completion, help and checks while an editor writes. */
export function schemaFiles(languages: readonly string[]): Map<string, string> {
	return new Map(
		Object.entries(schemas).map(([name, schema]) => [
			`${name}.schema.json`,
			`${JSON.stringify(describe(schema, languages), undefined, '\t')}\n`,
		]),
	);
}

/** Where the JSON Schemas lie. */
export const schemaFolder = '.vscode/schemas';

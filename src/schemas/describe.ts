import { z } from 'zod';

/** What a schema says in the words of JSON Schema, as far as the form and VS Code use it. */
export interface Description {
	type?: 'string' | 'integer' | 'boolean' | 'array' | 'object';
	title?: string;
	description?: string;
	enum?: string[];
	/** What each value of `enum` means, in the same order. */
	enumDescriptions?: string[];
	const?: unknown;
	default?: unknown;
	format?: string;
	pattern?: string;
	/** What an editor reads when the pattern does not fit. */
	patternErrorMessage?: string;
	/** The text may have several lines. */
	multiline?: boolean;
	minLength?: number;
	minimum?: number;
	maximum?: number;
	minItems?: number;
	items?: Description;
	anyOf?: Description[];
	properties?: Record<string, Description>;
	required?: string[];
	additionalProperties?: Description | boolean;
}

/**
 * A schema as JSON Schema, with the messages of its patterns. An object with one property for each language gets one
 * for every language of `languages`, where the schema only names Swedish.
 */
export function describe(schema: z.ZodType, languages: readonly string[]): Description {
	const description = z.toJSONSchema(schema, {
		io: 'input',
		override({ zodSchema, jsonSchema }) {
			const message = jsonSchema.pattern && patternMessage(zodSchema._zod.def);
			if (message) jsonSchema.patternErrorMessage = message;
			// Zod bounds whole numbers by what JavaScript can hold, which says nothing to an editor.
			if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
		},
	}) as Description;
	addLanguages(description, languages);
	return description;
}

/** The words that a schema has for a text that does not fit its pattern. */
function patternMessage(def: z.core.$ZodTypeDef): string | undefined {
	const withPattern = (def.checks ?? []).map(({ _zod }) => _zod.def).find(hasPattern) ?? def;
	const error = withPattern.error as z.core.$ZodErrorMap | undefined;
	const message = error?.({ code: 'custom', input: '', path: [] });
	return typeof message === 'string' ? message : message?.message;
}

const hasPattern = (def: z.core.$ZodCheckDef) => 'pattern' in def;

function addLanguages(description: Description, languages: readonly string[]): void {
	const { properties, additionalProperties, items, anyOf } = description;
	if (properties?.sv && typeof additionalProperties === 'object') {
		description.properties = Object.fromEntries(
			Object.entries(properties).flatMap(([name, property]) =>
				name === 'sv'
					? ['sv', ...languages.filter((lang) => lang !== 'sv')].map((lang) => [
							lang,
							inLanguage(property, lang),
						])
					: [[name, property]],
			),
		);
	}
	for (const inner of [...Object.values(description.properties ?? {}), items, ...(anyOf ?? [])])
		if (inner) addLanguages(inner, languages);
}

const names = new Intl.DisplayNames('sv', { type: 'language' });

/** The same property with a label that names the language. */
function inLanguage(property: Description, lang: string): Description {
	const name = names.of(lang) ?? lang;
	return {
		...property,
		title: property.title ? `${property.title} på ${name}` : name[0]?.toUpperCase() + name.slice(1),
		description: `${property.description ?? `Texten på ${name}.`}${lang === 'sv' ? '' : ' Behövs inte.'}`,
	};
}

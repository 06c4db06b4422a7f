import { expect, test } from 'vitest';
import { z } from 'zod';
import { toConfig } from '../../src/admin/config.ts';
import type { Field } from '../../src/admin/field.ts';
import { glossaryEntry } from '../../src/schemas/glossary.ts';
import { notice } from '../../src/schemas/notice.ts';
import { projectFacts, targetGroups } from '../../src/schemas/project.ts';
import { siteSettings } from '../../src/schemas/site.ts';
import { easyText, fullText } from '../../src/schemas/text.ts';
import sv from '../../src/i18n/sv.json' with { type: 'json' };

const settings = siteSettings.parse({
	name: { sv: 'Banken' },
	address: 'https://projektbanken.example',
	base: '/banken/',
	languages: ['sv'],
});
const config = toConfig(settings, sv.targetGroups);
const collection = (name: string) => {
	const all = [...config.collections, ...config.singletons];
	return all.find((one) => 'name' in one && one.name === name) as unknown as { fields: Field[] };
};

// Only Swedish here, so that a schema's own words can be held against the form without its own code.
const pairs: [string, z.ZodType][] = [
	['projekt', projectFacts],
	['projekt-sv-latt', easyText],
	['projekt-sv', fullText],
	['ordlista', glossaryEntry],
	['meddelanden', notice],
	['sidor-sv-latt', easyText],
	['installningar', siteSettings],
];

interface Schema {
	[key: string]: unknown;
	properties?: Record<string, Schema>;
	required?: string[];
	items?: Schema;
	anyOf?: Schema[];
	enum?: string[];
}

const yesOrNo = ({ type, ...rest }: Schema) =>
	type === 'boolean' && 'default' in rest ? [true, false] : undefined;

/** What a schema demands of each of its fields, by path. */
function demands(schema: Schema, path = ''): Record<string, unknown> {
	const inner = schema.anyOf?.find(({ properties }) => properties) ?? schema;
	if (inner.items) return demands(inner.items, `${path}[]`);
	return Object.fromEntries(
		Object.entries(inner.properties ?? {}).flatMap(([name, property]) => {
			const here = `${path}.${name}`;
			const isBox = property.type === 'boolean' && 'const' in property;
			const limits = {
				required: !isBox && (inner.required ?? []).includes(name),
				values: property.enum ?? property.items?.enum ?? yesOrNo(property),
				pattern: property.format === 'date' ? undefined : property.pattern,
				min: property.minimum ?? property.minItems,
			};
			return [[here, limits], ...Object.entries(demands(property, here))];
		}),
	);
}

/** What the form demands, in the same shape. */
function formDemands(fields: Field[], path = ''): Record<string, unknown> {
	return Object.fromEntries(
		fields.flatMap((field) => {
			const here = `${path}.${field.name}`;
			const limits = {
				required: field.required,
				values: (field.options as { value: unknown }[] | undefined)?.map(({ value }) => value),
				pattern: (field.pattern as string[] | undefined)?.[0],
				min: field.min,
			};
			const within = field.widget === 'list' ? `${here}[]` : here;
			return [
				[here, limits],
				...Object.entries(formDemands((field.fields as Field[] | undefined) ?? [], within)),
			];
		}),
	);
}

const allFields = (fields: Field[]): Field[] =>
	fields.flatMap((field) => [field, ...allFields((field.fields as Field[] | undefined) ?? [])]);

test.each(pairs)('%s asks for what its schema asks for, no more and no less', (name, schema) => {
	const { fields } = collection(name);
	const asked = formDemands(fields.filter((field) => field.name !== 'body'));
	const demanded = demands(z.toJSONSchema(schema, { io: 'input' }) as Schema);
	expect(Object.keys(demanded).length).toBeGreaterThan(2);
	expect(asked).toEqual(demanded);
});

test('the comparison sees a field that is missing and a limit that is another', () => {
	const { fields } = collection('projekt-sv-latt');
	const [title, summary, path] = fields as [Field, Field, Field];
	const demanded = demands(z.toJSONSchema(easyText, { io: 'input' }) as Schema);
	expect(formDemands([title, summary])).not.toEqual(demanded);
	expect(formDemands([title, { ...summary, required: false }, path])).not.toEqual(demanded);
	expect(formDemands([title, { ...summary, pattern: ['.*', ''] }, path])).not.toEqual(demanded);
});

test('every field has a label and a hint that are not its key', () => {
	const fields = pairs.flatMap(([name]) => allFields(collection(name).fields));
	expect(fields.length).toBeGreaterThan(50);
	for (const { name, label, hint } of fields) {
		expect(label).not.toBe(name);
		expect(hint).toMatch(/^(.|\n)+\.$/);
	}
});

test('the target groups stand with their Swedish names', () => {
	const field = collection('projekt').fields.find(({ name }) => name === 'targetGroups');
	expect(field?.options).toEqual(
		targetGroups.map((value) => ({ value, label: sv.targetGroups[value] })),
	);
});

test('each language that is published has its texts', () => {
	const two = toConfig({ ...settings, languages: ['sv', 'en'] }, {});
	const labels = two.collections.flatMap((one) => ('label' in one ? [one.label] : []));
	expect(labels).toContain('Lätt text: engelska');
	expect(labels).toContain('Sidor: engelska');
});

test('the form saves to a Git host when the settings name one', () => {
	expect(config.backend).toMatchObject({ repo: 'lokal/projektbanken' });
	const form = {
		published: true,
		host: 'forgejo',
		repository: 'kommun/bank',
		branch: 'utkast',
	} as const;
	expect(toConfig({ ...settings, form }, {}).backend).toEqual({
		name: 'gitea',
		repo: 'kommun/bank',
		branch: 'utkast',
	});
	const own = { ...form, host: 'gitlab', server: 'https://git.kommun.se/' } as const;
	expect(toConfig({ ...settings, form: own }, {}).backend).toEqual({
		name: 'gitlab',
		repo: 'kommun/bank',
		branch: 'utkast',
		base_url: 'https://git.kommun.se',
		api_root: 'https://git.kommun.se/api/v4',
	});
});

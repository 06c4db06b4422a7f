import type { Description } from '../schemas/describe.ts';

/** One field of the form, as Sveltia CMS reads it. */
export interface Field {
	name: string;
	label: string;
	hint: string;
	required: boolean;
	widget: string;
	[option: string]: unknown;
}

/** A field of the form from what a schema says of it: the same words and the same limits. */
export function toField(name: string, description: Description, isRequired: boolean): Field {
	const { title, description: hint } = description;
	if (!title || !hint)
		throw new Error(
			`The field "${name}" has no label or no hint. Write .meta({ title, description }) in its schema.`,
		);
	return { name, label: title, hint, required: isRequired, ...toWidget(description) };
}

/** The fields of an object, in the order of its schema. */
export const toFields = ({ properties = {}, required = [] }: Description): Field[] =>
	Object.entries(properties).map(([name, property]) =>
		toField(name, property, required.includes(name)),
	);

const yesOrNo = [
	{ value: true, label: 'Ja' },
	{ value: false, label: 'Nej' },
];

type Widget = { widget: string } & Record<string, unknown>;

function toWidget(description: Description): Widget {
	const { type, minimum, maximum, pattern, patternErrorMessage, format } = description;
	if (description.enum) return { widget: 'select', options: toOptions(description) };
	switch (type) {
		case 'object':
			return { widget: 'object', fields: toFields(description) };
		case 'array':
			return toList(description);
		case 'boolean':
			// A box is always written, ticked or not; a choice that nobody made is no line of the file.
			return 'default' in description
				? { widget: 'select', options: yesOrNo }
				: { widget: 'boolean', default: false };
		case 'integer':
			return {
				widget: 'number',
				value_type: 'int',
				...(minimum === undefined ? {} : { min: minimum }),
				...(maximum === undefined ? {} : { max: maximum }),
			};
		case 'string':
			if (format === 'date') return { widget: 'datetime', type: 'date', format: 'YYYY-MM-DD' };
			return {
				widget: description.multiline ? 'text' : 'string',
				...(format === 'uri' ? { type: 'url' } : {}),
				...(description.default === undefined ? {} : { default: description.default }),
				...(pattern ? { pattern: [pattern, patternErrorMessage] } : {}),
			};
		default:
			throw new Error(
				`The form has no field for "${description.title ?? String(type)}". Teach toWidget in src/admin/field.ts this kind of schema.`,
			);
	}
}

function toList({ items = {}, minItems }: Description): Widget {
	const limits = minItems === undefined ? {} : { min: minItems };
	if (items.enum) return { widget: 'select', multiple: true, options: toOptions(items), ...limits };
	// A name, or the name and more: the form always shows all of it, and writes the name alone when it can.
	const item = items.anyOf?.find(({ type }) => type === 'object') ?? items;
	if (item.type !== 'object') return { widget: 'list', ...limits };
	const fields = toFields(item).map((field) =>
		field.widget === 'boolean' ? { ...field, required: false } : field,
	);
	return { widget: 'list', collapsed: 'auto', fields, ...limits };
}

const toOptions = ({ enum: values = [], enumDescriptions = [] }: Description) =>
	values.map((value, index) => ({ value, label: enumDescriptions[index] ?? value }));

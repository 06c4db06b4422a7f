import { expect, test } from 'vitest';
import { z } from 'zod';
import { toFields } from '../../src/admin/field.ts';
import { describe } from '../../src/schemas/describe.ts';

const words = { title: 'Namn', description: 'Vad det heter.' };
const fieldsOf = (field: z.ZodType) =>
	toFields(describe(z.strictObject({ name: field }), ['sv', 'en']));
const shared = { name: 'name', label: 'Namn', hint: 'Vad det heter.', required: true };

test('a text keeps its pattern and the message of the schema', () => {
	const name = z.string().regex(/^a+$/, 'Skriv bara a.').meta(words);
	expect(fieldsOf(name)).toEqual([
		{ ...shared, widget: 'string', pattern: ['^a+$', 'Skriv bara a.'] },
	]);
});

test('a text of several lines gets a large field', () => {
	expect(fieldsOf(z.string().meta({ ...words, multiline: true }))).toEqual([
		{ ...shared, widget: 'text' },
	]);
});

test('a number keeps its limits, and a date is written as a date', () => {
	expect(fieldsOf(z.int().min(2).max(9).meta(words))).toEqual([
		{ ...shared, widget: 'number', value_type: 'int', min: 2, max: 9 },
	]);
	expect(fieldsOf(z.iso.date().meta(words))).toEqual([
		{ ...shared, widget: 'datetime', type: 'date', format: 'YYYY-MM-DD' },
	]);
});

test('a choice has the words of its values, alone or several', () => {
	const choice = z.enum(['a', 'b']).meta({ enumDescriptions: ['Första', 'Andra'] });
	const options = [
		{ value: 'a', label: 'Första' },
		{ value: 'b', label: 'Andra' },
	];
	expect(fieldsOf(choice.optional().meta(words))).toEqual([
		{ ...shared, required: false, widget: 'select', options },
	]);
	expect(fieldsOf(z.array(choice).min(1).meta(words))).toEqual([
		{ ...shared, widget: 'select', multiple: true, options, min: 1 },
	]);
});

test('a yes or no that may be left out is a choice that may be left out', () => {
	const [field] = fieldsOf(z.boolean().default(true).meta(words));
	expect(field).toMatchObject({ required: false, widget: 'select' });
	expect(field?.options).toEqual([
		{ value: true, label: 'Ja' },
		{ value: false, label: 'Nej' },
	]);
	expect(fieldsOf(z.literal(true).meta(words))).toMatchObject([{ widget: 'boolean' }]);
});

test('what is translated has a field for every language, and only Swedish is required', () => {
	const translated = z.object({ sv: z.string() }).catchall(z.string()).meta(words);
	const [field] = fieldsOf(translated);
	expect(field?.fields).toMatchObject([
		{ name: 'sv', label: 'Svenska', required: true },
		{ name: 'en', label: 'Engelska', required: false, hint: 'Texten på engelska. Behövs inte.' },
	]);
});

test('a field without a label or a hint stops the build', () => {
	const message =
		'The field "name" has no label or no hint. Write .meta({ title, description }) in its schema.';
	expect(() => fieldsOf(z.string())).toThrow(message);
	expect(() => fieldsOf(z.string().meta({ title: 'Namn' }))).toThrow(message);
});

test('a kind of field that the form does not know stops the build', () => {
	expect(() => fieldsOf(z.null().meta(words))).toThrow('The form has no field for "Namn".');
});

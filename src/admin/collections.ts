import type { Level } from '../schemas/text.ts';
import type { Field } from './field.ts';

const languageNames = new Intl.DisplayNames('sv', { type: 'language' });

/** What a folder may be called: it becomes an address. */
export const folderPattern = [
	'^[a-z0-9]+(-[a-z0-9]+)*$',
	'Använd bara små bokstäver a–z, siffror och bindestreck: motesplats-mtg.',
];

/** A list of the form: files of one name in the folders of `path`. */
export const folder = (name: string, label: string, path: string, file: string) => ({
	name,
	label,
	folder: path,
	path: file,
});

const textLabels = {
	projekt: { easy: 'Lätt text', full: 'Hel text' },
	sidor: { easy: 'Sidor', full: 'Sidor' },
};

/** A list of texts in one language and level. */
export function textCollection(collection: keyof typeof textLabels, lang: string, level: Level) {
	const label = textLabels[collection];
	const language = languageNames.of(lang) ?? lang;
	const file = level === 'easy' ? `${lang}.latt` : lang;
	return {
		...folder(
			`${collection}-${file.replace('.', '-')}`,
			`${label[level]}: ${language}`,
			`content/${collection}`,
			`{{slug}}/${file}`,
		),
		label_singular: 'text',
		extension: 'md',
		format: 'yaml-frontmatter',
		summary: '{{slug}}',
	};
}

/** The text itself, as Markdown: the line breaks of an easy-read text are part of it. */
export const body = (level: Level): Field => ({
	name: 'body',
	label: 'Text',
	hint:
		level === 'easy'
			? 'Bryt raden där man gör en paus. En rad är högst 55 tecken. En rubrik börjar med ## och ett mellanslag.'
			: 'En rubrik börjar med ## och ett mellanslag. En punkt i en lista börjar med ett bindestreck.',
	required: true,
	widget: 'text',
});

import { Document, isMap, parse, parseDocument, stringify, visit, type YAMLMap } from 'yaml';

/** How files become what the form shows, and back. */
export interface FileFormat {
	fromFile(text: string): unknown;
	toFile(content: unknown): string;
}

type Values = Record<string, unknown>;

// Sveltia CMS writes front matter so: texts on one line, quotes only where YAML needs them.
const style = { lineWidth: 0, singleQuote: true } as const;

/** `fakta.yml`. The form shows every organisation as a name and a box; the file has the name alone where it can. */
export const factsFormat: FileFormat = {
	fromFile: (text) =>
		onOrganisations(parse(text), (item) => (typeof item === 'string' ? { name: item } : item)),
	// As the importer writes it.
	toFile: (content) => stringify(onOrganisations(prune(content), toOrganisation), { lineWidth: 0 }),
};

function onOrganisations(facts: unknown, change: (item: unknown) => unknown): unknown {
	if (!isValues(facts)) return facts;
	return Object.fromEntries(
		Object.entries(facts).map(([key, value]) =>
			(key === 'coFinanciers' || key === 'partners') && Array.isArray(value)
				? [key, value.map(change)]
				: [key, value],
		),
	);
}

const toOrganisation = (item: unknown) =>
	isValues(item) && item.cutOff !== true ? item.name : item;

/** A word of the glossary: its short lists stay on a line each. */
export const wordFormat: FileFormat = {
	fromFile: (text) => parse(text),
	toFile(content) {
		const file = new Document(prune(content));
		visit(file, {
			Seq(_key, list) {
				list.flow = true;
			},
		});
		return file.toString({ ...style, flowCollectionPadding: false });
	},
};

/** `webbplats.yml`: one file, whose comments and order stay, because the last text that was read is changed in place. */
export function settingsFormat(): FileFormat {
	let file: Document = parseDocument('{}');
	return {
		fromFile(text) {
			file = parseDocument(text);
			return file.toJS();
		},
		toFile(content) {
			const values = prune(content);
			if (isMap(file.contents) && isValues(values)) update(file, file.contents, values);
			return file.toString({ ...style, flowCollectionPadding: false });
		},
	};
}

function update(file: Document, map: YAMLMap, values: Values): void {
	const known = map.toJS(file) as Values;
	for (const key of Object.keys(known)) if (!(key in values)) map.delete(key);
	for (const [key, value] of Object.entries(values)) {
		const inner = map.get(key, true);
		if (isMap(inner) && isValues(value)) update(file, inner, value);
		else if (JSON.stringify(known[key]) !== JSON.stringify(value))
			map.set(key, file.createNode(value));
	}
}

/** Without what is empty: a field that nobody filled in is no line of the file. */
function prune(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(prune).filter((item) => !isEmpty(item));
	if (!isValues(value)) return value;
	return Object.fromEntries(
		Object.entries(value)
			.map(([key, inner]) => [key, prune(inner)])
			.filter(([, inner]) => !isEmpty(inner)),
	);
}

const isValues = (value: unknown): value is Values =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

const isEmpty = (value: unknown) =>
	value === undefined ||
	value === null ||
	value === '' ||
	(typeof value === 'object' && Object.keys(value).length === 0);

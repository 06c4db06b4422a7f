import type { Problem } from './problem.ts';

export interface Matter {
	/** YAML between the `---` lines; empty when there is none. */
	yaml: string;
	/** Line of the file on which the YAML starts, counted from 1. */
	yamlLine: number;
	/** The text after the front matter. */
	body: string;
	/** Line of the file on which the body starts. */
	bodyLine: number;
	problems: Problem[];
}

/** Splits a Markdown file into front matter and body. */
export function splitMatter(text: string, file: string): Matter {
	if (!/^---[ \t]*\n/.test(text)) {
		const problem = findLostStart(text);
		return { ...onlyBody(text), problems: problem ? [{ file, ...problem }] : [] };
	}
	const end = /\n---[ \t]*(?:\n|$)/.exec(text.slice(3));
	if (!end) return { ...onlyBody(''), problems: [{ file, ...neverEnds(text) }] };
	const yamlStart = text.indexOf('\n') + 1;
	const bodyStart = 3 + end.index + end[0].length;
	const body = text.slice(bodyStart);
	const bodyLine = text.slice(0, bodyStart).split('\n').length;
	const second = /^\s*(?:---|\+\+\+)[ \t]*\n[ \t]*[\w-]+[ \t]*[:=]/.exec(body);
	return {
		yaml: text.slice(yamlStart, 3 + end.index + 1),
		yamlLine: 2,
		body,
		bodyLine,
		problems: second ? [{ file, ...twice(bodyLine + lineOf(body)) }] : [],
	};
}

/** Empty lines before the first words. */
const lineOf = (body: string) => (/^\s*\n/.exec(body)?.[0].split('\n').length ?? 1) - 1;

const twice = (line: number): Omit<Problem, 'file'> => ({
	line,
	column: 1,
	id: 'front-matter',
	what: 'Rader mellan --- står två gånger överst i filen.',
	why: 'De andra raderna försvinner, eller syns i texten.',
	fix: 'Skriv alla rader mellan de två första raderna med ---.',
});

const onlyBody = (body: string) => ({ yaml: '', yamlLine: 1, body, bodyLine: 1 });

const why = 'Då går det inte att skilja sammanfattningen från texten.';

/** Lines that were meant to be front matter and are not: the `---` is missing, comes late, or Word has made a dash of it. */
function findLostStart(text: string): Omit<Problem, 'file'> | undefined {
	const lines = text.split('\n');
	const first = lines.findIndex((line) => line.trim() !== '');
	const isField = (line = '') => /^[ \t]*(?:title|summary|path):/.test(line);
	const place = { line: first + 1, column: 1, id: 'front-matter', why };
	const line = lines[first] ?? '';
	if (/^[ \t]*---[ \t]*$/.test(line) && isField(lines[first + 1]))
		return {
			...place,
			what: 'Raderna överst börjar inte allra först i filen.',
			fix: 'Ta bort tomma rader och mellanslag före den första raden med ---.',
		};
	if (/^[ \t]*[-–—+=*_]+[ \t]*$/.test(line) && isField(lines[first + 1]))
		return {
			...place,
			what: `Den första raden är ”${line.trim()}” och ska vara ---.`,
			fix: 'Skriv tre bindestreck (---) på den första raden.',
		};
	if (isField(line) && lines.some((one) => /^---[ \t]*$/.test(one)))
		return {
			...place,
			what: 'En rad med --- saknas överst.',
			fix: 'Skriv --- på en egen rad allra först.',
		};
	if (isField(line))
		return {
			...place,
			what: 'Raderna överst står inte mellan två rader med ---.',
			fix: 'Skriv --- på en egen rad före och efter dem.',
		};
	return undefined;
}

/** The first line that cannot belong to the front matter says where the second `---` should have stood. */
function neverEnds(text: string): Omit<Problem, 'file'> {
	const dash = text
		.split('\n')
		.findIndex((line, index) => index > 0 && /^[ \t]*[-–—]+[ \t]*$/.test(line));
	return {
		line: 1,
		column: 1,
		id: 'front-matter',
		what: 'Raderna överst börjar med --- men slutar aldrig.',
		why,
		fix:
			dash > 0
				? `Skriv exakt tre bindestreck på rad ${String(dash + 1)}, och inget annat på den raden.`
				: 'Skriv en rad med --- mellan raderna överst och texten.',
	};
}

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
	if (!/^---[ \t]*\n/.test(text))
		return { yaml: '', yamlLine: 1, body: text, bodyLine: 1, problems: [] };
	const end = /\n---[ \t]*(?:\n|$)/.exec(text.slice(3));
	if (!end) {
		const problem = {
			file,
			line: 1,
			id: 'front-matter',
			what: 'Raderna överst börjar med --- men slutar aldrig.',
			why: 'Då går det inte att skilja sammanfattningen från texten.',
			fix: 'Skriv en rad med --- mellan raderna överst och texten.',
		};
		return { yaml: '', yamlLine: 1, body: '', bodyLine: 1, problems: [problem] };
	}
	const yamlStart = text.indexOf('\n') + 1;
	const yaml = text.slice(yamlStart, 3 + end.index + 1);
	const bodyStart = 3 + end.index + end[0].length;
	return {
		yaml,
		yamlLine: 2,
		body: text.slice(bodyStart),
		bodyLine: text.slice(0, bodyStart).split('\n').length,
		problems: [],
	};
}

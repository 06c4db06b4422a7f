import type { Block } from '../text.ts';

type Inline = Pick<Block, 'text' | 'runs' | 'breaks' | 'links' | 'marks'>;

const entities: Record<string, string> = {
	nbsp: '\u00a0',
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	shy: '',
	ndash: '–',
	mdash: '—',
	hellip: '…',
};

/** Plain text of the Markdown between two offsets of a file, with where each run of it stands. */
export function readInline(source: string, from: number, to: number): Inline {
	const result: Inline = { text: '', runs: [], breaks: [], links: [], marks: [] };
	const open: { mark: string; start: number }[] = [];
	const links: number[] = [];
	let at = from;
	while (at < to) at = step(at);
	result.text = result.text.trimEnd();
	if (result.runs.length === 0) result.runs.push([0, from]);
	return result;

	function put(text: string, offset: number) {
		if (!text) return;
		const last = result.runs.at(-1);
		const here = result.text.length;
		if (!last || offset - last[1] !== here - last[0]) result.runs.push([here, offset]);
		result.text += text;
	}

	function step(index: number): number {
		const mark = source.charAt(index);
		const rest = source.slice(index, Math.min(to, index + 400));
		if (mark === '\\' && /[!-/:-@[-`{-~]/.test(source.charAt(index + 1))) {
			put(source.charAt(index + 1), index + 1);
			return index + 2;
		}
		if (mark === '\n' || (mark === '\\' && source.charAt(index + 1) === '\n'))
			return newLine(index);
		if (mark === '`') {
			const [all = '', ticks = '', code = ''] = /^(`+)([\s\S]*?)\1(?!`)/.exec(rest) ?? [];
			if (all) {
				put(code.replace(/\n/g, ' '), index + ticks.length);
				return index + all.length;
			}
		}
		if (mark === '<') {
			const [auto = '', inner = ''] =
				/^<((?:https?:\/\/|mailto:)[^>\s]+|[^>\s@]+@[^>\s]+)>/.exec(rest) ?? [];
			if (auto) {
				put(inner, index + 1);
				return index + auto.length;
			}
			const [tag = ''] = /^<!--[\s\S]*?-->|^<\/?[A-Za-z][^>]*>/.exec(rest) ?? [];
			if (tag) return index + tag.length;
		}
		if (mark === '{' && /^\{\/\*|^\{[^}]*\}/.test(rest))
			return index + (/^\{\/\*[\s\S]*?\*\/\}|^\{[^}]*\}/.exec(rest)?.[0].length ?? 1);
		if (mark === '!' && source.charAt(index + 1) === '[') {
			const [image = ''] = /^!\[[^\]]*\]\([^)]*\)/.exec(rest) ?? [];
			if (image) return index + image.length;
		}
		if (mark === '[' && /^\[[^\]]+\](?:\(|\[)/.test(rest)) {
			links.push(result.text.length);
			return index + 1;
		}
		if (mark === ']' && links.length > 0) {
			const [end = '', href = ''] = /^\](?:\(([^)\s]*)[^)]*\)|\[[^\]]*\])/.exec(rest) ?? [];
			const start = links.pop() ?? 0;
			result.links.push({ text: result.text.slice(start), href, start });
			return index + Math.max(1, end.length);
		}
		if (mark === '*' || mark === '_') return emphasis(index, rest);
		if (mark === '&') {
			const [entity = '', name = ''] = /^&([a-z]+);/.exec(rest) ?? [];
			if (entity && name in entities) {
				put(entities[name] ?? '', index);
				return index + entity.length;
			}
		}
		let end = index + 1;
		while (end < to && !'\\\n`<{![]*_&'.includes(source.charAt(end))) end += 1;
		put(source.slice(index, end), index);
		return end;
	}

	function newLine(index: number): number {
		let next = source.indexOf('\n', index) + 1;
		while (next < to && /[ \t>]/.test(source.charAt(next))) next += 1;
		const trimmed = result.text.trimEnd();
		if (trimmed && next < to) {
			result.text = trimmed;
			put(' ', index);
			result.breaks.push(result.text.length - 1);
			result.runs.push([result.text.length, next]);
		}
		return next;
	}

	function emphasis(index: number, rest: string): number {
		const [marks = ''] = /^(?:\*\*\*|\*\*|\*|__|_)/.exec(rest) ?? [];
		const before = source.charAt(index - 1);
		const after = source.charAt(index + marks.length);
		const inWord =
			marks.startsWith('_') && /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after);
		const opened = open.findLastIndex(({ mark }) => mark === marks);
		if (opened >= 0 && /\S/.test(before)) {
			const [{ start } = { start: 0 }] = open.splice(opened);
			result.marks.push({
				kind: marks.length > 1 ? 'bold' : 'italic',
				start,
				end: result.text.length,
			});
		} else if (!inWord && /\S/.test(after)) open.push({ mark: marks, start: result.text.length });
		else put(marks, index);
		return index + marks.length;
	}
}

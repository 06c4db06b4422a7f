import { evaluate, markdownToHtml, type EvaluateOptions } from 'satteri';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { elements, isElement } from '../../src/content/body/allowed.ts';
import { checkAddress } from '../../src/content/links.ts';

/** What a reader gets: every word on the page and in its attributes, and what should not have come through. */
interface Page {
	words: string;
	refused: string[];
}

/** Elements that Markdown itself makes, with their attributes. */
const markdown: Record<string, string[]> = {
	...Object.fromEntries(
		'p h1 h2 h3 h4 h5 h6 em strong del blockquote ul hr pre section thead tbody tr'
			.split(' ')
			.map((name) => [name, ['class', 'id']]),
	),
	a: [
		'href',
		'title',
		'id',
		'class',
		'aria-describedby',
		'aria-label',
		'data-footnote-ref',
		'data-footnote-backref',
	],
	img: ['src', 'alt', 'title'],
	ol: ['start', 'class'],
	li: ['class', 'id'],
	code: ['class'],
	input: ['type', 'checked', 'disabled'],
	td: ['align', 'style'],
	th: ['align', 'style'],
	section: ['class', 'data-footnotes'],
	sup: [],
	span: [],
	table: [],
};

function look(name: string, attributes: [string, string][], refused: string[]): void {
	if (!isElement(name) && !Object.hasOwn(markdown, name)) refused.push(`<${name}>`);
	for (const [key, value] of attributes) {
		const isKnown = elements[name]?.includes(key) || markdown[name]?.includes(key);
		if (!isKnown || /^on/i.test(key)) refused.push(`${name}[${key}]`);
		if (
			/^(?:href|src)$/.test(key) &&
			!value.startsWith('#') &&
			checkAddress({ url: value, kind: 'link' })
		)
			refused.push(`${name}[${key}=${value}]`);
	}
}

export function renderMd(body: string): Page {
	const { html } = markdownToHtml(body, { features: { gfm: true, smartPunctuation: false } });
	const page: Page = { words: html.replace(/%[0-9A-F]{2}/g, ''), refused: [] };
	const open: DefaultTreeAdapterTypes.Node[] = [parseFragment(html)];
	for (let node = open.pop(); node; node = open.pop()) {
		if ('attrs' in node) {
			look(
				node.tagName,
				node.attrs.map(({ name, value }) => [name, value]),
				page.refused,
			);
			page.words += ` ${node.attrs.map(({ value }) => decoded(value)).join(' ')}`;
		}
		if (node.nodeName === '#text' && 'value' in node) page.words += ` ${node.value}`;
		if ('childNodes' in node) open.push(...node.childNodes);
	}
	return page;
}

interface Made {
	type: unknown;
	props: Record<string, unknown>;
}

// Without plugins that wait, the module is there at once.
const evaluateMdx = (body: string, options: EvaluateOptions) =>
	evaluate(body, options) as Record<string, unknown>;

export function renderMdx(body: string): Page {
	const page: Page = { words: '', refused: [] };
	const jsx = (type: unknown, props: unknown): Made => ({ type, props: props as Made['props'] });
	const { default: content } = evaluateMdx(body, {
		Fragment: 'fragment',
		jsx,
		jsxs: jsx,
		features: { gfm: true },
	});
	const components = { PeopleRow: 'PeopleRow', SwotTable: 'SwotTable' };
	collect((content as (props: unknown) => unknown)({ components }));
	return page;

	function collect(node: unknown): void {
		if (Array.isArray(node)) node.forEach(collect);
		else if (typeof node === 'string' || typeof node === 'number') page.words += String(node);
		else if (typeof node === 'object' && node !== null) collectMade(node as Made);
	}

	function collectMade({ type, props }: Made): void {
		const { children, ...rest } = props;
		if (typeof type === 'string' && type !== 'fragment' && !(type in components))
			look(
				type,
				Object.entries(rest).map(([key, value]) => [
					key === 'className' ? 'class' : key,
					String(value),
				]),
				page.refused,
			);
		page.words += ` ${String(type)} ${Object.entries(rest)
			.map(([key, value]) => `${key} ${decoded(String(value))}`)
			.join(' ')} `;
		collect(children);
	}
}

function decoded(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}

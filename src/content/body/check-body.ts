import { markdownToMdast, mdxToMdast } from 'satteri';
import { checkAddress, type LinkUse } from '../links.ts';
import { firstOf, placeAt, type Problem } from '../problem.ts';
import { checkHtml, stillOpen, type Finding, type OpenTag } from './html.ts';
import { blankPlainMarkup } from './plain-markup.ts';
import { findLeftovers } from './leftovers.ts';
import { findCode } from './code.ts';
import { checkJsx, explainSyntax } from './mdx.ts';
import { checkBlock } from './blocks.ts';
import { findUnused } from './definitions.ts';
import { sourceOf, startOf, toNode, walk, type Node } from './walk.ts';

export interface Body {
	/** Path from the project's root. */
	file: string;
	text: string;
	/** Line of the file on which the text starts. */
	firstLine: number;
}

/** Signs that Markdown does something with. A text without them is plain words under plain headings. */
const hasMarkup =
	/[<{[|`~]|\*\*|__|^[ \t]*(?:={1,}|-{2,}|\+{3,})[ \t]*$|^(?: {4}|\t)|^#{1,6}[^\s#]|(?:> ?){9}/m;

/** What in a text cannot be shown as it stands, and the links whose ends somebody has to look for. */
export function checkBody({ file, text, firstLine }: Body): {
	problems: Problem[];
	links: LinkUse[];
} {
	const isMdx = file.endsWith('.mdx');
	if (!isMdx) {
		const { rest, urls } = blankPlainMarkup(text);
		const isPlain = !hasMarkup.test(rest);
		if (isPlain && urls.every(({ url }) => !checkAddress({ url, kind: 'link' })))
			return {
				problems: [],
				links: urls.map(({ url, at }) => ({ file, url, kind: 'link', ...place(at) })),
			};
	}
	const code = isMdx ? findCode(text) : [];
	const { tree, error } = parse(text, isMdx && code.length === 0);
	const deep = [...walk(tree)].find(({ depth }) => depth > mostSteps);
	if (deep) return { problems: [{ file, ...place(startOf(deep.node)), ...tooDeep }], links: [] };
	const found: Finding[] = [...code];
	const links: LinkUse[] = [];
	const openTags = new Map<Node | undefined, OpenTag[]>();
	for (const { node, parent } of walk(tree)) {
		if (node.type === 'html') checkRaw(node, parent);
		else if (node.type.startsWith('mdxJsx')) found.push(...checkJsx(node, text));
		else found.push(...checkBlock(node, text));
		if (/^(?:paragraph|heading|tableCell)$/.test(node.type) && !error && code.length === 0)
			found.push(...findLeftovers(node, text));
		if (node.url !== undefined) checkLink(node);
	}
	found.push(...findUnused(tree));
	if (!isMdx) for (const tags of openTags.values()) found.push(...stillOpen(tags));
	const problems = found.map(({ at, ...problem }) => ({ file, ...place(at), ...problem }));
	if (error) problems.push({ file, ...error, line: error.line + firstLine - 1 });
	return { problems: firstOf(problems), links };

	function checkRaw(node: Node, parent: Node | undefined) {
		const tags = openTags.get(parent) ?? [];
		openTags.set(parent, tags);
		const inHtml = checkHtml(sourceOf(node, text), startOf(node), tags);
		// MDX that could not be read as such is not HTML, but what is refused in both is said at once.
		found.push(...(isMdx ? inHtml.filter(({ what }) => refusedAnywhere.test(what)) : inHtml));
	}

	function checkLink(node: Node) {
		const kind = node.type === 'image' ? 'picture' : 'link';
		const link = { url: node.url ?? '', kind } as const;
		const wrong = checkAddress(link);
		if (wrong) found.push({ at: startOf(node), id: 'link', ...wrong });
		else links.push({ file, ...link, ...place(startOf(node)) });
	}

	function place(at: number) {
		const { line, column } = placeAt(text, at);
		return { line: line + firstLine - 1, column };
	}
}

const refusedAnywhere = /^Elementet <[a-z]|^”on/;

/** A point of a list in a point of a list in a quote is six steps. */
const mostSteps = 50;

const tooDeep = {
	id: 'too-deep',
	what: 'Texten har för många steg: listor i listor, citat i citat eller liknande.',
	why: 'Läsaren hittar inte i den, och sidan kan inte byggas.',
	fix: 'Ta bort steg. Två räcker nästan alltid.',
};

/** The tree of a text. MDX that cannot be read is read as Markdown, for what can be said of its links and pictures. */
function parse(text: string, isMdx: boolean) {
	if (!isMdx) return { tree: toNode(markdownToMdast(text)) };
	try {
		return { tree: toNode(mdxToMdast(text)) };
	} catch (error) {
		const message = error instanceof Error ? error.message : String(error);
		return { tree: toNode(markdownToMdast(text)), error: explainSyntax(message) };
	}
}

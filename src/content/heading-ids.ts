import Slugger from 'github-slugger';
import { markdownToMdast, mdxToMdast } from 'satteri';
import { toNode, walk, type Node } from './body/walk.ts';

/** The anchors that the headings of a text get on its page. */
export function headingIds(body: string, isMdx: boolean): Set<string> {
	const slugger = new Slugger();
	const ids = new Set<string>();
	for (const { node } of walk(parse(body, isMdx)))
		if (node.type === 'heading') ids.add(slugger.slug(wordsOf(node)));
	return ids;
}

function parse(body: string, isMdx: boolean): Node {
	try {
		return toNode(isMdx ? mdxToMdast(body) : markdownToMdast(body));
	} catch {
		// The text has its own problem, with its place. Its headings are then those of Markdown.
		return toNode(markdownToMdast(body));
	}
}

const wordsOf = ({ type, value, children = [] }: Node): string =>
	/^(?:text|inlineCode)$/.test(type) ? (value ?? '') : children.map(wordsOf).join('');

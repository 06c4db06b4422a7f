import type { MdastNode } from 'satteri';
import type { Place } from '../problem.ts';

/** A node of Markdown or MDX, with what the checks of a text need to know of it. */
export interface Node {
	type: string;
	children?: Node[];
	position?: { start: Point; end: Point };
	value?: string;
	url?: string;
	alt?: string | null;
	depth?: number;
	identifier?: string;
	name?: string | null;
	attributes?: Attribute[];
	lang?: string | null;
}

export interface Attribute {
	type: string;
	name?: string;
	value?: string | null | { value: string };
}

interface Point extends Place {
	offset?: number;
}

export const toNode = (tree: MdastNode) => tree as unknown as Node;

/** A node, its parent, and how many nodes it stands in. */
export interface Step {
	node: Node;
	parent?: Node;
	depth: number;
}

/** Every node of a tree in the order of the text. */
export function* walk(tree: Node): Generator<Step> {
	const open: Step[] = [{ node: tree, depth: 0 }];
	for (let next = open.pop(); next; next = open.pop()) {
		yield next;
		const { node: parent, depth } = next;
		for (const node of (parent.children ?? []).toReversed())
			open.push({ node, parent, depth: depth + 1 });
	}
}

export const startOf = ({ position }: Node): number => position?.start.offset ?? 0;
export const endOf = ({ position }: Node): number => position?.end.offset ?? 0;

/** What the editor wrote. */
export const sourceOf = (node: Node, body: string) => body.slice(startOf(node), endOf(node));

/**
 * What a page is built of: its kinds of elements with their classes and roles, whatever its text and however often.
 * Two pages of the same template have the same shape.
 */
export function shapeOf(html: string): string {
	const kinds = new Set<string>();
	for (const [, tag = '', attributes = ''] of html.matchAll(/<([a-z][\w-]*)((?:\s[^>]*)?)>/g)) {
		const [classes = ''] = /\sclass="[^"]*"/.exec(attributes) ?? [];
		const [role = ''] = /\srole="[^"]*"/.exec(attributes) ?? [];
		// Every project has a rug of its own: the same kind of thing.
		kinds.add(tag + classes.replace(/rug-[\w-]+/g, 'rug') + role);
	}
	return [...kinds].sort().join(' ');
}

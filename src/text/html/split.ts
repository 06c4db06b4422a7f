/** A tag or a stretch of text, as the HTML has it. */
export interface Piece {
	html: string;
	/** Name of the element in lower case; nothing for text and comments. */
	name?: string;
	isEnd: boolean;
}

const markup = /(<!--[\s\S]*?-->|<(?:"[^"]*"|'[^']*'|[^'"<>])*>)/;

/** The tags and texts of HTML that a program has made, in order. */
export const splitHtml = (html: string): Piece[] =>
	html
		.split(markup)
		.filter(Boolean)
		.map((piece) => {
			const [, slash, name] = /^<(\/?)([A-Za-z][\w-]*)/.exec(piece) ?? [];
			return name
				? { html: piece, name: name.toLowerCase(), isEnd: slash === '/' }
				: { html: piece, isEnd: false };
		});

const inline = new Set(
	'a abbr b bdi br button cite code data del dfn em i ins kbd mark q s small span strong sub sup time u var wbr'.split(
		' ',
	),
);

/** Whether a piece is part of a line of text. */
export const isInline = ({ html, name }: Piece) =>
	name ? inline.has(name) : !html.startsWith('<!--');

/** Elements that never have an end tag. */
export const isVoid = (name: string) => name === 'br' || name === 'wbr';

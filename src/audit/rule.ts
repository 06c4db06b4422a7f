/** Something on a built page that stands in a reader's way. */
export interface Finding {
	/** Address of the page below the site's base: `/projekt/aspen/`. */
	page: string;
	/** Which rule found it: `axe/color-contrast`. */
	rule: string;
	message: string;
	/** Where on the page: a CSS selector, or a line of the HTML. */
	place?: string;
	/** In which states of the page it was seen: `320 mörkt`. */
	states?: string[];
}

/** A page of the finished site. */
export interface BuiltPage {
	/** Address below the site's base. */
	path: string;
	html: string;
	/** File of the content that the page is made of, from `<meta name="source">`. */
	source: string | undefined;
}

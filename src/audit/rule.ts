/** How certain a finding is: an `error` is certain, a `warn` asks a person a question, a `notice` is for information. */
export type Level = 'error' | 'warn' | 'notice';

/** What a rule says of itself, in one language. */
export interface RuleText {
	title: string;
	why: string;
	fix: string;
}

/** What a check found: where, and in both languages what. */
export interface RuleFinding {
	/** Nothing when the whole page is meant. */
	element?: Element | undefined;
	/** In Swedish. */
	message: string;
	/** In English. */
	en: string;
	/** When this finding is less, or more, certain than the rule. */
	level?: Level;
	/** When this finding breaks other criteria than the rule's. */
	wcag?: string[];
}

/** A rule about one page. `check` is given a Document, prints nothing and knows no file names. */
export interface Rule extends RuleText {
	/** Never changes. */
	id: string;
	/** WCAG 2.2 success criteria. None: good practice. */
	wcag: string[];
	/** Clauses of EN 301 549 when they are not the ones WCAG leads to (9.x.y.z). */
	en301549?: string[];
	severity: Level;
	en: RuleText;
	check: (document: Document) => RuleFinding[];
}

/** Gives the rule back, typed. */
export const defineRule = (rule: Rule): Rule => rule;

/** What the reports need of a rule; engines' rules and behaviours have it too. */
export type RuleInfo = Pick<Rule, 'id' | 'wcag' | 'en301549' | 'severity' | 'en'> & RuleText;

/** A finding as it stands in the JSON report. */
export interface Finding {
	rule: string;
	level: Level;
	message: string;
	/** How to mend it, or where to read more. */
	help: string;
	criteria: string[];
	/** A CSS selector; empty when the whole page is meant. */
	selector: string;
	source: { file: string; line: number } | null;
	/** In which states of the page it was seen: `320`, `dark`. All states when missing. */
	states?: string[];
}

/** A finding on its way to the report: both languages, and the start of the element's HTML. */
export interface RawFinding {
	rule: string;
	level: Level;
	message: string;
	en: string;
	criteria: string[];
	selector: string;
	html: string;
	text: string;
	help?: string;
	helpEn?: string;
	states?: string[];
}

/** A page of a finished site. */
export interface BuiltPage {
	/** Address below the site's base: `/projekt/aspen/`; for `--urls` the whole address. */
	path: string;
	html: string;
	/** File below the folder. */
	file: string;
	/** File of the content that the page is made of, from `<meta name="source">`. */
	source: string | undefined;
}

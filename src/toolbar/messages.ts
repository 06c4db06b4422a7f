import type { Finding } from '../text/check.ts';
import type { Letter } from '../text/grade/grade.ts';

// What the app in the browser and the dev server say to each other.
export const asked = 'skrivhjalp:asked';
export const answered = 'skrivhjalp:answered';

export interface Question {
	/** The file of the page, from its `<meta name="source">`. */
	source: string;
}

/** Something to put right in a file, in Swedish. */
export interface Place {
	file: string;
	line: number;
	column: number;
	level: Finding['level'];
	what: string;
	why: string;
	fix: string;
}

export interface Answer {
	source: string;
	/** Nothing when the page has no text of its own, or too short a text. */
	grade?: Record<'total' | 'sentences' | 'words' | 'structure', Letter> | undefined;
	places: Place[];
	/** What the project or page lacks, in Swedish. */
	missing: string[];
}

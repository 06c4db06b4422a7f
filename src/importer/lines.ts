/** A line of the page, with the space around it taken away. */
export interface Line {
	/** Counted from 1. */
	number: number;
	text: string;
}

/** The lines of a page. Letters are composed (NFC), so that an å from a Mac is the å of the headings. */
export function toLines(text: string): Line[] {
	return text
		.normalize('NFC')
		.split(/\r\n?|\n/)
		.map((line, index) => ({ number: index + 1, text: line.trim() }));
}

/** A line that opens a list item: "- ", "* " or "•". Gives the item's text. */
export function itemText(text: string): string | undefined {
	return /^(?:[-*]\s+|•\s*)(\S.*)$/u.exec(text)?.[1];
}

/** Words of the old site itself, not of the project. */
const chrome = ['Logotyp på utskrifter', 'Stäng', 'In English'];

export const isContent = ({ text }: Line) => text !== '' && !chrome.includes(text);

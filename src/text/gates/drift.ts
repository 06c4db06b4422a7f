import type { Finding } from '../check.ts';

/** Which state of its source a text was written from: a hash for each section of the source. */
export interface WrittenFrom {
	/** File name of the source, in the same folder. */
	source: string;
	/** Heading of a section → hash of the section. What stands before the first heading is called "". */
	sections: Record<string, string>;
}

/** The sections of a Markdown file by heading, each with a hash of what it says. White space does not count. */
export function hashSections(source: string): Record<string, string> {
	const hashes: Record<string, string> = {};
	for (const part of source.split(/^(?=## )/m)) {
		const heading = /^## +(.+?)\s*$/m.exec(part.split('\n', 1)[0] ?? '')?.[1] ?? '';
		hashes[heading] = hash(part.replace(/\s+/g, ' ').trim());
	}
	return hashes;
}

/** 48 bits that change when the text does (cyrb53). Not for secrets. */
export function hash(text: string): string {
	let [a, b] = [0xdeadbeef, 0x41c6ce57];
	for (let index = 0; index < text.length; index += 1) {
		const code = text.charCodeAt(index);
		a = Math.imul(a ^ code, 2654435761);
		b = Math.imul(b ^ code, 1597334677);
	}
	a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
	b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
	return (
		((b >>> 0) & 0xffff).toString(16).padStart(4, '0') + (a >>> 0).toString(16).padStart(8, '0')
	);
}

/** Headings of the source that have changed, come or gone since the text was written. */
export function staleSections({ sections }: WrittenFrom, now: Record<string, string>): string[] {
	const headings = new Set([...Object.keys(sections), ...Object.keys(now)]);
	return [...headings].filter((heading) => sections[heading] !== now[heading]);
}

/** One warning for each section of the source that the text no longer follows. */
export function checkDrift(
	written: WrittenFrom | undefined,
	sourceFile: string,
	now: Record<string, string>,
): Finding[] {
	if (!written) return [];
	return staleSections(written, now).map((heading) => ({
		line: 1,
		column: 1,
		level: 'warning',
		rule: 'drift',
		what: {
			sv: heading
				? `Avsnittet ”${heading}” i ${sourceFile} har ändrats sedan den här texten skrevs.`
				: `Början av ${sourceFile} har ändrats sedan den här texten skrevs.`,
			en: heading
				? `The section “${heading}” of ${sourceFile} has changed since this text was written.`
				: `The beginning of ${sourceFile} has changed since this text was written.`,
		},
		why: { sv: 'Texterna kan säga olika saker.', en: 'The texts may say different things.' },
		suggestion: {
			sv: 'Läs avsnittet, rätta texten, och kör npm run content:written.',
			en: 'Read the section, correct the text, and run npm run content:written.',
		},
	}));
}

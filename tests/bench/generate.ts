import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
	phases,
	programmeAreas,
	regions,
	sourceSections,
	targetGroups,
} from '../../src/schemas/project.ts';
import { english, names, places, swedish, type Vocabulary } from './words.ts';

/** Mean words of a text, as measured on real project pages. */
const texts = [
	{ file: 'sv.md', vocabulary: swedish, isEasy: false, mean: 748 },
	{ file: 'sv.latt.md', vocabulary: swedish, isEasy: true, mean: 272 },
	{ file: 'en.md', vocabulary: english, isEasy: false, mean: 1142 },
	{ file: 'en.latt.md', vocabulary: english, isEasy: true, mean: 273 },
];

/**
 * Writes `count` projects with facts and four texts each below `content/projekt/` of `root`.
 * The same seed gives the same files; a larger count begins with the projects of a smaller one.
 */
export function generateProjects(root: string, count: number, seed = 20261122): void {
	for (let index = 1; index <= count; index += 1) {
		const random = seededRandom(seed + index * 7919);
		const name = pick(names, random);
		const place = pick(places, random);
		const folder = join(root, 'content/projekt', `${toSlug(`${name} ${place}`)}-${String(index)}`);
		mkdirSync(folder, { recursive: true });
		writeFileSync(
			join(folder, 'fakta.yml'),
			toFacts(`${name} ${place} ${String(index)}`, place, random),
		);
		for (const { file, vocabulary, isEasy, mean } of texts) {
			// The last paragraph goes over by half of itself.
			const words = mean * (0.55 + 0.9 * random()) - (isEasy ? 9 : 27);
			writeFileSync(join(folder, file), toText(vocabulary, words, isEasy, name, random));
		}
	}
}

type Random = () => number;

/** Mulberry32: a number from 0 up to 1 for each call. */
function seededRandom(seed: number): Random {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}

const between = (low: number, high: number, random: Random) =>
	low + Math.floor(random() * (high - low + 1));
const pick = <Item>(items: readonly Item[], random: Random): Item =>
	items[Math.floor(random() * items.length)]!;
const pickSome = <Item>(items: readonly Item[], count: number, random: Random): Item[] => [
	...new Set(Array.from({ length: count }, () => pick(items, random))),
];

const toSlug = (name: string) =>
	name
		.toLowerCase()
		.replace(/[åä]/g, 'a')
		.replace(/ö/g, 'o')
		.replace(/[^a-z0-9]+/g, '-');

/** Words as a language has them: the common ones often, the long ones seldom. */
function phrase(vocabulary: Vocabulary, length: number, random: Random): string {
	const { words } = vocabulary;
	return Array.from({ length }, () => words[Math.floor(random() ** 2 * words.length)]!).join(' ');
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const sentence = (vocabulary: Vocabulary, low: number, high: number, random: Random) =>
	`${capital(phrase(vocabulary, between(low, high, random), random))}.`;

function toText(
	vocabulary: Vocabulary,
	words: number,
	isEasy: boolean,
	name: string,
	random: Random,
): string {
	const summary = sentence(vocabulary, isEasy ? 12 : 30, isEasy ? 22 : 55, random);
	const blocks: string[] = [];
	let written = 0;
	const add = (block: string) => {
		blocks.push(block);
		written += block.match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0;
	};
	for (let section = 0; written < words; section += 1) {
		add(
			`## ${isEasy ? `${pick(vocabulary.questions, random)} ${name}?` : (vocabulary.sections[section] ?? capital(phrase(vocabulary, 3, random)))}`,
		);
		for (let part = between(2, 3, random); part > 0 && written < words; part -= 1) {
			if (!isEasy && random() < 0.5)
				add(`### ${capital(phrase(vocabulary, between(3, 7, random), random))}`);
			add(toParagraph(vocabulary, isEasy, random));
			if (random() < 0.25)
				add(
					Array.from(
						{ length: between(3, 6, random) },
						() => `- ${phrase(vocabulary, between(2, 8, random), random)}`,
					).join('\n'),
				);
		}
	}
	return `---\nsummary: ${summary}\n---\n\n${blocks.join('\n\n')}\n`;
}

/** An easy text has one phrase on a line. A paragraph now and then holds a link or a stressed word. */
function toParagraph(vocabulary: Vocabulary, isEasy: boolean, random: Random): string {
	const sentences = Array.from({ length: between(2, isEasy ? 3 : 5, random) }, () =>
		sentence(vocabulary, isEasy ? 4 : 8, isEasy ? 10 : 20, random),
	);
	if (random() < 0.15) {
		const [text, address] = pick(vocabulary.links, random);
		sentences.push(`${capital(phrase(vocabulary, 2, random))} [${text}](${address}).`);
	}
	if (!isEasy && random() < 0.1)
		sentences.push(
			`**${capital(phrase(vocabulary, 2, random))}** ${phrase(vocabulary, 5, random)}.`,
		);
	return sentences.join(isEasy ? '\n' : ' ');
}

function toFacts(title: string, place: string, random: Random): string {
	const start = between(2007, 2014, random);
	const budget = between(200_000, 12_000_000, random);
	const partners = pickSome(places, between(2, 6, random), random).map(
		(other) => `  - Arbetsförmedlingen ${other}`,
	);
	const promises = Array.from({ length: between(2, 6, random) }, () => [
		`  - sv: ${sentence(swedish, 8, 16, random)}`,
		`    en: ${sentence(english, 8, 16, random)}`,
		`    section: ${pick(sourceSections, random)}`,
	]);
	const notes = Array.from({ length: between(1, 5, random) }, () => [
		`  - sv: ${sentence(swedish, 8, 16, random)}`,
		`    en: ${sentence(english, 8, 16, random)}`,
	]);
	return `${[
		`title:\n  sv: ${title}\n  en: ${title} in English`,
		`programmeArea: ${pick(programmeAreas, random)}`,
		`phase: ${pick(phases, random)}`,
		`owner: Socialförvaltningen ${place}`,
		`contact:\n  name: Anna Exempel\n  email: anna@example.org\n  phone: 0300-123456`,
		`support: ${String(Math.floor(budget * (0.3 + random() * 0.4)))}`,
		`budget: ${String(budget)}`,
		`start: ${String(start)}-0${String(between(1, 9, random))}-01`,
		`end: ${String(start + between(1, 3, random))}-${String(between(10, 12, random))}-30`,
		`region: ${pick(regions, random)}`,
		`municipalities: [${[...new Set([place, ...pickSome(places, between(0, 6, random), random)])].join(', ')}]`,
		`coFinanciers:\n  - Försäkringskassan ${place}`,
		['partners:', ...partners].join('\n'),
		`targetGroups: [${pickSome(targetGroups, between(1, 5, random), random).join(', ')}]`,
		['promises:', ...promises.flat()].join('\n'),
		['sourceNotes:', ...notes.flat()].join('\n'),
		`source: ${toSlug(title)}.txt`,
	].join('\n')}\n`;
}

import type { Ask, Term, Understanding } from './understand.ts';

/** A page as the engine gives it for one question. */
export interface EngineHit {
	id: string;
	score: number;
	/** Fields of the record that hold the word; none when only the text does. */
	matchedMetaFields?: string[];
	/** Places in the text. */
	words?: number[];
}

export interface RankedHit<Hit extends EngineHit> {
	hit: Hit;
	score: number;
	/** The terms, by their place in the query, that the page answers. */
	matched: number[];
	/** Fields of the record that hold what was asked for. */
	fields: string[];
	/** Hard words that the page was found by. */
	labels: string[];
}

/**
 * How well a page answers a word that stands in a field, from 0 to 1. A project that *is* in Skärholmen, or is about
 * homelessness, goes before all that name it: no number of mentions makes up for that.
 */
const fieldGrades: Record<string, number> = {
	title: 1,
	places: 1,
	names: 0.95,
	main: 1,
	about: 0.94,
	summary: 0.9,
	groups: 0.9,
	touches: 0.7,
	other: 0.5,
};

/** A word in the text alone: the least and the most that it can be worth. */
const textGrade = { least: 0.2, most: 0.55 };

interface Entry<Hit> {
	hit: Hit;
	sum: number;
	covered: number;
	matched: number[];
	rarest: number;
	fields: Set<string>;
	labels: Set<string>;
}

interface Answer<Hit> {
	hit: Hit;
	grade: number;
	fields: string[];
	labels: string[];
}

/** Asks the engine for everything in an understanding, and orders the pages by how much of it they answer, and how well. */
export async function rank<Hit extends EngineHit>(
	{ terms, unknown, phrase }: Understanding,
	records: number,
	search: (text: string) => Promise<Hit[]>,
): Promise<RankedHit<Hit>[]> {
	const asked = new Map<string, Promise<Hit[]>>();
	const ask = (text: string) => {
		let answer = asked.get(text);
		if (!answer) asked.set(text, (answer = search(text)));
		return answer;
	};
	const answers = await Promise.all(terms.map((term) => answerTerm(term, ask)));
	const found = new Map<string, Entry<Hit>>();
	let total = unknown.length * 1.5;
	answers.forEach((answer, place) => {
		const rarity = (terms[place]?.weight ?? 1) * (0.8 + Math.log(1 + records / (answer.size + 1)));
		total += rarity;
		for (const { hit, grade, fields, labels } of answer.values()) {
			let entry = found.get(hit.id);
			if (!entry)
				found.set(
					hit.id,
					(entry = {
						hit,
						sum: 0,
						covered: 0,
						matched: [],
						rarest: 0,
						fields: new Set(),
						labels: new Set(),
					}),
				);
			for (const field of fields) entry.fields.add(field);
			for (const label of labels) entry.labels.add(label);
			// The rarest word of the query shows best where the match was.
			if (hit.words?.length && (!entry.hit.words?.length || rarity > entry.rarest)) {
				entry.hit = hit;
				entry.rarest = rarity;
			}
			entry.sum += rarity * grade;
			entry.covered += rarity;
			entry.matched.push(place);
		}
	});
	if (phrase !== '') {
		for (const { id } of await ask(`"${phrase}"`)) {
			const entry = found.get(id);
			if (entry) entry.sum += 0.4 * total;
		}
	}
	return [...found.values()]
		.map(({ hit, sum, covered, matched, fields, labels }) => ({
			hit,
			matched,
			fields: [...fields],
			labels: [...labels],
			score: sum * (covered / Math.max(total, 1e-9)) ** 1.5,
		}))
		.sort((a, b) => b.score - a.score);
}

async function answerTerm<Hit extends EngineHit>(
	{ asks }: Term,
	ask: (text: string) => Promise<Hit[]>,
): Promise<Map<string, Answer<Hit>>> {
	const best = new Map<string, Answer<Hit>>();
	const lists = await Promise.all(
		asks.map(async (one) => ({ one, grades: await gradeHits(one, ask) })),
	);
	for (const { one, grades } of lists) {
		for (const { hit, grade } of grades) {
			const worth = grade * one.weight;
			const known = best.get(hit.id);
			// A page that answers in several ways is a little better than one that answers in one.
			const fields = one.isConcept ? [] : [...(hit.matchedMetaFields ?? [])];
			const labels = one.label === undefined ? [] : [one.label];
			if (!known) best.set(hit.id, { hit, grade: worth, fields, labels });
			else {
				known.grade = Math.max(known.grade, worth) + 0.12 * Math.min(known.grade, worth);
				known.fields.push(...fields);
				known.labels.push(...labels);
				if (!known.hit.words?.length && hit.words?.length) known.hit = hit;
			}
		}
	}
	return best;
}

async function gradeHits<Hit extends EngineHit>(
	{ text, isConcept }: Ask,
	ask: (text: string) => Promise<Hit[]>,
): Promise<{ hit: Hit; grade: number }[]> {
	const hits = await ask(text);
	// Pagefind takes kris for the beginning of Kristianstad, and aspen for that of aspekt. Short words must not.
	const isShort = !isConcept && text.length < 6 && !text.startsWith('"');
	const exact = isShort ? new Set((await ask(`"${text}"`)).map(({ id }) => id)) : undefined;
	const top = { text: 1e-9, fields: 1e-9 };
	for (const { score, matchedMetaFields } of hits) {
		const kind = matchedMetaFields?.length ? 'fields' : 'text';
		top[kind] = Math.max(top[kind], score);
	}
	return hits.map((hit) => {
		const fields = hit.matchedMetaFields ?? [];
		const share = hit.score / (fields.length > 0 ? top.fields : top.text);
		let grade = Math.max(
			fields.length > 0 ? 0 : textGrade.least + (textGrade.most - textGrade.least) * share,
			...fields.map((field) => fieldGrades[field] ?? 0),
		);
		// Within a grade, the engine's own score decides.
		grade = grade * (0.9 + 0.1 * share);
		if (exact && !exact.has(hit.id)) grade *= 0.3;
		return { hit, grade };
	});
}

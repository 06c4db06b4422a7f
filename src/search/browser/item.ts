import type { RankedHit } from '../query/rank.ts';
import type { Hit, PageData } from './find.ts';
import { say } from './settings.ts';

/** A project in the list: its name, its one sentence, and why it is there. */
export function toItem(
	{ url, excerpt, meta }: PageData,
	{ hit, fields, labels }: RankedHit<Hit>,
): HTMLLIElement {
	const item = document.createElement('li');
	item.dataset.searchResult = '';
	const link = item.appendChild(document.createElement('a'));
	link.href = url;
	link.textContent = meta.title ?? url;
	if (meta.titleLang) link.lang = meta.titleLang;
	if (meta.summary) {
		const summary = item.appendChild(document.createElement('p'));
		summary.textContent = meta.summary;
		if (meta.textLang) summary.lang = meta.textLang;
	}
	const places = ['places', 'names']
		.filter((field) => fields.includes(field))
		.map((field) => say(field === 'places' ? 'inPlaces' : 'inNames'));
	const reasons = [
		...(labels.length > 0 ? [say('about', { labels: labels.slice(0, 3).join(', ') })] : []),
		...(places.length > 0 ? [say('matchIn', { places: places.join(', ') })] : []),
	];
	if (reasons.length > 0) addQuiet(item).textContent = reasons.join(' ');
	else if (meta.end && hit.words?.every((word) => word >= Number(meta.end))) {
		addQuiet(item).textContent = say('inFull');
	} else if (hit.words?.length) {
		// Compounds have a capital inside in the index: it is taken away again.
		addQuiet(item).innerHTML =
			`… ${excerpt.replace(/(?<=\p{Ll}(?:<\/?mark>)?)\p{Lu}(?=\p{Ll})/gu, (letter) => letter.toLowerCase())} …`;
	}
	if (meta.full) addQuiet(item).textContent = say('levels');
	return item;
}

function addQuiet(item: HTMLElement): HTMLElement {
	const line = item.appendChild(document.createElement('p'));
	line.className = 'quiet';
	return line;
}

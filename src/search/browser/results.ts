import { nearest } from '../query/nearest.ts';
import { toWords } from '../query/fold.ts';
import type { RankedHit } from '../query/rank.ts';
import {
	allWords,
	find,
	findPages,
	idsWith,
	type Filters,
	type Found,
	type Hit,
	type PageData,
} from './find.ts';
import { say, settings } from './settings.ts';

/** How many projects show at a time: few are easier to take in, and quicker to fetch. */
const batch = 5;

const dimensions = ['region', 'municipality', 'group', 'phase', 'year'];

/**
 * Answers `?q=` on the search page. `root` holds the places for the answer;
 * `data-search-done` on it says that the list is settled.
 */
export async function showResults(root: HTMLElement): Promise<void> {
	const address = new URLSearchParams(location.search);
	const query = address.get('q')?.trim() ?? '';
	const filters = readFilters(address);
	const input = document.querySelector<HTMLInputElement>('#q');
	if (input) input.value = query;
	if (query === '') return;
	document.title = `${say('title', { query })} – ${document.title}`;
	const status = root.querySelector('[role="status"]');
	if (status) status.textContent = say('working');
	try {
		const isLiteral = address.has('exact');
		const found = await find(query, filters, isLiteral);
		await showList(root, found);
		if (status) status.textContent = countText(found.hits.length, query);
		explain(root, query, found, isLiteral);
		if (found.hits.length === 0) await suggestInstead(root, query);
		markFilters(root, address, filters, found);
		await showPages(root, query);
	} catch (error) {
		console.error(error);
		if (status) status.textContent = say('failed');
	}
	root.dataset.searchDone = '';
}

function readFilters(address: URLSearchParams): Filters {
	const filters: Filters = {};
	for (const name of dimensions) {
		const value = address.get(name);
		if (value) filters[name] = value;
	}
	return filters;
}

async function showList(root: HTMLElement, { hits }: Found): Promise<void> {
	const list = root.querySelector('ol');
	const more = root.querySelector<HTMLButtonElement>('[data-more]');
	let shown = 0;
	const next = async () => {
		const some = hits.slice(shown, shown + batch);
		const items = await Promise.all(some.map(async (hit) => toItem(await hit.hit.data(), hit)));
		list?.append(...items);
		if (shown > 0) items[0]?.querySelector('a')?.focus();
		shown += some.length;
		if (more) more.hidden = shown >= hits.length;
	};
	more?.addEventListener('click', () => void next());
	await next();
}

function toItem(
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

const countText = (count: number, query: string) =>
	say(count === 0 ? 'found0' : count === 1 ? 'found1' : 'found', { count, query });

/** Says what was done with the query, and lets the reader have it their own way. */
function explain(
	root: HTMLElement,
	query: string,
	{ understanding: { terms, unknown } }: Found,
	isLiteral: boolean,
): void {
	const place = root.querySelector('[data-explain]');
	if (!place) return;
	const changed = new Map(
		terms.flatMap(({ typed, readAs }) =>
			readAs === undefined || readAs === typed ? [] : [[typed, readAs]],
		),
	);
	const lines: (string | Node)[] = [];
	if (changed.size > 0) {
		lines.push(
			say('readAs', {
				word: [...changed.values()].join(', '),
				typed: [...changed.keys()].join(', '),
			}),
			' ',
		);
		lines.push(toLink(say('insist', { query }), { q: query, exact: '1' }));
	}
	if (isLiteral) lines.push(say('literal', { query }), ' ', toLink(say('helpMe'), { q: query }));
	if (unknown.length > 0 && terms.length > 0)
		lines.push(' ', say('unknown', { words: unknown.join(', ') }));
	place.replaceChildren(...lines);
	(place as HTMLElement).hidden = lines.length === 0;
}

function toLink(text: string, values: Record<string, string>): HTMLAnchorElement {
	const link = document.createElement('a');
	link.className = 'target';
	link.href = `${settings.page}?${new URLSearchParams(values).toString()}`;
	link.textContent = text;
	return link;
}

/** Never an empty page: the nearest words. Places and topics stand below in any case. */
async function suggestInstead(root: HTMLElement, query: string): Promise<void> {
	const list = await allWords();
	const words = toWords(query).flatMap((word) =>
		nearest(word, list, 3, Math.min(3, 1 + word.length / 4)).map((found) => found.word),
	);
	const place = root.querySelector<HTMLElement>('[data-instead]');
	if (!place) return;
	const items = [...new Set(words)].slice(0, 6).map((word) => {
		const item = document.createElement('li');
		item.append(toLink(word, { q: word }));
		return item;
	});
	const target = place.querySelector('ul');
	target?.replaceChildren(...items);
	if (target) target.hidden = items.length === 0;
	place.hidden = false;
}

/** Filter links keep the query. They are counted when somebody opens them. */
function markFilters(
	root: HTMLElement,
	address: URLSearchParams,
	filters: Filters,
	{ hits }: Found,
): void {
	const links = [...document.querySelectorAll<HTMLAnchorElement>('a[data-filter]')];
	for (const link of links) {
		const [name = '', value = ''] = (link.dataset.filter ?? '').split('=');
		const own = new URLSearchParams(address);
		if (filters[name] === value) {
			own.delete(name);
			link.setAttribute('aria-current', 'true');
		} else own.set(name, value);
		link.href = `${settings.page}?${own.toString()}`;
	}
	showActive(root, address, links, filters);
	const ids = new Set(hits.map(({ hit }) => hit.id));
	for (const details of document.querySelectorAll<HTMLDetailsElement>('details[data-filters]')) {
		const count = () => {
			if (details.open) void countLinks(details, ids, filters);
		};
		details.addEventListener('toggle', count, { once: true });
		count();
	}
}

async function countLinks(details: HTMLElement, ids: Set<string>, filters: Filters): Promise<void> {
	for (const link of details.querySelectorAll<HTMLAnchorElement>('a[data-filter]')) {
		const [name = '', value = ''] = (link.dataset.filter ?? '').split('=');
		const others = { ...filters, [name]: value };
		const having = await idsWith(others);
		const count = [...having].filter((id) => ids.has(id)).length;
		const place = link.parentElement?.querySelector('[data-count]');
		if (place) place.textContent = `(${String(count)})`;
		if (link.parentElement) link.parentElement.hidden = count === 0 && filters[name] !== value;
	}
}

function showActive(
	root: HTMLElement,
	address: URLSearchParams,
	links: HTMLAnchorElement[],
	filters: Filters,
): void {
	const place = root.querySelector<HTMLElement>('[data-active]');
	if (!place) return;
	const items = Object.entries(filters).map(([name, value]) => {
		const label =
			links.find(({ dataset }) => dataset.filter === `${name}=${value}`)?.textContent.trim() ??
			value;
		const own = new URLSearchParams(address);
		own.delete(name);
		const item = document.createElement('li');
		item.append(toLink(say('removeFilter', { label }), Object.fromEntries(own)));
		return item;
	});
	place.querySelector('ul')?.replaceChildren(...items);
	place.hidden = items.length === 0;
}

async function showPages(root: HTMLElement, query: string): Promise<void> {
	const pages = await findPages(query);
	const section = root.querySelector<HTMLElement>('[data-pages]');
	if (!section || pages.length === 0) return;
	const items = pages.map(({ url, meta }) => {
		const item = document.createElement('li');
		const link = item.appendChild(document.createElement('a'));
		link.className = 'target';
		link.href = url;
		link.textContent = meta.title ?? url;
		return item;
	});
	section.querySelector('ul')?.replaceChildren(...items);
	section.hidden = false;
}

import { nearest } from '../query/nearest.ts';
import { toWords } from '../query/fold.ts';
import { explain } from './explain.ts';
import { markFilters, readFilters } from './filters.ts';
import { allWords, find, findPages, type Found } from './find.ts';
import { toItem } from './item.ts';
import { toLink } from './link.ts';
import { say } from './settings.ts';

/** How many projects show at a time: few are easier to take in, and quicker to fetch. */
const batch = 5;

/**
 * Answers `?q=` and chosen filters on the search page. `root` holds the places for the answer;
 * `data-search-done` on it says that the list is settled.
 */
export async function showResults(root: HTMLElement): Promise<void> {
	const address = new URLSearchParams(location.search);
	const query = address.get('q')?.trim() ?? '';
	const filters = readFilters(address);
	const input = document.querySelector<HTMLInputElement>('#q');
	if (query === '' && Object.keys(filters).length === 0) return;
	// Someone who types already keeps her words.
	if (input && document.activeElement !== input) input.value = query;
	if (query !== '') document.title = `${say('title', { query })} – ${document.title}`;
	keepQuestion();
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
		if (query !== '') await showPages(root, query);
	} catch (error) {
		console.error(error);
		if (status) status.textContent = say('failed');
	}
	root.dataset.searchDone = '';
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

const countText = (count: number, query: string) => {
	const number = count === 0 ? '0' : count === 1 ? '1' : '';
	return say(`${query === '' ? 'chosen' : 'found'}${number}`, { count, query });
};

/** The question goes along to the search page in another language. */
function keepQuestion(): void {
	for (const link of document.querySelectorAll<HTMLAnchorElement>('header a[hreflang]'))
		link.search = location.search;
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
	place.querySelector('ul')?.replaceChildren(...items);
	for (const part of place.querySelectorAll<HTMLElement>('h2, ul'))
		part.hidden = items.length === 0;
	place.hidden = false;
	// Places and topics come nearer.
	root.classList.remove('asked');
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

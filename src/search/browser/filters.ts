import { idsWith, type Filters, type Found } from './find.ts';
import { toLink } from './link.ts';
import { say, settings } from './settings.ts';

const dimensions = ['region', 'municipality', 'group', 'phase', 'year'];

export function readFilters(address: URLSearchParams): Filters {
	const filters: Filters = {};
	for (const name of dimensions) {
		const value = address.get(name);
		if (value) filters[name] = value;
	}
	return filters;
}

/** Filter links keep the query. They are counted when somebody opens them. */
export function markFilters(
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

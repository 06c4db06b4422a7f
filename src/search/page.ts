/** What the page needs of Pagefind's browser module. */
interface Engine {
	options(options: Record<string, unknown>): Promise<void>;
	search(
		query: string,
		options?: { filters?: Record<string, string> },
	): Promise<{ results: { data(): Promise<Hit> }[] }>;
}

interface Hit {
	url: string;
	/** HTML: the words that were found stand in <mark>. */
	excerpt: string;
	meta: { title?: string; summary?: string; project?: string };
}

const batch = 20;

/**
 * Answers `?q=` on the search page. `root` holds the places for the answer and, in data attributes,
 * the texts of the page's language. `data-search-done` on `root` says that the list is settled.
 */
export async function startSearch(root: HTMLElement): Promise<void> {
	const query = new URLSearchParams(location.search).get('q')?.trim() ?? '';
	const input = document.querySelector<HTMLInputElement>('input[name="q"]');
	if (input) input.value = query;
	if (query === '') return;
	const status = root.querySelector('[role="status"]');
	if (status) status.textContent = root.dataset.working ?? '';
	try {
		const engine = (await import(/* @vite-ignore */ root.dataset.engine ?? '')) as Engine;
		const projects = await engine.search(query, { filters: { kind: 'project' } });
		const pages = await engine.search(query, { filters: { kind: 'page' } });
		await showProjects(root, projects.results);
		await showPages(root, pages.results);
		if (status) status.textContent = countText(root, projects.results.length, query);
		show(root, '[data-hint]', projects.results.length === 0);
	} catch (error) {
		console.error(error);
		if (status) status.textContent = root.dataset.failed ?? '';
	}
	root.dataset.searchDone = '';
}

async function showProjects(root: HTMLElement, results: { data(): Promise<Hit> }[]): Promise<void> {
	const list = root.querySelector('ol');
	const more = root.querySelector<HTMLButtonElement>('[data-more]');
	let shown = 0;
	const next = async () => {
		const hits = await Promise.all(
			results.slice(shown, shown + batch).map((result) => result.data()),
		);
		const items = hits.map(toItem);
		list?.append(...items);
		if (shown > 0) items[0]?.querySelector('a')?.focus();
		shown += hits.length;
		if (more) more.hidden = shown >= results.length;
	};
	more?.addEventListener('click', () => void next());
	await next();
}

function toItem({ url, excerpt, meta }: Hit): HTMLLIElement {
	const item = document.createElement('li');
	item.dataset.searchResult = '';
	const link = item.appendChild(document.createElement('a'));
	link.href = url;
	link.textContent = meta.title ?? url;
	if (meta.summary) item.appendChild(document.createElement('p')).textContent = meta.summary;
	const found = item.appendChild(document.createElement('p'));
	found.className = 'quiet';
	found.innerHTML = excerpt;
	return item;
}

async function showPages(root: HTMLElement, results: { data(): Promise<Hit> }[]): Promise<void> {
	const hits = await Promise.all(results.slice(0, 5).map((result) => result.data()));
	const list = root.querySelector('section ul');
	for (const { url, meta } of hits) {
		const link = document.createElement('a');
		link.className = 'target';
		link.href = url;
		link.textContent = meta.title ?? url;
		list?.appendChild(document.createElement('li')).append(link);
	}
	show(root, 'section', hits.length > 0);
}

function show(root: HTMLElement, selector: string, isShown: boolean): void {
	const element = root.querySelector<HTMLElement>(selector);
	if (element) element.hidden = !isShown;
}

function countText(root: HTMLElement, count: number, query: string): string {
	const template = root.querySelector<HTMLTemplateElement>(
		`template[data-count="${String(Math.min(count, 2))}"]`,
	);
	const text = template?.innerHTML ?? '';
	return text.replace('2', count > 2 ? String(count) : '2').replace('\u0001', () => query);
}

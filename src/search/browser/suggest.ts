import { fold, normalise } from '../query/fold.ts';
import { commonWords, find, warmUp } from './find.ts';
import { say, settings } from './settings.ts';

interface Suggestion {
	text: string;
	kind: 'place' | 'topic' | 'project';
	url: string;
}

const off = 'search-suggestions-off';
let count = 0;

/** Makes a search field suggest while somebody types: an editable combobox with a list, as in the ARIA patterns. */
export function suggestIn(input: HTMLInputElement): void {
	const form = input.form;
	if (!form || input.getAttribute('role') === 'combobox') return;
	count += 1;
	const list = document.createElement('ul');
	list.id = `forslag-${String(count)}`;
	list.className = 'suggestions bare';
	list.setAttribute('role', 'listbox');
	list.setAttribute('aria-label', say('suggestions'));
	list.hidden = true;
	const status = document.createElement('p');
	status.className = 'hidden';
	status.setAttribute('role', 'status');
	const { label, box } = toSwitch(input);
	input.parentElement?.append(list);
	form.append(status, label);
	for (const [name, value] of Object.entries({
		role: 'combobox',
		'aria-autocomplete': 'list',
		'aria-expanded': 'false',
		'aria-controls': list.id,
	})) {
		input.setAttribute(name, value);
	}

	let shown: Suggestion[] = [];
	let active = -1;
	let turn = 0;

	const close = () => {
		list.hidden = true;
		active = -1;
		input.setAttribute('aria-expanded', 'false');
		input.removeAttribute('aria-activedescendant');
	};
	const choose = ({ url }: Suggestion) => {
		close();
		location.href = url;
	};
	const mark = (next: number) => {
		active = next;
		[...list.children].forEach((option, index) => {
			option.setAttribute('aria-selected', String(index === active));
		});
		const option = list.children[active];
		if (option) {
			input.setAttribute('aria-activedescendant', option.id);
			option.scrollIntoView({ block: 'nearest' });
		} else input.removeAttribute('aria-activedescendant');
	};
	const open = async () => {
		const own = (turn += 1);
		const typed = input.value.trim();
		const found = typed.length < 2 || !box.checked ? [] : await suggestionsFor(typed);
		if (own !== turn) return;
		shown = found;
		list.replaceChildren(
			...found.map((suggestion, index) =>
				toOption(suggestion, `${list.id}-${String(index)}`, () => choose(suggestion)),
			),
		);
		if (found.length === 0 || document.activeElement !== input) close();
		else {
			list.hidden = false;
			mark(-1);
			input.setAttribute('aria-expanded', 'true');
		}
		status.textContent =
			typed.length < 2 || !box.checked
				? ''
				: say(found.length === 0 ? 'suggested0' : found.length === 1 ? 'suggested1' : 'suggested', {
						count: found.length,
					});
	};

	let wait: ReturnType<typeof setTimeout> | undefined;
	input.addEventListener('input', () => {
		clearTimeout(wait);
		wait = setTimeout(() => void open(), 150);
	});
	input.addEventListener('blur', () => setTimeout(close, 150));
	input.addEventListener('keydown', (event) => {
		const isOpen = !list.hidden;
		const chosen = shown[active];
		if (event.key === 'Escape' && isOpen) close();
		else if (event.key === 'ArrowDown' && !isOpen) void open();
		else if (event.key === 'ArrowDown' && isOpen)
			mark(active + 1 >= shown.length ? -1 : active + 1);
		else if (event.key === 'ArrowUp' && isOpen) mark(active < 0 ? shown.length - 1 : active - 1);
		else if (event.key === 'Enter' && isOpen && chosen) choose(chosen);
		else return;
		event.preventDefault();
	});
	box.addEventListener('change', () => {
		try {
			if (box.checked) localStorage.removeItem(off);
			else localStorage.setItem(off, '1');
		} catch {
			// Storage may be shut off: then the choice lasts as long as the page.
		}
		close();
	});
	void warmUp();
	// Somebody who types fast has begun before this script came.
	const asked = new URLSearchParams(location.search).get('q') ?? '';
	if (document.activeElement === input && input.value.trim() !== asked.trim()) void open();
}

/** The switch for those who find suggestions too much. */
function toSwitch(input: HTMLInputElement) {
	const label = document.createElement('label');
	label.className = 'suggest-switch';
	const box = document.createElement('input');
	box.type = 'checkbox';
	box.checked = true;
	try {
		box.checked = localStorage.getItem(off) === null;
	} catch {
		// See above.
	}
	label.append(box, ` ${say('suggestSwitch')}`);
	input.setAttribute('autocomplete', 'off');
	return { label, box };
}

function toOption({ text, kind }: Suggestion, id: string, choose: () => void): HTMLLIElement {
	const option = document.createElement('li');
	option.id = id;
	option.setAttribute('role', 'option');
	option.setAttribute('aria-selected', 'false');
	const what = document.createElement('span');
	what.className = 'quiet';
	what.textContent = say({ place: 'kindPlace', topic: 'kindTopic', project: 'kindProject' }[kind]);
	option.append(`${text} `, what);
	option.addEventListener('pointerdown', (event) => {
		event.preventDefault();
	});
	option.addEventListener('click', choose);
	return option;
}

async function suggestionsFor(typed: string): Promise<Suggestion[]> {
	const list = await commonWords();
	const start = fold(normalise(typed));
	const toSearch = (text: string) =>
		`${settings.page}?${new URLSearchParams({ q: text }).toString()}`;
	const matching = (names: string[], kind: 'place' | 'topic'): Suggestion[] =>
		names
			.filter((name) => fold(normalise(name)).startsWith(start))
			.slice(0, 3)
			.map((text) => ({ text, kind, url: toSearch(text) }));
	const words = [...matching(list.labels, 'topic'), ...matching(list.places, 'place')];
	if (typed.length < 3) return words;
	const { hits } = await find(typed);
	const data = await Promise.all(hits.slice(0, 3).map(({ hit }) => hit.data()));
	return [
		...words,
		...data.map(({ url, meta }): Suggestion => ({ text: meta.title ?? url, kind: 'project', url })),
	];
}

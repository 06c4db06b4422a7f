import { nearest } from '../nearest.ts';
import type { Problem } from '../problem.ts';
import { elements, instead, isElement, isVoid } from './allowed.ts';
import { components } from './components.ts';

/** A problem and the offset in the body where it stands. */
export type Finding = Pick<Problem, 'id' | 'what' | 'why' | 'fix'> & { at: number };

const unsafe = 'Det kan göra sidan osäker eller svår att använda, så det släpps aldrig igenom.';

export const refuse = (at: number, what: string, fix: string, why = unsafe): Finding => ({
	at,
	id: 'html',
	what,
	why,
	fix,
});

const comment = /^<!--(?!-?>)(?:(?!--!?>|<!--)[\s\S])*-->/;
const tag =
	/^<(\/?)([A-Za-z][A-Za-z0-9-]*)((?:\s+[A-Za-z_:@][\w:.@-]*(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?)*)\s*(\/?)>/;
const attribute = /([A-Za-z_:@][\w:.@-]*)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"'=<>`]+))?/g;

export interface OpenTag {
	name: string;
	at: number;
}

/**
 * Holds raw HTML to the list of what a text may have. Each `<` is the start of a comment or of a whole tag that is known;
 * what a browser might read in another way is refused. `open` are the elements that stand open: it is carried on.
 */
export function checkHtml(html: string, from: number, open: OpenTag[]): Finding[] {
	const found: Finding[] = [];
	let at = html.indexOf('<');
	while (at >= 0) {
		const rest = html.slice(at);
		const [whole] = comment.exec(rest) ?? [];
		const parts = whole ? undefined : (tag.exec(rest) ?? undefined);
		if (parts) found.push(...checkParts(parts, from + at, open));
		else if (!whole) found.push(unreadable(rest, from + at));
		if (!whole && rest.startsWith('<!--')) return found;
		at = html.indexOf('<', at + afterTag(rest, whole ?? parts?.[0] ?? '<', parts));
	}
	return found;
}

/** Length of a tag, with what stands inside when that is code. */
function afterTag(rest: string, all: string, parts: RegExpExecArray | undefined): number {
	const name = parts?.[2]?.toLowerCase() ?? '';
	if (parts?.[1] || !/^(?:script|style|iframe|svg|math)$/.test(name)) return all.length;
	const end = rest.toLowerCase().indexOf(`</${name}`);
	return end < 0 ? all.length : end;
}

function checkParts(parts: RegExpExecArray, at: number, open: OpenTag[]): Finding[] {
	const [, slash, written = '', attributes = '', selfClosing] = parts;
	const name = written.toLowerCase();
	if (slash) return close(written, at, open);
	if (!isVoid(name)) open.push({ name, at });
	const found = checkTag(written, attributes, at);
	if (selfClosing && isElement(name) && !isVoid(name)) {
		const fix = `Skriv <${name}>text</${name}>.`;
		open.pop();
		found.push(refuse(at, `Taggen <${name}> är tom.`, fix, 'Läsaren får ingenting att läsa.'));
	}
	return found;
}

/** A tag by itself: its name and its attributes. */
export function checkTag(written: string, attributes: string, at: number): Finding[] {
	const name = written.toLowerCase();
	const isKnown = isElement(name);
	const found = isKnown
		? []
		: [refuse(at, `Elementet <${written}> får inte stå i en text.`, adviceFor(written))];
	for (const { 1: key = '', 2: value = '', index } of attributes.matchAll(attribute)) {
		const place = at + 1 + written.length + index;
		if (isKnown || isHandler(key))
			found.push(...checkAttribute(name, key, value.replace(/^["']|["']$/g, ''), place));
	}
	return found;
}

export const isHandler = (key: string) => /^on/i.test(key);

export function checkAttribute(name: string, key: string, value: string, at: number): Finding[] {
	const allowed = isElement(name) ? (elements[name] ?? []) : [];
	if (!allowed.includes(key.toLowerCase())) {
		const which = allowed.length > 0 ? ` <${name}> kan ha: ${allowed.join(', ')}.` : '';
		return [refuse(at, `”${key}” får inte stå i <${name}>.`, `Ta bort ”${key}”.${which}`)];
	}
	if (/[”“’‘]/.test(value) && !/[\s]/.test(value.trim()))
		return [
			refuse(
				at,
				`Värdet vid ”${key}” står inom Words citattecken.`,
				`Skriv raka citattecken: ${key}="${value.replace(/[”“’‘]/g, '')}".`,
				'Webbläsaren tar dem för en del av värdet.',
			),
		];
	if (key === 'lang' && !/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(value))
		return [
			refuse(
				at,
				`”${value}” är inget språk.`,
				'Skriv språkets kod: sv, en eller ar.',
				'Den som lyssnar får orden upplästa på fel språk.',
			),
		];
	return [];
}

function adviceFor(written: string): string {
	const component = nearest(written, components);
	if (component) return `Skriv <${component}> i en fil som slutar på .mdx i stället för .md.`;
	const name = written.toLowerCase();
	return (
		(Object.hasOwn(instead, name) ? instead[name] : undefined) ??
		`Skriv texten i Markdown. De här elementen går att använda: ${Object.keys(elements).join(', ')}.`
	);
}

function close(written: string, at: number, open: OpenTag[]): Finding[] {
	const name = written.toLowerCase();
	if (isVoid(name)) return [];
	const index = open.findLastIndex((one) => one.name === name);
	if (index >= 0) return stillOpen(open.splice(index).slice(1));
	if (!isElement(name)) return checkTag(written, '', at);
	const fix = `Ta bort </${name}>, eller skriv <${name}> där det börjar.`;
	return [refuse(at, `Taggen </${name}> stänger något som inte är öppet.`, fix, messy)];
}

const messy = 'Webbläsaren får gissa var det slutar, och resten av sidan kan bli fel.';

/** What is said of elements that never end. An element that is refused has its own finding. */
export const stillOpen = (open: OpenTag[]): Finding[] =>
	open
		.filter(({ name }) => isElement(name))
		.map(({ name, at }) =>
			refuse(at, `Taggen <${name}> stängs aldrig.`, `Skriv </${name}> där det slutar.`, messy),
		);

function unreadable(rest: string, at: number): Finding {
	const shown = rest.split('\n', 1)[0]?.slice(0, 30) ?? '';
	if (rest.startsWith('<!--'))
		return refuse(
			at,
			'Kommentaren stängs aldrig, eller innehåller tecken som stänger den för tidigt.',
			'Skriv så här: <!-- kommentar -->.',
			'Resten av texten skulle försvinna.',
		);
	if (/^<\/?[A-Za-z][^<>]*[”“’‘]/.test(rest))
		return refuse(
			at,
			`Taggen ”${shown}” har Words citattecken.`,
			'Skriv raka citattecken: <span lang="en">.',
		);
	return refuse(
		at,
		`”${shown}” går inte att förstå som HTML.`,
		String.raw`Ta bort taggen. Skriv \< om läsaren ska se tecknet <.`,
	);
}

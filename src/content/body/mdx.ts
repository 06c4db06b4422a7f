import { nearest } from '../nearest.ts';
import { isElement } from './allowed.ts';
import { components, examples, fieldsOf, isOptional } from './components.ts';
import { checkAttribute, checkTag, isHandler, refuse, type Finding } from './html.ts';
import { sourceOf, startOf, type Attribute, type Node } from './walk.ts';

const code = 'Kod i en text kan göra sidan osäker, så den släpps aldrig igenom.';

/** Holds a JSX element of MDX to the list of elements and components. */
export function checkJsx(node: Node, body: string): Finding[] {
	const at = startOf(node);
	const { name, attributes = [] } = node;
	if (!name) return [refuse(at, 'Taggen <> får inte stå i en text.', 'Ta bort <> och </>.')];
	if (/^[a-z][a-z0-9-]*$/.test(name) || isElement(name.toLowerCase())) return checkElement();
	const fields = Object.hasOwn(fieldsOf, name) ? fieldsOf[name] : undefined;
	if (!fields) {
		const near = nearest(name, components);
		const known = components.map((one) => `<${one}>`).join(' och ');
		const fix = near
			? `Menade du <${near}>? Skriv så här: ${String(examples[near])}.`
			: `De som finns är ${known}.`;
		return [
			{
				at,
				id: 'component',
				what: `Komponenten <${name}> finns inte.`,
				why: 'Sidan kan inte byggas.',
				fix,
			},
		];
	}
	return checkComponent(name, fields);

	function checkElement(): Finding[] {
		const found = checkTag(name ?? '', '', at);
		const relevant = attributes.filter(
			({ name: key = '' }) => found.length === 0 || isHandler(key),
		);
		const inside = relevant.flatMap((attribute) => {
			const { name: key = '', value } = attribute;
			const place = at + placeOf(key, sourceOf(node, body));
			if (isHandler(key)) return checkAttribute(name ?? '', key, '', place);
			if (attribute.type !== 'mdxJsxAttribute' || (typeof value === 'object' && value))
				return [expression(place, key || '{…}')];
			return checkAttribute(name ?? '', key, value ?? '', place);
		});
		return [...found, ...inside];
	}

	function checkComponent(component: string, known: Record<string, 'count' | 'texts'>): Finding[] {
		const source = sourceOf(node, body);
		const wrong = (what: string, place = at): Finding => ({
			at: place,
			id: 'component',
			what,
			why: 'Läsaren skulle se något annat än det som står i filen.',
			fix: `Skriv så här: ${String(examples[component])}.`,
		});
		const values = new Map<string, number | string[]>();
		const found = attributes.flatMap((attribute): Finding[] => {
			const { name: key = '', type } = attribute;
			const place = at + placeOf(key, source);
			if (type !== 'mdxJsxAttribute') return [expression(place, '{…}')];
			const kind = Object.hasOwn(known, key) ? known[key] : undefined;
			if (!kind) return [wrong(`<${component}> har inget som heter ”${key}”.`, place)];
			if (values.has(key)) return [wrong(`”${key}” står två gånger i <${component}>.`, place)];
			const value = kind === 'count' ? toCount(attribute) : toTexts(attribute);
			values.set(key, value ?? 0);
			if (value !== undefined) return [];
			return [
				wrong(
					kind === 'count'
						? `”${key}” i <${component}> ska vara ett helt tal från 0 till 100.`
						: `”${key}” i <${component}> ska vara en lista med texter.`,
					place,
				),
			];
		});
		for (const key of Object.keys(known)) {
			if (!values.has(key) && !isOptional(component, key))
				found.push(wrong(`”${key}” saknas i <${component}>.`));
		}
		const [count, of = 10] = [values.get('count'), values.get('of')];
		if (typeof count === 'number' && found.length === 0 && count > Number(of))
			found.push(
				wrong(
					`<${component}> har fler ifyllda personer (${String(count)}) än personer (${String(of)}).`,
				),
			);
		if ((node.children ?? []).length > 0)
			found.push(wrong(`Det som står mellan <${component}> och </${component}> visas inte.`));
		return found;
	}
}

const placeOf = (key: string, source: string) =>
	Math.max(source.search(new RegExp(`(?<=[\\s}"'])${RegExp.escape(key)}(?![\\w-])`)), 0);

const expression = (at: number, name: string): Finding =>
	refuse(
		at,
		`Kod inom { } får inte stå vid ”${name}”.`,
		'Skriv värdet inom raka citattecken.',
		code,
	);

function toCount({ value }: Attribute): number | undefined {
	const text = typeof value === 'object' ? value?.value.trim() : undefined;
	if (!text || !/^\d{1,3}$/.test(text)) return undefined;
	return Number(text) <= 100 ? Number(text) : undefined;
}

function toTexts({ value }: Attribute): string[] | undefined {
	const text = typeof value === 'object' ? (value?.value ?? '') : '';
	try {
		const list: unknown = JSON.parse(text.replace(/,(\s*\])\s*$/, '$1').replace(/\s*\n\s*/g, ' '));
		const isTexts =
			Array.isArray(list) &&
			list.length > 0 &&
			list.every((one) => typeof one === 'string' && one.trim() !== '');
		return isTexts ? (list as string[]) : undefined;
	} catch {
		return undefined;
	}
}

/** What the reader of MDX says, in an editor's words. `message` begins with line and column. */
export function explainSyntax(
	message: string,
): { line: number; column: number } & Omit<Finding, 'at'> {
	const [, line = '1', column = '1'] = /^(\d+):(\d+)/.exec(message) ?? [];
	const why = 'Då går filen inte att läsa, och sidan kan inte byggas.';
	const place = { line: Number(line), column: Number(column), id: 'mdx', why };
	const [closing, opening] = Array.from(message.matchAll(/`<\/?([^`>]*)>`/g), ([, name]) => name);
	if (message.includes('to create a comment'))
		return {
			...place,
			what: 'Kommentaren är skriven som i HTML.',
			fix: 'Skriv så här i en .mdx-fil: {/* kommentar */}.',
		};
	if (message.includes('Unexpected closing tag')) {
		return opening
			? {
					...place,
					what: `Taggen </${String(closing)}> stänger inte <${opening}>, som är öppen.`,
					fix: `Skriv </${opening}> där <${opening}> slutar.`,
				}
			: {
					...place,
					what: `Taggen </${String(closing)}> stänger något som inte är öppet.`,
					fix: 'Ta bort taggen.',
				};
	}
	if (message.includes('Expected a closing tag') || message.includes('Expected the closing tag'))
		return {
			...place,
			what: `Taggen <${String(closing)}> stängs aldrig.`,
			fix: `Skriv </${String(closing)}> där det slutar, eller />  i slutet av taggen.`.replace(
				'  ',
				' ',
			),
		};
	if (message.includes('in expression') || message.includes('oxc'))
		return {
			...place,
			what: 'Tecknet { börjar kod som inte slutar rätt.',
			fix: String.raw`Skriv \{ om läsaren ska se tecknet {. Ta annars bort det.`,
		};
	return {
		...place,
		what: 'Tecknet < börjar en tagg som inte går att förstå.',
		fix: String.raw`Skriv \< om läsaren ska se tecknet <. Rätta annars taggen.`,
	};
}

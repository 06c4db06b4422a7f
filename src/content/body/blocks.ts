import type { Finding } from './html.ts';
import { sourceOf, startOf, type Node } from './walk.ts';

/** Faults of a single piece of Markdown: a picture, a heading, a table, a box of code. */
export function checkBlock(node: Node, body: string): Finding[] {
	const source = sourceOf(node, body);
	switch (node.type) {
		case 'image':
		case 'imageReference':
			return node.alt?.trim() ? [] : [noAlternative(node)];
		case 'link':
		case 'linkReference':
			return hasContent(node) ? [] : [noLinkText(node)];
		case 'heading':
			return source.startsWith('#') ? [] : [underlined(node)];
		case 'code':
			return checkCodeBox(node, source);
		case 'table':
			return (node.children ?? []).slice(1).flatMap((row) => checkRow(row, node));
		case 'footnoteDefinition':
		case 'footnoteReference':
			return [footnote(node)];
		case 'yaml':
		case 'toml':
			return [secondMatter(node)];
		default:
			return [];
	}
}

const noAlternative = (node: Node): Finding => ({
	at: startOf(node),
	id: 'picture-text',
	what: 'Bilden har ingen text som säger vad den visar.',
	why: 'Den som inte ser bilden får inte veta vad den visar.',
	fix: 'Skriv det mellan hakparenteserna: ![Två personer lagar mat](/bild.png).',
});

const noLinkText = (node: Node): Finding => ({
	at: startOf(node),
	id: 'link',
	what: 'Länken har inga ord.',
	why: 'Ingen kan se eller höra vart den leder.',
	fix: 'Skriv vart länken leder mellan hakparenteserna: [Ordlistan](/ordlista/).',
});

const hasContent = ({ children = [] }: Node): boolean =>
	children.some(
		(child) => child.value?.trim() || child.type.startsWith('image') || hasContent(child),
	);

const underlined = (node: Node): Finding => ({
	at: startOf(node),
	id: 'heading-form',
	what: 'Strecken under raden gör den till en rubrik.',
	why: 'Sidans innehållsförteckning och kontrollerna ser inte sådana rubriker.',
	fix: 'Skriv ## först på raden om det är en rubrik. Skriv annars en tom rad före strecken.',
});

function checkCodeBox(node: Node, source: string): Finding[] {
	const fence = /^(`{3,}|~{3,})/.exec(source)?.[1];
	const why = 'Läsaren ser en ruta med kod.';
	if (!fence) {
		return [
			{
				at: startOf(node),
				id: 'code',
				what: 'Raden är indragen med fyra mellanslag eller en tabb, och blir då kod.',
				why,
				fix: 'Ta bort mellanslagen först på raden.',
			},
		];
	}
	const last =
		source
			.trimEnd()
			.split('\n')
			.slice(1)
			.at(-1)
			?.replace(/^[\s>]*/, '') ?? '';
	if (last.startsWith(fence) && /^(`+|~+)$/.test(last)) return [];
	return [
		{
			at: startOf(node),
			id: 'code',
			what: `Rutan som börjar med ${fence} slutar aldrig.`,
			why: 'Resten av texten blir kod.',
			fix: `Skriv ${fence} på en egen rad där rutan slutar, eller ta bort raden.`,
		},
	];
}

function checkRow(row: Node, table: Node): Finding[] {
	const [own, head] = [row, table.children?.[0]].map((one) => one?.children?.length ?? 0);
	if (own === head) return [];
	return [
		{
			at: startOf(row),
			id: 'table',
			what: `Raden har ${many(own, 'ruta', 'rutor')}, men tabellen har ${many(head, 'kolumn', 'kolumner')}.`,
			why: 'Det som står i rutor utan kolumn försvinner, och den som lyssnar tappar tråden.',
			fix: 'Skriv lika många | på varje rad.',
		},
	];
}

const many = (count = 0, one: string, more: string) =>
	`${String(count)} ${count === 1 ? one : more}`;

const footnote = (node: Node): Finding => ({
	at: startOf(node),
	id: 'footnote',
	what: 'Fotnoter går inte att använda.',
	why: 'Läsaren måste leta längst ner på sidan, och tappar tråden.',
	fix: 'Skriv det som en vanlig mening i texten.',
});

const secondMatter = (node: Node): Finding => ({
	at: startOf(node),
	id: 'front-matter',
	what: 'Rader mellan --- eller +++ står två gånger överst i filen.',
	why: 'De andra raderna försvinner.',
	fix: 'Skriv alla rader mellan de två första raderna med ---.',
});

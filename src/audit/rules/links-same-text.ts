import { all, isAriaHidden, nameOf, squeeze } from '../dom.ts';
import { defineRule } from '../rule.ts';

/** The page a link leads to, as far as the address tells. */
function toPlace(link: Element): string {
	const href =
		link.getAttribute('href') ?? link.getAttributeNS('http://www.w3.org/1999/xlink', 'href');
	const script = /location(?:\.href)?\s*=\s*['"]([^'"]+)/.exec(
		link.getAttribute('onclick') ?? '',
	)?.[1];
	const address = href ?? script;
	if (address === undefined || address === null) return '';
	if (!URL.canParse(address, link.ownerDocument.baseURI)) return '';
	const url = new URL(address, link.ownerDocument.baseURI);
	if (!/^https?:|^about:|^file:/.test(url.protocol)) return '';
	const same = (link.ownerDocument.defaultView as { __same?: Record<string, string> } | null)
		?.__same;
	const bare = url.href.replace(/#.*/, '');
	if (same?.[bare]) return same[bare] + url.hash;
	return `${url.origin}${url.pathname.replace(/(index\.html?)?$/, '').replace(/\/$/, '')}${url.search}${url.hash}`;
}

export default defineRule({
	id: 'links-same-text',
	wcag: ['2.4.9'],
	severity: 'error',
	title: 'Samma länktext ska leda till samma ställe',
	why: 'I en lista över länkar går de inte att skilja från varandra.',
	fix: 'Låt varje länk säga vad just den leder till.',
	en: {
		title: 'The same link text leads to the same place',
		why: 'In a list of links they cannot be told apart.',
		fix: 'Let each link say what it leads to.',
	},
	check(document) {
		const links = all(document, 'a[href],[role=link][onclick],svg a')
			.filter((link) => !isAriaHidden(link))
			.map((element) => ({ element, name: nameOf(element).toLowerCase(), place: toPlace(element) }))
			.filter(({ name, place }) => name !== '' && place !== '');
		return [...Map.groupBy(links, ({ name }) => name).values()].flatMap((group) => {
			const first = group[0];
			const other = group.find(({ place }) => place !== first?.place);
			if (!first || !other) return [];
			const isApart = groupOf(first.element) !== groupOf(other.element);
			return [
				{
					element: other.element,
					...(isApart ? { level: 'warn' as const } : {}),
					message: `Flera länkar heter ”${nameOf(first.element)}” men leder till olika ställen.`,
					en: `Several links are called “${nameOf(first.element)}” but lead to different places.`,
				},
			];
		});
	},
});

/** What a reader is told of the list that a link stands in: its heading, summary or name. */
function groupOf(link: Element): string {
	const list = link.closest('ul,ol,dl,table,fieldset');
	if (!list) return '';
	const details = list.closest('details')?.querySelector('summary');
	const before = list.previousElementSibling;
	const heading = before?.matches('h1,h2,h3,h4,h5,h6') ? before : undefined;
	const name = list.getAttribute('aria-label') ?? list.getAttribute('aria-labelledby');
	return name ?? squeeze((heading ?? details)?.textContent);
}

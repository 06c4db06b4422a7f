import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { JSDOM } from 'jsdom';

type Component = Parameters<AstroContainer['renderToString']>[0];

/** A page that holds nothing but this component. */
export async function render(component: Component, props: object, lang = 'sv'): Promise<Element> {
	const container = await AstroContainer.create();
	const html = await container.renderToString(component, { props: { ...props }, locals: { lang } });
	return new JSDOM(html).window.document.body;
}

/** What a reader reads, with one space between words. */
export const textOf = (element: Element | null): string =>
	(element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();

export const textsOf = (element: Element, selector: string): string[] =>
	[...element.querySelectorAll(selector)].map(textOf);

/** Links as what they say and where they lead. */
export const linksOf = (element: Element): (string | null)[][] =>
	[...element.querySelectorAll('a')].map((link) => [textOf(link), link.getAttribute('href')]);

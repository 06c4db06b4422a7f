import axe from 'axe-core';
import swedish from 'axe-core/locales/sv.json';
import { rules } from '../audit/rules/index.ts';

/** A fault of accessibility on the page as it stands. */
export interface Fault {
	element: Element | undefined;
	what: string;
	fix: string;
}

/** What axe-core and our own rules find on the page, in Swedish. The dev server's own elements are left out. */
export async function findFaults(): Promise<Fault[]> {
	axe.configure({ locale: swedish as unknown as axe.Locale });
	const { violations } = await axe.run({ exclude: [['astro-dev-toolbar']] });
	const fromAxe = violations.flatMap(({ help, nodes }) =>
		nodes.map(({ target, failureSummary = '' }) => ({
			element: elementAt(String(target[0])),
			what: `${help}.`,
			fix: toSentence(failureSummary),
		})),
	);
	const own = rules.flatMap((rule) =>
		rule
			.check(document)
			.filter(({ element, level = rule.severity }) => level === 'error' && !isTool(element))
			.map(({ element, message }) => ({ element, what: message, fix: rule.fix })),
	);
	return [...fromAxe, ...own];
}

/** axe writes a heading and a line for each way to mend it. */
function toSentence(summary: string): string {
	const [heading = '', ...ways] = summary
		.split('\n')
		.map((line) => line.trim())
		.filter(Boolean);
	return `${heading} ${ways.join('; ')}.`;
}

const isTool = (element: Element | undefined) =>
	element?.closest('astro-dev-toolbar, vite-error-overlay') != null;

function elementAt(selector: string): Element | undefined {
	return document.querySelector(selector) ?? undefined;
}

/** Pictures that have no words for those who do not see them: missing, or marked as decoration. */
export function findSilentPictures(): { element: Element; what: string }[] {
	return Array.from(document.querySelectorAll('main img'), (element) => {
		const name = element.getAttribute('src')?.split('/').at(-1)?.split('?')[0] ?? '';
		const alt = element.getAttribute('alt');
		if (alt === null) return { element, what: `Bilden ${name} saknar alternativtext.` };
		return alt.trim() === ''
			? { element, what: `Bilden ${name} har tom alternativtext. Är den bara utsmyckning?` }
			: undefined;
	}).filter((one) => one !== undefined);
}

import { computed } from '../computed/index.ts';
import contrast from '../computed/contrast.ts';
import { movingElements } from '../computed/motion.ts';
import { isHidden, selectorOf, squeeze, textOf } from '../dom.ts';
import type { RawFinding, Rule, RuleFinding } from '../rule.ts';
import { rules } from '../rules/index.ts';
import { runAxe } from './axe.ts';
import { findClipped, findWide } from './boxes.ts';
import { endTabs, startTabs } from './tabs.ts';
import { findVanished, marks, nextControl, probeKeys } from './live.ts';

export function toRaw(
	rule: Pick<Rule, 'id' | 'wcag' | 'severity'>,
	finding: RuleFinding,
): RawFinding {
	const { element } = finding;
	return {
		rule: rule.id,
		level: finding.level ?? rule.severity,
		message: finding.message,
		en: finding.en,
		criteria: finding.wcag ?? rule.wcag,
		selector: element ? selectorOf(element) : '',
		html: element ? (element.cloneNode(false) as Element).outerHTML.slice(0, 300) : '',
		text: element ? squeeze(element.textContent).slice(0, 120) : '',
	};
}

function run(list: Rule[]): RawFinding[] {
	return list.flatMap((rule) => {
		try {
			return rule.check(document).map((finding) => toRaw(rule, finding));
		} catch (error) {
			return [
				{
					rule: rule.id,
					level: 'notice',
					message: `Regeln kunde inte köras: ${String(error)}`,
					en: `The rule could not run: ${String(error)}`,
					criteria: [],
					selector: '',
					html: '',
					text: '',
				},
			];
		}
	});
}

/** Lets a new size or colour scheme take effect, or gives up within half a second. */
async function settle(width: number): Promise<void> {
	for (let tries = 0; tries < 30 && innerWidth !== width; tries++)
		await new Promise((resolve) => setTimeout(resolve, 10));
}

let spaced: Element[] = [];
const withStyle = <Result>(css: string, look: () => Result): Result => {
	const style = document.createElement('style');
	style.textContent = css;
	document.documentElement.append(style);
	try {
		return look();
	} finally {
		style.remove();
	}
};
const spacing =
	'*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-bottom:2em!important}';

const audit = {
	/** Our own rules on the page as it stands. */
	rules: (): RawFinding[] => {
		marks(true);
		const found = run([...rules, ...computed]);
		marks(false);
		return found;
	},
	axe: runAxe,
	contrast: () => run([contrast]),
	/** With reduced motion asked for: what moves all the same. */
	still: () =>
		movingElements(document).map(({ element }) =>
			toRaw(
				{ id: 'motion-reduced', wcag: ['2.3.3'], severity: 'error' },
				{
					element,
					message: 'Det här rör sig fast läsaren bett om mindre rörelse.',
					en: 'This moves although the reader asked for less motion.',
				},
			),
		),
	/** Clipped text as the page stands, with wider spacing and with larger letters. */
	clipped: async (width: number) => {
		await settle(width);
		const before = findClipped(document);
		return before.map((element) =>
			toRaw(
				{ id: 'clipped-text', wcag: [width < 640 ? '1.4.10' : '1.4.4'], severity: 'error' },
				{
					element,
					message: `Texten klipps av när sidan förstoras: ”${squeeze(element.textContent).slice(0, 50)}”.`,
					en: `Text is cut off when the page is enlarged: “${squeeze(element.textContent).slice(0, 50)}”.`,
				},
			),
		);
	},
	spacing: (isNarrow = false) => {
		spaced = findClipped(document);
		const larger = isNarrow
			? []
			: withStyle('html{font-size:200%!important}', () => findClipped(document)).filter(
					(element) => !spaced.includes(element),
				);
		const wider = withStyle(spacing, () => findClipped(document)).filter(
			(element) => !spaced.includes(element),
		);
		return [
			...larger.map((element) =>
				toRaw(
					{ id: 'clipped-text', wcag: ['1.4.4'], severity: 'error' },
					{
						element,
						message: `Texten klipps av med större bokstäver: ”${squeeze(element.textContent).slice(0, 50)}”.`,
						en: `Text is cut off with larger letters: “${squeeze(element.textContent).slice(0, 50)}”.`,
					},
				),
			),
			...wider.map((element) =>
				toRaw(
					{ id: 'text-spacing', wcag: ['1.4.12'], severity: 'error' },
					{
						element,
						message: `Texten klipps av med mer luft i texten: ”${squeeze(element.textContent).slice(0, 50)}”.`,
						en: `Text is cut off with more spacing: “${squeeze(element.textContent).slice(0, 50)}”.`,
					},
				),
			),
		];
	},
	reflow: async (width: number) => {
		await settle(width);
		return findWide(document).map(({ element, box }) =>
			toRaw(
				{ id: 'reflow', wcag: ['1.4.10'], severity: 'error' },
				{
					element,
					message: box
						? 'Läsaren måste rulla i sidled i en ruta med text på en smal skärm.'
						: 'Läsaren måste rulla i sidled på en smal skärm (320 px).',
					en: box
						? 'The reader must scroll sideways in a box of text on a narrow screen.'
						: 'The reader must scroll sideways on a narrow screen (320 px).',
				},
			),
		);
	},
	/** Fixed and sticky parts that leave less than half of a small screen. */
	sticky: () => {
		const parts = [...document.querySelectorAll<HTMLElement>('body *')].filter((element) => {
			const { position } = getComputedStyle(element);
			if ((position !== 'fixed' && position !== 'sticky') || isHidden(element)) return false;
			const box = element.getBoundingClientRect();
			return (
				box.width > innerWidth / 2 && box.height > 0 && !element.matches('dialog,[role=dialog]')
			);
		});
		const height = Math.max(0, ...parts.map((element) => element.getBoundingClientRect().height));
		const element = parts.find((part) => part.getBoundingClientRect().height === height);
		return element && height > innerHeight / 2
			? [
					toRaw(
						{ id: 'sticky-covers', wcag: ['1.4.10'], severity: 'error' },
						{
							element,
							message: 'En fast del täcker mer än halva den lilla skärmen.',
							en: 'A fixed part covers more than half of the small screen.',
						},
					),
				]
			: [];
	},
	/** Letters that are seen, to compare screen and print. */
	letters: () => (document.body ? squeeze(document.body.innerText).length : 0),
	hasMain: () => squeeze(document.body ? textOf(document.body) : '').length,
	startTabs,
	endTabs: () => endTabs().map(({ rule, ...finding }) => toRaw(rule, finding)),
	nextControl,
	probeKeys,
	findVanished: () => findVanished().map(({ rule, ...finding }) => toRaw(rule, finding)),
	raw: (
		rule: Pick<Rule, 'id' | 'wcag' | 'severity'>,
		element: Element | undefined,
		message: string,
		en: string,
	) => toRaw(rule, { element, message, en }),
	mark: (facts: Record<string, Record<string, string>>) => {
		for (const [address, values] of Object.entries(facts))
			for (const element of document.querySelectorAll<HTMLElement>('img,video,audio')) {
				const own =
					element.getAttribute('src') ?? element.querySelector('source')?.getAttribute('src');
				const now =
					(element as HTMLImageElement).currentSrc ||
					(own ? new URL(own, document.baseURI).href : '');
				if (now === address || (own && new URL(own, document.baseURI).href === address))
					Object.assign(element.dataset, values);
			}
	},
	media: () =>
		[
			...document.querySelectorAll<HTMLImageElement | HTMLMediaElement>('img,video,audio,source'),
		].flatMap((element) => {
			const src = element.getAttribute('src');
			return src ? [new URL(src, document.baseURI).href] : [];
		}),
};

declare global {
	interface Window {
		__audit: typeof audit;
	}
}
window.__audit = audit;
export type PageAudit = typeof audit;

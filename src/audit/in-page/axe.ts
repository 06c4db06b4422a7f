import type { RawFinding } from '../rule.ts';

interface AxeNode {
	target: unknown[];
	failureSummary?: string;
	html: string;
}
interface AxeResult {
	id: string;
	help: string;
	helpUrl: string;
	tags: string[];
	nodes: AxeNode[];
}
interface Axe {
	configure: (options: object) => void;
	getRules: () => { ruleId: string }[];
	run: (
		context: unknown,
		options: object,
	) => Promise<{ violations: AxeResult[]; incomplete: AxeResult[] }>;
}

let isConfigured = '';

/** Every rule of axe-core, best practice, AAA and experimental ones too, on the page as it stands. */
export async function runAxe(
	locale: object | null,
	only: string[] | null,
	hasFrames: boolean,
	parts?: Element[],
): Promise<(RawFinding & { isSure: boolean; tags: string[] })[]> {
	const { axe } = window as unknown as { axe: Axe };
	const key = locale ? 'sv' : 'en';
	if (isConfigured !== key && locale) axe.configure({ locale });
	isConfigured = key;
	const turns = asksForOrientation();
	const rules = only
		? { runOnly: { type: 'rule', values: only } }
		: {
				rules: Object.fromEntries(
					axe.getRules().map(({ ruleId }) => [
						ruleId,
						// Of style sheets that turn nothing, it could only say that it has not looked.
						{ enabled: ruleId !== 'css-orientation-lock' || turns },
					]),
				),
			};
	const { violations, incomplete } = await axe.run(parts ? { include: parts } : document, {
		...rules,
		resultTypes: ['violations', 'incomplete'],
		preload: turns && document.querySelector('link[rel~=stylesheet],style') !== null,
		iframes: hasFrames,
		frameWaitTime: 2000,
	});
	const toFindings = (results: AxeResult[], isSure: boolean) =>
		results.flatMap(({ id, help, helpUrl, tags, nodes }) =>
			nodes.map(({ target, failureSummary = '', html }) => {
				const message = `${help}. ${failureSummary.replace(/\s+/g, ' ').trim()}`;
				return {
					rule: `axe/${id}`,
					level: 'error' as const,
					isSure,
					tags,
					message,
					en: message,
					criteria: [],
					selector: target.flat(5).join(' '),
					html: html.slice(0, 300),
					text: html
						.replace(/<[^>]*>/g, ' ')
						.replace(/\s+/g, ' ')
						.trim()
						.slice(0, 120),
					help: helpUrl,
					helpEn: helpUrl,
				};
			}),
		);
	return [...toFindings(violations, true), ...toFindings(incomplete, false)];
}

/** Whether a style sheet of the page asks how the screen is turned. */
const asksForOrientation = () =>
	[...document.styleSheets].some((sheet) => {
		try {
			return [...sheet.cssRules].some(
				(rule) => rule instanceof CSSMediaRule && /orientation/.test(rule.conditionText),
			);
		} catch {
			// A sheet of another site cannot be read.
			return true;
		}
	});

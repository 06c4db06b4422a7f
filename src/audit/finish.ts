import { catalogue } from './catalogue/index.ts';
import type { RawReport } from './run.ts';
import { locate } from './locate.ts';
import type { BuiltPage, Finding, RawFinding } from './rule.ts';

export type Report = Record<string, Finding[]>;

const order = { error: 0, warn: 1, notice: 2 };

/** The report in one language: each fault once, with where it is mended. */
export function finish(
	raw: RawReport,
	pages: BuiltPage[],
	lang: 'sv' | 'en',
	project: string,
): Report {
	const byPath = new Map(pages.map((page) => [page.path, page]));
	return Object.fromEntries(
		[...raw].map(([path, found]) => {
			const page = byPath.get(path);
			const merged = merge(found).sort(
				(a, b) => order[a.level] - order[b.level] || a.rule.localeCompare(b.rule),
			);
			return [path, page ? merged.map((finding) => toFinding(finding, page, lang, project)) : []];
		}),
	);
}

/** The same fault in several states is one finding. */
function merge(found: RawFinding[]): RawFinding[] {
	const groups = Map.groupBy(
		found,
		({ rule, selector, level, en }) => `${rule} ${selector} ${level} ${selector ? '' : en}`,
	);
	const single = [...groups.values()].map((group) => {
		const first = group[0] as RawFinding;
		const states = group.some((finding) => !finding.states)
			? undefined
			: [...new Set(group.flatMap(({ states: own = [] }) => own))];
		const whole = { ...first };
		delete whole.states;
		return states ? { ...whole, states } : whole;
	});
	// axe-core has seen the contrast already in the first state.
	const seen = new Set(
		single
			.filter(({ rule, level }) => rule === 'axe/color-contrast' && level === 'error')
			.map(({ selector, text }) => text || selector),
	);
	return single.filter(
		({ rule, text, selector }) => rule !== 'contrast' || !seen.has(text || selector),
	);
}

function toFinding(
	finding: RawFinding,
	page: BuiltPage,
	lang: 'sv' | 'en',
	project: string,
): Finding {
	const { rule, level, message, en, criteria, selector, states } = finding;
	const info = catalogue.get(rule);
	const text = lang === 'en' ? info?.en : info;
	return {
		rule,
		level,
		message: lang === 'en' ? en : message,
		help: text
			? `${text.why} ${text.fix}`
			: ((lang === 'en' ? finding.helpEn : finding.help) ?? ''),
		criteria,
		selector,
		source: locate(finding, page, project),
		...(states ? { states } : {}),
	};
}

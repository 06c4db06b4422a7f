import { rules } from '../text/rules/index.ts';
import type { Message, Rule } from '../text/rule.ts';
import { ruleTitles } from '../writing-help/rule-titles.ts';

const groups = ['sentences', 'words', 'numbers', 'layout', 'structure'] as const;

/** The language of the rules on a page: they are written in Swedish and English. */
export const ruleLang = (lang: string): keyof Message => (lang === 'sv' ? 'sv' : 'en');

/** The rules of easy texts in the page's language, as the rules themselves have them, group by group. */
export function toWritingRules(lang: string, all: Rule[] = rules) {
	const own = ruleLang(lang);
	return groups.map((group) => ({
		group,
		rules: all.flatMap(({ id, group: its, langs, levels, limits, why }) => {
			const title = ruleTitles[id];
			if (its !== group || !levels.easy || !title || !langs.includes(own)) return [];
			return [{ id, title: title(limits?.easy ?? [])[own], why: why[own] }];
		}),
	}));
}

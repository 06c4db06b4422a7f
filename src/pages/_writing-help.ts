import { getCollection } from 'astro:content';
import { translator } from '../i18n/index.ts';
import { withBase } from '../site.ts';
import type { TextLang } from '../text/words/lexicon.ts';
import { ruleLang } from '../view-models/writing-rules.ts';
import { helpTexts, type HelpSettings } from '../writing-help/browser/texts.ts';
import { bundleFor, versionOf } from '../writing-help/bundle.ts';

async function helpSettings(lang: string): Promise<HelpSettings> {
	const t = translator(lang);
	const words = (await getCollection('words')).map(({ data }) => data);
	const glossaryIn = (own: TextLang) =>
		words.flatMap(({ [own]: word }) => (word ? [[word.term, ...word.forms]] : []));
	return {
		rulesIn: ruleLang(lang),
		texts: Object.fromEntries(
			helpTexts.map((key) => [key, t(`writingHelp.${key}`, { count: '{count}', line: '{line}' })]),
		) as HelpSettings['texts'],
		glossary: { sv: glossaryIn('sv'), en: glossaryIn('en') },
	};
}

export const helpModule = async (lang: string) => bundleFor(await helpSettings(lang));

/** Address of the module of a language. */
export const helpModuleHref = async (lang: string) =>
	`${withBase(`/skrivhjalp.${lang}.js`)}?${await versionOf(await helpSettings(lang))}`;

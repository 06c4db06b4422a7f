import { all, isHidden, squeeze, textOf } from '../dom.ts';
import { defineRule } from '../rule.ts';

// Every two-letter code of ISO 639-1; three-letter codes are trusted unless a two-letter one exists.
const two = new Set(
	'aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg sh si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu'.split(
		' ',
	),
);
const wrongThree = new Set(
	'eng swe fre fra ger deu spa ita dut nld dan nor fin rus pol por ara chi zho jpn heb gre ell tur ukr per fas cze ces hun ron rum isl ice kor hin vie lav lit est'.split(
		' ',
	),
);

export function isLanguageTag(tag: string): boolean {
	const first = tag.toLowerCase().split('-')[0] ?? '';
	if (!/^[a-z]{2,3}(-[a-z0-9]{1,8})*$/i.test(tag)) return false;
	return first.length === 2 ? two.has(first) : !wrongThree.has(first);
}

export default defineRule({
	id: 'lang-code',
	wcag: ['3.1.2'],
	severity: 'error',
	title: 'lang ska vara en språkkod som finns',
	why: 'Skärmläsaren väljer röst efter koden. Känner den inte igen koden läses texten med fel uttal.',
	fix: 'Skriv koden med två bokstäver: sv, en, ar, so.',
	en: {
		title: 'lang is a language code that exists',
		why: 'The screen reader picks its voice by the code. If it does not know the code, the text is read with wrong pronunciation.',
		fix: 'Write the code with two letters: sv, en, ar, so.',
	},
	check(document) {
		return all(document, '[lang]')
			.filter((element) => {
				const lang = element.getAttribute('lang') ?? '';
				if (element === document.documentElement)
					return lang.trim() !== '' && !isLanguageTag(lang.trim());
				// lang="" says "unknown", which is allowed.
				if (lang === '' || isLanguageTag(lang.trim())) return false;
				const hasOwn =
					(squeeze(textOf(element)) !== '' &&
						!(
							element.childElementCount > 0 &&
							Array.from(element.querySelectorAll('*')).every((child) => isHidden(child)) &&
							squeeze(
								Array.from(element.childNodes)
									.filter(({ nodeType }) => nodeType === 3)
									.map(({ nodeValue }) => nodeValue)
									.join(''),
							) === ''
						)) ||
					element.querySelector('img[alt]:not([alt=""])') !== null;
				const covered = all(element, '[lang]').some(
					(child) => squeeze(child.textContent) === squeeze(element.textContent),
				);
				return hasOwn && !covered && !isHidden(element);
			})
			.map((element) => ({
				element,
				wcag: element === document.documentElement ? ['3.1.1'] : ['3.1.2'],
				message: `”${element.getAttribute('lang') ?? ''}” är inte en språkkod.`,
				en: `“${element.getAttribute('lang') ?? ''}” is not a language code.`,
			}));
	},
});

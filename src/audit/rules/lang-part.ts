import { all, isHidden, langOf, squeeze, textOf } from '../dom.ts';
import { guessLanguage, isKnownLanguage } from '../language.ts';
import { defineRule } from '../rule.ts';

/** The text that has the language of this element, without parts that say another. */
function ownText(element: Element): string {
	const copy = element.cloneNode(true) as Element;
	for (const child of all(copy, '[lang],code,pre,kbd,samp,var,cite')) child.remove();
	// Addresses have no language.
	return squeeze(textOf(copy).replace(/\S+@\S+|https?:\S+|www\.\S+/g, ' '));
}

export default defineRule({
	id: 'lang-part',
	wcag: ['3.1.2'],
	severity: 'error',
	title: 'Text på ett annat språk ska säga vilket',
	why: 'Skärmläsaren byter röst efter lang. Utan det läses texten med fel uttal.',
	fix: 'Sätt lang på stycket: <p lang="en">.',
	en: {
		title: 'Text in another language says which',
		why: 'The screen reader changes its voice by lang. Without it the text is read with wrong pronunciation.',
		fix: 'Set lang on the part: <p lang="sv">.',
	},
	check(document) {
		const page = langOf(document.documentElement);
		return all(
			document,
			'p,li,h1,h2,h3,h4,h5,h6,td,dd,dt,blockquote,figcaption,q,i,em,span,a,div,button,label',
		)
			.filter(
				(element) =>
					!element.querySelector('p,li,div,h1,h2,h3,td,dd,blockquote') &&
					!isHidden(element) &&
					!element.closest('code,pre,kbd,[translate=no]'),
			)
			.flatMap((element) => {
				const lang = langOf(element);
				if (!/^[a-z]{2,3}$/.test(lang)) return [];
				const text = ownText(element);
				const guess = guessLanguage(text, lang);
				if (!guess || guess.lang === lang) return [];
				const isScript =
					guess.otherShare === 0 &&
					guess.share === 1 &&
					/[^\p{Script=Latin}\p{P}\p{Z}\p{N}\p{S}]/u.test(text);
				const isClear = isScript
					? guess.words >= 2
					: isKnownLanguage(lang) &&
						((guess.words >= 8 &&
							guess.hits >= 4 &&
							guess.share >= 0.3 &&
							guess.otherShare < 0.1) ||
							(guess.words >= 5 &&
								guess.hits >= 3 &&
								guess.share >= 0.5 &&
								guess.otherShare === 0));
				if (!isClear) return [];
				// Inside a part that is already reported, and where the whole page is wrong, once is enough.
				if (
					/^(Q|I|EM|SPAN|A|BUTTON|LABEL)$/.test(element.tagName) &&
					element.parentElement?.closest('p,li,h1,h2,h3,td,dd') &&
					guessLanguage(ownText(element.parentElement), lang)?.lang !== lang
				)
					return [];
				return [
					{
						element,
						lang,
						message: `Texten är på ”${guess.lang}” men märkt som ”${lang}”: ”${text.slice(0, 60)}”.`,
						en: `The text is in “${guess.lang}” but marked as “${lang}”: “${text.slice(0, 60)}”.`,
					},
				];
			})
			.filter((finding, _place, findings) => !(finding.lang === page && findings.length > 12))
			.map(({ element, message, en }) => ({ element, message, en }));
	},
});

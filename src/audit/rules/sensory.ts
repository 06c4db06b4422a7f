import { all, isHidden, squeeze, textOf } from '../dom.ts';
import { defineRule } from '../rule.ts';

const colour =
	'röda|gröna|blå|blåa|gula|svarta|vita|orange|lila|rosa|grå|gråa|red|green|blue|yellow|black|white|orange|purple|pink|gr[ae]y';
const shape = 'runda|fyrkantiga|stora|lilla|round|square|circular|triangular|large|big|small';
const thing =
	'knapp(?:en|arna)?|länk(?:en|arna)?|ruta(?:n|rna)?|fält(?:et|en)?|ikon(?:en|erna)?|meny(?:n|er)?|text(?:en)?|pil(?:en)?|rad(?:en|erna)?|kolumn(?:en)?|button|link|box|field|icon|menu|text|arrow|column|circle|section|panel|form|image|items?|rows?|tab|sidebar|words?';
const verb =
	'klicka|tryck|välj|använd|se|titta|gå|fyll|click|press|select|choose|use|see|tap|look|go|fill|follow|find|read|push|hit|refer';
const place =
	'till (?:höger|vänster)|(?:i|på) (?:höger|vänster)(?:\\s?kolumn\\w*|\\s?spalt\\w*|\\s?sida\\w*|\\s?marginal\\w*)|(?:höger|vänster)(?:spalten|kolumnen|menyn)|on the (?:right|left)(?:[- ]hand)?(?: side| column)?|(?:to|in) the (?:right|left)(?:[- ]hand)?|in the (?:right|left)|(?:top|bottom|upper|lower)[ -](?:right|left)';
const patterns = [
	new RegExp(
		`\\b(?:den|det|de|the|a|an|any)\\s+(?:\\S+\\s+)?(?:${colour})\\s+(?:\\S+\\s+)?(?:${thing})(?![\\p{L}])`,
		'iu',
	),
	new RegExp(
		`\\b(?:${verb})\\b[^.!?]*?\\b(?:den|det|de|the)\\s+(?:${shape})\\s+(?:\\S+\\s+)?(?:${thing})(?![\\p{L}])`,
		'iu',
	),
	new RegExp(`\\b(?:${verb})\\b[^.!?]*?\\b(?:${place})(?![\\p{L}])`, 'iu'),
	new RegExp(
		`(?:${thing})\\s+(?:${place}|nedan|ovan|below|above)?\\s*(?:${place})(?![\\p{L}])`,
		'iu',
	),
	new RegExp(
		`\\b(?:markerad\\w*|märkt\\w*|visas|skriv\\w*|står|marked|shown|highlighted|displayed|indicated|written|are|is)\\s+(?:i|med|in|with)\\s+(?:rött|grönt|blått|gult|röd\\w*|grön\\w*|blå\\w*|red|green|blue|yellow|orange)(?![\\p{L}])`,
		'iu',
	),
	/(?:hör|lyssna efter|when you hear|after) (?:ett |the |a )?(?:pip\w*|ljudsignal\w*|beep|tone|sound)\b/iu,
];

export default defineRule({
	id: 'sensory',
	wcag: ['1.3.3', '1.4.1'],
	severity: 'error',
	title: 'Anvisningar ska inte bara bygga på plats, färg eller form',
	why: 'Den som lyssnar, har en liten skärm eller inte ser färger vet inte vilken sak som menas.',
	fix: 'Skriv sakens namn också: ”Tryck på den gröna knappen Skicka”.',
	en: {
		title: 'Instructions do not rest on place, colour or shape alone',
		why: 'Who listens, has a small screen or does not see colours cannot know which thing is meant.',
		fix: 'Write the name of the thing too: “Press the green button Send”.',
	},
	check(document) {
		return all(document, 'p,li,dd,td,label,legend,figcaption,div,span,h2,h3,h4')
			.filter((element) => !element.querySelector('p,li,dd,td,div,label') && !isHidden(element))
			.flatMap((element) => {
				if (element.tagName === 'SPAN' && element.closest('p,li,dd,td,label,legend,figcaption'))
					return [];
				const sentence = squeeze(textOf(element))
					.split(/(?<=[.!?])\s+/)
					.find((part) => patterns.some((pattern) => pattern.test(part)) && !isNamed(part));
				if (!sentence) return [];
				return [
					{
						element,
						message: `”${sentence.slice(0, 120)}” pekar ut något bara med plats, färg, form eller ljud.`,
						en: `“${sentence.slice(0, 120)}” points at something by place, colour, shape or sound alone.`,
					},
				];
			});
	},
});

/** The sentence gives the name of the thing as well: in quotes, or as a word with a capital. */
function isNamed(sentence: string): boolean {
	if (/[”“"«»‘][^”“"«»]+[”“"«»’]/u.test(sentence)) return true;
	const rest = sentence.slice(1);
	return (
		new RegExp(
			`(?:${thing})\\s+(?:(?:som heter|märkt|med texten|called|named|labelled|labeled)\\s+)?\\p{Lu}\\p{L}+`,
			'u',
		).test(rest) || /\p{Lu}\p{L}+\s+(?:button|link|field|menu|section)\b/u.test(rest)
	);
}

import type { GlossaryIndex } from '../glossary.ts';
import { wordsInTerms } from '../hard-words.ts';
import { placeOf, type Text } from '../text.ts';
import { wordFacts } from '../words/difficulty.ts';
import { findForm } from '../words/lexicon.ts';
import type { Ground } from './ground.ts';

/** Names that are another word in English, with the Swedish that grounds them. */
const translated = new Map(
	`sweden sverige svensk svenska|swedish svensk svenska sverige svenskt|swedes svenskar|gothenburg göteborg|scania skåne|italy italien|germany tyskland
	|poland polen|lithuania litauen|latvia lettland|estonia estland|norway norge|denmark danmark|finland finland|france frankrike|spain spanien|europe europa eu
	|european europeisk europeiska eu esf|english engelska en|england england|nordic nordisk nordiska norden|lisbon lissabon lissabonstrategin|stockholm stockholm stockholms|italian italien|british england
	|chinese kinesiska|arabic arabiska|somali somaliska|kurdish kurdiska|iraq irak|iran iran|iraqi irak|ymca kfum|norwegian norsk norska norge|christian kristna kristen|muslim muslimska`
		.split('|')
		.map((line): [string, string[]] => {
			const [name = '', ...swedish] = line.trim().split(/\s+/);
			return [name, swedish];
		}),
);
/** Places and bodies that are everyday words all the same: they need ground. */
const places = new Set(
	`sverige norge danmark finland tyskland frankrike england spanien italien polen kina japan usa ryssland stockholm göteborg malmö europa asien afrika amerika israel gotland medelhavet
	sweden africa asia america australia china india japan russia france germany spain italy britain uk london european swedish british russian american`.split(
		/\s+/,
	),
);
const always = new Set(
	'eu i sverige sweden swedish english svenska engelska monday tuesday wednesday thursday friday saturday sunday adhd covid qr pdf'.split(
		' ',
	),
);
const isMonth =
	/^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;

export interface NameToken {
	text: string;
	line: number;
	column: number;
}

/** Every proper name of a text. */
export function namesOf(
	text: Text,
	isSpelled: (word: string) => boolean,
): (NameToken & {
	lower: string;
	start: number;
	sentence: Text['blocks'][number]['sentences'][number];
})[] {
	return text.blocks.flatMap((block) =>
		block.sentences.flatMap((sentence) =>
			sentence.words.flatMap(({ text: word, lower, kind, start }) => {
				const isStart =
					kind === 'word' &&
					word !== lower &&
					word.length > 1 &&
					wordFacts(lower, text.lang).rank === 4 &&
					(word.length < 4 || !isSpelled(lower));
				if (word.length < 2 || (kind !== 'name' && !isStart)) return [];
				return [{ text: word, lower, start, sentence, ...placeOf(text, block, start) }];
			}),
		),
	);
}

/** The names of a text that neither facts, full text nor glossary have. */
export function ungroundedNames(
	text: Text,
	ground: Ground,
	glossary: GlossaryIndex,
	isSpelled: (word: string) => boolean,
): NameToken[] {
	return namesOf(text, isSpelled).filter(({ lower, start, sentence }) => {
		if (lower.split(/[-:]/).every((part) => isKnown(part))) return false;
		return !isKnown(lower) && !wordsInTerms(sentence, glossary).has(start);
	});

	function isKnown(word: string): boolean {
		const bare = word.replace(/[’']s?$/, '');
		if (always.has(bare) || ground.words.has(bare) || ground.words.has(bare.replace(/s$/, '')))
			return true;
		if (text.lang === 'sv')
			return /^\d+$/.test(bare) || (word !== bare && ground.words.has(word)) || bare.length < 2;
		if (translated.get(bare)?.some((swedish) => ground.words.has(swedish))) return true;
		// "Public Employment Service": a name made of everyday English words is a translation.
		return (
			isMonth.test(bare) ||
			/^\d+$/.test(bare) ||
			((findForm(bare, 'en') !== undefined || (bare.length > 5 && isSpelled(bare))) &&
				!places.has(bare))
		);
	}
}

/** Which language a text is written in, as far as its commonest words and its letters tell. */

const words: Record<string, string> = {
	sv: 'och att det som en på är av för den med till inte har de ett om var jag men vi så från kan när år under också efter eller nu sin där vid mot ska skulle finns ni hon han blir detta alla andra mycket utan varje läs här din ditt dina hos kommer får',
	en: 'the of and to in is that it for was on are with as be at this have from or by not but what all were when we there can an your which their will about if they them then into has more her him would who its you our these also how may after some such only other than do been us no many use used',
	da: 'og at det som en på er af for den med til ikke har de et om var jeg men vi så fra kan når også efter eller nu sin hvor ved mod skal ville findes hun han bliver dette alle andre meget uden blev hvis være læs her',
	no: 'og å det som en på er av for den med til ikke har de et om var jeg men vi så fra kan når også etter eller nå sin hvor ved mot skal ville finnes hun han blir dette alle andre mye uten ble hvis være les her',
	de: 'der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man wir ich ihr unsere',
	fr: 'de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec mais ou son ses aux cette nous vous leur été fait elle tout comme je on ils être sans ces même très',
	es: 'de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me si sin sobre este ya entre cuando todo esta ser son dos también fue había era muy años hasta desde está mi qué nos',
	nl: 'de van het een en in is dat op te zijn met voor niet aan er om ook als dan maar bij of uit nog naar door over ze hij heeft hebben werd worden kan deze geen meer wij zij je dit die wat was ik mijn ging',
	it: 'di che è e la il un a per in una sono mi ha non ma lo si con le da se ho come ci questo qui hai sei del al bene della gli dei nel anche più alla sua loro tutto delle dal questa',
	pt: 'de que e o a do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser quando muito há nos já está eu também só pelo pela até isso',
	fi: 'ja on ei se että hän oli mutta ovat kun niin myös tai jos mitä kuin sen joka sitä ole minä tämä vain olla voi jo sekä hänen ne mukaan mutta nyt kaikki hyvin',
	pl: 'i w na z do się nie to jest że o jak po co ale za od tym są dla czy jego już przez być może tylko tak lub przy tego które który ma go ich',
	tr: 've bir bu için ile da de olarak çok daha en gibi kadar sonra olan var ne ama her o ben biz mi değil olduğu',
	so: 'waa oo iyo in ku ka la uu ay ah aan waxaa si wax ayaa soo leh kale waxay loo kuu',
};
const common = new Map(
	Object.entries(words).map(([lang, list]) => [lang, new Set(list.split(' '))]),
);
const letters: [string, RegExp][] = [
	['ar', /\p{Script=Arabic}/gu],
	['he', /\p{Script=Hebrew}/gu],
	['ru', /\p{Script=Cyrillic}/gu],
	['el', /\p{Script=Greek}/gu],
	['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
	['zh', /\p{Script=Han}/gu],
	['ko', /\p{Script=Hangul}/gu],
	['th', /\p{Script=Thai}/gu],
	['ti', /\p{Script=Ethiopic}/gu],
	['hi', /\p{Script=Devanagari}/gu],
];
/** Languages that share the letters of the first. */
const sameLetters: Record<string, string[]> = {
	ar: ['ar', 'fa', 'ur', 'ps', 'ku', 'sd', 'ug', 'prs', 'ckb'],
	ru: ['ru', 'uk', 'bg', 'sr', 'mk', 'be', 'kk', 'ky', 'mn', 'tg', 'tt'],
	he: ['he', 'yi', 'iw'],
	ti: ['ti', 'am', 'tig'],
	zh: ['zh', 'ja', 'yue', 'ko'],
	ja: ['ja'],
	hi: ['hi', 'mr', 'ne', 'sa'],
};
/** Languages that a few words cannot tell apart. */
const alike: Record<string, string[]> = {
	da: ['no', 'nb', 'nn'],
	no: ['da', 'nb', 'nn', 'no'],
	sv: [],
};

export interface Guess {
	lang: string;
	/** Share of the words that are common in the language, and how many they are. */
	share: number;
	hits: number;
	/** The same for the language that was asked about. */
	otherShare: number;
	words: number;
}

/** The likeliest language, beside how well `lang` fits. */
export function guessLanguage(text: string, lang: string): Guess | undefined {
	// A word in quotation marks may be of any language.
	const all =
		text
			.replace(/[“”"„»][\p{L}'’-]{1,30}[“”"«]/gu, ' ')
			.toLowerCase()
			.match(/\p{L}+/gu) ?? [];
	if (all.length === 0) return undefined;
	const length = text.replace(/[^\p{L}]/gu, '').length;
	for (const [script, pattern] of letters) {
		const count = text.match(pattern)?.length ?? 0;
		if (count > length / 2) {
			const fits = (sameLetters[script] ?? [script]).includes(lang);
			return {
				lang: fits ? lang : script,
				share: 1,
				hits: all.length,
				otherShare: fits ? 1 : 0,
				words: all.length,
			};
		}
	}
	const score = (name: string) => {
		const list = common.get(name === 'nb' || name === 'nn' ? 'no' : name);
		return list ? all.filter((word) => list.has(word)).length : 0;
	};
	const best = [...common.keys()]
		.map((name) => ({ name, hits: score(name) }))
		.sort((a, b) => b.hits - a.hits)[0];
	if (!best) return undefined;
	const own = score(lang);
	const isSame = best.name === lang || (alike[best.name] ?? []).includes(lang) || own >= best.hits;
	return {
		lang: isSame ? lang : best.name,
		share: best.hits / all.length,
		hits: best.hits,
		otherShare: own / all.length,
		words: all.length,
	};
}

/** Whether the word list knows the language. */
export const isKnownLanguage = (lang: string): boolean =>
	common.has(lang) || ['nb', 'nn'].includes(lang) || letters.some(([name]) => name === lang);

import { both, defineRule, inSentences } from '../rule.ts';

const elsewhere = {
	sv: /\b(?:se|enligt|som nämnts|som framgår) (?:ovan|nedan|ovanstående|nedanstående|bilaga|bilagan|fotnot)\b|\[\^[^\]]+\]|\bovannämnda\b|\bnedanstående\b/i,
	en: /\b(?:see|as mentioned|as stated) (?:above|below|appendix|annex|footnote)\b|\[\^[^\]]+\]|\b(?:aforementioned|above-mentioned)\b/i,
};

export default defineRule({
	id: 'see-elsewhere',
	group: 'structure',
	langs: both,
	levels: { easy: 'error', full: 'advice' },
	source: 'LS, Inclusion Europe',
	why: {
		sv: 'Läsaren tappar tråden när hon måste leta på ett annat ställe.',
		en: 'The reader loses the thread when she has to look in another place.',
	},
	check: (text) =>
		inSentences(text, (sentence, block) => {
			const found = elsewhere[text.lang].exec(sentence.text);
			if (!found) return [];
			return [
				{
					block,
					start: sentence.start + found.index,
					what: {
						sv: `”${found[0]}” skickar läsaren någon annanstans.`,
						en: `“${found[0]}” sends the reader elsewhere.`,
					},
					suggestion: {
						sv: 'Säg det som behövs här, eller länka med ord som säger vad som finns där.',
						en: 'Say what is needed here, or link with words that say what is there.',
					},
				},
			];
		}),
});

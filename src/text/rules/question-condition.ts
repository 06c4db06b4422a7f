import { defineRule, inSentences } from '../rule.ts';

const asked =
	/^(Är|Har|Vill|Kan|Behöver|Får|Ska|Bor|Blir|Går) (du|ni|man|någon|personen|deltagaren)\b([^?,]*)(?:,| (?:är|ska|kan|får|har|måste|då|så) )[^?]*[.!]$/;

export default defineRule({
	id: 'question-condition',
	group: 'sentences',
	langs: ['sv'],
	levels: { easy: 'warning', summary: 'advice' },
	source: 'sprakkonsulterna.se',
	why: {
		sv: 'Meningen börjar som en fråga, och läsaren väntar på ett frågetecken.',
		en: 'The sentence begins as a question, and the reader waits for a question mark.',
	},
	check: (text) =>
		inSentences(text, (sentence, block) => {
			const [, verb = '', subject = ''] = asked.exec(sentence.text) ?? [];
			if (!verb) return [];
			return [
				{
					block,
					start: sentence.start,
					what: {
						sv: `Villkoret är skrivet som en fråga: ”${verb} ${subject} …”.`,
						en: `The condition is written as a question: “${verb} ${subject} …”.`,
					},
					suggestion: {
						sv: `Börja med om: ”Om ${subject} ${verb.toLowerCase()} …”.`,
						en: `Begin with “Om”: “Om ${subject} ${verb.toLowerCase()} …”.`,
					},
				},
			];
		}),
});

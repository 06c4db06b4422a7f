import { both, defineRule } from '../rule.ts';
import { runningSentences } from '../text.ts';

export default defineRule({
	id: 'page-length',
	group: 'structure',
	langs: both,
	levels: { easy: 'warning' },
	limits: { easy: [60, 450] },
	source: 'easyreadstandard.org, Begriplig text',
	why: {
		sv: 'En kort text säger för lite, och en lång orkar läsaren inte med.',
		en: 'A short text says too little, and a long one tires the reader.',
	},
	check: (text, _context, [least = 60, most = 450]) => {
		let words = 0;
		for (const { block, sentence } of runningSentences(text))
			if (block.kind !== 'summary') words += sentence.words.length;
		const [block] = text.blocks;
		if (!block || (words >= least && words <= most)) return [];
		return [
			{
				block,
				start: 0,
				what: {
					sv: `Texten har ${String(words)} ord.`,
					en: `The text has ${String(words)} words.`,
				},
				suggestion:
					words < least
						? {
								sv: `Skriv minst ${String(least)} ord: vad, för vem, hur.`,
								en: `Write at least ${String(least)} words: what, for whom, how.`,
							}
						: {
								sv: `Korta den till högst ${String(most)} ord, eller gör två texter.`,
								en: `Cut it to at most ${String(most)} words, or make two texts.`,
							},
			},
		];
	},
});

import { both, defineRule } from '../rule.ts';
import { runningSentences } from '../text.ts';

export default defineRule({
	id: 'summary-missing',
	group: 'structure',
	langs: both,
	levels: { full: 'warning' },
	limits: { full: [300] },
	source: 'Begriplig text, COGA',
	why: {
		sv: 'I en lång text vill läsaren först veta vad den handlar om.',
		en: 'In a long text the reader first wants to know what it is about.',
	},
	check: (text, _context, [limit = 300]) => {
		const [block] = text.blocks;
		if (!block || /^summary:/m.test(text.source.slice(0, 2000))) return [];
		let words = 0;
		for (const { sentence } of runningSentences(text)) words += sentence.words.length;
		if (words <= limit) return [];
		return [
			{
				block,
				start: 0,
				what: {
					sv: `Texten har ${String(words)} ord och ingen sammanfattning.`,
					en: `The text has ${String(words)} words and no summary.`,
				},
				suggestion: {
					sv: 'Skriv summary: överst i filen, högst 60 ord.',
					en: 'Write summary: at the top of the file, at most 60 words.',
				},
			},
		];
	},
});

import { both, defineRule } from '../rule.ts';
import { isRunning } from '../text.ts';

const meta = {
	sv: /^(?:Det här|Detta|Den här|Denna|Här)\b.*\b(?:lättläst|lätt att läsa|lätt svenska)/i,
	en: /^(?:This|Here)\b.*\b(?:easy[- ]?(?:to[- ])?read)/i,
};

export default defineRule({
	id: 'reader-first',
	group: 'structure',
	langs: both,
	levels: { easy: 'error' },
	source: 'VERVA: do not open by saying what easy-read is',
	why: {
		sv: 'Läsaren vill veta vad texten handlar om, inte hur den är skriven.',
		en: 'The reader wants to know what the text is about, not how it is written.',
	},
	check: (text) => {
		const block = text.blocks.find((one) => isRunning(one) && one.kind !== 'summary');
		const sentence = block?.sentences[0];
		if (!block || !sentence || !meta[text.lang].test(sentence.text)) return [];
		return [
			{
				block,
				start: 0,
				what: {
					sv: 'Texten börjar med att säga att den är lättläst.',
					en: 'The text begins by saying that it is easy to read.',
				},
				suggestion: {
					sv: 'Börja med det viktigaste: vad, och för vem. Sidan visar själv att den är lättläst.',
					en: 'Begin with what matters most: what, and for whom. The page itself shows that it is easy-read.',
				},
			},
		];
	},
});

import { both, defineRule, type Hit } from '../rule.ts';
import { isRunning, type Block } from '../text.ts';

export default defineRule({
	id: 'headings-often',
	group: 'structure',
	langs: both,
	levels: { easy: 'warning', full: 'advice' },
	limits: { easy: [100], full: [300] },
	source: 'MTM, Begriplig text',
	why: {
		sv: 'Rubriker visar vad texten handlar om och ger en paus.',
		en: 'Headings show what the text is about and give a rest.',
	},
	check: (text, _context, [limit = 100]) => {
		const hits: Hit[] = [];
		let words = 0;
		let first: Block | undefined;
		const close = () => {
			if (first && words > limit) {
				hits.push({
					block: first,
					start: 0,
					what: {
						sv: `Det går ${String(words)} ord utan en ny rubrik.`,
						en: `There are ${String(words)} words without a new heading.`,
					},
					suggestion: {
						sv: `Sätt en rubrik ungefär var ${limit === 100 ? '80:e' : '200:e'} ord: ## Vad texten säger.`,
						en: 'Put in a heading more often: ## What the text says.',
					},
				});
			}
			[words, first] = [0, undefined];
		};
		for (const block of text.blocks) {
			if (block.kind === 'heading') close();
			else if (isRunning(block) && block.kind !== 'summary') {
				first ??= block;
				for (const sentence of block.sentences) words += sentence.words.length;
			}
		}
		close();
		return hits;
	},
});

import { unfinished } from '../function-words.ts';
import { both, defineRule } from '../rule.ts';
import { isRunning } from '../text.ts';
import { linesOf } from './line-length.ts';

const belongs = {
	sv: /^(?:och|att|i|på|av|för|till|med|en|ett|den|det|som|om|från|vid|hos|eller|men|de|sin|sitt|sina|mot)$/,
	en: /^(?:and|to|in|on|of|for|with|a|an|the|that|at|by|from|or|but|their|his|her|its)$/,
};

export default defineRule({
	id: 'line-end',
	group: 'layout',
	langs: both,
	levels: { easy: 'warning' },
	source: 'LL, MTM (phrase lines)',
	why: {
		sv: 'Raden slutar mitt i något som hör ihop.',
		en: 'The line ends within something that belongs together.',
	},
	check: (text) =>
		text.blocks.flatMap((block) => {
			if (!isRunning(block) || block.breaks.length === 0) return [];
			return linesOf(block.text, block.breaks)
				.slice(0, -1)
				.flatMap(({ line, start }) => {
					const last = /[\p{L}]+$/u.exec(line)?.[0] ?? '';
					const lower = last.toLowerCase();
					if (!unfinished[text.lang].has(lower) || !belongs[text.lang].test(lower)) return [];
					return [
						{
							block,
							start: start + line.length - last.length,
							what: { sv: `Raden slutar med ”${last}”.`, en: `The line ends with “${last}”.` },
							suggestion: {
								sv: `Flytta ”${last}” till nästa rad.`,
								en: `Move “${last}” to the next line.`,
							},
						},
					];
				});
		}),
});

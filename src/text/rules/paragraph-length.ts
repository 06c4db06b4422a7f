import { both, defineRule } from '../rule.ts';

export default defineRule({
	id: 'paragraph-length',
	group: 'structure',
	langs: both,
	levels: { easy: 'warning', full: 'advice' },
	limits: { easy: [4, 7], full: [8, 99] },
	source: 'ONS (3 sentences), LL (7 lines)',
	why: {
		sv: 'I ett långt stycke tappar läsaren raden.',
		en: 'In a long paragraph the reader loses the place.',
	},
	check: (text, _context, [most = 4, mostLines = 7]) =>
		text.blocks.flatMap((block) => {
			if (block.kind !== 'paragraph') return [];
			const lines = block.breaks.length + 1;
			if (block.sentences.length <= most && lines <= mostLines) return [];
			const [count, unit, english, limit] =
				block.sentences.length > most
					? [block.sentences.length, 'meningar', 'sentences', most]
					: [lines, 'rader', 'lines', mostLines];
			return [
				{
					block,
					start: 0,
					what: {
						sv: `Stycket har ${String(count)} ${unit}. Gränsen är ${String(limit)}.`,
						en: `The paragraph has ${String(count)} ${english}. The limit is ${String(limit)}.`,
					},
					suggestion: {
						sv: 'Dela stycket med en tom rad där det byter ämne.',
						en: 'Divide it with an empty line where the subject changes.',
					},
				},
			];
		}),
});

import { both, defineRule, type Hit } from '../rule.ts';
import { isRunning } from '../text.ts';

const capitals = /(?:^|\s)((?:\p{Lu}{2,}[,:]?\s+){2,}\p{Lu}{2,}|\p{Lu}{7,})(?=[\s.!?,:]|$)/gu;

export default defineRule({
	id: 'emphasis',
	group: 'layout',
	langs: both,
	levels: { easy: 'error', full: 'warning' },
	source: 'LL, LS, IFA',
	why: {
		sv: 'Kursiv text och stora bokstäver är svåra att läsa i längre stycken.',
		en: 'Italics and capitals are hard to read in longer stretches.',
	},
	check: (text) =>
		text.blocks.flatMap((block): Hit[] => {
			const hits: Hit[] = [];
			if (isRunning(block)) {
				for (const { kind, start, end } of block.marks) {
					const words = block.text.slice(start, end).split(' ').length;
					if (words < (kind === 'italic' ? 6 : 12)) continue;
					hits.push({
						block,
						start,
						what: {
							sv: `${String(words)} ord i rad står i ${kind === 'italic' ? 'kursiv' : 'fetstil'}.`,
							en: `${String(words)} words on end are in ${kind === 'italic' ? 'italics' : 'bold'}.`,
						},
						suggestion: {
							sv: 'Ta bort stjärnorna, eller märk bara de ord som är viktigast.',
							en: 'Take the stars away, or mark only the words that matter most.',
						},
					});
				}
			}
			for (const { 1: found = '', index } of block.text.matchAll(capitals)) {
				if (text.kind === 'easy' || found.includes(' '))
					hits.push({
						block,
						start: index + (/\s/.test(block.text.charAt(index)) ? 1 : 0),
						what: {
							sv: `”${found}” står med bara stora bokstäver.`,
							en: `“${found}” is in capitals only.`,
						},
						suggestion: { sv: 'Skriv med små bokstäver.', en: 'Write in small letters.' },
					});
			}
			return hits;
		}),
});

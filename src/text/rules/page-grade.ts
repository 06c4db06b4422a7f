import { gradeText } from '../grade/grade.ts';
import { both, defineRule } from '../rule.ts';

const hard = new Set(['D', 'E']);
const names = {
	sentences: ['meningarna', 'the sentences'],
	words: ['orden', 'the words'],
	structure: ['uppställningen', 'the structure'],
} as const;

export default defineRule({
	id: 'page-grade',
	group: 'structure',
	langs: both,
	levels: { easy: 'warning' },
	source: 'measured on published easy-read and ordinary texts: src/text/training',
	why: {
		sv: 'Texten liknar mer vanlig myndighetstext än lättläst text.',
		en: 'The text is more like ordinary text of authorities than easy-read.',
	},
	check: (text) => {
		const grade = gradeText(text);
		const [block] = text.blocks;
		if (!grade || !block) return [];
		const weak = (['sentences', 'words', 'structure'] as const).filter((name) => grade[name] > 'B');
		if (weak.length === 0 && grade.total <= 'B') return [];
		const sv = weak.map((name) => `${names[name][0]} ${grade[name]}`).join(', ');
		const en = weak.map((name) => `${names[name][1]} ${grade[name]}`).join(', ');
		return [
			{
				block,
				start: 0,
				level: hard.has(grade.total) ? 'error' : 'warning',
				what: {
					sv: `Texten får betyget ${grade.total}${sv ? ` (${sv})` : ''}.`,
					en: `The text is graded ${grade.total}${en ? ` (${en})` : ''}.`,
				},
				suggestion: {
					sv: 'Börja med det som har sämst betyg. A och B liknar lättläst text.',
					en: 'Begin with what has the lowest grade. A and B are like easy-read.',
				},
			},
		];
	},
});

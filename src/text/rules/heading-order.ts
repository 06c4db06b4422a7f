import { both, defineRule, type Hit } from '../rule.ts';

export default defineRule({
	id: 'heading-order',
	group: 'structure',
	langs: both,
	levels: { easy: 'error', full: 'error' },
	source: 'WCAG 1.3.1, 2.4.6',
	why: {
		sv: 'Den som lyssnar hittar i texten med hjälp av rubrikernas nivåer.',
		en: 'Those who listen find their way by the levels of headings.',
	},
	check: (text) => {
		const hits: Hit[] = [];
		let before = 1;
		for (const block of text.blocks) {
			if (block.kind !== 'heading') continue;
			const marks = '#'.repeat(Math.min(before + 1, Math.max(2, block.depth)));
			if (block.text.trim() === '') {
				hits.push({
					block,
					start: 0,
					what: { sv: 'Rubriken är tom.', en: 'The heading is empty.' },
					suggestion: {
						sv: 'Skriv vad texten under säger, eller ta bort raden.',
						en: 'Write what the text below says, or delete the line.',
					},
				});
			} else if (block.depth === 1 || block.depth > before + 1) {
				hits.push({
					block,
					start: 0,
					what:
						block.depth === 1
							? {
									sv: 'Rubriken har en #. Den nivån är sidans egen.',
									en: 'The heading has one #. That level is the page’s own.',
								}
							: {
									sv: `Rubriken hoppar från nivå ${String(before)} till nivå ${String(block.depth)}.`,
									en: `The heading goes from level ${String(before)} to level ${String(block.depth)}.`,
								},
					suggestion: { sv: `Skriv ${marks} ${block.text}.`, en: `Write ${marks} ${block.text}.` },
				});
			}
			before = Math.max(2, Math.min(block.depth, before + 1));
		}
		return hits;
	},
});

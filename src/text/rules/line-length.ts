import { both, defineRule } from '../rule.ts';
import { isRunning } from '../text.ts';

export default defineRule({
	id: 'line-length',
	group: 'layout',
	langs: both,
	levels: { easy: 'warning' },
	limits: { easy: [55] },
	source: 'LL',
	why: {
		sv: 'Då bryts raden på ett annat ställe än du tänkt.',
		en: 'The line then breaks in another place than you meant.',
	},
	check: (text, _context, [limit = 55]) =>
		text.blocks.flatMap((block) => {
			// A writer who breaks no lines leaves it to the site to find the pauses.
			if (!isRunning(block) || block.kind === 'summary' || block.breaks.length === 0) return [];
			return linesOf(block.text, block.breaks)
				.filter(({ line }) => line.length > limit)
				.map(({ line, start }) => ({
					block,
					start,
					what: {
						sv: `Raden har ${String(line.length)} tecken. Gränsen är ${String(limit)}.`,
						en: `The line has ${String(line.length)} characters. The limit is ${String(limit)}.`,
					},
					suggestion: {
						sv: 'Byt rad där man hämtar andan, före ”och”, ”som” eller ”för”.',
						en: 'Break the line where you draw breath, before “and”, “who” or “for”.',
					},
				}));
		}),
});

/** The writer's own lines. */
export function linesOf(text: string, breaks: number[]): { line: string; start: number }[] {
	const starts = [0, ...breaks.map((at) => at + 1)];
	return starts.map((start, index) => ({
		start,
		line: text.slice(start, (starts[index + 1] ?? text.length + 1) - 1),
	}));
}

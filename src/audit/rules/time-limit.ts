import { all } from '../dom.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
	id: 'time-limit',
	wcag: ['2.2.1', '3.2.5'],
	severity: 'error',
	title: 'Sidan ska inte byta eller laddas om av sig själv',
	why: 'Den som läser långsamt hinner inte, och skärmläsaren börjar om från början.',
	fix: 'Ta bort omladdningen. Ska adressen byta, gör det på servern.',
	en: {
		title: 'The page does not change or reload by itself',
		why: 'Slow readers have no time, and the screen reader starts over.',
		fix: 'Remove the reload. If the address moves, do it on the server.',
	},
	check(document) {
		return all(document, 'meta[http-equiv=refresh i]')
			.filter((meta) => {
				const seconds = Number(/^\s*(\d+)/.exec(meta.getAttribute('content') ?? '')?.[1] ?? NaN);
				return seconds > 0 && seconds <= 72000;
			})
			.slice(0, 1)
			.map((element) => ({
				element,
				message: `Sidan byts eller laddas om efter ${/\d+/.exec(element.getAttribute('content') ?? '')?.[0] ?? ''} sekunder.`,
				en: `The page changes or reloads after ${/\d+/.exec(element.getAttribute('content') ?? '')?.[0] ?? ''} seconds.`,
			}));
	},
});

import { isHidden, squeeze, textBlocks } from '../dom.ts';
import { defineRule, type RuleFinding } from '../rule.ts';
import { linesOf, paragraphs } from './lines.ts';

export default defineRule({
	id: 'typography',
	wcag: ['1.4.8'],
	severity: 'error',
	title: 'Löpande text ska gå att läsa',
	why: 'Små bokstäver, täta eller långa rader och raka högerkanter gör att ögat tappar bort sig.',
	fix: 'Minst 16 px, radavstånd 1,5, högst 80 tecken på raden (max-width: 70ch) och vänsterställt.',
	en: {
		title: 'Running text can be read',
		why: 'Small letters, tight or long lines and straight right edges make the eye lose its way.',
		fix: 'At least 16 px, line height 1.5, at most 80 characters a line (max-width: 70ch), aligned left.',
	},
	check(document) {
		const view = document.defaultView;
		if (!view) return [];
		const findings: RuleFinding[] = [];
		for (const element of textBlocks(document)) {
			const size = parseFloat(view.getComputedStyle(element).fontSize);
			if (
				size >= 12 ||
				isHidden(element) ||
				element.closest('sup,sub,svg,rt') ||
				!/\p{L}{2}/u.test(squeeze(element.textContent))
			)
				continue;
			const box = element.getBoundingClientRect();
			if (box.width < 2 || box.height < 2) continue;
			findings.push({
				element,
				level: size < 10 ? 'error' : 'warn',
				wcag: [],
				message: `Texten är ${String(Math.round(size * 10) / 10)} px stor.`,
				en: `The text is ${String(Math.round(size * 10) / 10)} px large.`,
			});
		}
		for (const element of paragraphs(document)) {
			const style = view.getComputedStyle(element);
			const letters = squeeze(element.textContent).length;
			if (letters < 60) continue;
			const { count, longest } = linesOf(element);
			if (count < 2) continue;
			if (style.textAlign === 'justify')
				findings.push({
					element,
					message: 'Texten är rak i båda kanterna (justify).',
					en: 'The text is justified.',
				});
			else if (
				(style.textAlign === 'center' || style.textAlign === '-webkit-center') &&
				count >= 4 &&
				letters > 250
			)
				findings.push({
					element,
					level: 'warn',
					message: 'En lång text är centrerad. Går den att läsa?',
					en: 'A long text is centred. Can it be read?',
				});
			const ratio = parseFloat(style.lineHeight) / parseFloat(style.fontSize);
			if (ratio < 1.3)
				findings.push({
					element,
					level: ratio < 1.15 ? 'error' : 'warn',
					message: `Radavståndet är ${String(Math.round(ratio * 100) / 100)}.`,
					en: `The line height is ${String(Math.round(ratio * 100) / 100)}.`,
				});
			if (longest > 100 && count >= 2)
				findings.push({
					element,
					level: longest > 130 && count >= 3 ? 'error' : 'warn',
					message: `Raderna är upp till ${String(longest)} tecken långa.`,
					en: `The lines are up to ${String(longest)} characters long.`,
				});
			const letter = parseFloat(style.letterSpacing) / parseFloat(style.fontSize);
			if (letter < -0.02 || letter > 0.3)
				findings.push({
					element,
					level: 'error',
					wcag: [],
					message: 'Bokstäverna står för tätt eller för glest.',
					en: 'The letters stand too close or too far apart.',
				});
		}
		return perKind(findings);
	},
});

/** The same fault in many paragraphs is told once, with how many they are. */
function perKind(findings: RuleFinding[]): RuleFinding[] {
	const groups = Map.groupBy(
		findings,
		({ message, level }) => `${message.replace(/[\d,.]+/g, '')} ${level ?? ''}`,
	);
	return [...groups.values()].flatMap((group) => {
		const first = group[0];
		if (!first) return [];
		const more = group.length - 1;
		return [
			more > 0
				? {
						...first,
						message: `${first.message} Så är det på ${String(more)} ställen till.`,
						en: `${first.en} So it is in ${String(more)} more places.`,
					}
				: first,
		];
	});
}

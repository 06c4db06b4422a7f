import { all, isHidden, nameOf } from '../dom.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
	id: 'drag-only',
	wcag: ['2.5.7'],
	severity: 'warn',
	title: 'Det ska gå att flytta utan att dra',
	why: 'Att dra kräver en stadig hand.',
	fix: 'Går samma sak att göra med knappar? Lägg annars till ”Flytta upp” och ”Flytta ned”.',
	en: {
		title: 'Things can be moved without dragging',
		why: 'Dragging needs a steady hand.',
		fix: 'Can the same be done with buttons? Else add “Move up” and “Move down”.',
	},
	check(document) {
		return all(document, '[draggable=true]')
			.filter((element) => !isHidden(element))
			.map((element) => ({
				element,
				level:
					(element.querySelector('button') ?? element.parentElement?.querySelector('button'))
						? ('warn' as const)
						: ('error' as const),
				message: `”${nameOf(element).slice(0, 40)}” går att dra. Går det att flytta utan att dra?`,
				en: `“${nameOf(element).slice(0, 40)}” can be dragged. Can it be moved without dragging?`,
			}));
	},
});

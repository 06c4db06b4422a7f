import { all, isHidden, nameOf } from '../dom.ts';
import { defineRule } from '../rule.ts';
import { focusable } from './mouse-only.ts';

const roles =
	'button,[role=button],[role=checkbox],[role=img],[role=math],[role=menuitemcheckbox],[role=menuitemradio],[role=meter],[role=option],[role=progressbar],[role=radio],[role=scrollbar],[role=separator],[role=slider],[role=switch],[role=tab],meter,progress';

export default defineRule({
	id: 'presentational-children',
	wcag: ['4.1.2'],
	severity: 'error',
	title: 'En knapp ska inte ha en länk eller en annan knapp i sig',
	why: 'En skärmläsare ser bara det yttre. Det inre går inte att nå.',
	fix: 'Lägg dem bredvid varandra.',
	en: {
		title: 'A button holds no link or other button',
		why: 'A screen reader sees only the outer one. The inner cannot be reached.',
		fix: 'Put them side by side.',
	},
	check(document) {
		return all(document, roles)
			.filter(
				(element) =>
					!isHidden(element) &&
					!(
						element.matches('button') &&
						/^(none|group|link)$/.test(element.getAttribute('role') ?? '')
					),
			)
			.filter((element) =>
				all(element, focusable).some(
					(inner) => inner.getAttribute('tabindex') !== '-1' && !isHidden(inner),
				),
			)
			.map((element) => ({
				element,
				message: `”${nameOf(element)}” har något i sig som kan få fokus, men som en skärmläsare inte ser.`,
				en: `“${nameOf(element)}” holds something that takes focus, but that a screen reader does not see.`,
			}));
	},
});

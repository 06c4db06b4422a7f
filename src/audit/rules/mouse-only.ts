import { all, isHidden, nameOf, squeeze } from '../dom.ts';
import { defineRule } from '../rule.ts';

export const focusable =
	'a[href],area[href],button:not([disabled]),input:not([disabled],[type=hidden]),select:not([disabled]),textarea:not([disabled]),summary,iframe,audio[controls],video[controls],[contenteditable]:not([contenteditable=false]),[tabindex]';

export default defineRule({
	id: 'mouse-only',
	wcag: ['2.1.1'],
	severity: 'error',
	title: 'Allt ska gå att göra utan mus',
	why: 'Den som inte kan använda en mus når det inte.',
	fix: 'Gör det till en <button> eller en länk. Visas något med musen ska fokus visa det också.',
	en: {
		title: 'Everything can be done without a mouse',
		why: 'Who cannot use a mouse cannot reach it.',
		fix: 'Make it a <button> or a link. What the mouse shows, focus shows too.',
	},
	check(document) {
		const click = all(
			document,
			'[onclick],[ondblclick],[onmousedown],[onmouseup],[data-audit-click]',
		)
			.filter(
				(element) =>
					!/^(BODY|HTML|FORM|LABEL|OPTION|DIALOG|MAIN|TABLE|TBODY)$/.test(element.tagName) &&
					!isHidden(element),
			)
			.filter(
				(element) =>
					!element.matches(focusable) &&
					!element.closest('a[href],button,label,summary,select') &&
					!element.querySelector(focusable),
			)
			.filter(
				(element) =>
					squeeze(element.textContent) !== '' ||
					element.querySelector('img,svg') !== null ||
					element.matches('img,svg,[aria-label]') ||
					element.className !== '',
			)
			.map((element) => ({
				element,
				message: `”${nameOf(element).slice(0, 60)}” går att klicka på men inte att nå med tangentbordet.`,
				en: `“${nameOf(element).slice(0, 60)}” can be clicked but not reached by keyboard.`,
			}));
		const double = all(document, '[ondblclick]')
			.filter(
				(element) =>
					element.matches(focusable) &&
					!element.hasAttribute('onclick') &&
					!element.hasAttribute('onkeydown') &&
					!element.hasAttribute('href'),
			)
			.map((element) => ({
				element,
				message: `”${nameOf(element)}” kräver dubbelklick.`,
				en: `“${nameOf(element)}” needs a double click.`,
			}));
		const hover = all(document, '[onmouseover],[onmouseenter]')
			.filter(
				(element) =>
					!element.hasAttribute('onfocus') &&
					!element.hasAttribute('onfocusin') &&
					!isHidden(element),
			)
			.filter(
				(element) =>
					!/^(BODY|HTML)$/.test(element.tagName) &&
					!(element.parentElement?.closest('[onfocusin]') ?? false),
			)
			.map((element) => ({
				element,
				message: `”${nameOf(element).slice(0, 60)}” svarar på muspekaren men inte på tangentbordet.`,
				en: `“${nameOf(element).slice(0, 60)}” answers the pointer but not the keyboard.`,
			}));
		const down = all(document, '[onmousedown],[ontouchstart],[onpointerdown]')
			.filter(
				(element) =>
					element.matches(focusable) &&
					!element.hasAttribute('onclick') &&
					/location|submit|open\(|delete|remove/i.test(
						['onmousedown', 'ontouchstart', 'onpointerdown']
							.map((name) => element.getAttribute(name) ?? '')
							.join(' '),
					),
			)
			.map((element) => ({
				element,
				wcag: ['2.5.2', '2.1.1'],
				message: `”${nameOf(element)}” händer när man trycker ned, och går inte att ångra.`,
				en: `“${nameOf(element)}” happens on press and cannot be undone.`,
			}));
		return [...click, ...double, ...hover, ...down];
	},
});

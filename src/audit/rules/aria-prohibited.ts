import { all, isHidden, squeeze } from '../dom.ts';
import { defineRule } from '../rule.ts';

const bare =
	'div,span,p,b,i,em,strong,code,del,ins,sub,sup,small,mark,s,q,time,caption,legend,label,kbd,samp,u,var,bdi,bdo,figcaption,abbr';
const names = [
	'aria-label',
	'aria-labelledby',
	'aria-braillelabel',
	'aria-brailleroledescription',
	'aria-roledescription',
];
const nameless =
	/^(none|presentation|generic|paragraph|caption|code|deletion|emphasis|insertion|strong|subscript|superscript|time|term|definition|mark|suggestion)$/;

export default defineRule({
	id: 'aria-prohibited',
	wcag: ['1.3.1', '4.1.2'],
	severity: 'error',
	title: 'aria-label ska stå där den hörs',
	why: 'På element utan roll läser de flesta skärmläsare inte upp den.',
	fix: 'Skriv texten på sidan, eller ge elementet en roll.',
	en: {
		title: 'aria-label stands where it is heard',
		why: 'On elements without a role most screen readers do not read it.',
		fix: 'Write the text on the page, or give the element a role.',
	},
	check(document) {
		return all(document, names.map((name) => `[${name}]`).join(','))
			.filter((element) => !isHidden(element) && element.closest('[aria-hidden=true]') === null)
			.filter((element) => {
				const role = squeeze(element.getAttribute('role')).toLowerCase();
				// A div with a name that may take focus has a use that nobody can judge from here.
				return role ? nameless.test(role) && !element.matches('[tabindex]') : element.matches(bare);
			})
			.flatMap((element) => {
				const name = names.find((attribute) => squeeze(element.getAttribute(attribute)));
				if (!name) return [];
				return [
					{
						element,
						message: `${name} på <${element.tagName.toLowerCase()}> utan roll hörs inte.`,
						en: `${name} on <${element.tagName.toLowerCase()}> without a role is not heard.`,
					},
				];
			});
	},
});

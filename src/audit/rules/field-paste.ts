import { all } from '../dom.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
	id: 'field-paste',
	wcag: ['3.3.8'],
	severity: 'error',
	title: 'Det ska gå att klistra in',
	why: 'Den som använder en lösenordshanterare, eller har svårt att minnas, kan annars inte logga in.',
	fix: 'Ta bort onpaste.',
	en: {
		title: 'Pasting works',
		why: 'Who uses a password manager, or finds it hard to remember, cannot log in otherwise.',
		fix: 'Remove onpaste.',
	},
	check(document) {
		return all(document, '[onpaste],[oncopy],[oncontextmenu]')
			.filter((element) =>
				['onpaste', 'oncopy'].some((name) =>
					/return\s+false|preventDefault/.test(element.getAttribute(name) ?? ''),
				),
			)
			.map((element) => ({
				element,
				message: 'Fältet hindrar läsaren från att klistra in.',
				en: 'The field stops the reader from pasting.',
			}));
	},
});

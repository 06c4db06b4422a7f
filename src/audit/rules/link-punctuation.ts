import { all, isAriaHidden, nameOf } from '../dom.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
	id: 'link-punctuation',
	wcag: ['2.4.4', '4.1.2'],
	severity: 'error',
	title: 'Namn ska innehålla bokstäver eller siffror',
	why: 'En skärmläsare läser oftast inte upp skiljetecken. Länken eller knappen blir stum.',
	fix: 'Skriv med ord vad länken eller knappen gör.',
	en: {
		title: 'Names hold letters or digits',
		why: 'Screen readers mostly skip punctuation. The link or button becomes mute.',
		fix: 'Write in words what the link or button does.',
	},
	check(document) {
		return all(
			document,
			'a[href],button,[role=link],[role=button],input[type=submit],input[type=button]',
		)
			.filter((element) => !isAriaHidden(element))
			.map((element) => ({ element, name: nameOf(element) }))
			.filter(({ name }) => name !== '' && !/[\p{L}\p{N}\p{Extended_Pictographic}+−]/u.test(name))
			.map(({ element, name }) => ({
				element,
				message: `”${name}” är bara skiljetecken. Det hörs inte vad den gör.`,
				en: `“${name}” is only punctuation. Nobody hears what it does.`,
			}));
	},
});

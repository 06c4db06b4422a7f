import { all, isHidden, squeeze } from '../dom.ts';
import { defineRule } from '../rule.ts';

const bullet = /^\s*([-–—•·*○●▪■►→✓✔]\s+|\(?\d{1,2}[.)]\s+|\(?[a-z][.)]\s+)\S/u;

export default defineRule({
	id: 'fake-list',
	wcag: ['1.3.1'],
	severity: 'error',
	title: 'Listor ska vara märkta som listor',
	why: 'En skärmläsare säger hur många punkter en riktig lista har, och låter läsaren hoppa över den.',
	fix: 'Skriv listan som en lista: i Markdown med ett minustecken eller en siffra först på varje rad.',
	en: {
		title: 'Lists are marked as lists',
		why: 'A screen reader says how many items a true list has, and lets the reader jump over it.',
		fix: 'Write the list as a list: <ul> or <ol> with <li>.',
	},
	check(document) {
		const broken = all(document, 'p,div,td,dd,section,span')
			.filter(
				(element) =>
					element.querySelector(':scope > br') &&
					!isHidden(element) &&
					!element.closest('pre,address'),
			)
			.filter((element) => lines(element).filter((line) => bullet.test(line)).length >= 2)
			.filter((element) => !all(element, 'p,div').some((child) => child.querySelector('br')));
		const runs = all(document, 'p,div')
			.filter(
				(element) =>
					!element.querySelector('p,div,li,br') &&
					bullet.test(element.textContent) &&
					!isHidden(element),
			)
			.filter((element) => {
				const next = element.nextElementSibling;
				const before = element.previousElementSibling;
				const isItem = (node: Element | null) =>
					node?.tagName === element.tagName &&
					bullet.test(node.textContent) &&
					!node.querySelector('p,div');
				return isItem(next) && !isItem(before);
			});
		return [...broken, ...runs].map((element) => ({
			element,
			message: `Raderna från ”${squeeze(element.textContent).slice(0, 40)}” är en lista men inte märkta som en.`,
			en: `The lines from “${squeeze(element.textContent).slice(0, 40)}” are a list but not marked as one.`,
		}));
	},
});

function lines(element: Element): string[] {
	const found = [''];
	for (const node of element.childNodes) {
		if (node.nodeName === 'BR') found.push('');
		else found[found.length - 1] += node.textContent ?? '';
	}
	return found;
}

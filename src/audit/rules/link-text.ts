import { all, isAriaHidden, nameOf, squeeze, textOf } from '../dom.ts';
import { defineRule } from '../rule.ts';

/** Link texts that say nothing when they are heard alone. */
const vague = new Set(
	`här|klicka här|tryck här|läs mer|läs mera|läs vidare|mer|mera|mer information|mer info|info|se mer|visa mer|se här|gå|gå hit|hit|länk|denna länk|den här länken|denna sida|den här sidan|den här|denna|detta|fortsätt|fortsätt läsa|ladda ner|ladda ned|hämta|öppna|start|detaljer|
here|click here|click|click this|click me|read more|more|more info|more information|more details|learn more|see more|view more|find out more|this|this page|this link|this product|this site|this article|link|a link|go|go here|continue|continue reading|details|download|open|start|read|read on|view|press here|tap here|info`
		.split('|')
		.map((text) => text.trim()),
);
const formats =
	/^(html|epub|pdf|word|docx?|xlsx?|excel|odt|csv|zip|plain text|text|ren text|mobi|kindle)$/i;

export default defineRule({
	id: 'link-text',
	wcag: ['2.4.4', '2.4.9'],
	severity: 'error',
	title: 'Länkar ska säga vart de leder',
	why: 'Den som lyssnar på sidan hör ofta bara länkarna, en och en.',
	fix: 'Skriv vad läsaren kommer till: [Ansök om pengar](…), inte [Läs mer](…).',
	en: {
		title: 'Links say where they lead',
		why: 'Who listens to the page often hears only the links, one by one.',
		fix: 'Write what the reader comes to: [Apply for money](…), not [Read more](…).',
	},
	check(document) {
		return all(document, 'a[href],[role=link],area[href]')
			.filter((element) => !isAriaHidden(element))
			.map((element) => ({ element, text: nameOf(element) || squeeze(element.textContent) }))
			.filter(({ text }) => {
				const plain = text
					.toLowerCase()
					.replace(/[\s.,:;!…›»→>]+$/u, '')
					.replace(/^[\s›»→>]+/u, '');
				return vague.has(plain) || formats.test(plain);
			})
			.map(({ element, text }) => ({
				element,
				wcag: hasContext(element, text) ? ['2.4.9'] : ['2.4.4', '2.4.9'],
				message: `Länken ”${text}” säger inte vart den leder.`,
				en: `The link “${text}” does not say where it leads.`,
			}));
	},
});

/** The sentence, list item or table cell around the link says more. */
function hasContext(link: Element, text: string): boolean {
	const block = link.closest('p,li,td,dd,th,dt');
	if (!block) return false;
	const around = squeeze(textOf(block.closest('li li')?.parentElement?.closest('li') ?? block));
	return (
		around.length > text.length + 5 ||
		block.tagName === 'TD' ||
		link.hasAttribute('aria-describedby')
	);
}

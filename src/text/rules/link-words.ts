import { both, defineRule } from '../rule.ts';

const vague = {
	sv: /^(?:här|klicka här|läs mer|mer|länk|tryck här|mer information)$/i,
	en: /^(?:here|click here|read more|more|link|this|more information)$/i,
};

export default defineRule({
	id: 'link-words',
	group: 'structure',
	langs: both,
	levels: { easy: 'error', full: 'error' },
	source: 'WCAG 2.4.4, 2.4.9',
	why: {
		sv: 'Den som lyssnar på sidan hör ofta bara länkarna, en och en.',
		en: 'Those who listen often hear only the links, one by one.',
	},
	check: (text) =>
		text.blocks.flatMap((block) =>
			block.links
				.filter(
					(link) =>
						vague[text.lang].test(link.text.trim()) || /^(?:https?:\/\/|www\.)/.test(link.text),
				)
				.map(({ text: words, start }) => ({
					block,
					start,
					what: {
						sv: `Länken ”${words}” säger inte vart den leder.`,
						en: `The link “${words}” does not say where it leads.`,
					},
					suggestion: {
						sv: 'Skriv vad läsaren kommer till: [Ansök om pengar](…).',
						en: 'Write what the reader comes to: [Apply for money](…).',
					},
				})),
		),
});

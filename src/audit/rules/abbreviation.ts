import { all, isHidden, squeeze, textOf } from '../dom.ts';
import { defineRule } from '../rule.ts';

const known = new Set(
	'EU USA UK FN TV ID PDF HTML CSS URL WWW AM PM OK CD DVD GPS IT AB SMS PC FAQ II III IV VI VII VIII IX XI XII AD BC API XML SQL HTTP HTTPS USB RSS CSV JSON WCAG ARIA W3C CLI ASCII UTF ISO SVG PNG JPG GIF NB PS OBS SVT SJ A4 NASA BBC HIV AIDS DNA VIP DIY SOS ESF ADHD SFI COVID JPEG MP3 MP4 AA AAA'.split(
		' ',
	),
);

export default defineRule({
	id: 'abbreviation',
	wcag: ['3.1.4'],
	severity: 'warn',
	title: 'Förkortningar ska skrivas ut första gången',
	why: 'Den som inte kan ämnet vet inte vad bokstäverna står för.',
	fix: 'Vet läsaren vad det står för? Skriv annars ut orden första gången: ”Europeiska socialfonden (ESF)”.',
	en: {
		title: 'Abbreviations are written out the first time',
		why: 'Who does not know the subject cannot know what the letters stand for.',
		fix: 'Does the reader know what it stands for? Else write the words out the first time: “European Social Fund (ESF)”.',
	},
	check(document) {
		const findings: { element: Element; abbreviation: string; level: 'error' | 'warn' }[] = [];
		for (const element of all(document, 'abbr,acronym'))
			if (
				!squeeze(element.getAttribute('title')) &&
				!isExpanded(document, squeeze(element.textContent)) &&
				!isHidden(element)
			)
				findings.push({ element, abbreviation: squeeze(element.textContent), level: 'error' });
		const seen = new Set(findings.map(({ abbreviation }) => abbreviation));
		for (const element of all(document, 'p,li,dd,td')) {
			if (
				element.querySelector('p,li,dd,td') ||
				isHidden(element) ||
				element.closest('nav,footer,header,code,pre')
			)
				continue;
			for (const [abbreviation] of textOf(element).matchAll(
				// With a number behind, it names a standard: EN 301 549.
				/(?<![\p{L}\p{N}-])\p{Lu}{2,6}(?![\p{L}\p{N}]|\s\d{3})/gu,
			)) {
				if (known.has(abbreviation) || seen.has(abbreviation)) continue;
				seen.add(abbreviation);
				if (
					isShouting(textOf(element)) ||
					isExpanded(document, abbreviation) ||
					isName(document, abbreviation)
				)
					continue;
				findings.push({ element, abbreviation, level: 'warn' });
			}
		}
		return findings.map(({ element, abbreviation, level }) => ({
			element,
			level,
			message:
				level === 'error'
					? `Förkortningen ”${abbreviation}” är märkt men inte förklarad.`
					: `”${abbreviation}” skrivs inte ut. Vet läsaren vad det står för?`,
			en:
				level === 'error'
					? `The abbreviation “${abbreviation}” is marked but not expanded.`
					: `“${abbreviation}” is not written out. Does the reader know what it stands for?`,
		}));
	},
});

const isShouting = (text: string) =>
	(text.match(/\b\p{Lu}{2,}\b/gu)?.length ?? 0) > 4 && text === text.toUpperCase();

function isExpanded(document: Document, abbreviation: string): boolean {
	if (
		all(document, 'abbr[title],dfn,dt').some((node) =>
			squeeze(node.textContent).includes(abbreviation),
		)
	)
		return true;
	const text = squeeze(textOf(document.body));
	return (
		text.includes(`(${abbreviation}`) ||
		text.includes(`${abbreviation} (`) ||
		new RegExp(
			`${abbreviation.replace(/\W/g, '')}[,:]? (står för|betyder|är en förkortning|stands for|means|short for)`,
			'i',
		).test(text)
	);
}

/** A word that heads the page, or that a link is called by, is a name. */
const isName = (document: Document, word: string) =>
	document.title.includes(word) ||
	all(document, 'h1,h2,h3,a').some((node) =>
		new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'u').test(node.textContent),
	);

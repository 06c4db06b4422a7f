import { all, isHidden, squeeze } from '../dom.ts';
import { defineRule } from '../rule.ts';

const words =
	/transk\w*|textversion|utskrift|i text|som text|text version|read (the|as) text|manus\b|text alternative|alternative (of|to|for)|full text/i;

export default defineRule({
	id: 'media-alternative',
	wcag: ['1.2.1', '1.2.2'],
	severity: 'error',
	title: 'Ljud och film ska finnas som text',
	why: 'Den som inte hör, eller inte kan ha ljud på, får annars inget.',
	fix: 'Lägg en länk eller text med utskriften direkt efter. En film med tal behöver textning: <track kind="captions">.',
	en: {
		title: 'Sound and film exist as text',
		why: 'Who does not hear, or cannot have sound on, gets nothing otherwise.',
		fix: 'Put a link or text with the transcript right after it. A film with speech needs <track kind="captions">.',
	},
	check(document) {
		const near = (media: Element) => {
			const holder = media.closest('figure,section,article') ?? media.parentElement ?? media;
			const ids = `${media.getAttribute('aria-describedby') ?? ''} ${media.getAttribute('aria-details') ?? ''}`;
			const described = ids
				.split(/\s+/)
				.map((id) => document.getElementById(id)?.textContent ?? '');
			return `${squeeze(holder.textContent)} ${squeeze(holder.nextElementSibling?.textContent)} ${squeeze(holder.previousElementSibling?.textContent)} ${described.join(' ')}`;
		};
		const audio = all(document, 'audio')
			.filter(
				(media) =>
					(media.hasAttribute('controls') || media.hasAttribute('autoplay')) &&
					(media.getAttribute('src') || media.querySelector('source')),
			)
			.filter((media) => !words.test(near(media)))
			.map((element) => ({
				element,
				wcag: ['1.2.1'],
				// A sound may be the reading of the text beside it: a person must say.
				level:
					squeeze(document.body.textContent).length > 600
						? ('error' as const)
						: near(element).length > 200
							? ('warn' as const)
							: ('error' as const),
				message: 'Ljudet har ingen utskrift i närheten.',
				en: 'The sound has no transcript near it.',
			}));
		const video = all(document, 'video')
			.filter(
				(media) =>
					!isHidden(media) &&
					!media.hasAttribute('muted') &&
					(media.getAttribute('src') || media.querySelector('source')),
			)
			.filter(
				(media) =>
					!media.querySelector('track[kind=captions],track[kind=subtitles],track:not([kind])') &&
					!words.test(near(media)),
			)
			.map((element) => ({
				element,
				wcag: ['1.2.2'],
				level: element.dataset['auditSound'] === 'yes' ? ('error' as const) : ('warn' as const),
				message:
					element.dataset['auditSound'] === 'yes'
						? 'Filmen har ljud men ingen textning.'
						: 'Filmen har ingen textning. Hörs det tal eller andra ljud i den?',
				en:
					element.dataset['auditSound'] === 'yes'
						? 'The film has sound but no captions.'
						: 'The film has no captions. Does it hold speech or other sounds?',
			}))
			.filter(({ element }) => element.dataset['auditSound'] !== 'no');
		return [...audio, ...video];
	},
});

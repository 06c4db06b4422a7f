import { all } from '../dom.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
	id: 'autoplay',
	wcag: ['1.4.2'],
	severity: 'error',
	title: 'Ljud ska inte starta av sig självt',
	why: 'Den som använder skärmläsare hör inte rösten genom ljudet.',
	fix: 'Ta bort autoplay, eller lägg till controls och muted.',
	en: {
		title: 'Sound does not start by itself',
		why: 'Who uses a screen reader does not hear its voice through the sound.',
		fix: 'Remove autoplay, or add controls and muted.',
	},
	check(document) {
		return (
			all(document, 'audio[autoplay],video[autoplay]')
				.filter((media) => !media.hasAttribute('muted') && !media.hasAttribute('controls'))
				.filter((media) => media.getAttribute('src') || media.querySelector('source'))
				.filter((media) => media.dataset['auditSound'] !== 'no')
				// A control of the page's own, or a clip of at most three seconds by its address.
				.filter(
					(media) =>
						!all(document, 'button,input[type=button]').some((button) =>
							/pau[sz]|stop|mute|tyst|ljud|sound|spela|play/i.test(
								`${button.textContent} ${button.getAttribute('aria-label') ?? ''} ${button.getAttribute('value') ?? ''}`,
							),
						) && !isShort(media as HTMLMediaElement),
				)
				.map((element) => ({
					element,
					message: 'Ljudet startar av sig självt och går inte att stänga av.',
					en: 'The sound starts by itself and cannot be turned off.',
				}))
		);
	},
});

function isShort(media: HTMLMediaElement): boolean {
	const clip = /#t=(\d+(?:\.\d+)?)?,?(\d+(?:\.\d+)?)?/.exec(
		media.getAttribute('src') ?? media.querySelector('source')?.getAttribute('src') ?? '',
	);
	if (clip?.[2] !== undefined && Number(clip[2]) - Number(clip[1] ?? 0) <= 3) return true;
	return Number(media.dataset['auditSeconds'] ?? media.duration) <= 3;
}

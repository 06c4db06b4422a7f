import { all, isHidden } from '../dom.ts';
import { defineRule, type RuleFinding } from '../rule.ts';

const pause = /pau[sz]|stop|stanna|stoppa|rörelse|animation|motion/i;

/** Animations that run now, longer than five seconds. Asked again with reduced motion. */
export function movingElements(document: Document): { element: Element; animation: Animation }[] {
	return document
		.getAnimations()
		.filter((animation) => animation.playState === 'running')
		.flatMap((animation) => {
			const effect = animation.effect as KeyframeEffect | null;
			const element = effect?.target;
			const timing = effect?.getComputedTiming();
			if (!element || !timing || isHidden(element)) return [];
			const end = Number(timing.endTime ?? 0);
			const isLong = end === Infinity || end > 5000;
			const frames = effect?.getKeyframes() ?? [];
			const isSeen = frames.some((frame) =>
				Object.keys(frame).some((key) => !/^(offset|easing|composite|computedOffset)$/.test(key)),
			);
			return isLong && isSeen ? [{ element, animation }] : [];
		});
}

export default defineRule({
	id: 'motion',
	wcag: ['2.2.2'],
	severity: 'error',
	title: 'Det som rör sig ska gå att stanna',
	why: 'Rörelse drar till sig blicken hela tiden. En del kan inte läsa alls bredvid den, en del mår illa.',
	fix: 'Låt rörelsen ta slut inom fem sekunder, eller ge en knapp som stannar den.',
	en: {
		title: 'What moves can be stopped',
		why: 'Movement draws the eye all the time. Some cannot read beside it at all, some feel sick.',
		fix: 'Let the movement end within five seconds, or give a button that stops it.',
	},
	check(document) {
		const findings: RuleFinding[] = [];
		const hasPause = all(
			document,
			'button,input[type=button],input[type=checkbox],[role=button],[role=switch],a',
		).some((control) =>
			pause.test(
				`${control.textContent} ${control.getAttribute('aria-label') ?? ''} ${control.getAttribute('value') ?? ''} ${control.id}`,
			),
		);
		for (const { element, animation } of movingElements(document)) {
			const timing = animation.effect?.getComputedTiming();
			const isFlash =
				Number(timing?.duration) /
					Math.max(1, ((animation.effect as KeyframeEffect).getKeyframes().length - 1) / 2) <
					333 &&
				(animation.effect as KeyframeEffect)
					.getKeyframes()
					.some(
						(frame) =>
							'opacity' in frame ||
							'backgroundColor' in frame ||
							'visibility' in frame ||
							'color' in frame ||
							'filter' in frame,
					);
			if (isFlash)
				findings.push({
					element,
					wcag: ['2.3.1'],
					message: 'Det här blinkar mer än tre gånger i sekunden.',
					en: 'This flashes more than three times a second.',
				});
			else if (
				!hasPause &&
				!element.matches(
					'progress,[role=progressbar],[aria-busy=true],[aria-busy=true] *,[class*=spinner],[class*=loader]',
				)
			)
				findings.push({
					element,
					message: 'Det här rör sig längre än fem sekunder och går inte att stanna.',
					en: 'This moves for longer than five seconds and cannot be stopped.',
				});
		}
		for (const element of all(document, 'marquee,blink'))
			findings.push({
				element,
				message: `<${element.tagName.toLowerCase()}> rör sig och går inte att stanna.`,
				en: `<${element.tagName.toLowerCase()}> moves and cannot be stopped.`,
			});
		for (const element of all(document, 'img[data-audit-moving]'))
			if (!hasPause && !isHidden(element))
				findings.push({
					element,
					...(element.dataset['auditMoving'] === 'flash' ? { wcag: ['2.3.1', '2.2.2'] } : {}),
					message:
						element.dataset['auditMoving'] === 'flash'
							? 'Bilden blinkar snabbt och går inte att stanna.'
							: 'Bilden rör sig och går inte att stanna.',
					en:
						element.dataset['auditMoving'] === 'flash'
							? 'The image flashes fast and cannot be stopped.'
							: 'The image moves and cannot be stopped.',
				});
		return findings;
	},
});

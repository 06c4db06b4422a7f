import { all, isHidden, squeeze } from '../dom.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
	id: 'direction',
	wcag: ['1.3.2'],
	severity: 'error',
	title: 'Text som läses från höger ska ha dir="rtl"',
	why: 'Skiljetecken och siffror hamnar annars på fel plats, och raderna börjar på fel sida.',
	fix: 'Sätt dir="rtl" där du sätter lang. dir="ltr" för latinsk text i en sådan text.',
	en: {
		title: 'Text that is read from the right has dir="rtl"',
		why: 'Punctuation and digits land in the wrong place otherwise, and lines begin on the wrong side.',
		fix: 'Set dir="rtl" where you set lang, and dir="ltr" for Latin text inside it.',
	},
	check(document) {
		const direction = (element: Element) => {
			const holder = element.closest('[dir]');
			const dir = holder?.getAttribute('dir')?.toLowerCase() ?? 'ltr';
			return dir === 'auto' ? 'auto' : dir;
		};
		return all(document, 'p,li,h1,h2,h3,h4,td,dd,dt,blockquote,div,figcaption')
			.filter(
				(element) =>
					!element.querySelector('p,li,h1,h2,h3,td,dd,div,blockquote') && !isHidden(element),
			)
			.flatMap((element) => {
				const text = squeeze(element.textContent);
				const right = text.match(/[\p{Script=Arabic}\p{Script=Hebrew}]/gu)?.length ?? 0;
				const left = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
				const dir = direction(element);
				const isRight = right > 6 && right > left * 2 && text.includes(' ');
				const isLeft = left > 20 && right === 0 && /\s\S+\s\S+\s/.test(text);
				if (
					dir === 'auto' ||
					!((isRight && dir === 'ltr') || (isLeft && dir === 'rtl' && /[.!?]$/.test(text)))
				)
					return [];
				return [
					{
						element,
						message: `Texten läses från ${isRight ? 'höger' : 'vänster'} men visas åt andra hållet: ”${text.slice(0, 40)}”.`,
						en: `The text is read from the ${isRight ? 'right' : 'left'} but shown the other way: “${text.slice(0, 40)}”.`,
					},
				];
			});
	},
});

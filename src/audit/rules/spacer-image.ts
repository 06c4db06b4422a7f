import { all } from '../dom.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
	id: 'spacer-image',
	wcag: [],
	severity: 'error',
	title: 'Avstånd ska inte göras med osynliga bilder',
	why: 'Bilden kan läsas upp, och avståndet följer inte läsarens inställningar.',
	fix: 'Ta bort bilden och gör avståndet i stilmallen.',
	en: {
		title: 'Space is not made with invisible images',
		why: 'The image may be read out, and the space does not follow the reader’s settings.',
		fix: 'Remove the image and make the space in the style sheet.',
	},
	check(document) {
		return all(document, 'img[src]')
			.filter((image) => {
				const src = image.getAttribute('src') ?? '';
				const natural =
					(image as HTMLImageElement).naturalWidth === 1 &&
					(image as HTMLImageElement).naturalHeight === 1;
				return (
					/(^|[/_-])(spacer|blank|transparent|clear|shim|pixel|1x1|dot_?clear)[\w-]*\.(gif|png|svg|webp)/i.test(
						src,
					) ||
					(natural && (image.offsetWidth > 2 || image.offsetHeight > 2))
				);
			})
			.map((element) => ({
				element,
				message: 'En osynlig bild gör ett avstånd.',
				en: 'An invisible image makes space.',
			}));
	},
});

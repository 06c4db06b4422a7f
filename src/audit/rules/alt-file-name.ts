import { all, isAriaHidden, nameOf } from '../dom.ts';
import { defineRule } from '../rule.ts';

const placeholder =
	/^(image|images|img|picture|pic|photo|photograph|graphic|icon|logo|banner|spacer|blank|alt|alt text|alternative text|image ?\d+|img[_ -]?\d+|dsc[_ -]?\d+|untitled|bild|bild ?\d+|foto|ikon|logga|logotyp|beskrivning|description|placeholder|todo|null|undefined|n\/a|\*+|[-_.…]+|image of|bild på|photo of|picture of|screenshot( \d.*)?|skärmbild)$/i;
const fileName = /^[\w %./:-]+\.(jpe?g|png|gif|webp|avif|svg|bmp|tiff?|heic|mp4|jfif)$/i;

export default defineRule({
	id: 'alt-file-name',
	wcag: ['1.1.1'],
	severity: 'error',
	title: 'En bilds text ska beskriva bilden',
	why: 'Ett filnamn eller ordet ”bild” säger inget till den som inte ser den.',
	fix: 'Skriv vad bilden säger läsaren. Säger den inget: alt="".',
	en: {
		title: 'The text of an image describes it',
		why: 'A file name or the word “image” tells nothing to who cannot see it.',
		fix: 'Write what the image tells the reader. If it tells nothing: alt="".',
	},
	check(document) {
		return all(document, 'img,[role=img],input[type=image],area[alt],svg[aria-label]')
			.filter((element) => !isAriaHidden(element))
			.map((element) => ({ element, name: nameOf(element) }))
			.filter(({ element, name }) => {
				if (!name) return false;
				const src = (element.getAttribute('src') ?? '').split(/[?#]/)[0]?.split('/').pop() ?? '';
				const stem = decodeURI(src).toLowerCase();
				return (
					placeholder.test(name) ||
					fileName.test(name) ||
					(stem.length > 2 &&
						name.toLowerCase() === stem &&
						/[\d._-]|^\S+$/.test(stem) &&
						/[\d._]/.test(name))
				);
			})
			.map(({ element, name }) => ({
				element,
				message: `Bildens text ”${name}” beskriver inte bilden.`,
				en: `The text of the image, “${name}”, does not describe it.`,
			}));
	},
});

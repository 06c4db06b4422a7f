import { all, nameOf, squeeze } from '../dom.ts';
import { defineRule } from '../rule.ts';

const kinds: Record<string, RegExp> = {
	pdf: /\bpdf\b/i,
	doc: /\b(word|docx?)\b/i,
	docx: /\b(word|docx?)\b/i,
	xls: /\b(excel|xlsx?|kalkyl\w*|spreadsheet)\b/i,
	xlsx: /\b(excel|xlsx?|kalkyl\w*|spreadsheet)\b/i,
	ppt: /\b(powerpoint|pptx?|presentation)\b/i,
	pptx: /\b(powerpoint|pptx?|presentation)\b/i,
	odt: /\b(odt|opendocument)\b/i,
	ods: /\b(ods|opendocument)\b/i,
	rtf: /\brtf\b/i,
	zip: /\b(zip|arkiv|archive)\b/i,
	csv: /\bcsv\b/i,
	epub: /\bepub\b/i,
	mp3: /\b(mp3|ljud\w*|audio|lyssna|listen)\b/i,
	mp4: /\b(mp4|film\w*|video\w*|se|watch)\b/i,
};
const size = /\d\s*(k|m|g)?(b|byte)\b|\d\s*(sidor|pages)/i;

export default defineRule({
	id: 'link-to-file',
	wcag: [],
	severity: 'error',
	title: 'Länkar till filer ska säga filens typ och storlek',
	why: 'Filen kan öppnas i ett annat program, vara svår att läsa på en telefon och kosta surfmängd.',
	fix: 'Skriv typ och storlek i länken: [Årsrapport (pdf, 1,2 MB)](…).',
	en: {
		title: 'Links to files say type and size',
		why: 'The file may open in another program, be hard to read on a phone, and cost data.',
		fix: 'Write type and size in the link: [Annual report (PDF, 1.2 MB)](…).',
	},
	check(document) {
		return all(document, 'a[href]').flatMap((element) => {
			const end =
				/\.([a-z0-9]{2,4})(?:[?#].*)?$/i
					.exec(element.getAttribute('href') ?? '')?.[1]
					?.toLowerCase() ?? '';
			const kind = kinds[end];
			if (!kind) return [];
			const name = squeeze(`${nameOf(element)} ${element.getAttribute('title') ?? ''}`);
			const near = squeeze(element.parentElement?.textContent).slice(0, 300);
			if (!kind.test(name) && !kind.test(near.replace(name, '')))
				return [
					{
						element,
						message: `Länken ”${nameOf(element)}” leder till en fil (${end}) utan att säga det.`,
						en: `The link “${nameOf(element)}” leads to a file (${end}) without saying so.`,
					},
				];
			return size.test(name) || size.test(near)
				? []
				: [
						{
							element,
							level: 'warn' as const,
							message: `Länken ”${nameOf(element)}” säger inte hur stor filen är. Är den stor?`,
							en: `The link “${nameOf(element)}” does not say how large the file is. Is it large?`,
						},
					];
		});
	},
});

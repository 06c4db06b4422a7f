import type { Place, Problem } from './problem.ts';

/** A link or a picture in a text, or in a field, with the place where it stands. */
export interface LinkUse extends Place {
	file: string;
	url: string;
	kind: 'link' | 'picture';
}

type Words = Pick<Problem, 'what' | 'why' | 'fix'>;

const invisible = /[\0-\x20\x7f-\xa0\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;
const safeSchemes = ['http', 'https', 'mailto', 'tel'];

/** What is wrong with an address as it is written, wherever it leads. */
export function checkAddress({ url, kind }: Pick<LinkUse, 'url' | 'kind'>): Words | undefined {
	const bare = url.replace(invisible, '');
	const lost = {
		what: `Länken ”${shorten(url)}” går inte att följa.`,
		why: 'Läsaren kommer till ett felmeddelande.',
	};
	if (bare === '') {
		return {
			what: 'Länken har ingen adress.',
			why: 'Läsaren kommer ingenstans.',
			fix: 'Skriv adressen mellan parenteserna: [Ordlistan](/ordlista/).',
		};
	}
	const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(bare)?.[1]?.toLowerCase();
	if (scheme && !safeSchemes.includes(scheme)) {
		return {
			what: `Länken börjar med ”${shorten(scheme)}:”, och det är inte tillåtet.`,
			why: 'Sådana länkar kan köra program i läsarens webbläsare, så de släpps aldrig igenom.',
			fix: 'Länka till en adress som börjar med / eller https://, eller ta bort länken.',
		};
	}
	if (/[\\]|^\/\//.test(bare)) {
		return { ...lost, fix: 'Skriv hela adressen, med https:// först och bara snedstreck.' };
	}
	if (kind === 'picture' && (scheme ?? '') !== '') {
		return {
			what: 'Bilden hämtas från en annan webbplats.',
			why: 'Då får den webbplatsen veta vem som läser, och bilden kan försvinna.',
			fix: 'Lägg bilden i public/ och skriv dess adress från /: ![Text](/bild.png).',
		};
	}
	if (scheme === 'mailto') {
		const isMail = /^mailto:[^\s@/?]+@[^\s@/?]+\.[a-z]{2,}(\?.*)?$/i.test(url);
		return isMail
			? undefined
			: { ...lost, fix: 'Skriv en hel e-postadress: mailto:namn@kommun.se.' };
	}
	if (scheme === 'tel') {
		return /^tel:\+?[\d-]{3,}$/i.test(url)
			? undefined
			: { ...lost, fix: 'Skriv numret med siffror: tel:+46515293505.' };
	}
	if (scheme) {
		const isWhole = /^https?:\/\/[^/\s]+/i.test(url) && !/\s/.test(url) && URL.canParse(url);
		return isWhole && hasDot(url)
			? undefined
			: { ...lost, fix: 'Skriv hela adressen: https://exempel.se.' };
	}
	if (/^www\.|^[\w-]+\.(?:se|com|nu|org|eu|net)(?:\/|$)/i.test(bare))
		return { ...lost, fix: `Skriv https:// först: https://${shorten(bare)}.` };
	if (/^[^\s@/]+@[^\s@/]+\.[a-z]+$/i.test(bare))
		return { ...lost, fix: `Skriv mailto: först: mailto:${shorten(bare)}.` };
	return undefined;
}

const hasDot = (url: string) => /\.|^localhost$|\[/.test(new URL(url).hostname);

export const shorten = (text: string) => (text.length > 60 ? `${text.slice(0, 57)}…` : text);

import type { TextLang } from '../words/lexicon.ts';

/** Ways to write the same thing: a text keeps to one of them. */
export const sameThings: Record<TextLang, string[][]> = {
	sv: [
		['deltagare', 'deltagaren', 'deltagarna'],
		['klient', 'klienter', 'klienten', 'klienterna'],
		['brukare', 'brukaren', 'brukarna'],
	],
	en: [
		['participant', 'participants'],
		['client', 'clients'],
		['service user', 'service users'],
	],
};

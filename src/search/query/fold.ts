/** A text as it is compared: small letters, one way to write å, ä and ö, no soft hyphens. */
export const normalise = (text: string) =>
	text
		.normalize('NFC')
		.replace(/[\u00ad\u200b]/g, '')
		.toLowerCase();

/** The words of a text: letters and digits. What stands in an e-mail address or ASP:en are words too. */
export const toWords = (text: string): string[] => normalise(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** A word without the marks over its letters, as people write it who do not have å, ä and ö. */
export const fold = (word: string) =>
	word.normalize('NFD').replace(/\p{M}/gu, '').replace(/ø/g, 'o').replace(/æ/g, 'a');

/** The fact table of a page that has nothing wrong with it. */
const table = {
	Programområde: 'Programområde 2 Ökat arbetskraftsutbud',
	Projektfas: 'Genomförande',
	Projektägare: 'Storviks kommun',
	Kontaktperson: 'Åsa Östlund',
	'E-post': 'asa.ostlund@storvik.example',
	Telefonnummer: '0290-555 12',
	'Beviljat ESF-stöd': '1\u00a0250\u00a0000 kr',
	'Total projektbudget': '2\u00a0500\u00a0400 kr',
	Projektperiod: '2010-02-01 till 2012-01-31',
	Region: 'Norra Mellansverige',
};

interface Parts {
	title?: string;
	above?: string;
	/** Values that differ; `undefined` takes the line away. */
	facts?: Partial<Record<keyof typeof table, string | undefined>>;
	below?: string;
	text?: string;
}

/** A page of the old project bank. The title stands on line 3, the facts on lines 5–14. */
export function page({
	title = 'Bygdegården',
	above = '',
	facts = {},
	below = '',
	text,
}: Parts = {}) {
	const rows = Object.entries({ ...table, ...facts }).flatMap(([label, value]) =>
		value === undefined ? [] : [`${label}${value}`],
	);
	const body = text ?? 'Sammanfattning\n\nHuset öppnas.\n\nKommun\n\n  • Sandviken\n';
	return `Logotyp på utskrifter\n${above}\n${title}\n\n${rows.join('\n')}\n${below}In English\n\n${body}`;
}

import sv from '../i18n/sv.json' with { type: 'json' };
import { phases, programmeAreas, regions, targetGroups } from '../schemas/project.ts';

/** A fact to ask for. */
export interface Question {
	/** The option of the command that answers it. */
	flag: string;
	/** Where the answer stands in `fakta.yml`. */
	path: [string] | [string, string];
	ask: string;
	/** How to write the answer, or an example. */
	hint?: string;
	/** Several answers are written with commas between. */
	isList?: boolean;
	isNumber?: boolean;
	/** The answers that there are, with the words for them. */
	choices?: { value: string; name: string }[];
}

const plain = (values: readonly string[]) => values.map((value) => ({ value, name: value }));

/** Everything that `npm run new` asks, the name first. Only that one must be answered. */
export const questions: Question[] = [
	{ flag: 'titel', path: ['title', 'sv'], ask: 'Vad heter projektet?' },
	{ flag: 'titel-en', path: ['title', 'en'], ask: 'Vad heter projektet på engelska?' },
	{ flag: 'agare', path: ['owner'], ask: 'Vem driver projektet?', hint: 'till exempel en kommun' },
	{
		flag: 'programomrade',
		path: ['programmeArea'],
		ask: 'Vilket programområde hör projektet till?',
		choices: plain(programmeAreas),
	},
	{
		flag: 'fas',
		path: ['phase'],
		ask: 'Är det en förstudie eller själva projektet?',
		choices: phases.map((value) => ({
			value,
			name: value === 'Genomförande' ? `${value}: själva projektet` : `${value}: en förstudie`,
		})),
	},
	{
		flag: 'start',
		path: ['start'],
		ask: 'När börjar projektet?',
		hint: 'år-månad-dag: 2026-04-01',
	},
	{ flag: 'slut', path: ['end'], ask: 'När slutar projektet?', hint: 'år-månad-dag: 2028-03-31' },
	{
		flag: 'region',
		path: ['region'],
		ask: 'I vilken region är projektet?',
		choices: plain(regions),
	},
	{
		flag: 'kommuner',
		path: ['municipalities'],
		ask: 'I vilka kommuner är projektet?',
		hint: 'komma mellan: Mariestad, Töreboda',
		isList: true,
	},
	{
		flag: 'malgrupper',
		path: ['targetGroups'],
		ask: 'Vem är projektet för?',
		isList: true,
		choices: targetGroups.map((value) => ({ value, name: sv.targetGroups[value] })),
	},
	{
		flag: 'stod',
		path: ['support'],
		ask: 'Hur mycket pengar kommer från ESF?',
		hint: 'hela kronor: 4340177',
		isNumber: true,
	},
	{
		flag: 'budget',
		path: ['budget'],
		ask: 'Vad kostar hela projektet?',
		hint: 'hela kronor: 8860177',
		isNumber: true,
	},
	{ flag: 'kontakt', path: ['contact', 'name'], ask: 'Vem svarar på frågor om projektet?' },
	{ flag: 'epost', path: ['contact', 'email'], ask: 'Vilken e-post har den personen?' },
	{ flag: 'telefon', path: ['contact', 'phone'], ask: 'Vilket telefonnummer?' },
];

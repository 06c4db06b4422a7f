import { z } from 'zod';
import { alsoWhenOthersFail, isAfter, onlyLanguages } from './limits.ts';

export const programmeAreas = [
	'Programområde 1 Kompetensförsörjning',
	'Programområde 2 Ökat arbetskraftsutbud',
] as const;

export const phases = ['Förprojektering', 'Genomförande'] as const;

/** The eight regions of the Swedish ESF Council. */
export const regions = [
	'Mellersta Norrland',
	'Norra Mellansverige',
	'Småland och Öarna',
	'Stockholm',
	'Sydsverige',
	'Västsverige',
	'Östra Mellansverige',
	'Övre Norrland',
] as const;

/** Whom a project is for. Every language names them in `src/i18n/<lang>.json` under `targetGroups`. */
export const targetGroups = [
	'anhoriga',
	'arbetsloshet',
	'beroende',
	'foreningar',
	'forsorjningsstod',
	'funktionsnedsattning',
	'hemloshet',
	'kriminalitet',
	'kvinnor',
	'npf',
	'personal',
	'politiker',
	'psykisk-ohalsa',
	'unga',
	'utlandsk-bakgrund',
] as const;

/** The sections that a source page can have, in its order. */
export const sourceSections = [
	'Sammanfattning',
	'Bakgrund',
	'Syfte',
	'Målsättning',
	'Tillgänglighet för personer med funktionsnedsättning',
	'Jämställdhetsintegrering',
	'Transnationellt samarbete',
] as const;

const oneOf = <T extends readonly [string, ...string[]]>(values: T) =>
	z.enum(values, `Skriv något av detta: ${values.join(', ')}.`);

const text = z
	.string('Skriv en text här.')
	.trim()
	.min(1, 'Här saknas text. Skriv den, eller ta bort raden.');

const date = z.iso.date({
	error: 'Skriv ett datum som finns, så här: 2010-04-01 (år, månad, dag).',
	abort: true,
});

const kronor = z
	.int('Skriv beloppet i hela kronor, bara siffror: 4340177.')
	.nonnegative('Beloppet kan inte vara mindre än 0.');

/** The same text in the languages of the site. Swedish is needed, the others may be missing. */
const translated = z
	.object({ sv: text }, 'Skriv texten under sv: (och gärna en:).')
	.catchall(text)
	.superRefine(onlyLanguages());

/** A name as it stands in the source. `cutOff` marks a name that the source breaks off. */
const organisation = z.union(
	[
		text,
		z.strictObject({
			name: text.meta({ title: 'Namn', description: 'Namnet så som det står i källan.' }),
			cutOff: z.literal(true).meta({
				title: 'Namnet är avbrutet',
				description: 'Källan bryter av namnet, och resten saknas.',
			}),
		}),
	],
	'Skriv ett namn, eller name: och cutOff: true när källan bryter av namnet.',
);

const organisations = z
	.array(organisation, 'Skriv en lista: en rad med bindestreck för varje namn.')
	.default([]);

/** What is known of a promise. An application cannot tell whether its promises were kept. */
export const promiseStates = ['not known', 'kept', 'not kept'] as const;

const promise = z
	.object({
		sv: text.meta({ title: 'Löftet', description: 'Vad projektet lovade, med en enkel mening.' }),
		/** Where in the source the promise stands. */
		section: oneOf(sourceSections).meta({
			title: 'Avsnitt i källan',
			description: 'Var i källan löftet står.',
		}),
		/** Whether the promise was kept. */
		state: oneOf(promiseStates)
			.default('not known')
			.meta({
				title: 'Hölls löftet?',
				description: 'Välj bara ja eller nej om något visar hur det gick.',
				enumDescriptions: ['Det vet vi inte', 'Ja, löftet hölls', 'Nej, löftet hölls inte'],
			}),
		/** What the state rests on: a report, a page, an address. */
		evidence: text.optional().meta({
			title: 'Vad visar det?',
			description: 'En rapport, en sida eller en adress som visar hur det gick.',
		}),
	})
	.catchall(text)
	.superRefine(onlyLanguages('section', 'state', 'evidence'))
	.refine(({ state, evidence }) => state === 'not known' || evidence !== undefined, {
		path: ['state'],
		message:
			'Skriv evidence: med det som visar hur det gick, till exempel en rapport. Annars ska det stå state: not known.',
	});

/** `fakta.yml`: all that is known of a project, once, in no language. What the source lacks is left out. */
export const projectFacts = z
	.strictObject(
		{
			/** The project's name. */
			title: translated.meta({
				title: 'Projektets namn',
				description: 'Namnet som läsaren ser. Det ger också sidan dess adress.',
			}),
			/** Which part of the ESF programme paid. */
			programmeArea: oneOf(programmeAreas)
				.optional()
				.meta({ title: 'Programområde', description: 'Den del av ESF-programmet som gav pengar.' }),
			/** A pre-study, or the real project. */
			phase: oneOf(phases).optional().meta({
				title: 'Fas',
				description: 'Förprojektering är en förstudie. Genomförande är själva projektet.',
			}),
			/** The organisation that ran the project. */
			owner: text
				.optional()
				.meta({ title: 'Projektägare', description: 'Organisationen som drev projektet.' }),
			/** The person who answered questions. Taken out of the site when the setting says so. */
			contact: z
				.strictObject({
					name: text
						.optional()
						.meta({ title: 'Namn', description: 'Personen som svarade på frågor om projektet.' }),
					email: z
						.email('Skriv en hel e-postadress: namn@kommun.se.')
						.optional()
						.meta({ title: 'E-post', description: 'Hela adressen: namn@kommun.se.' }),
					phone: z
						.string()
						.regex(/^[+\d][\d\s-]{4,}$/, 'Skriv numret med siffror: 0515-293505.')
						.optional()
						.meta({ title: 'Telefon', description: 'Numret med siffror: 0515-293505.' }),
				})
				.optional()
				.meta({
					title: 'Kontaktperson',
					description: 'Sidan visar kontaktpersonen. Skriv den inte i texterna också.',
				}),
			/** Money from the ESF, in whole kronor. */
			support: kronor.optional().meta({
				title: 'Stöd från ESF',
				description: 'Hela kronor, bara siffror, utan mellanslag: 4340177.',
			}),
			/** What the whole project was to cost, in whole kronor. */
			budget: kronor.optional().meta({
				title: 'Hela budgeten',
				description:
					'Vad hela projektet skulle kosta. Hela kronor, bara siffror, utan mellanslag: 10851219.',
			}),
			/** First day. */
			start: date
				.optional()
				.meta({ title: 'Första dagen', description: 'Dagen då projektet började.' }),
			/** Last day. */
			end: date
				.optional()
				.meta({ title: 'Sista dagen', description: 'Dagen då projektet slutade.' }),
			/** ESF region. */
			region: oneOf(regions)
				.optional()
				.meta({ title: 'Region', description: 'En av Svenska ESF-rådets regioner.' }),
			/** Municipalities where the project worked. */
			municipalities: z.array(text).default([]).meta({
				title: 'Kommuner',
				description: 'Kommunerna där projektet arbetade. En kommun på varje rad.',
			}),
			/** Organisations that paid a part. */
			coFinanciers: organisations.meta({
				title: 'Medfinansiärer',
				description: 'Organisationer som betalade en del av projektet.',
			}),
			/** Organisations that worked together with the project. */
			partners: organisations.meta({
				title: 'Samarbetspartner',
				description: 'Organisationer som arbetade tillsammans med projektet.',
			}),
			/** Whom the project was for. */
			targetGroups: z
				.array(oneOf(targetGroups))
				.default([])
				.meta({ title: 'Målgrupper', description: 'De som projektet var till för.' }),
			/** What the project promised about information that people can read and understand. */
			promises: z.array(promise).default([]).meta({
				title: 'Löften',
				description:
					'Vad projektet lovade om information, lokaler och annat som gör att alla kan vara med.',
			}),
			/** What is missing, cut off or odd in the source. */
			sourceNotes: z.array(translated).default([]).meta({
				title: 'Om källan',
				description: 'Sådant som saknas, är avbrutet eller är konstigt i källan.',
			}),
			/** File name of the source document. */
			source: text.optional().meta({
				title: 'Källans filnamn',
				description: 'Namnet på filen som uppgifterna kommer från.',
			}),
		},
		'Filen ska ha rader som title: och start:.',
	)
	.refine((facts) => !isAfter(facts.start, facts.end), {
		path: ['end'],
		message: 'Projektet slutar före det börjar. Rätta start eller end.',
		when: alsoWhenOthersFail,
	})
	.refine(
		(facts) =>
			facts.support === undefined || facts.budget === undefined || !(facts.support > facts.budget),
		{
			path: ['support'],
			message: 'Stödet från ESF är större än hela budgeten. Rätta support eller budget.',
			when: alsoWhenOthersFail,
		},
	)
	.meta({
		title: 'Projekt: fakta',
		description: 'Allt som är känt om ett projekt, utan språk: namn, datum, pengar och platser.',
	});

export type ProjectFacts = z.infer<typeof projectFacts>;
export type Organisation = ProjectFacts['partners'][number];

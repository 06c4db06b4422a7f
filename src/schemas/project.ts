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
	[text, z.strictObject({ name: text, cutOff: z.literal(true) })],
	'Skriv ett namn, eller name: och cutOff: true när källan bryter av namnet.',
);

const organisations = z
	.array(organisation, 'Skriv en lista: en rad med bindestreck för varje namn.')
	.default([]);

/** What is known of a promise. An application cannot tell whether its promises were kept. */
export const promiseStates = ['not known', 'kept', 'not kept'] as const;

const promise = z
	.object({
		sv: text,
		/** Where in the source the promise stands. */
		section: oneOf(sourceSections),
		/** Whether the promise was kept. */
		state: oneOf(promiseStates).default('not known'),
		/** What the state rests on: a report, a page, an address. */
		evidence: text.optional(),
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
			title: translated,
			/** Which part of the ESF programme paid. */
			programmeArea: oneOf(programmeAreas).optional(),
			/** A pre-study, or the real project. */
			phase: oneOf(phases).optional(),
			/** The organisation that ran the project. */
			owner: text.optional(),
			/** The person who answered questions. Taken out of the site when the setting says so. */
			contact: z
				.strictObject({
					name: text.optional(),
					email: z.email('Skriv en hel e-postadress: namn@kommun.se.').optional(),
					phone: z
						.string()
						.regex(/^[+\d][\d\s-]{4,}$/, 'Skriv numret med siffror: 0515-293505.')
						.optional(),
				})
				.optional(),
			/** Money from the ESF, in whole kronor. */
			support: kronor.optional(),
			/** What the whole project was to cost, in whole kronor. */
			budget: kronor.optional(),
			/** First day. */
			start: date.optional(),
			/** Last day. */
			end: date.optional(),
			/** ESF region. */
			region: oneOf(regions).optional(),
			/** Municipalities where the project worked. */
			municipalities: z.array(text).default([]),
			/** Organisations that paid a part. */
			coFinanciers: organisations,
			/** Organisations that worked together with the project. */
			partners: organisations,
			/** Whom the project was for. */
			targetGroups: z.array(oneOf(targetGroups)).default([]),
			/** What the project promised about information that people can read and understand. */
			promises: z.array(promise).default([]),
			/** What is missing, cut off or odd in the source. */
			sourceNotes: z.array(translated).default([]),
			/** File name of the source document. */
			source: text.optional(),
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
	);

export type ProjectFacts = z.infer<typeof projectFacts>;
export type Organisation = ProjectFacts['partners'][number];

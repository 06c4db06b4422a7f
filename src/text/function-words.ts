import type { TextLang } from './words/lexicon.ts';

// The small closed word groups of both languages that sentences are built with.

const set = (words: string) => new Set(words.trim().split(/\s+/));

export const prepositions: Record<TextLang, Set<string>> = {
	sv: set(`av på i med för till från om vid under över efter mellan genom mot hos bland inom utan enligt via
		utanför innanför omkring kring inför trots gentemot ur åt per angående beträffande rörande avseende`),
	en: set(`of in to for with on at by from about into through during before after above below between under over
		against among towards toward within without upon across behind beyond despite via per regarding concerning`),
};

/** Words that begin a clause inside another. */
export const subordinators: Record<TextLang, Set<string>> = {
	sv: set(`som att när om eftersom därför då medan innan sedan fast fastän trots ifall huruvida tills såvida vilket vilka
		vilken vars där vad hur varför`),
	en: set(`that which who whom whose when while because although though if unless until since whereas whether after before
		as where why how what`),
};

export const conjunctions: Record<TextLang, Set<string>> = {
	sv: set('och men eller för utan samt så'),
	en: set('and but or so nor yet'),
};

/** Words that a sentence, a clause or a line does not end with: the next word belongs to them. */
export const unfinished: Record<TextLang, Set<string>> = {
	sv: set(`och att i som för med den ett en på av till om eller men vid inom mellan från mot under genom enligt samt
		är har var hade ska skulle kan kunde blir inte det de dessa detta denna sin sina sitt hos bland utan över ur per vilket
		vilka vilken deras dess vår våra vårt min mina din dina hans hennes varje alla flera många bland när där eftersom än
		nya stora så både även mycket mer utifrån åt kring`),
	en: set(`and to the a an of in on at by from with for or but that which who as if when because while than is are was were be
		been has have had will would can could should may might must not his her its their our my your this these those
		into about between through during against among towards within every some any more most very so such it he she they
		we i no do does did where after before under over`),
};

/** Verb forms that carry a sentence and are too short for rules. */
export const auxiliaries: Record<TextLang, Set<string>> = {
	sv: set(`är var har hade ska skall skulle kan kunde vill ville får fick måste bör borde blir blev finns fanns gör gjorde går gick
		kommer kom tar tog ger gav ser såg står stod sitter satt ligger låg heter hette vet visste säger sa sade består`),
	en: set(`is are was were am be been has have had do does did can could will would shall should may might must says said
		isn’t aren’t wasn’t weren’t don’t doesn’t didn’t can’t won’t wouldn’t couldn’t it’s that’s i’m he’s she’s they’re we’re you’re`),
};

import type { Message } from '../text/rule.ts';

/** What a rule asks of a writer, in one line. `limits` are the rule's own figures, so that they are never other ones. */
export type RuleTitle = (limits: number[]) => Message;

const says =
	(sv: string, en: string): RuleTitle =>
	() => ({ sv, en });

/** The title of every rule that a text without a dictionary can be held to. */
export const ruleTitles: Record<string, RuleTitle> = {
	abbreviation: says('Skriv hela ord, inga förkortningar.', 'Write whole words, no abbreviations.'),
	acronym: says('Förklara namn som bara är bokstäver.', 'Explain names that are only letters.'),
	clauses: says('Säg en sak i taget.', 'Say one thing at a time.'),
	commas: ([from = 2]) => ({
		sv: `Skriv om meningar som har ${String(from)} kommatecken eller fler.`,
		en: `Rewrite sentences that have ${String(from)} commas or more.`,
	}),
	'date-form': says('Skriv månadens namn i datum.', 'Write the name of the month in dates.'),
	emphasis: says(
		'Skriv inte långa stycken med kursiv stil eller stora bokstäver.',
		'Do not write long passages in italics or capital letters.',
	),
	'foreign-word': says('Skriv svenska ord.', 'Write Swedish words.'),
	'hard-word': says(
		'Skriv vardagsord. Förklara de ord som är svåra.',
		'Write everyday words. Explain those that are hard.',
	),
	'heading-order': says('Ha rubrikerna i rätt ordning.', 'Keep the headings in order.'),
	'headings-often': ([most = 100]) => ({
		sv: `Ha högst ${String(most)} ord mellan två rubriker.`,
		en: `Have at most ${String(most)} words between two headings.`,
	}),
	idiom: says(
		'Säg saker rakt ut, utan bilder i språket.',
		'Say things straight, without figures of speech.',
	),
	insertion: says(
		'Skjut inte in något mitt i en mening.',
		'Do not put anything into the middle of a sentence.',
	),
	'label-word': says(
		'Skriv om personen, inte bara om svårigheten.',
		'Write about the person, not only the difficulty.',
	),
	'large-number': says('Runda av stora tal.', 'Round large numbers.'),
	'line-end': says('Byt rad där man gör en paus.', 'Break the line where you pause.'),
	'line-length': ([most = 55]) => ({
		sv: `Ha högst ${String(most)} tecken på en rad.`,
		en: `Have at most ${String(most)} characters on a line.`,
	}),
	'link-words': says('Låt länken säga vart den leder.', 'Let a link say where it leads.'),
	'list-in-sentence': says(
		'Gör en lista när du räknar upp många saker.',
		'Make a list when you name many things.',
	),
	'long-word': ([from = 14]) => ({
		sv: `Undvik ord med ${String(from)} bokstäver eller fler.`,
		en: `Avoid words of ${String(from)} letters or more.`,
	}),
	'name-alone': says('Skriv vad det är som har namnet.', 'Say what it is that has the name.'),
	negation: ([from = 2]) => ({
		sv: `Säg inte nej ${String(from)} gånger i samma mening.`,
		en: `Do not say no ${String(from)} times in the same sentence.`,
	}),
	'nominal-chain': says(
		'Skriv med verb, alltså ord för det någon gör.',
		'Write with verbs: words for what someone does.',
	),
	'official-word': says(
		'Skriv som du talar, utan kanslispråk.',
		'Write as you talk, not as an office does.',
	),
	'page-grade': says('Försök få betyget A eller B.', 'Try to get the grade A or B.'),
	'page-length': ([least = 60, most = 450]) => ({
		sv: `Skriv mellan ${String(least)} och ${String(most)} ord.`,
		en: `Write between ${String(least)} and ${String(most)} words.`,
	}),
	'paragraph-length': ([most = 4, lines = 7]) => ({
		sv: `Ha högst ${String(most)} meningar och ${String(lines)} rader i ett stycke.`,
		en: `Have at most ${String(most)} sentences and ${String(lines)} lines in a paragraph.`,
	}),
	passive: says('Skriv vem som gör något.', 'Say who does something.'),
	percent: says(
		'Skriv antal i stället för procent.',
		'Write numbers of people or things, not per cent.',
	),
	'question-condition': says(
		'Börja inte som en fråga när det inte är en fråga.',
		'Do not begin like a question when it is none.',
	),
	'reader-first': says('Börja med det som är viktigast.', 'Begin with what matters most.'),
	'same-word': says('Skriv samma ord för samma sak.', 'Use the same word for the same thing.'),
	'see-elsewhere': says(
		'Skicka inte läsaren till ett annat ställe.',
		'Do not send the reader somewhere else.',
	),
	'sentence-length': ([most = 15]) => ({
		sv: `Ha högst ${String(most)} ord i en mening.`,
		en: `Have at most ${String(most)} words in a sentence.`,
	}),
	'special-sign': says('Skriv ord i stället för tecken.', 'Write words instead of signs.'),
	tone: says('Skriv du, vi eller vem det är.', 'Write you, we, or who it is.'),
};

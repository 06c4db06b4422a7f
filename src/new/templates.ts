import { promptMark } from '../content/unfinished.ts';

interface Part {
	heading: string;
	/** What the writer is asked for. */
	prompt: string;
}

interface Template {
	summary: string;
	parts: Part[];
}

// The five questions of easy-read: what, who, where, when, how. `past` is for a project that is over.
const easy = (past: boolean): Template => ({
	summary: 'En mening, högst 25 ord. Vad vill projektet, och för vem?',
	parts: [
		{
			heading: past ? 'Vad ville projektet?' : 'Vad vill projektet?',
			prompt: 'Vad ska bli bättre? Skriv två till fyra korta meningar.',
		},
		{
			heading: past ? 'Vem var projektet för?' : 'Vem är projektet för?',
			prompt: 'Vilka är deltagarna? Hur många är de, och hur har de det i dag?',
		},
		{
			heading: past ? 'Var fanns projektet?' : 'Var finns projektet?',
			prompt: 'I vilken kommun? I vilka lokaler?',
		},
		{
			heading: past ? 'När var projektet?' : 'När är projektet?',
			prompt: 'När börjar och slutar det? Händer något viktigt på vägen?',
		},
		{
			heading: past ? 'Hur gick det till?' : 'Hur går det till?',
			prompt: 'Vad får deltagarna göra? Vilka arbetar tillsammans, och hur?',
		},
	],
});

const easyEnglish = (past: boolean): string[] =>
	past
		? [
				'What did the project want to do?',
				'Who was the project for?',
				'Where was the project?',
				'When was the project?',
				'How did it work?',
			]
		: [
				'What does the project want to do?',
				'Who is the project for?',
				'Where is the project?',
				'When is the project?',
				'How does it work?',
			];

/** The same five questions under the headings that full texts have. */
const full: Template & { english: string[] } = {
	summary: 'Högst 60 ord. Vad vill projektet, för vem och hur? Skriv den sist.',
	parts: [
		{
			heading: 'Bakgrund',
			prompt: 'Vem är projektet för? Hur har deltagarna det i dag, och vad har hänt tidigare?',
		},
		{ heading: 'Syfte', prompt: 'Vad vill projektet ändra på, och varför behövs det?' },
		{ heading: 'Målsättning', prompt: 'När ska målen vara nådda, och hur märker ni det?' },
		{
			heading: 'Så arbetar projektet',
			prompt: 'Hur arbetar ni? Var händer det, och vilka är med?',
		},
	],
	english: ['Background', 'Purpose', 'Goals', 'How the project works'],
};

/** The four texts of a new project, by file name. Every line to write says so, and is a question. */
export function toTexts(isOver: boolean): Record<string, string> {
	const short = easy(isOver);
	return {
		'sv.latt.md': toText(short),
		'sv.md': toText(full),
		'en.latt.md': toText(short, easyEnglish(isOver)),
		'en.md': toText(full, full.english),
	};
}

function toText({ summary, parts }: Template, english?: string[]): string {
	const mark = english ? `${promptMark} PÅ ENGELSKA` : promptMark;
	const sections = parts.map(
		({ heading, prompt }, index) => `\n## ${english?.[index] ?? heading}\n\n${mark}: ${prompt}\n`,
	);
	return `---\nsummary: >-\n  ${mark}: ${summary}\n---\n${sections.join('')}`;
}

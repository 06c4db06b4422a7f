import { checkbox, input, select } from '@inquirer/prompts';
import { findFaults, type Answers } from './facts.ts';
import { findNameFault, proposeName } from './folder-name.ts';
import { questions, type Question } from './questions.ts';

const skip = { value: '', name: 'Vet inte' };
const oneTip = { style: { keysHelpTip: () => 'Pilarna flyttar, Retur väljer.' } };
const manyTip = {
	style: { keysHelpTip: () => 'Pilarna flyttar, mellanslag väljer, Retur när du är klar.' },
	icon: { checked: '[x] ', unchecked: '[ ] ' },
};
const noShortcuts = { all: null, invert: null };

/** Asks for everything that `answers` does not tell. An answer that cannot be used is asked for again, with the reason. */
export async function ask(
	answers: Answers,
	projects: string,
	signal: AbortSignal,
): Promise<Answers> {
	const known = { ...answers };
	for (const question of questions) {
		if (question.flag in known) continue;
		known[question.flag] = await askOne(question, known, signal);
	}
	known.mapp ??= await input(
		{
			message: 'Vad ska mappen heta? Namnet blir adressen.',
			default: proposeName(known.titel ?? '', projects),
			validate: (text) => findNameFault(text, projects) ?? true,
		},
		{ signal },
	);
	return known;
}

async function askOne(question: Question, known: Answers, signal: AbortSignal): Promise<string> {
	const { flag, ask: words, hint, choices, isList } = question;
	const message = hint ? `${words} (${hint})` : words;
	if (choices && isList)
		return (
			await checkbox(
				{ message, choices, pageSize: 8, theme: manyTip, shortcuts: noShortcuts },
				{ signal },
			)
		).join(',');
	// A choice can be wrong only together with other answers, and no rule is about these.
	if (choices)
		return select({ message, choices: [skip, ...choices], pageSize: 9, theme: oneTip }, { signal });
	return input(
		{
			message,
			validate: (text) => findFaults({ ...known, [flag]: text })[0]?.fix ?? true,
		},
		{ signal },
	);
}

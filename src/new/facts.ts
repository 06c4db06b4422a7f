import { projectFacts } from '../schemas/project.ts';
import { fallbackFix } from '../content/fallback-fix.ts';
import { questions, type Question } from './questions.ts';

/** What has been answered, as it was written, by the option's name. */
export type Answers = Record<string, string>;

/** The answers as `fakta.yml` has them, in the order of the schema. What was not answered is left out. */
export function toFacts(answers: Answers): Record<string, unknown> {
	const facts: Record<string, unknown> = {};
	for (const key of Object.keys(projectFacts.shape)) {
		for (const question of questions) {
			const [top, below] = question.path;
			const answer = answers[question.flag]?.trim();
			if (top !== key || !answer) continue;
			const value = toValue(question, answer);
			facts[top] = below === undefined ? value : { ...(facts[top] as object), [below]: value };
		}
	}
	return facts;
}

function toValue({ isList, isNumber }: Question, answer: string): unknown {
	if (isList)
		return answer
			.split(',')
			.map((part) => part.trim())
			.filter(Boolean);
	const digits = answer.replace(/\s/g, '');
	return isNumber && /^\d+$/.test(digits) ? Number(digits) : answer;
}

/** What is wrong with the answers so far: which option, and how to put it right. */
export function findFaults(answers: Answers): { flag: string; fix: string }[] {
	if (!answers.titel?.trim()) return [{ flag: 'titel', fix: 'Skriv vad projektet heter.' }];
	const result = projectFacts.safeParse(toFacts(answers), { error: fallbackFix });
	if (result.success) return [];
	return result.error.issues.map(({ path, message }) => ({
		flag:
			questions.find(({ path: own }) => own.every((part, index) => part === path[index]))?.flag ??
			'titel',
		fix: message,
	}));
}

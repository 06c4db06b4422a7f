import type { Grade } from '../../text/grade/grade.ts';
import type { Advice, Analysis } from '../analyse.ts';
import { say, settings } from './settings.ts';

/** Parts of the page that the module fills. */
export interface Parts {
	status: HTMLElement;
	grade: HTMLElement;
	gradeRows: HTMLElement;
	list: HTMLElement;
	listLead: HTMLElement;
	phrases: HTMLElement;
	phraseText: HTMLElement;
}

const element = <Name extends keyof HTMLElementTagNameMap>(
	name: Name,
	text = '',
	className = '',
): HTMLElementTagNameMap[Name] => {
	const made = document.createElement(name);
	made.textContent = text;
	if (className) made.className = className;
	return made;
};

/** Shows what was found; `mark` shows a place in the text. */
export function show(
	{ grade, advice, phrases }: Analysis,
	isEmpty: boolean,
	parts: Parts,
	mark: (advice: Advice) => void,
): void {
	announce(parts.status, isEmpty ? say('empty') : toWords(grade, advice.length));
	parts.grade.hidden = !grade;
	parts.gradeRows.replaceChildren(...(grade ? toRows(grade) : []));
	parts.listLead.hidden = advice.length === 0;
	parts.list.replaceChildren(...advice.map((one) => toItem(one, mark)));
	parts.phrases.hidden = phrases === undefined;
	parts.phraseText.textContent = phrases ?? '';
}

// The same words again would be read again.
function announce(status: HTMLElement, words: string): void {
	if (status.textContent !== words) status.textContent = words;
}

function toWords(grade: Grade | undefined, count: number): string {
	const found = count === 0 ? say('found0') : count === 1 ? say('found1') : say('found', count);
	const verdict = grade
		? `${say('grade.total')}: ${grade.total}, ${say(`grade.${grade.total}`)}.`
		: say('grade.short');
	return `${verdict} ${found}`;
}

const toRows = (grade: Grade) =>
	(['total', 'sentences', 'words', 'structure'] as const).map((part) => {
		const row = element('tr');
		const head = element('th', say(`grade.${part}`));
		head.scope = 'row';
		const letter = grade[part];
		row.append(head, element('td', `${letter}, ${say(`grade.${letter}`)}`));
		return row;
	});

function toItem(advice: Advice, mark: (advice: Advice) => void): HTMLElement {
	const { line, level, what, why, suggestion } = advice;
	const own = settings.rulesIn;
	const item = element('li');
	const button = element('button', `${say('line', line)}. ${what[own]}`, 'place');
	button.type = 'button';
	button.addEventListener('click', () => {
		mark(advice);
	});
	item.append(
		element('p', say(level), `level ${level}`),
		button,
		element('p', why[own]),
		element('p', suggestion[own]),
	);
	return item;
}

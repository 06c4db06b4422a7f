import { expect, test } from 'vitest';
import { phrases } from '../../src/text/phrase-lines.ts';

const swedish =
	'Projektet var för personer som länge hade stått utanför arbetslivet och som ville komma tillbaka. De skulle få hjälp av en lots.';

test('breaks a Swedish text at its natural pauses', () => {
	expect(phrases(swedish, 'sv')).toEqual([
		'Projektet var för personer',
		'som länge hade stått utanför arbetslivet',
		'och som ville komma tillbaka.',
		'De skulle få hjälp av en lots.',
	]);
});

test('breaks an English text at its natural pauses', () => {
	expect(
		phrases('The project was for people who had been without work for a long time.', 'en'),
	).toEqual(['The project was for people', 'who had been without work for a long time.']);
});

test('keeps the writer’s own lines', () => {
	const text = 'ASPEN ville skapa en trygg arbetsplats för personer som hade svårt att få jobb.';
	const breaks = [text.indexOf(' för personer')];
	expect(phrases(text, 'sv', breaks)).toEqual([
		'ASPEN ville skapa en trygg arbetsplats',
		'för personer som hade svårt att få jobb.',
	]);
});

test('makes no line of more than 55 characters and loses no word', () => {
	const lines = phrases(swedish, 'sv');
	expect(lines.every((line) => line.length <= 55)).toBe(true);
	expect(lines.join(' ')).toBe(swedish);
});

test('keeps a number with its word', () => {
	const text =
		'Det skulle finnas plats för minst 30 deltagare hela tiden i 3 kommuner i västra Sverige.';
	expect(phrases(text, 'sv').some((line) => /\d$/.test(line))).toBe(false);
});

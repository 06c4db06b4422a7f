import { expect, test } from 'vitest';
import headingsOften from '../../../src/text/rules/headings-often.ts';
import { hold } from './hold.ts';

test('passes a heading for each hundred words', () => {
	expect(
		hold(
			headingsOften,
			'## Vad\n\nvi går till ett hus vi går till ett hus vi går till ett hus vi går till ett hus vi går till ett hus vi går till ett hus vi går till ett hus vi går till ett hus vi går till ett hus vi går till ett hus.\n\n## Vem\n\nvi går till ett hus vi går till ett hus vi går till ett hus vi går till ett hus vi går till ett hus vi går till ett hus vi går till ett hus vi går till ett hus vi går till ett hus vi går till ett hus vi går till ett hus vi går till ett hus.',
		),
	).toEqual([]);
});

test('reports more than a hundred words without one', () => {
	expect(
		hold(
			headingsOften,
			'## Vad\n\nvi går till ett hus vi går till ett hus vi går till ett hus vi går till ett hus vi går till ett hus vi går till ett hus vi går till ett hus vi går till ett hus vi går till ett hus vi går till ett hus vi går till ett hus vi går till ett hus vi går till ett hus vi går till ett hus vi går till ett hus vi går till ett hus vi går till ett hus vi går till ett hus vi går till ett hus vi går till ett hus vi går till ett hus vi går till ett hus vi går till ett hus vi går till ett hus.',
		),
	).toEqual([
		'Det går 120 ord utan en ny rubrik. Sätt en rubrik ungefär var 80:e ord: ## Vad texten säger.',
	]);
});

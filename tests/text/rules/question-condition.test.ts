import { expect, test } from 'vitest';
import questionCondition from '../../../src/text/rules/question-condition.ts';
import { hold } from './hold.ts';

test('passes a condition that begins with om', () => {
	expect(hold(questionCondition, 'Om du är under 18 år får du hjälp.')).toEqual([]);
});

test('reports a condition written as a question', () => {
	expect(hold(questionCondition, 'Är du under 18 år, får du hjälp.')).toEqual([
		'Villkoret är skrivet som en fråga: ”Är du …”. Börja med om: ”Om du är …”.',
	]);
});

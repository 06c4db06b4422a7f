import { expect, test } from 'vitest';
import pageGrade from '../../../src/text/rules/page-grade.ts';
import { hold } from './hold.ts';

const easy =
	'Projektet hjälpte människor. De skulle få arbete.\n\nAlla fick vara med. Du kunde träffa andra.\n\n';
const hard =
	'Projektets övergripande målsättning var att genom samverkansinriktade insatser utveckla arbetsmarknadsåtgärder, vilka skulle implementeras i ordinarie verksamheter inom förvaltningsorganisationen. ';

test('passes a text that is graded A or B', () => {
	expect(hold(pageGrade, easy.repeat(4))).toEqual([]);
});

test('reports a text that is as hard as those of authorities', () => {
	expect(hold(pageGrade, hard.repeat(4))).toEqual([
		'Texten får betyget E (meningarna E, orden E, uppställningen C). Börja med det som har sämst betyg. A och B liknar lättläst text.',
	]);
});

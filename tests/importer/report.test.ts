import { expect, test } from 'vitest';
import { formatReport } from '../../src/importer/report.ts';

const result = {
	imported: 505,
	unchanged: 0,
	skipped: 0,
	problems: [],
	notices: [],
	sharedNames: [],
	passedOver: [],
};

test('the report of an import without problems is one line', () => {
	expect(formatReport(result)).toBe('505 projekt inlästa, 0 hoppades över, 0 problem');
	expect(formatReport({ ...result, imported: 1 })).toBe(
		'1 projekt inläst, 0 hoppades över, 0 problem',
	);
});

test('the report says how many projects were there already', () => {
	expect(formatReport({ ...result, unchanged: 3 })).toBe(
		'505 projekt inlästa, 0 hoppades över, 0 problem\n3 av de inlästa fanns redan och är oförändrade',
	);
});

test('the report lists news, shared names, files that were passed over and problems', () => {
	const problem = {
		file: 'b.txt',
		line: 4,
		id: 'period',
		what: 'Vad.',
		why: 'Varför.',
		fix: 'Hur.',
	};
	expect(
		formatReport({
			...result,
			skipped: 1,
			notices: [{ file: 'a.txt', line: 3, text: 'Öppet hus' }],
			sharedNames: [{ file: 'a.txt', title: 'Livslust', folder: 'livslust-vaxjo' }],
			passedOver: ['las-mig.md'],
			problems: [problem],
		}),
	)
		.toBe(`Meddelanden som stod ovanför projektets namn. De hör inte till projektet och skrivs inte i någon fil:
  a.txt:3  Öppet hus

Projekt som delar namn med ett annat. Orten, och ibland året, skiljer adresserna åt:
  a.txt  Livslust → livslust-vaxjo

Filer som inte lästes, för att namnet inte slutar på .txt:
  las-mig.md

b.txt:4 (period)
  Vad.
  Varför.
  Hur.

505 projekt inlästa, 1 hoppades över, 1 problem`);
});

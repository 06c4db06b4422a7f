import { expect, test } from 'vitest';
import { checkDrift, hashSections } from '../../../src/text/gates/drift.ts';

const source = 'Först.\n\n## Bakgrund\n\nDet var en gång.\n\n## Mål\n\nTre mål.\n';
const written = { source: 'sv.md', sections: hashSections(source) };

test('says nothing while the source is as it was, white space aside', () => {
	expect(checkDrift(written, 'sv.md', hashSections(source.replace('en gång', 'en\ngång')))).toEqual(
		[],
	);
});

test('lists the sections that have changed', () => {
	expect(
		checkDrift(written, 'sv.md', hashSections(source.replace('Tre mål', 'Fyra mål'))).map(
			({ what }) => what.sv,
		),
	).toEqual(['Avsnittet ”Mål” i sv.md har ändrats sedan den här texten skrevs.']);
});

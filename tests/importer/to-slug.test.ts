import { expect, test } from 'vitest';
import { toSlug } from '../../src/importer/to-slug.ts';

test.each([
	['Stärkt grepp', 'starkt-grepp'],
	['LIVSVAL', 'livsval'],
	['AKTIV 24', 'aktiv-24'],
	['ASPEN projektet', 'aspen-projektet'],
	['Idé: Åka – över & under!', 'ide-aka-over-under'],
	['★', ''],
])('the project ”%s” lies in the folder ”%s”', (title, slug) => {
	expect(toSlug(title)).toBe(slug);
});

test('a long name is cut between words at 60 characters', () => {
	const mtg = 'Mötesplats MTG- från utanförskap till arbete och tillhörighet';
	expect(toSlug(mtg)).toBe('motesplats-mtg-fran-utanforskap-till-arbete-och-tillhorighet');
	expect(toSlug(`${mtg} igen`)).toBe(
		'motesplats-mtg-fran-utanforskap-till-arbete-och-tillhorighet',
	);
	expect(toSlug(mtg.replace('och', 'samt'))).toBe(
		'motesplats-mtg-fran-utanforskap-till-arbete-samt',
	);
	expect(toSlug('a'.repeat(70))).toBe('a'.repeat(60));
});

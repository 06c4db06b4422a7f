import type { Dirent } from 'node:fs';
import { baseName, type Reader } from './files.ts';
import { toSlug } from '../importer/to-slug.ts';
import { nearest } from './nearest.ts';
import type { Problem } from './problem.ts';

/** A file that is in the way, or whose name says nothing to the site. */
export const misplaced = (file: string, fix: string): Problem => ({
	file,
	id: 'file-name',
	what: 'Filen ligger på fel plats eller har ett namn som inte går att använda.',
	why: 'Då kommer den aldrig med på webbplatsen.',
	fix,
});

export const misplacedFolder = (folder: string, fix: string): Problem => ({
	...misplaced(folder, fix),
	what: 'Mappen ligger på fel plats eller har ett namn som inte går att använda.',
	why: 'Då kommer det som ligger i den aldrig med på webbplatsen.',
});

/** What is neither a file nor a folder of its own: a symbolic link could lead anywhere, a pipe would never end. */
export function refuseOddItem(reader: Reader, file: string, item: Dirent): boolean {
	if (item.isFile() || item.isDirectory()) return false;
	reader.problems.push({
		file,
		id: 'file-kind',
		what: item.isSymbolicLink()
			? 'Det här är en genväg (en symbolisk länk) och ingen egen fil.'
			: 'Det här är ingen vanlig fil.',
		why: 'Innehållet kan ligga var som helst, eller saknas på nästa dator.',
		fix: 'Ta bort den, och lägg själva filen här.',
	});
	return true;
}

/** Names in one folder that only letter case, or the form of å, ä and ö, tells apart. */
export function findSameNames(folder: string, names: string[]): Problem[] {
	const groups = Map.groupBy(names, (name) => name.normalize('NFC').toLowerCase());
	const isPlain = (name: string) => name === name.toLowerCase();
	return [...groups.values()].flatMap((group) => {
		const [first = '', ...others] = group.sort((a, b) => Number(isPlain(b)) - Number(isPlain(a)));
		return others.map((name) => ({
			file: `${folder}/${name}`,
			id: 'same-name',
			what:
				name.normalize('NFC') === first.normalize('NFC')
					? `Två namn ser ut som ”${name}”, men å, ä eller ö är sparade på olika sätt.`
					: `”${name}” och ”${first}” skiljer sig bara i stora och små bokstäver.`,
			why: 'På Windows och Mac är det samma namn, och den ena skulle skriva över den andra.',
			fix: 'Ta bort den ena, eller ge den ett eget namn.',
		}));
	});
}

/** What a name was most likely meant to be, else the general advice. */
export function meant(file: string, known: readonly string[], advice: string): string {
	const name = nearest(baseName(file), known);
	return name && name !== baseName(file)
		? `Menade du ”${name}”? Byt namn, eller flytta det som ligger fel.`
		: advice;
}

const slug = /^[a-z0-9]+(-[a-z0-9]+)*$/;

export const isSlug = (name: string) => slug.test(name);

/** A name that cannot stand in an address, with one that can. */
export const noSlug = (file: string, kind: 'Mappens' | 'Filens', name: string): Problem => ({
	file,
	id: 'file-name',
	what: `${kind} namn kan inte bli en adress.`,
	why: 'Namnet blir en del av sidans adress, och den ska gå att skriva och säga.',
	fix: `Använd bara små bokstäver a–z, siffror och bindestreck: ${toSlug(name) || 'motesplats-mtg'}.`,
});

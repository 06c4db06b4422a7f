import {
	findSameNames,
	isSlug,
	meant,
	misplaced,
	misplacedFolder,
	noSlug,
	refuseOddItem,
} from './file-names.ts';
import { baseName, listFolder, type Reader } from './files.ts';

const collections = ['projekt', 'sidor', 'ordlista', 'meddelanden'];
const rootFiles = ['webbplats.yml', 'LICENSE.txt'];

/** Says what lies straight in `content/` and is none of its folders. */
export function listRoot(reader: Reader): void {
	const items = listFolder(reader, 'content');
	reader.problems.push(
		...findSameNames(
			'content',
			items.map(({ name }) => name),
		),
	);
	for (const item of items) {
		const file = `content/${item.name}`;
		if (refuseOddItem(reader, file, item)) continue;
		if (item.isDirectory() && !collections.includes(item.name)) {
			const advice = `Mapparna heter ${collections.join(', ')}. Byt namn, eller flytta mappen.`;
			reader.problems.push(misplacedFolder(file, meant(file, collections, advice)));
		}
		if (item.isFile() && !rootFiles.includes(item.name)) {
			const advice = 'Flytta filen till en mapp för ett projekt eller en sida, eller ta bort den.';
			reader.problems.push(misplaced(file, meant(file, rootFiles, advice)));
		}
	}
}

export interface Folder {
	/** Path from the project's root. */
	folder: string;
	/** Its name in addresses, unless it cannot be one. */
	slug: string | undefined;
	/** The plain files in it. */
	names: string[];
}

/** The folders of a collection, each with its files. What is in the way is a problem. */
export function folders(reader: Reader, collection: string): Folder[] {
	return itemsIn(reader, collection).flatMap((item) => {
		const folder = `${collection}/${item.name}`;
		if (refuseOddItem(reader, folder, item)) return [];
		if (!item.isDirectory()) {
			reader.problems.push(misplaced(folder, `Lägg filen i en mapp: ${collection}/<namn>/.`));
			return [];
		}
		const isGood = isSlug(item.name);
		if (!isGood) reader.problems.push(noSlug(folder, 'Mappens', item.name));
		return [{ folder, slug: isGood ? item.name : undefined, names: filesIn(reader, folder) }];
	});
}

/** What lies in a folder. Names that only their letter case tells apart are a problem. */
function itemsIn(reader: Reader, folder: string) {
	const items = listFolder(reader, folder);
	const names = items.map(({ name }) => name);
	reader.problems.push(...findSameNames(folder, names));
	return items;
}

function filesIn(reader: Reader, folder: string): string[] {
	return itemsIn(reader, folder).flatMap((item) => {
		const file = `${folder}/${item.name}`;
		if (refuseOddItem(reader, file, item)) return [];
		if (item.isFile()) return [item.name];
		const fix = `Lägg mappens filer i ${folder}/, eller ta bort den.`;
		reader.problems.push(misplacedFolder(file, fix));
		return [];
	});
}

/** The `.yml` files of a collection. What is in the way is a problem. */
export function yamlFiles(reader: Reader, collection: string): { id: string; file: string }[] {
	return itemsIn(reader, collection).flatMap((item) => {
		const file = `${collection}/${item.name}`;
		if (refuseOddItem(reader, file, item)) return [];
		if (item.isDirectory()) {
			reader.problems.push(misplacedFolder(file, `Lägg filerna direkt i ${collection}/.`));
			return [];
		}
		if (!item.name.endsWith('.yml')) {
			const fix = 'Ge filen ett namn som slutar på .yml, eller flytta den.';
			reader.problems.push(misplaced(file, fix));
			return [];
		}
		const id = baseName(item.name).slice(0, -'.yml'.length);
		if (!isSlug(id)) reader.problems.push(noSlug(file, 'Filens', id));
		return [{ id, file }];
	});
}

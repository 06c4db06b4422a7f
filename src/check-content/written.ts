import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { dump, load } from 'js-yaml';
import { hashSections, type WrittenFrom } from '../text/gates/drift.ts';
import { writtenFrom } from '../schemas/written.ts';
import { readSource, sourceOf, type Folder } from './texts.ts';

const name = 'skriven-fran.yml';
const head = `# Vilka avsnitt varje text är skriven från. Skrivs av kommandot npm run content:written.\n`;

/** What the texts of a folder say that they were written from. */
export function readWritten(root: string, { path }: Folder): Record<string, WrittenFrom> {
	const file = join(root, path, name);
	if (!existsSync(file)) return {};
	try {
		const { data } = writtenFrom.safeParse(load(readFileSync(file, 'utf8')) ?? {});
		return data ?? {};
	} catch {
		// Reading the content has found the fault, and tells of it.
		return {};
	}
}

/** Writes down that the texts of a folder follow their sources as they are today. */
export function writeWritten(root: string, folder: Folder): void {
	const entries = folder.files.flatMap((one) => {
		const source = sourceOf(folder, one);
		if (!source) return [];
		return [
			[
				basename(one.file),
				{ source: basename(source.file), sections: hashSections(readSource(root, source.file)) },
			] as const,
		];
	});
	if (entries.length > 0)
		writeFileSync(
			join(root, folder.path, name),
			head + dump(Object.fromEntries(entries), { lineWidth: 100 }),
		);
}

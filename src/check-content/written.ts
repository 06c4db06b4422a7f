import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { dump } from 'js-yaml';
import { writtenFile } from '../schemas/written.ts';
import { hashSections } from '../text/gates/drift.ts';
import { readSource, sourceOf, type Folder } from './texts.ts';

const head = `# Vilka avsnitt varje text är skriven från. Skrivs av kommandot npm run content:written.\n`;

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
			join(root, folder.path, writtenFile),
			head + dump(Object.fromEntries(entries), { lineWidth: 100 }),
		);
}

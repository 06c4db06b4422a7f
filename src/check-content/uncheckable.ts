import type { FileResult } from './folder.ts';
import type { Folder } from './texts.ts';

/** A folder that a rule stumbles over: an error like all others, so that the rest of the content is still checked. */
export function uncheckable({ path, files }: Folder, error: unknown): FileResult {
	const reason = error instanceof Error ? error.message : String(error);
	return {
		file: files[0]?.file ?? path,
		findings: [
			{
				line: 1,
				column: 1,
				level: 'error',
				rule: 'check-failed',
				what: {
					sv: `Texterna i mappen gick inte att kontrollera (${reason}).`,
					en: `The texts of the folder could not be checked (${reason}).`,
				},
				why: {
					sv: 'Felet ligger i kontrollen och inte i din text.',
					en: 'The fault is in the check and not in your text.',
				},
				suggestion: {
					sv: 'Visa det för den som sköter webbplatsen.',
					en: 'Show it to those who run the site.',
				},
			},
		],
		exceptions: [],
	};
}

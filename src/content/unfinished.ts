import type { Problem } from './problem.ts';

/** Stands where a text is still to be written. `npm run new` puts it into its templates. */
export const promptMark = 'SKRIV HÄR';

/** What a text still asks its writer for. A text that asks for anything is not published. */
export function findPrompts(text: string, file: string): Problem[] {
	return text.split('\n').flatMap((line, index) => {
		const at = line.indexOf(promptMark);
		if (at < 0) return [];
		const question = line
			.slice(at + promptMark.length)
			.replace(/^[^:]*:/, '')
			.trim();
		return [
			{
				file,
				line: index + 1,
				id: 'unfinished',
				what: question ? `Här saknas din text: ${question}` : 'Här saknas din text.',
				why: `Texten kommer inte med på webbplatsen så länge det står ${promptMark} någonstans i den.`,
				fix: 'Byt hela raden mot ditt svar. Vet du inte svaret, ta bort raden och dess rubrik.',
			},
		];
	});
}

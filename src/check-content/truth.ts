import { basename } from 'node:path';
import type { Finding } from '../text/check.ts';
import { checkFidelity } from '../text/gates/fidelity.ts';
import { addFacts, addText, emptyGround } from '../text/gates/ground.ts';
import { checkParallel } from '../text/gates/parallel.ts';
import type { Text } from '../text/text.ts';
import type { Tools } from './folder.ts';
import { findFile, type Folder } from './texts.ts';

/** What a text says and its sources do not: against facts and full text, and against the other language. */
export function checkTruth(
	folder: Folder,
	texts: Map<string, Text>,
	one: Folder['files'][number],
	tools: Tools,
): Finding[] {
	const text = texts.get(one.file);
	const full = findFile(folder, 'sv', 'full');
	if (!folder.facts || !text) return [];
	const other = findFile(folder, one.lang === 'en' ? 'sv' : 'en', one.level);
	const otherText = other && texts.get(other.file);
	const parallel = otherText
		? checkParallel(text, otherText, basename(other.file), titleNumbers(folder.facts))
		: [];
	if (!full || one === full) return parallel;
	const ground = emptyGround();
	addFacts(ground, folder.facts);
	for (const file of [full, one.level === 'easy' ? findFile(folder, 'en', 'full') : undefined]) {
		const source = file && file !== one ? texts.get(file.file) : undefined;
		if (source) addText(ground, source);
	}
	return [
		...checkFidelity(text, ground, tools.glossaries[one.lang], tools.isSpelled[one.lang]),
		...parallel,
	];
}

/** "AKTIV 24": the number in a name stands as often as the name does. */
function titleNumbers(facts: unknown): Set<string> {
	const title = JSON.stringify((facts as { title?: unknown }).title ?? '');
	return new Set(Array.from(title.matchAll(/\d+/g), ([found]) => `n:${found}`));
}

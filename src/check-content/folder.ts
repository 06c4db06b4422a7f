import { basename } from 'node:path';
import { checkText, type Finding, type KeptException } from '../text/check.ts';
import type { GlossaryIndex } from '../text/glossary.ts';
import { checkDrift, hashSections, type WrittenFrom } from '../text/gates/drift.ts';
import { addFacts, emptyGround } from '../text/gates/ground.ts';
import type { Text } from '../text/text.ts';
import type { TextLang } from '../text/words/lexicon.ts';
import { checkTruth } from './truth.ts';
import { findFile, parse, sourceOf, type Folder } from './texts.ts';

export interface Tools {
	glossaries: Record<TextLang, GlossaryIndex>;
	isSpelled: Record<TextLang, (word: string) => boolean>;
}

export interface FileResult {
	file: string;
	findings: Finding[];
	exceptions: KeptException[];
}

/** Holds the texts of a folder to the rules, and to each other and the facts. `sources` has the files' text. */
export function checkFolder(
	folder: Folder,
	sources: Map<string, string>,
	written: Record<string, WrittenFrom>,
	tools: Tools,
): FileResult[] {
	const texts = new Map(
		folder.files.map((one) => [one.file, parse(sources.get(one.file) ?? '', one)]),
	);
	const facts = emptyGround();
	addFacts(facts, folder.facts);
	return folder.files.map((one) => {
		const text = texts.get(one.file) as Text;
		const { findings, exceptions } = checkText(text, {
			glossary: tools.glossaries[one.lang],
			isSpelled: tools.isSpelled[one.lang],
			names: facts.words,
			isOurs: true,
		});
		const gates = [
			...drift(one),
			...checkTruth(folder, texts, one, tools),
			...easyMissing(folder, one),
		];
		return { file: one.file, findings: [...findings, ...gates], exceptions };
	});

	function drift(one: Folder['files'][number]): Finding[] {
		const source = sourceOf(folder, one);
		const text = source && sources.get(source.file);
		const from = written[basename(one.file)];
		return text && from ? checkDrift(from, basename(source.file), hashSections(text)) : [];
	}
}

function easyMissing(folder: Folder, { lang, level }: Folder['files'][number]): Finding[] {
	if (level === 'easy' || findFile(folder, lang, 'easy') || !folder.facts) return [];
	return [
		{
			line: 1,
			column: 1,
			level: 'warning',
			rule: 'easy-missing',
			what: {
				sv: `Det finns ingen lättläst text på samma språk (${lang}.latt.md).`,
				en: `There is no easy text in the same language (${lang}.latt.md).`,
			},
			why: {
				sv: 'Den som har svårt att läsa får ingenting att läsa.',
				en: 'Those who find reading hard get nothing to read.',
			},
			suggestion: {
				sv: 'Skriv en lättläst text: vad, för vem och hur.',
				en: 'Write an easy text: what, for whom and how.',
			},
		},
	];
}

import { basename } from 'node:path';
import { checkText, type Finding, type KeptException } from '../text/check.ts';
import type { GlossaryIndex } from '../text/glossary.ts';
import { checkDrift, hashSections, type WrittenFrom } from '../text/gates/drift.ts';
import { checkFidelity } from '../text/gates/fidelity.ts';
import { addFacts, addText, emptyGround } from '../text/gates/ground.ts';
import { checkParallel } from '../text/gates/parallel.ts';
import type { Text } from '../text/text.ts';
import type { TextLang } from '../text/words/lexicon.ts';
import { parse, type Folder } from './texts.ts';

export interface Tools {
	glossaries: Record<TextLang, GlossaryIndex>;
	isSpelled: Record<TextLang, (word: string) => boolean>;
}

export interface FileResult {
	file: string;
	findings: Finding[];
	exceptions: KeptException[];
}

type File = Folder['files'][number];

/** Holds the texts of a folder to the rules, and to each other and the facts. `sources` has the files' text. */
export function checkFolder(folder: Folder, sources: Map<string, string>, written: Record<string, WrittenFrom>, tools: Tools): FileResult[] {
	const texts = new Map(folder.files.map((one) => [one.file, parse(sources.get(one.file) ?? '', one)]));
	const find = (lang: TextLang, level: File['level']) => folder.files.find((one) => one.lang === lang && one.level === level);
	return folder.files.map((one) => {
		const text = texts.get(one.file) as Text;
		const context = { glossary: tools.glossaries[one.lang], isSpelled: tools.isSpelled[one.lang] };
		const { findings, exceptions } = checkText(text, context);
		return { file: one.file, findings: [...findings, ...gates(one, text)], exceptions };
	});

	function gates(one: File, text: Text): Finding[] {
		const source = sourceOf(one);
		const sourceText = source && sources.get(source.file);
		const drift = source && sourceText ? checkDrift(written[basename(one.file)], basename(source.file), hashSections(sourceText)) : [];
		return [...drift, ...fidelity(one, text), ...translation(one, text), ...easyMissing(one)];
	}

	/** What a text was written from: the easy text from the full one, the English from the Swedish. */
	function sourceOf({ lang, level }: File): File | undefined {
		return lang === 'en' ? find('sv', level) : level === 'easy' ? find('sv', 'full') : undefined;
	}

	function fidelity(one: File, text: Text): Finding[] {
		const full = find('sv', 'full');
		if (!folder.facts || one === full || !full) return [];
		const ground = emptyGround();
		addFacts(ground, folder.facts);
		for (const file of [full, one.level === 'easy' ? find('en', 'full') : undefined]) {
			const ofFile = file && texts.get(file.file);
			if (ofFile) addText(ground, ofFile);
		}
		return checkFidelity(text, ground, tools.glossaries[one.lang], tools.isSpelled[one.lang]);
	}

	function translation(one: File, text: Text): Finding[] {
		const other = find(one.lang === 'en' ? 'sv' : 'en', one.level);
		const otherText = other && texts.get(other.file);
		return other && otherText && folder.facts ? checkParallel(text, otherText, basename(other.file)) : [];
	}

	function easyMissing({ lang, level }: File): Finding[] {
		if (level === 'easy' || find(lang, 'easy') || !folder.facts) return [];
		return [
			{
				line: 1,
				column: 1,
				level: 'warning',
				rule: 'easy-missing',
				what: { sv: `Det finns ingen lättläst text på samma språk (${lang}.latt.md).`, en: `There is no easy text in the same language (${lang}.latt.md).` },
				why: { sv: 'Den som har svårt att läsa får ingenting att läsa.', en: 'Those who find reading hard get nothing to read.' },
				suggestion: { sv: 'Skriv en lättläst text: vad, för vem och hur.', en: 'Write an easy text: what, for whom and how.' },
			},
		];
	}
}

import { indexGlossary } from '../../text/glossary.ts';
import type { TextLang } from '../../text/words/lexicon.ts';
import { analyse, type Advice } from '../analyse.ts';
import { say, settings } from './settings.ts';
import { show, type Parts } from './show.ts';

const find = <Kind extends HTMLElement>(id: string) => document.getElementById(id) as Kind;

const field = find<HTMLTextAreaElement>('text');
const phraseText = find('rader');
const parts: Parts = {
	status: find('besked'),
	grade: find('betyg'),
	gradeRows: find('betygsrader'),
	list: find('rad-lista'),
	listLead: find('rad-lead'),
	phrases: find('radbyten'),
	phraseText,
};
const glossaryOf = (lang: TextLang) =>
	indexGlossary(
		settings.glossary[lang].map(([term = '', ...forms]) => ({
			id: term,
			term,
			forms,
			explanation: '',
			everyday: [],
		})),
		lang,
	);
const glossaries = { sv: glossaryOf('sv'), en: glossaryOf('en') };
const chosen = (name: string) =>
	document.querySelector<HTMLInputElement>(`input[name="${name}"]:checked`)?.value;

let took = 0;
let timer: number | undefined;

function look(): void {
	const began = performance.now();
	const lang = chosen('sprak') === 'en' ? 'en' : 'sv';
	const kind = chosen('sort') === 'full' ? 'full' : 'easy';
	field.lang = lang;
	phraseText.lang = lang;
	const analysis = analyse(field.value, {
		lang,
		kind,
		glossary: glossaries[lang],
	});
	show(analysis, field.value.trim() === '', parts, mark);
	took = performance.now() - began;
}

/** Looks when the writer rests a moment, and longer for a text that takes long. */
function lookSoon(): void {
	clearTimeout(timer);
	timer = window.setTimeout(look, Math.max(400, 3 * took));
}

function mark({ from, to }: Advice): void {
	// A browser scrolls to where the caret is when the field gets focus.
	field.setSelectionRange(from, from);
	field.blur();
	field.focus();
	field.setSelectionRange(from, to);
}

async function copy(): Promise<void> {
	const done = find('kopierat');
	try {
		await navigator.clipboard.writeText(phraseText.textContent);
		done.textContent = say('lines.copied');
	} catch {
		getSelection()?.selectAllChildren(phraseText);
		done.textContent = say('lines.copyFailed');
	}
}

field.addEventListener('input', lookSoon);
for (const choice of document.querySelectorAll('.writing-help input[type=radio]'))
	choice.addEventListener('change', look);
find('kopiera').addEventListener('click', () => void copy());
find('visa').addEventListener('click', () => {
	clearTimeout(timer);
	look();
	find('resultat').focus();
});
// A browser brings back what was written when a reader comes back to the page.
look();

import { expect, test } from 'vitest';
import SourceBlock from '../../src/components/SourceBlock.astro';
import type { Level } from '../../src/schemas/text.ts';
import { toProjectPage } from '../../src/view-models/project-page.ts';
import { contextOf, projectOf, textOf as text } from '../view-models/example.ts';
import { render, textsOf } from './render.ts';

const rows = {
	promises: [{ sv: 'Ett löfte.', section: 'Syfte' as const }],
	sourceNotes: [{ sv: 'En rad saknas.', en: 'A line is missing.' }],
	source: '001.txt',
};
const sections = ['Bakgrund', 'Syfte', 'Målsättning', 'Jämställdhetsintegrering'];
const texts = { sv: { full: text('sv.md', { summary: 'Kort.', sections }) } };

const show = (level: Level, lang = 'sv', project = projectOf(rows, texts)) =>
	render(SourceBlock, { project: toProjectPage(project, level, contextOf(lang)) });

test('A full page tells the promises, the notes about the source and what it lacks', async () => {
	const page = await show('full');
	expect(textsOf(page, 'h2')).toEqual(['Vad projektet lovade', 'Källan']);
	expect(textsOf(page, 'p')).toEqual([
		'Källan säger inte om projektet höll sina löften.',
		'Uppgifterna kommer från Svenska ESF-rådets projektbank. Källans fil heter 001.txt.',
		'Källan berättar vad projektet planerade. Den berättar inte hur det gick.',
		'Det här finns inte i källan:',
	]);
	expect(textsOf(page, 'li')).toEqual([
		'Ett löfte. Vi vet inte om det blev så.',
		'En rad saknas.',
		'Tillgänglighet för personer med funktionsnedsättning',
		'Transnationellt samarbete',
	]);
});

test('An easy page tells only where the facts come from', async () => {
	const page = await show('easy');
	expect(textsOf(page, 'h2')).toEqual(['Källan']);
	expect(textsOf(page, 'li')).toEqual([]);
});

test('A source without a name is said to be unknown', async () => {
	const page = await show('full', 'sv', projectOf());
	expect(textsOf(page, 'p')).toEqual([
		'Uppgifter om källan saknas.',
		'Källan berättar vad projektet planerade. Den berättar inte hur det gick.',
	]);
	expect(textsOf(page, 'ul')).toEqual([]);
});

test('What is only in Swedish is marked on an English page', async () => {
	const page = await show('full', 'en');
	expect(textsOf(page, '[lang=sv]')).toEqual(['Ett löfte.']);
	expect(textsOf(page, 'li')).toContain('A line is missing.');
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { computed } from '../../src/audit/computed/index.ts';
import { writePage } from '../../src/audit/load.ts';
import { serve } from '../../src/audit/serve.ts';
import { AuditWindow, type Pane } from '../../src/audit/window.ts';

const long =
	'Huset ligger vid en sjö och där bor det många djur som vi har fått hjälp med av alla. ';
/** Each rule that needs layout: a page that passes, a page that fails, and what it says. */
const cases: Record<string, [pass: string, fail: string, message: string]> = {
	'fake-heading': [
		`<h2>Så gick det</h2><p>${long}</p>`,
		`<p><b>Så gick det</b></p><p>${long}</p>`,
		'”Så gick det” ser ut som en rubrik men är inte märkt som en.',
	],
	'all-caps': [
		'<p>Det är MYCKET viktigt.</p>',
		'<p>DET HÄR ÄR LÅNGT OCH SVÅRT ATT LÄSA</p>',
		'”DET HÄR ÄR LÅNGT OCH SVÅRT ATT LÄSA” står i versaler.',
	],
	'long-emphasis': [
		'<p>Det är <em>mycket viktigt</em>.</p>',
		`<p><em>${'ord '.repeat(30)}</em></p>`,
		'30 ord är kursivt: ”ord ord ord ord ord ord ord ord ord ord ord ord or”.',
	],
	typography: [
		`<p style="max-width:60ch;line-height:1.5">${long.repeat(3)}</p>`,
		`<p style="max-width:60ch;line-height:1">${long.repeat(3)}</p>`,
		'Radavståndet är 1.',
	],
	'css-content': [
		'<style>p::before{content:"» "}</style><p>100 kr</p>',
		'<style>p::before{content:"Nu "}</style><p>100 kr</p>',
		'Orden ”Nu ” står bara i stilmallen.',
	],
	'background-image': [
		'<div style="height:100px;width:100px;background:linear-gradient(red,blue)"></div>',
		'<div style="height:100px;width:100px;background:url(/a.png)"></div>',
		'En tom ruta visar en bakgrundsbild utan text. Säger bilden något?',
	],
	'label-far': [
		'<label for="a">Ord</label><br><input id="a">',
		'<label for="a">Ord</label><input id="a" style="margin-left:300px">',
		'Etiketten ”Ord” står 300 px från sitt fält.',
	],
	'links-together': [
		'<a href="/a/">Ett</a> | <a href="/b/">Två</a>',
		'<a href="/a/">Ett</a><a href="/b/">Två</a>',
		'Länkarna ”Ett” och ”Två” står efter varandra utan något emellan.',
	],
	'hover-only': [
		'<style>.s{display:none}.m:hover .s,.m:focus-within .s{display:block}</style><div class="m" tabindex="0">A<p class="s">B</p></div>',
		'<style>.s{display:none}.m:hover .s{display:block}</style><div class="m">A<p class="s">B</p></div>',
		'”B” visas bara under muspekaren (.m:hover .s).',
	],
	motion: [
		'<style>@keyframes k{to{opacity:.5}}p{animation:k 1s 2}</style><p>A</p>',
		'<style>@keyframes k{to{translate:9px}}p{animation:k 1s infinite}</style><p>A</p>',
		'Det här rör sig längre än fem sekunder och går inte att stanna.',
	],
};

let server: Awaited<ReturnType<typeof serve>>;
let auditor: AuditWindow;
let pane: Pane;
beforeAll(async () => {
	server = await serve('tests/fixtures', '/');
	auditor = new AuditWindow(server.origin, true);
	pane = await auditor.pane('kept');
}, 120_000);
afterAll(async () => {
	await auditor.discard();
	await server.close();
});

const run = async (id: string, body: string) => {
	await writePage(
		pane,
		`<!doctype html><html lang="sv"><title>Hus</title><body>${body}`,
		`${server.origin}/`,
	);
	return (await pane.page.evaluate(() => window.__audit.rules()))
		.filter(({ rule }) => rule === id)
		.map(({ message }) => message);
};

test.each(Object.entries(cases))(
	'%s passes a clean page and reports the fault',
	async (id, [pass, fail, message]) => {
		expect(await run(id, pass)).toEqual([]);
		expect(await run(id, fail)).toContain(message);
	},
	60_000,
);

test('no rule is without its two pages', () => {
	expect(computed.map(({ id }) => id).filter((id) => !cases[id])).toEqual([]);
});

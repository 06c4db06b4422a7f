import { readdirSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { rules } from '../../src/audit/rules/index.ts';

const page = (body: string, { title = 'Väven', lang = 'sv', head = '' } = {}) =>
	`<!doctype html><html lang="${lang}"><head><title>${title}</title>${head}</head><body>${body}</body></html>`;
const long = 'Huset ligger vid en sjö och där bor det många djur som vi har fått hjälp med. ';

/** Each rule: a page that passes, a page that fails, and what it says. */
const cases: Record<string, [pass: string, fail: string, message: string]> = {
	'link-text': [
		page('<a href="/ansok/">Ansök om pengar</a>'),
		page('<a href="/ansok/"> Läs mer </a>'),
		'Länken ”Läs mer” säger inte vart den leder.',
	],
	'link-punctuation': [
		page('<a href="/2/">Sida 2 »</a>'),
		page('<a href="/2/">»</a>'),
		'”»” är bara skiljetecken. Det hörs inte vad den gör.',
	],
	'link-to-nowhere': [
		page('<a href="#">Till toppen</a>'),
		page('<a href="#">Visa</a>'),
		'Länken ”Visa” har adressen ”#” och leder ingenstans.',
	],
	'new-window': [
		page('<a href="/a/" target="_blank">Kartan (öppnas i ny flik)</a>'),
		page('<a href="/a/" target="_blank">Kartan</a>'),
		'Länken ”Kartan” öppnar ett nytt fönster utan att säga det.',
	],
	'link-to-file': [
		page('<a href="/r.pdf">Rapport (pdf, 2 MB)</a>'),
		page('<a href="/r.pdf">Rapport</a>'),
		'Länken ”Rapport” leder till en fil (pdf) utan att säga det.',
	],
	'link-to-image': [
		page('<a href="/h.png">Huset (bild)</a>'),
		page('<a href="/h.png">Huset</a>'),
		'Länken ”Huset” leder till en bildfil, som inte kan ha någon textbeskrivning.',
	],
	'links-adjacent-same': [
		page('<a href="/a/">Ett</a> och <a href="/a/">två</a>'),
		page('<a href="/a/">Ett</a> <a href="/a/">två</a>'),
		'Länkarna ”Ett” och ”två” står bredvid varandra och leder till samma ställe.',
	],
	'title-repeats': [
		page('<a href="/a/" title="Öppet till fem">Butiken</a>'),
		page('<a href="/a/" title="Butiken">Butiken</a>'),
		'title upprepar texten ”Butiken”.',
	],
	'links-same-text': [
		page('<a href="http://a/x">Bok</a> <a href="http://a/x">Bok</a>'),
		page('<a href="http://a/x">Bok</a> <a href="http://a/y">Bok</a>'),
		'Flera länkar heter ”Bok” men leder till olika ställen.',
	],
	'title-placeholder': [
		page(''),
		page('', { title: 'Untitled' }),
		'Sidans titel ”Untitled” säger inte vad sidan handlar om.',
	],
	'title-unlike-text': [
		page(`<h1>Huset</h1><p>${long}</p>`, { title: 'Huset vid sjön' }),
		page(`<p>${long}</p>`, { title: 'Zebror' }),
		'Inget ord i sidans titel, ”Zebror”, finns på sidan.',
	],
	'heading-unlike-text': [
		page('<h2>Öppettider</h2>'),
		page('<h2>Rubrik</h2>'),
		'Rubriken ”Rubrik” säger inte vad som står under den.',
	],
	'heading-empty-section': [
		page('<h2>A</h2><p>B</p><h2>C</h2>'),
		page('<h2>A</h2><h2>C</h2>'),
		'Under rubriken ”A” står inget före nästa rubrik.',
	],
	'words-between-headings': [
		page(`<h2>A</h2><p>${'ord '.repeat(300)}</p><h2>B</h2><p>${'ord '.repeat(300)}</p>`),
		page(`<p>${'ord '.repeat(400)}</p>`),
		'400 ord följer utan en rubrik.',
	],
	'fake-list': [
		page('<ul><li>mjölk</li><li>bröd</li></ul>'),
		page('<p>- mjölk<br>- bröd</p>'),
		'Raderna från ”- mjölk- bröd” är en lista men inte märkta som en.',
	],
	'empty-paragraph': [
		page('<p id="live"></p>'),
		page('<p>&nbsp;</p>'),
		'Ett tomt stycke, eller flera radbrytningar efter varandra, gör ett avstånd.',
	],
	sensory: [
		page('<p>Tryck på den gröna knappen ”Skicka”.</p>'),
		page('<p>Tryck på den gröna knappen.</p>'),
		'”Tryck på den gröna knappen.” pekar ut något bara med plats, färg, form eller ljud.',
	],
	'alt-file-name': [
		page('<img src="h.png" alt="Huset vid sjön">'),
		page('<img src="h.png" alt="h.png">'),
		'Bildens text ”h.png” beskriver inte bilden.',
	],
	'alt-unlike-title': [
		page('<img src="h.png" alt="Hus">'),
		page('<img src="h.png" alt="Hus" title="Båt">'),
		'Bilden har alt ”Hus” men title ”Båt”.',
	],
	'alt-repeats': [
		page(
			'<figure><img src="h.png" alt="Ett rött hus"><figcaption>Byggt 1920</figcaption></figure>',
		),
		page('<figure><img src="h.png" alt="Huset"><figcaption>Huset</figcaption></figure>'),
		'Bildens text ”Huset” står redan bredvid bilden.',
	],
	'alt-long': [
		page('<img src="h.png" alt="Hus">'),
		page(`<img src="h.png" alt="${'a'.repeat(201)}">`),
		'Bildens text är 201 tecken lång.',
	],
	'spacer-image': [
		page('<img src="hus.gif" alt="Hus">'),
		page('<img src="spacer.gif" alt="">'),
		'En osynlig bild gör ett avstånd.',
	],
	'media-alternative': [
		page('<div><audio src="a.mp3" controls></audio><a href="/t/">Utskrift</a></div>'),
		page('<div><audio src="a.mp3" controls></audio></div>'),
		'Ljudet har ingen utskrift i närheten.',
	],
	autoplay: [
		page('<audio src="a.mp3" autoplay controls></audio>'),
		page('<audio src="a.mp3" autoplay></audio>'),
		'Ljudet startar av sig självt och går inte att stänga av.',
	],
	'embed-alternative': [
		page('<canvas aria-label="Väv"></canvas>'),
		page('<canvas></canvas>'),
		'<canvas> har varken namn eller text i stället.',
	],
	'table-no-headers': [
		page('<table><tr><th>År</th><th>Kr</th></tr><tr><td>1</td><td>2</td></tr></table>'),
		page('<table><tr><td>År</td><td>Kr</td></tr><tr><td>1</td><td>2</td></tr></table>'),
		'Tabellen har inga rubrikceller.',
	],
	'table-layout': [
		page('<table role="presentation"><tr><td><h1>A</h1></td></tr></table>'),
		page('<table><tr><td><h1>A</h1></td></tr></table>'),
		'En tabell bestämmer sidans utseende.',
	],
	'table-caption': [
		page('<table><caption>Pengar</caption><tr><th>År</th></tr></table>'),
		page('<table><tr><th>År</th></tr></table>'),
		'Tabellen har ingen rubrik (caption).',
	],
	'table-header-cells': [
		page('<table><tr><th>År</th><th>Kr</th></tr><tr><td>1</td><td>2</td></tr></table>'),
		page('<table><tr><th>År</th><th>Kr</th></tr><tr><td>1</td></tr></table>'),
		'Rubrikcellen ”Kr” har inga celler.',
	],
	'lang-code': [
		page('<p lang="en">Hi</p>'),
		page('<p lang="engelska">Hi</p>'),
		'”engelska” är inte en språkkod.',
	],
	'lang-page': [
		page(`<p>${long}</p>`),
		page(`<p>${long}</p>`, { lang: 'fi' }),
		'Sidan säger att den är på ”fi” men texten är på ”sv”.',
	],
	'lang-part': [
		page(
			'<div lang="de"><p lang="en">This is what they have to say about it and that is all.</p></div>',
		),
		page('<p>This is what they have to say about it and that is all.</p>'),
		'Texten är på ”en” men märkt som ”sv”: ”This is what they have to say about it and that is all.”.',
	],
	direction: [
		page('<p lang="ar" dir="rtl">مرحبا بكم في موقعنا</p>'),
		page('<p lang="ar">مرحبا بكم في موقعنا</p>'),
		'Texten läses från höger men visas åt andra hållet: ”مرحبا بكم في موقعنا”.',
	],
	abbreviation: [
		page('<p>Xylofonklubben Qvarn (XQ) övar. XQ spelar.</p>'),
		page('<p>XQ spelar.</p>'),
		'”XQ” skrivs inte ut. Vet läsaren vad det står för?',
	],
	accesskey: [
		page('<a href="/a/">A</a>'),
		page('<a href="/a/" accesskey="s">A</a>'),
		'Kortkommandot ”s” kan krocka med läsarens egna.',
	],
	'reading-level': [
		page(`<p>${'Vi bor i ett hus. '.repeat(30)}</p>`),
		page(
			`<p>${'organisationsutveckling kompetensförsörjning myndighetsföreträdare '.repeat(20)}.</p>`,
		),
		'Texten är mycket svår (LIX 160; över 50 är svårt, under 40 lagom).',
	],
	'inline-spacing': [
		page('<p style="letter-spacing:0.15em!important">Text</p>'),
		page('<p style="letter-spacing:0.01em!important">Text</p>'),
		'letter-spacing: 0.01em !important går inte att ändra och är för lite.',
	],
	'field-placeholder': [
		page('<label>Ord <input placeholder="hus"></label>'),
		page('<input placeholder="hus">'),
		'Fältet har bara platshållaren ”hus”, ingen etikett.',
	],
	'field-hint': [
		page(
			'<div><label for="a">Ord</label><input id="a" aria-describedby="h"><span id="h" class="hint">Tre tecken</span></div>',
		),
		page('<div><label for="a">Ord</label><input id="a"><span class="hint">Tre tecken</span></div>'),
		'”Tre tecken” är inte kopplad till fältet.',
	],
	'field-error': [
		page(
			'<label>Ord <input aria-invalid="true" aria-describedby="e"></label><p id="e">Skriv minst tre tecken</p>',
		),
		page('<label>Ord <input aria-invalid="true"></label>'),
		'Fältet är märkt som fel, men inte med text.',
	],
	'field-same-label': [
		page('<form><label>Ort <input></label><label>Län <input></label></form>'),
		page('<form><label>Ort <input></label><label>Ort <input></label></form>'),
		'Flera fält heter ”Ort”.',
	],
	'field-group': [
		page(
			'<fieldset><legend>Kommer du?</legend><label><input type="radio" name="a">Ja</label><label><input type="radio" name="a">Nej</label></fieldset>',
		),
		page(
			'<label><input type="radio" name="a">Ja</label><label><input type="radio" name="a">Nej</label>',
		),
		'Valen från ”Ja” hör ihop men har ingen gemensam rubrik.',
	],
	'field-label-for': [
		page('<label for="a">Ord</label><input id="a">'),
		page('<label for="b">Ord</label><input id="a">'),
		'Etiketten ”Ord” hör inte till något fält.',
	],
	'field-required': [
		page('<p>* måste fyllas i</p><label>Ord * <input required></label>'),
		page('<label>Ord * <input></label>'),
		'”Ord *” har en stjärna, men koden säger inte att fältet måste fyllas i.',
	],
	'field-autocomplete': [
		page('<label>E-post <input autocomplete="email"></label>'),
		page('<label>E-post <input></label>'),
		'Gäller ”E-post” läsaren själv? Skriv i så fall autocomplete="email".',
	],
	'field-paste': [
		page('<input aria-label="Kod">'),
		page('<input aria-label="Kod" onpaste="return false">'),
		'Fältet hindrar läsaren från att klistra in.',
	],
	'field-changes-page': [
		page('<select aria-label="Ort" onchange="visa()"></select>'),
		page('<select aria-label="Ort" onchange="location=this.value"></select>'),
		'”Ort” byter sida så fort läsaren väljer.',
	],
	'mouse-only': [
		page('<button onclick="a()">Öppna</button>'),
		page('<div onclick="a()">Öppna</div>'),
		'”Öppna” går att klicka på men inte att nå med tangentbordet.',
	],
	'presentational-children': [
		page('<button>Spara</button><a href="/a/">Mer</a>'),
		page('<div role="button" tabindex="0">Spara <a href="/a/">allt</a></div>'),
		'”Spara allt” har något i sig som kan få fokus, men som en skärmläsare inte ser.',
	],
	'hidden-focus': [
		page('<a href="/a/">A</a>'),
		page('<a href="/a/" tabindex="-1">A</a>'),
		'Tab går förbi det här, fast det går att använda.',
	],
	'skip-link': [
		page('<a href="#m">Hoppa till innehållet</a><main id="m"></main>'),
		page('<a href="#m">Hoppa till innehållet</a><main></main>'),
		'Länken ”Hoppa till innehållet” leder inte till något på sidan.',
	],
	'drag-only': [
		page('<p>Kort</p>'),
		page('<p draggable="true">Kort</p>'),
		'”Kort” går att dra. Går det att flytta utan att dra?',
	],
	'anchor-missing': [
		page('<a href="#a">A</a><p id="a">A</p>'),
		page('<a href="#b">A</a>'),
		'Länken ”A” leder till #b, som inte finns på sidan.',
	],
	'time-limit': [
		page(''),
		page('', { head: '<meta http-equiv="refresh" content="30">' }),
		'Sidan byts eller laddas om efter 30 sekunder.',
	],
	'role-state': [
		page('<div role="switch" aria-checked="false">Mörkt</div>'),
		page('<div role="switch">Mörkt</div>'),
		'”Mörkt” har rollen switch men saknar aria-checked.',
	],
	'aria-prohibited': [
		page('<div role="group" aria-label="Pris">100</div>'),
		page('<div aria-label="Pris">100</div>'),
		'aria-label på <div> utan roll hörs inte.',
	],
	'page-basics': [page('<p>A</p>'), page('<p>A</p>', { title: '' }), 'Sidan har ingen titel.'],
};

const run = (id: string, html: string) =>
	rules
		.find((rule) => rule.id === id)
		?.check(new JSDOM(html, { url: 'http://a/' }).window.document)
		.map(({ message }) => message) ?? [];

describe.each(Object.entries(cases))('%s', (id, [pass, fail, message]) => {
	test('passes a clean page', () => {
		expect(run(id, pass)).toEqual([]);
	});
	test('reports the fault', () => {
		expect(run(id, fail)).toContain(message);
	});
});

test('no rule is without its two pages', () => {
	expect(rules.map(({ id }) => id).filter((id) => !cases[id])).toEqual([]);
});

test('no file of a rule is forgotten', () => {
	const files = readdirSync(new URL('../../src/audit/rules', import.meta.url))
		.map((file) => file.replace('.ts', ''))
		.filter((file) => file !== 'index');
	expect(rules.map(({ id }) => id).toSorted()).toEqual(files.toSorted());
});

test('every rule says all it should in both languages', () => {
	for (const rule of rules)
		for (const text of [rule.title, rule.why, rule.fix, rule.en.title, rule.en.why, rule.en.fix])
			expect(text.length, rule.id).toBeGreaterThan(8);
});

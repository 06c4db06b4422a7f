import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { catalogue } from '../../src/audit/catalogue/index.ts';
import { changes } from '../../src/audit/catalogue/changes.ts';
import { dialogs } from '../../src/audit/catalogue/dialogs.ts';
import { display } from '../../src/audit/catalogue/display.ts';
import { keyboard } from '../../src/audit/catalogue/keyboard.ts';
import { site } from '../../src/audit/catalogue/site.ts';
import { readPages } from '../../src/audit/pages.ts';
import { runAudit, type RawReport } from '../../src/audit/run.ts';

const long = 'Huset ligger vid en sjö. Där bor det många djur. Vi har fått hjälp av alla. '.repeat(
	5,
);
const button = '<button type="button" id="b">Öppna rutan</button>';
const dialog = (attributes: string, script: string, content = '<button id="x">Stäng</button>') =>
	`${button}<div id="d" ${attributes} hidden style="position:fixed;top:9em;width:20em;height:9em">${content}</div><script>const b=document.getElementById("b"),d=document.getElementById("d"),x=document.getElementById("x");${script}</script>`;
const good = `${button}<dialog id="d" aria-label="Ruta"><button id="x">Stäng</button></dialog><script>b.onclick=()=>d.showModal();x.onclick=()=>d.close()</script>`;
const open = 'b.onclick=()=>{d.hidden=false;x.focus()};';
const role = 'role="dialog" aria-modal="true" aria-label="Ruta"';

/** Each behaviour: what passes, and what fails, in `<main>`. */
const cases: Record<string, [pass: string, fail: string]> = {
	'focus-visible': [
		'<a href="/a/">Hus</a>',
		'<style>a:focus{outline:none}</style><a href="/a/">Hus</a>',
	],
	'focus-contrast': [
		'<style>a:focus{outline:3px solid #000}</style><a href="/a/">Hus</a>',
		'<style>a:focus{outline:3px solid #eee}</style><a href="/a/">Hus</a>',
	],
	'focus-forced-colours': [
		'<style>a:focus{outline:2px solid transparent;box-shadow:0 0 0 3px #000}</style><a href="/a/">Hus</a>',
		'<style>a:focus{outline:none;box-shadow:0 0 0 3px #000}</style><a href="/a/">Hus</a>',
	],
	'focus-order': [
		'<a href="/a/">Hus</a> <a href="/b/">Sjö</a>',
		'<a href="/a/">Hus</a> <a href="/b/" tabindex="2">Sjö</a>',
	],
	'focus-covered': [
		`<p>${long}</p><a href="/a/">Hus</a>`,
		`<div style="position:fixed;inset:0 0 0 0;background:#fff"><p>Välkommen hit</p></div><a href="/a/">Hus</a>`,
	],
	'keyboard-trap': [
		'<a href="/a/">Hus</a> <label>Namn <input></label> <a href="/b/">Sjö</a>',
		'<a href="/a/">Hus</a> <label>Namn <input onblur="setTimeout(()=>this.focus(),10)"></label> <a href="/b/">Sjö</a> <a href="/c/">Skog</a>',
	],
	'single-key': [
		'<p id="p">0</p><script>addEventListener("keydown",e=>{if(e.key==="k"&&e.ctrlKey)p.textContent+=1})</script>',
		'<p id="p">0</p><script>addEventListener("keydown",e=>{if(e.key==="k")p.textContent+=1})</script>',
	],
	'role-keys': [
		'<div role="button" tabindex="0" id="r">Visa</div><script>r.onclick=r.onkeydown=()=>{r.textContent+="!"}</script>',
		'<div role="button" tabindex="0" id="r">Visa</div><script>r.onclick=()=>{r.textContent+="!"}</script>',
	],
	'error-announced': [
		'<form id="f"><label>Namn <input></label><button>Skicka in</button><p id="e" role="alert"></p></form><script>f.onsubmit=v=>{v.preventDefault();e.textContent="Du måste skriva ditt namn."}</script>',
		'<form id="f"><label>Namn <input></label><button>Skicka in</button><p id="e"></p></form><script>f.onsubmit=v=>{v.preventDefault();e.textContent="Du måste skriva ditt namn."}</script>',
	],
	'dialog-role': [good, dialog('class="modal"', `${open}`)],
	'dialog-focus': [good, dialog(role, 'b.onclick=()=>{d.hidden=false};')],
	'dialog-keeps': [good, dialog(role, open)],
	'dialog-escape': [good, dialog(role, open)],
	'dialog-returns': [
		good,
		dialog(role, `${open}d.onkeydown=e=>{if(e.key==="Escape"){d.hidden=true}}`),
	],
	'motion-reduced': [
		'<style>@media(prefers-reduced-motion:no-preference){p{animation:k 9s infinite}}@keyframes k{to{translate:9px}}</style><p>Hus</p>',
		'<style>p{animation:k 9s infinite}@keyframes k{to{translate:9px}}</style><p>Hus</p>',
	],
	print: [`<p>${long}</p>`, `<style>@media print{main{display:none}}</style><p>${long}</p>`],
	'no-script': [
		`<p>${long}</p><script>1</script>`,
		`<p id="p"></p><script>p.textContent="${long}"</script>`,
	],
	'clipped-text': [
		`<div style="overflow:auto;height:5em" tabindex="0">${long}</div>`,
		`<div style="overflow:hidden;height:5em">${long}</div>`,
	],
	'text-spacing': [
		'<div style="overflow:hidden;min-height:1.5em;width:17em">Text som ryms precis på raden här</div>',
		'<div style="overflow:hidden;height:1.5em;line-height:1.2;width:17em">Text som ryms precis på raden här</div>',
	],
	reflow: [`<p>${long}</p>`, `<p style="width:900px">${long}</p>`],
	'sticky-covers': [
		'<div style="position:sticky;top:0">Meny</div>',
		'<div style="position:fixed;top:0;left:0;right:0;height:70vh;background:#fff">Meny</div>',
	],
	'text-changes': [
		'<p>Nu</p><p id="p">0</p><script>setTimeout(()=>{p.textContent=1},3000)</script>',
		'<p>Nu</p><p id="p">0</p><script>setInterval(()=>{p.textContent++},1000)</script>',
	],
	'message-vanishes': [
		'<p role="status">Ditt svar är sparat.</p><script>1</script>',
		'<p role="status" id="p">Ditt svar är sparat.</p><script>setTimeout(()=>p.remove(),5000)</script>',
	],
	'page-moves': [
		'<p>Hus</p><script>1</script>',
		'<p>Hus</p><script>setTimeout(()=>{location="/ut/"},600000)</script>',
	],
	links: ['<a href="/">Till start</a>', '<a href="/finns-inte/">Till start</a>'],
};

const folder = mkdtempSync(join(tmpdir(), 'behaviours-'));
let report: RawReport;
beforeAll(async () => {
	for (const [id, bodies] of Object.entries(cases))
		for (const [place, body] of bodies.entries()) {
			const path = join(folder, id, ['pass', 'fail'][place] ?? '');
			mkdirSync(path, { recursive: true });
			writeFileSync(
				join(path, 'index.html'),
				`<!doctype html><html lang="sv"><head><title>${id} ${String(place)}</title><meta name="viewport" content="width=device-width"></head><body><main><h1>${id}</h1>${body}</main></body></html>`,
			);
		}
	writeFileSync(
		join(folder, 'index.html'),
		'<!doctype html><html lang="sv"><title>Start</title><main><h1>Start</h1></main></html>',
	);
	report = await runAudit(await readPages(folder), {
		folder,
		base: '/',
		lang: 'sv',
		only: undefined,
		useCache: false,
	});
}, 240_000);
afterAll(() => {
	rmSync(folder, { recursive: true });
});

test.each(Object.keys(cases))(
	'%s passes a page that is right and reports one that is not',
	(id) => {
		const rules = (kind: string) => report.get(`/${id}/${kind}/`)?.map(({ rule }) => rule) ?? [];
		expect(rules('pass')).not.toContain(id);
		expect(rules('fail')).toContain(id);
	},
);

test('no behaviour is without its two pages', () => {
	const known = [...keyboard, ...dialogs, ...display, ...changes].map(([id]) => id);
	expect(known.filter((id) => !cases[id])).toEqual([]);
});

test('every check says all it should in both languages', () => {
	expect(site.length).toBeGreaterThan(0);
	for (const { id, title, why, fix, en } of catalogue.values())
		for (const text of [title, why, fix, en.title, en.why, en.fix])
			expect(text.length, id).toBeGreaterThan(8);
});

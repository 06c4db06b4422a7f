import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { finish } from '../../../src/audit/finish.ts';
import { readPages } from '../../../src/audit/pages.ts';
import { runAudit } from '../../../src/audit/run.ts';
import { barriers, type Barrier } from './barriers.ts';

/** Puts barriers one at a time into finished pages, and sees which are caught by the rule meant for them. */
const folder = resolve(process.argv[2] ?? 'dist');
const seed = Number(process.env.SEED ?? 1);
const pages = (await readPages(folder)).filter(
	({ html }) => html.includes('</main>') && html.length < 40_000,
);
const random = (place: number) => ((seed * 7919 + place * 104_729) % 1009) / 1009;

const place = mkdtempSync(join(tmpdir(), 'mutation-'));
cpSync(folder, place, {
	recursive: true,
	filter: (source) => !source.endsWith('.html') && !/\.(br|gz|pf_\w+)$/.test(source),
});
const chosen = barriers.map((barrier, index) => ({
	barrier,
	page: pages[Math.floor(random(index) * pages.length)],
}));
const clean = pages.slice(0, 50);
for (const page of clean) write(page.file, page.html);
for (const [index, { barrier, page }] of chosen.entries())
	if (page) write(join('mutants', String(index), page.file), inject(page.html, barrier));

const all = await readPages(place);
const report = finish(
	await runAudit(all, {
		folder: place,
		base: '/',
		lang: 'en',
		only: undefined,
		useCache: process.env.CACHE === '1',
	}),
	all,
	'en',
	place,
);
const errorsOf = (path: string) =>
	(report[path] ?? []).filter(({ level, rule }) => level === 'error' && rule !== 'links');
const toPath = (file: string) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`;

const missed: string[] = [];
let caught = 0;
for (const [index, { barrier, page }] of chosen.entries()) {
	const found = errorsOf(toPath(join('mutants', String(index), page?.file ?? '')));
	const isCaught = found.some(({ rule }) => barrier.rules.includes(rule));
	if (isCaught) caught++;
	else
		missed.push(
			`| ${barrier.name} | ${barrier.rules.join(', ')} | ${[...new Set((report[toPath(join('mutants', String(index), page?.file ?? ''))] ?? []).map(({ rule, level }) => `${rule} (${level})`))].slice(0, 4).join(', ') || 'nothing'} |`,
		);
}
const wrong = clean.flatMap(({ path }) =>
	errorsOf(path).map(({ rule, message }) => `${path} ${rule}: ${message}`),
);
process.stdout.write(
	`Barriers: ${String(barriers.length)}, caught by the rule meant for them: ${String(caught)} (${((100 * caught) / barriers.length).toFixed(1)} %)\nErrors on ${String(clean.length)} untouched pages: ${String(wrong.length)}\n${wrong.join('\n')}\n\n| missed | meant for | found instead |\n|---|---|---|\n${missed.join('\n')}\n`,
);
rmSync(place, { recursive: true });
process.exitCode = caught / barriers.length >= 0.9 && wrong.length === 0 ? 0 : 1;

function write(file: string, html: string): void {
	const target = join(place, file);
	mkdirSync(join(target, '..'), { recursive: true });
	writeFileSync(target, html);
}

function inject(html: string, { html: part = '', head = '', change }: Barrier): string {
	if (change) return change(html);
	return html
		.replace('</head>', `${head}</head>`)
		.replace(/(<\/div>)?<\/main>/, (end) => `${part}${end}`);
}

/**
 * What a first visit to the finished site costs a reader: npm run bench:pages [-- folder], else dist/.
 * Weighs every kind of page in a browser, and holds them to the goals.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { launchBrowser } from '../../src/audit/browser.ts';
import { readSettings } from '../../src/content/settings.ts';
import sv from '../../src/i18n/sv.json' with { type: 'json' };
import { startServer } from './page-server.ts';
import { formatTable } from './table.ts';
import { visit, type Visit } from './visit.ts';

const goals = { htmlAndCss: 14_000, total: 60_000, requests: 6 };
/** What we try to reach; nothing fails for it. */
const aims: Record<string, number> = { 'project, easy': 4000, 'project, full': 6000 };

interface Row extends Visit {
	kind: string;
	lang: string;
	path: string;
}

const root = resolve(import.meta.dirname, '../..');
const dist = resolve(process.argv[2] ?? join(root, 'dist'));
if (!existsSync(dist)) throw new Error(`There is no ${dist} to weigh. Run npm run build first.`);
const { base, address, languages } = readSettings(root);

const server = await startServer(dist, base);
const browser = await launchBrowser();
const rows: Row[] = [];
try {
	const queue = listPages().values();
	const work = async () => {
		for (const page of queue)
			rows.push({ ...page, ...(await visit(browser, `${server.origin}${page.path}`)) });
	};
	await Promise.all([work(), work()]);
} finally {
	await browser.close();
	server.close();
}
report();

/** The pages of each kind, in every language: their addresses stand in the Swedish page. */
function listPages(): { kind: string; lang: string; path: string }[] {
	const { projects, more, glossary, search } = sv.paths;
	const hasPage = (slug: string) => existsSync(join(dist, projects, slug, more, 'index.html'));
	const slugs = readdirSync(join(dist, projects)).filter(hasPage);
	const swedish: [kind: string, path: string][] = [
		['start', ''],
		['list', `${projects}/`],
		...slugs.map((slug): [string, string] => ['project, easy', `${projects}/${slug}/`]),
		...slugs.map((slug): [string, string] => ['project, full', `${projects}/${slug}/${more}/`]),
		['glossary', `${glossary}/`],
		['search', `${search}/`],
		['about', 'om/'],
	];
	return swedish.flatMap(([kind, path]) => {
		const html = readFileSync(join(dist, path, 'index.html'), 'utf8');
		return languages.flatMap((lang) => {
			const href = new RegExp(`hreflang="${lang}" href="${address}([^"]+)"`).exec(html)?.[1];
			return href ? [{ kind, lang, path: href }] : [];
		});
	});
}

function report(): void {
	console.log(
		`\nA first visit, in bytes with response headers. ${server.used.hasBrotli ? 'The .br files of dist/ were sent.' : 'dist/ has no .br files: this server packed the pages (brotli 11).'}`,
	);
	console.log(
		'Of several projects the worst figure stands. Typefaces come after the first paint; 360 and 1280 px wide.\n',
	);
	const groups = Map.groupBy(rows, ({ kind, lang }) => `${kind} ${lang}`);
	const lines = [...groups.values()].map((group) => toLine(group));
	const order = (row: Row) =>
		['start', 'list', 'project, easy', 'project, full', 'glossary', 'search', 'about'].indexOf(
			row.kind,
		);
	lines.sort((a, b) => order(a.row) - order(b.row) || b.row.lang.localeCompare(a.row.lang));
	const head = [
		'page',
		'lang',
		'pages',
		'HTML + CSS',
		'aim',
		'with typeface, icon',
		'requests',
		'JavaScript',
		'needed',
		'third party',
		'CLS',
		'',
	];
	console.log(formatTable([head, ...lines.map(({ cells }) => cells)]));
	console.log(
		`\nGoals: HTML + CSS at most ${String(goals.htmlAndCss)}, with typeface and icon ${String(goals.total)}, ${String(goals.requests)} requests, 0 JavaScript needed, 0 third party, CLS 0, nothing missing.`,
	);
	const faults = rows.flatMap(({ path, shift, moved, broken }) => [
		...(shift > 0
			? [`${path} moves by ${shift.toFixed(4)}: ${[...new Set(moved)].join(', ')}`]
			: []),
		...broken.map((url) => `${path} asks for ${url}, which cannot be fetched.`),
	]);
	if (faults.length > 0) console.log(`\n${faults.join('\n')}`);
	if (lines.some(({ isMet }) => !isMet)) process.exitCode = 1;
}

function toLine(group: Row[]) {
	const [row] = group;
	if (!row) throw new Error('A group of pages is empty.');
	const worst = (
		key: 'htmlAndCss' | 'total' | 'requests' | 'javascript' | 'needed' | 'thirdParty' | 'shift',
	) => Math.max(...group.map((page) => page[key]));
	const isMet =
		worst('htmlAndCss') <= goals.htmlAndCss &&
		worst('total') <= goals.total &&
		worst('requests') <= goals.requests &&
		worst('needed') + worst('thirdParty') + worst('shift') === 0 &&
		group.every(({ broken }) => broken.length === 0);
	const aim = aims[row.kind];
	const cells = [
		row.kind,
		row.lang,
		String(group.length),
		String(worst('htmlAndCss')),
		aim === undefined ? '' : `${String(aim)} ${worst('htmlAndCss') <= aim ? 'met' : 'not met'}`,
		String(worst('total')),
		String(worst('requests')),
		String(worst('javascript')),
		String(worst('needed')),
		String(worst('thirdParty')),
		worst('shift').toFixed(4),
		isMet ? 'pass' : 'FAIL',
	];
	return { row, cells, isMet };
}

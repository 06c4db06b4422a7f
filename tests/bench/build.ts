/**
 * How long the build takes, and how much memory: npm run bench:build [-- 500 2000 5000]
 * Builds that many generated projects in a temporary copy of the site, without audit and search.
 */
import {
	cpSync,
	existsSync,
	globSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	rmSync,
	statSync,
	symlinkSync,
} from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { extname, join, resolve } from 'node:path';
import { generateProjects } from './generate.ts';
import { measure, type Times, type Usage } from './process-tree.ts';
import { formatTable } from './table.ts';

/** Speed counts from `manyProjects` on: below it, most of the time is the start of Astro. */
const goals = { pagesPerSecond: 400, manyProjects: 2000, memory: 1.5e9, growth: 1.2 };

interface Build extends Usage {
	projects: number;
	pages: number;
	files: string;
}

const site = resolve(import.meta.dirname, '../..');
const counts = process.argv
	.slice(2)
	.map(Number)
	.sort((a, b) => a - b);
if (counts.length === 0) counts.push(500, 5000);
if (counts.some((count) => !Number.isInteger(count) || count < 1))
	throw new Error('Give numbers of projects: npm run bench:build -- 500 5000');

const builds: Build[] = [];
for (const count of counts) builds.push(await buildWith(count));
report(builds);

async function buildWith(projects: number): Promise<Build> {
	const folder = mkdtempSync(join(tmpdir(), 'bench-build-'));
	const clean = () => rmSync(folder, { recursive: true, force: true });
	process.once('SIGINT', () => (clean(), process.exit(130)));
	try {
		copySite(folder);
		generateProjects(folder, projects);
		const usage = await measure({
			args: [join(folder, 'node_modules/astro/bin/astro.mjs'), 'build'],
			cwd: folder,
			env: { AUDIT: 'off', SEARCH: 'off', ASTRO_TELEMETRY_DISABLED: '1' },
			log: join(folder, 'build.log'),
			isMark: (line) => /[├└]─/.test(line),
		});
		return { projects, ...usage, ...countFiles(join(folder, 'dist')) };
	} finally {
		clean();
	}
}

/** The site without its projects and the notices about them. Packages are linked one by one, so that Astro's cache in node_modules is not shared. */
function copySite(folder: string): void {
	const parts = ['src', 'public', 'astro.config.mjs', 'tsconfig.json', 'package.json'];
	parts.push(...['webbplats.yml', 'ordlista', 'sidor'].map((name) => `content/${name}`));
	for (const part of parts) {
		if (existsSync(join(site, part)))
			cpSync(join(site, part), join(folder, part), { recursive: true });
	}
	mkdirSync(join(folder, 'node_modules'));
	for (const name of readdirSync(join(site, 'node_modules'))) {
		if (!name.startsWith('.'))
			symlinkSync(join(site, 'node_modules', name), join(folder, 'node_modules', name));
	}
}

function countFiles(dist: string): { pages: number; files: string } {
	const kinds = Map.groupBy(
		globSync('**/*.*', { cwd: dist }).map((path) => ({
			kind: extname(path),
			bytes: statSync(join(dist, path)).size,
		})),
		({ kind }) => kind,
	);
	const files = [...kinds].map(([kind, items]) => {
		const megabytes = items.reduce((sum, { bytes }) => sum + bytes, 0) / 1e6;
		return `${String(items.length)} ${kind} (${megabytes.toFixed(1)} MB)`;
	});
	return { pages: kinds.get('.html')?.length ?? 0, files: files.join(', ') };
}

function report(all: Build[]): void {
	const speed = ({ mark, pages }: Build) => pages / mark.wall;
	const perPage = (seconds: number, pages: number) => ((seconds / pages) * 1000).toFixed(2);
	console.log(
		`\nastro build, cold, Node ${process.versions.node}, ${String(availableParallelism())} cores. RSS: the largest process, and all together.\n`,
	);
	const head = [
		'projects',
		'pages',
		'part',
		'wall s',
		'pages/s',
		'ms/page',
		'user s',
		'system s',
		'user ms/page',
		'RSS',
		'RSS all',
	];
	const cells = ({ wall, user, system }: Times, pages: number) => [
		wall.toFixed(1),
		(pages / wall).toFixed(0),
		perPage(wall, pages),
		user.toFixed(1),
		system.toFixed(1),
		perPage(user, pages),
	];
	const rows = all.flatMap((build) => [
		[String(build.projects), String(build.pages), 'HTML', ...cells(build.mark, build.pages)],
		['', '', 'all', ...cells(build, build.pages), gigabytes(build.largest), gigabytes(build.tree)],
	]);
	console.log(formatTable([head, ...rows]));
	console.log(
		'\nHTML: from the start of the process until the last page is written. All: with what integrations do after it.',
	);
	console.log('Audit and search are off in both. Goals are held to HTML, and for memory to all.');
	for (const { projects, files } of all) console.log(`${String(projects)} projects: ${files}`);

	const results: [name: string, value: string, isMet: boolean][] = [];
	for (const build of all) {
		const name = `${String(build.projects)} projects`;
		if (build.projects >= goals.manyProjects) {
			results.push([
				`${name}: at least ${String(goals.pagesPerSecond)} pages/s`,
				speed(build).toFixed(0),
				speed(build) >= goals.pagesPerSecond,
			]);
		}
		results.push([
			`${name}: at most ${gigabytes(goals.memory)}`,
			gigabytes(build.largest),
			build.largest <= goals.memory,
		]);
	}
	const [first, last] = [all.at(0), all.at(-1)];
	if (first && last && first !== last) {
		const growth = speed(first) / speed(last);
		results.push([
			`ms/page at ${String(last.projects)}: at most ${String(goals.growth)} times ${String(first.projects)}`,
			growth.toFixed(2),
			growth <= goals.growth,
		]);
	}
	console.log(
		`\n${formatTable([['goal', 'measured', ''], ...results.map(([name, value, isMet]) => [name, value, isMet ? 'pass' : 'FAIL'])])}`,
	);
	if (results.some(([, , isMet]) => !isMet)) process.exitCode = 1;
}

function gigabytes(bytes: number): string {
	return `${(bytes / 1e9).toFixed(2)} GB`;
}

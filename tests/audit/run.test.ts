import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCommand } from '../../src/audit/command.ts';
import type { Report } from '../../src/audit/finish.ts';
import { readPages } from '../../src/audit/pages.ts';
import { runAudit, type RunOptions } from '../../src/audit/run.ts';
import { readFileSync } from 'node:fs';

const folder = mkdtempSync(join(tmpdir(), 'audit-'));
afterAll(() => {
	rmSync(folder, { recursive: true });
});

function write(files: Record<string, string>): void {
	for (const [file, text] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, file)), { recursive: true });
		writeFileSync(join(folder, file), text);
	}
}
const page = (title: string, body: string, lang = 'sv') =>
	`<!doctype html>\n<html lang="${lang}">\n<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title></head>\n<body><main><h1>${title}</h1>\n${body}\n</main></body>\n</html>\n`;
const run = async (options: Partial<RunOptions> = {}) => {
	const opened: string[] = [];
	const report = await runAudit(await readPages(folder), {
		folder,
		base: '/',
		lang: 'sv',
		only: undefined,
		useCache: true,
		oneLivePerShape: true,
		onOpen: (path) => opened.push(path),
		...options,
	});
	return { report, opened };
};

describe('a site of which one page changes', () => {
	beforeAll(() => {
		write({
			'site/index.html': page('Start', '<p><a href="/site/a/">Om hus</a> <span>och</span></p>'),
			'site/a/index.html': page('Hus', '<p>Här står ett hus.</p>'),
			'site/b/index.html': page('Sjö', '<p>Här är en sjö.</p><script>1</script>'),
			'site/c/index.html': page('Skog', '<p>Här är en skog.</p><script>2</script>'),
		});
	});

	test('opens only that page, and reports the same as a full run', async () => {
		expect((await run()).opened).toHaveLength(4);
		expect((await run()).opened).toEqual([]);
		write({
			'site/c/index.html': page('Skog', '<p>En skog. <img src="/x.png"></p><script>2</script>'),
		});
		const changed = await run();
		const full = await run({ useCache: false });
		expect(changed.opened).toEqual(['/site/c/']);
		expect(changed.report).toEqual(full.report);
		expect(changed.report.get('/site/c/')?.map(({ rule }) => rule)).toContain('axe/image-alt');
	}, 120_000);

	test('finds the same by the fast way as by true visits', async () => {
		const faults = ({ report }: Awaited<ReturnType<typeof run>>) =>
			[...report].map(([path, found]) => [
				path,
				found.map(({ rule, selector }) => rule + selector),
			]);
		expect(faults(await run({ useCache: false, allKept: true }))).toEqual(
			faults(await run({ useCache: false, allLive: true })),
		);
	}, 120_000);
});

describe('the command', () => {
	let silent: Server;
	const json = join(folder, 'out.json');
	const audit = async (name: string, ...args: string[]) => {
		const started = Date.now();
		const exitCode = await runCommand([join(folder, name), '--json', json, '--no-cache', ...args]);
		return {
			exitCode,
			seconds: (Date.now() - started) / 1000,
			report: JSON.parse(readFileSync(json, 'utf8')) as Report,
		};
	};

	beforeAll(async () => {
		silent = createServer(() => undefined).listen(0, '127.0.0.1');
		await new Promise((resolve) => silent.once('listening', resolve));
		const { port } = silent.address() as AddressInfo;
		write({
			'clean/index.html': page('Hus', '<p>Här står ett hus.</p>'),
			'faulty/index.html': page('Hus', '<p>Här står ett hus.</p>\n<img src="/a.png">'),
			'bad/1.html': page('Hänger', '<p>Text</p><script>for(;;);</script>'),
			'bad/2.html': page('Laddas om', '<p>Text</p><script>location.reload()</script>'),
			'bad/3.html': page(
				'Väntar',
				`<p>Text</p><img alt="" src="http://127.0.0.1:${String(port)}/"><script>1</script>`,
			),
			'bad/4.html': page('Frågar', '<p>Text</p><script>alert("hej");confirm("då")</script>'),
			'bad/5.html': page('Efter', '<p>Text</p><img src="/a.png">'),
		});
	});
	afterAll(() => {
		silent.closeAllConnections();
		silent.close();
	});

	test('ends with 0 when there is nothing to mend', async () => {
		expect((await audit('clean')).exitCode).toBe(0);
	}, 60_000);

	test('ends with 1 and names rule, criteria, file and line, in English when asked', async () => {
		const { exitCode, report } = await audit('faulty', '--lang', 'en');
		expect(exitCode).toBe(1);
		expect(Object.keys(report)).toEqual(['/']);
		const found = report['/']?.find(({ rule }) => rule === 'axe/image-alt');
		expect(found).toMatchObject({
			level: 'error',
			criteria: ['1.1.1'],
			selector: 'img',
			source: { file: 'index.html', line: 6 },
		});
		expect(found?.message).toMatch(/^Images must have alternative text/);
	}, 60_000);

	test('ends with 2 when it could not run', async () => {
		expect(await runCommand([join(folder, 'finns-inte')])).toBe(2);
		expect(await runCommand(['--shard', '5/4'])).toBe(2);
		expect(await runCommand(['--lang', 'de'])).toBe(2);
		expect(await runCommand(['--okänd'])).toBe(2);
	});

	test('reports within seconds pages that hang, reload or never settle, and goes on', async () => {
		const { report, seconds } = await audit('bad');
		const rules = (path: string) => report[path]?.map(({ rule }) => rule) ?? [];
		expect(rules('/1.html')).toContain('page-hangs');
		expect(rules('/2.html')).toContain('page-moves');
		expect(rules('/3.html')).toContain('page-never-settles');
		expect(rules('/4.html').filter((rule) => /^page-(hangs|loops|crashes)/.test(rule))).toEqual([]);
		expect(rules('/5.html')).toContain('axe/image-alt');
		expect(seconds).toBeLessThan(90);
	}, 120_000);

	test('takes its share of the pages, and makes one report of the shares', async () => {
		const part = (index: number) => join(folder, `part-${String(index)}.json`);
		const whole = await audit('site');
		for (const index of [1, 2])
			await runCommand([
				join(folder, 'site'),
				'--no-cache',
				'--shard',
				`${String(index)}/2`,
				'--json',
				part(index),
			]);
		await runCommand(['--merge', part(1), '--merge', part(2), '--json', json]);
		expect(JSON.parse(readFileSync(json, 'utf8'))).toEqual(whole.report);
	}, 120_000);

	test('audits a list of addresses', async () => {
		const { serve } = await import('../../src/audit/serve.ts');
		const server = await serve(join(folder, 'faulty'), '/');
		writeFileSync(
			join(folder, 'urls.txt'),
			`# Våra sidor\n${server.origin}/\n${server.origin}/saknas/\n`,
		);
		const exitCode = await runCommand(['--urls', join(folder, 'urls.txt'), '--json', json]);
		await server.close();
		const report = JSON.parse(readFileSync(json, 'utf8')) as Report;
		expect(exitCode).toBe(1);
		expect(report[`${server.origin}/`]?.map(({ rule }) => rule)).toContain('axe/image-alt');
		expect(report[`${server.origin}/saknas/`]?.map(({ rule }) => rule)).toContain('page-missing');
	}, 60_000);
});

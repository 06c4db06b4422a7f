import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { chromium, type Browser } from 'playwright-core';
import { extract } from 'tar-fs';

// Chromium would call home at every start.
const args = [
	'--no-sandbox',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--disable-quic',
];

/**
 * Starts Chromium. `CHROMIUM_PATH` names one; else, on Linux x64, the one that npm brought is unpacked
 * (with its libraries and a font, so that nothing else need be installed); else an installed Chrome is used.
 */
export async function launchBrowser(): Promise<Browser> {
	const { CHROMIUM_PATH: executablePath } = process.env;
	try {
		if (executablePath) return await chromium.launch({ executablePath, args });
		if (process.platform === 'linux' && process.arch === 'x64') return await launchPackaged();
		return await chromium.launch({ channel: 'chrome', args });
	} catch (cause) {
		throw new Error('Chromium did not start. Set CHROMIUM_PATH to a Chrome or Chromium of yours.', {
			cause,
		});
	}
}

/** Where the packaged Chromium is unpacked, and what it needs to know to start. Playwright's settings use it too. */
export async function packagedChromium(): Promise<{
	executablePath: string;
	args: string[];
	env: Record<string, string>;
}> {
	const folder = await unpack();
	const env = Object.fromEntries(
		Object.entries(process.env).filter(
			(entry): entry is [string, string] => entry[1] !== undefined,
		),
	);
	return {
		executablePath: join(folder, 'chromium'),
		args,
		env: {
			...env,
			LD_LIBRARY_PATH: [join(folder, 'libraries/lib'), process.env.LD_LIBRARY_PATH]
				.filter(Boolean)
				.join(':'),
			FONTCONFIG_FILE: join(folder, 'fonts.conf'),
		},
	};
}

const launchPackaged = async () => chromium.launch(await packagedChromium());

async function unpack(): Promise<string> {
	const require = createRequire(import.meta.url);
	const home = join(dirname(require.resolve('@sparticuz/chromium')), '..');
	const { version } = require(join(home, 'package.json')) as { version: string };
	const cache = join(home, '../../.cache/chromium');
	const folder = join(cache, version);
	if (existsSync(folder)) return folder;
	await mkdir(cache, { recursive: true });
	// Unpacked beside and then renamed: a build that is stopped half-way leaves no half browser.
	const fresh = await mkdtemp(join(cache, 'new-'));
	const open = (name: string) => createReadStream(join(home, 'bin', name));
	await Promise.all([
		pipeline(
			open('chromium.br'),
			createBrotliDecompress(),
			createWriteStream(join(fresh, 'chromium'), { mode: 0o755 }),
		),
		pipeline(open('al2023.tar.br'), createBrotliDecompress(), extract(join(fresh, 'libraries'))),
		pipeline(open('fonts.tar.br'), createBrotliDecompress(), extract(join(fresh, 'fonts'))),
		pipeline(open('swiftshader.tar.br'), createBrotliDecompress(), extract(fresh)),
		writeFile(
			join(fresh, 'fonts.conf'),
			`<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/font-cache</cachedir></fontconfig>`,
		),
	]);
	await rename(fresh, folder).catch(async (error: unknown) => {
		await rm(fresh, { recursive: true, force: true });
		// Another process was first.
		if (!existsSync(folder)) throw error;
	});
	return folder;
}

import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const types: Record<string, string> = {
	'.html': 'text/html; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.json': 'application/json',
	'.svg': 'image/svg+xml',
	'.png': 'image/png',
	'.woff2': 'font/woff2',
};
/** What the build packs; pictures, typefaces and the parts of the search index are packed as they are. */
const texts = new Set(['.html', '.css', '.js', '.json', '.svg', '.xml']);

/** Serves `folder` under `base` as a good host does: `.br` to those who ask. `hasBrotli` tells if the files were there. */
export async function startServer(folder: string, base: string) {
	const used = { hasBrotli: true };
	const server = createServer((request, response) => {
		const { pathname } = new URL(request.url ?? '/', 'http://localhost');
		const path = join(folder, decodeURIComponent(pathname.slice(base.length - 1)));
		const file = path.endsWith('/') ? `${path}index.html` : path;
		if (!pathname.startsWith(base) || !existsSync(file)) {
			response.writeHead(404).end();
			return;
		}
		const type = types[extname(file)] ?? 'application/octet-stream';
		const wantsBrotli =
			texts.has(extname(file)) && /\bbr\b/.test(String(request.headers['accept-encoding']));
		void (wantsBrotli ? readBrotli(file) : readFile(file)).then((body) => {
			const encoding = wantsBrotli ? { 'content-encoding': 'br', vary: 'Accept-Encoding' } : {};
			response
				.writeHead(200, { 'content-type': type, 'content-length': body.length, ...encoding })
				.end(body);
		});
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	return {
		origin: `http://127.0.0.1:${String(port)}`,
		used,
		close: () => (server.closeAllConnections(), server.close()),
	};

	async function readBrotli(file: string): Promise<Buffer> {
		if (existsSync(`${file}.br`)) return readFile(`${file}.br`);
		used.hasBrotli = false;
		return brotliCompressSync(await readFile(file));
	}
}

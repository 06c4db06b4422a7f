import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';

/** Serves a finished site under its base path on a free port of this machine. */
export async function serve(
	folder: string,
	base: string,
): Promise<{ origin: string; close: () => Promise<void> }> {
	const files = sirv(folder, { dev: true, etag: false });
	const server = createServer((request, response) => {
		const url = request.url ?? '/';
		// An empty page to write others into.
		if (url === '/__audit__') {
			response
				.writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
				.end('<!doctype html>');
			return;
		}
		if (!url.startsWith(base)) {
			response.writeHead(404).end();
			return;
		}
		request.url = `/${url.slice(base.length)}`;
		files(request, response, () => {
			response.writeHead(404).end();
		});
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	return {
		origin: `http://127.0.0.1:${String(port)}`,
		close: () =>
			new Promise((resolve, reject) => {
				server.close((error) => (error ? reject(error) : resolve()));
				server.closeAllConnections();
			}),
	};
}

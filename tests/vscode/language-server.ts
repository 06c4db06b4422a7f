import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const require = createRequire(import.meta.url);
const packageOf = (name: string) => dirname(require.resolve(`${name}/package.json`));

/** Astro's language server, as its extension for VS Code starts it. */
export async function startLanguageServer(root: string) {
	const bin = join(packageOf('@astrojs/language-server'), 'bin/nodeServer.js');
	const server = spawn(process.execPath, [bin, '--stdio'], { cwd: root });
	const waiting = new Map<number, (result: unknown) => void>();
	let rest = Buffer.alloc(0);
	server.stdout.on('data', (chunk: Buffer) => {
		rest = Buffer.concat([rest, chunk]);
		for (;;) {
			const head = rest.indexOf('\r\n\r\n');
			if (head < 0) return;
			const length = Number(/Content-Length: (\d+)/.exec(rest.toString('utf8', 0, head))?.[1]);
			if (rest.length < head + 4 + length) return;
			const message = JSON.parse(rest.toString('utf8', head + 4, head + 4 + length)) as {
				id?: number;
				method?: string;
				result?: unknown;
			};
			rest = rest.subarray(head + 4 + length);
			if (message.id === undefined) continue;
			// The server asks for settings and the like; it has no need of an answer with anything in it.
			if (message.method) send({ id: message.id, result: null });
			else waiting.get(message.id)?.(message.result);
		}
	});
	function send(message: object): void {
		const body = JSON.stringify({ jsonrpc: '2.0', ...message });
		server.stdin.write(`Content-Length: ${String(Buffer.byteLength(body))}\r\n\r\n${body}`);
	}
	let id = 0;
	const ask = (method: string, params: object) =>
		new Promise<unknown>((answer) => {
			id += 1;
			waiting.set(id, answer);
			send({ id, method, params });
		});
	const tell = (method: string, params: object) => {
		send({ method, params });
	};
	const uri = pathToFileURL(resolve(root)).href;
	await ask('initialize', {
		processId: process.pid,
		rootUri: uri,
		workspaceFolders: [{ uri, name: 'projektbanken' }],
		capabilities: {},
		initializationOptions: {
			contentIntellisense: true,
			typescript: { tsdk: join(packageOf('typescript'), 'lib') },
		},
	});
	tell('initialized', {});
	return { ask, tell, stop: () => server.kill() };
}

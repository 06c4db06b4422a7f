import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { describe } from './describe.ts';
import { answered, asked, type Question } from './messages.ts';

/** An app in the toolbar of `npm run dev`: how the page reads, what is missing, and how to put it right. */
export function toolbar(): AstroIntegration {
	let root = '.';
	return {
		name: 'toolbar',
		hooks: {
			'astro:config:setup'({ command, config, addDevToolbarApp, updateConfig }) {
				if (command !== 'dev') return;
				root = fileURLToPath(config.root);
				// Found only when the app is opened, it would load the page anew.
				updateConfig({ vite: { optimizeDeps: { include: ['axe-core'] } } });
				addDevToolbarApp({
					id: 'skrivhjalp',
					name: 'Skrivhjälp',
					icon: 'file-search',
					entrypoint: new URL('./app.ts', import.meta.url),
				});
			},
			'astro:server:setup'({ toolbar: channel }) {
				channel.on<Question>(asked, async ({ source }) => {
					channel.send(answered, await describe(root, source));
				});
			},
		},
	};
}

/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';

export default getViteConfig(
	{
		test: {
			include: ['tests/**/*.test.ts'],
			exclude: ['tests/e2e/**'],
			// Tests change nothing that they share; loading Astro once makes them six times as fast.
			isolate: false,
			// The tests hold whatever address the site has, and links are to work under a path.
			env: { SITE_ADDRESS: 'https://projektbanken.example', SITE_BASE: '/banken/' },
		},
	},
	{ devToolbar: { enabled: false } },
);

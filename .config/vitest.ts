/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';

export default getViteConfig(
	{
		test: {
			include: ['tests/**/*.test.ts'],
			exclude: ['tests/e2e/**'],
			// The tests hold whatever address the site is set to have.
			env: { SITE_ADDRESS: 'https://projektbanken.example', SITE_BASE: '/' },
		},
	},
	{ devToolbar: { enabled: false } },
);

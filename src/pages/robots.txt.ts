import { settings, withBase } from '../site.ts';

/** Everything may be read by everyone. */
export const GET = () =>
	new Response(
		`User-agent: *\nAllow: /\n\nSitemap: ${new URL(withBase('/sitemap.xml'), settings.address).href}\n`,
	);

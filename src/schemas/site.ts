import { z } from 'zod';

const translated = z.object({ sv: z.string().trim().min(1) }).catchall(z.string().trim().min(1));

/** `content/webbplats.yml`: the settings of the whole site. */
export const siteSettings = z.strictObject({
	/** The site's name in each language. */
	name: translated,
	/** Where the site will stand, with https:// and no path. SITE_ADDRESS overrides it in a build. */
	address: z
		.url({ protocol: /^https?$/, error: 'Skriv hela adressen: https://exempel.se.', abort: true })
		.refine(
			(address) => URL.canParse(address) && new URL(address).href === `${new URL(address).origin}/`,
			'Skriv adressen utan det som kommer efter: https://exempel.se. Sökvägen står vid base:.',
		),
	/** The path that the site stands under: / at a domain's root, /projekt/ under a sub-path. SITE_BASE overrides it. */
	base: z
		.string()
		.regex(/^\/([\w.-]+\/)*$/, 'Skriv sökvägen med snedstreck först och sist: / eller /projekt/.')
		.default('/'),
	/** Languages that are published. The first is the main one and has no path of its own. */
	languages: z.array(z.string()).min(1, 'Skriv minst ett språk: [sv].'),
	/** Who runs the site. While this is missing, the pages say that the site is an example. */
	operator: z
		.strictObject({
			name: z.string().trim().min(1),
			email: z.email('Skriv en hel e-postadress: namn@kommun.se.'),
			phone: z.string().trim().min(1).optional(),
		})
		.optional(),
	/** Takes contact persons out of everything that is built, this many years after a project's end. Left out: never. */
	removeContactsAfterYears: z
		.int('Skriv ett antal år: 10.')
		.nonnegative('Skriv ett antal år: 10.')
		.optional(),
});

export type SiteSettings = z.infer<typeof siteSettings>;

import { z } from 'zod';

const translated = z
	.object({
		sv: z.string().trim().min(1),
	})
	.catchall(z.string().trim().min(1));

/** Git hosts that the form can save to. */
export const gitHosts = ['github', 'gitlab', 'forgejo'] as const;

const form = z
	.strictObject({
		/** Whether the finished site has the form. */
		published: z.boolean('Skriv true (formuläret följer med) eller false.').default(false).meta({
			title: 'Följer med webbplatsen',
			description: 'Om formuläret ska finnas på /admin/ på den färdiga webbplatsen.',
		}),
		/** Where the form saves when it is not a folder of this computer. */
		host: z
			.enum(gitHosts, `Skriv något av detta: ${gitHosts.join(', ')}.`)
			.optional()
			.meta({
				title: 'Git-tjänst',
				description:
					'Tjänsten där filerna ligger. Är fältet tomt sparar formuläret bara i en mapp på datorn.',
			}),
		/** The repository, with its owner. */
		repository: z
			.string()
			.regex(/^[^\s/:]+(\/[^\s/:]+)+$/, 'Skriv ägare och namn: kommunen/projektbanken.')
			.optional()
			.meta({
				title: 'Lagringsplats',
				description: 'Ägare och namn hos Git-tjänsten: kommunen/projektbanken.',
			}),
		/** The branch that is written to. Left out: the main one. */
		branch: z.string().trim().min(1).optional().meta({
			title: 'Gren',
			description: 'Grenen som formuläret sparar i. Är fältet tomt används huvudgrenen.',
		}),
		/** Address of a host of one's own. */
		server: z.url('Skriv hela adressen: https://git.kommun.se.').optional().meta({
			title: 'Egen server',
			description: 'Adressen till Git-tjänsten när den är er egen: https://git.kommun.se.',
		}),
	})
	.refine(({ host, repository }) => !host === !repository, {
		path: ['repository'],
		message: 'Skriv både host: och repository:, eller inget av dem.',
	})
	.meta({
		title: 'Formuläret',
		description:
			'Formuläret för att skriva i webbläsaren. Är allt tomt finns det bara när man kör npm run dev.',
	});

/** `content/webbplats.yml`: the settings of the whole site. */
export const siteSettings = z
	.strictObject({
		/** The site's name in each language. */
		name: translated.meta({ title: 'Webbplatsens namn', description: 'Namnet på varje språk.' }),
		/** Where the site will stand, with https:// and no path. SITE_ADDRESS overrides it in a build. */
		address: z
			.url({ protocol: /^https?$/, error: 'Skriv hela adressen: https://exempel.se.', abort: true })
			.refine(
				(address) =>
					URL.canParse(address) && new URL(address).href === `${new URL(address).origin}/`,
				'Skriv adressen utan det som kommer efter: https://exempel.se. Sökvägen står vid base:.',
			)
			.meta({
				title: 'Adress',
				description: 'Adressen där webbplatsen ska ligga: https://exempel.se.',
			}),
		/** The path that the site stands under: / at a domain's root, /projekt/ under a sub-path. SITE_BASE overrides it. */
		base: z
			.string()
			.regex(/^\/([\w.-]+\/)*$/, 'Skriv sökvägen med snedstreck först och sist: / eller /projekt/.')
			.default('/')
			.meta({
				title: 'Sökväg',
				description:
					'/ när webbplatsen ligger direkt på adressen, annars till exempel /projektbanken/.',
			}),
		/** Languages that are published. The first is the main one and has no path of its own. */
		languages: z.array(z.string()).min(1, 'Skriv minst ett språk: [sv].').meta({
			title: 'Språk',
			description: 'Språken som visas, ett på varje rad: sv, en. Det första är huvudspråket.',
		}),
		/** Who runs the site. While this is missing, the pages say that the site is an example. */
		operator: z
			.strictObject({
				name: z
					.string()
					.trim()
					.min(1)
					.meta({ title: 'Namn', description: 'Organisationen som sköter webbplatsen.' }),
				email: z.email('Skriv en hel e-postadress: namn@kommun.se.').meta({
					title: 'E-post',
					description: 'Hit skriver den som har frågor: namn@kommun.se.',
				}),
				phone: z
					.string()
					.trim()
					.min(1)
					.optional()
					.meta({ title: 'Telefon', description: 'Numret dit läsaren kan ringa.' }),
			})
			.optional()
			.meta({
				title: 'Vem som sköter webbplatsen',
				description: 'Så länge det saknas säger sidorna att webbplatsen är ett exempel.',
			}),
		/** Takes contact persons out of everything that is built, this many years after a project's end. Left out: never. */
		removeContactsAfterYears: z
			.int('Skriv ett antal år: 10.')
			.nonnegative('Skriv ett antal år: 10.')
			.optional()
			.meta({
				title: 'Ta bort kontaktpersoner efter så här många år',
				description: 'Räknas från att projektet tog slut. Är fältet tomt tas inga bort.',
			}),
		/** The form at /admin/ for writing in the browser, in the finished site. `npm run dev` always has it. */
		form: form.optional(),
	})
	.meta({ title: 'Inställningar', description: 'Inställningar för hela webbplatsen.' });

export type SiteSettings = z.infer<typeof siteSettings>;

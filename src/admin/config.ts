import type { z } from 'zod';
import { describe } from '../schemas/describe.ts';
import { glossaryEntry } from '../schemas/glossary.ts';
import { notice } from '../schemas/notice.ts';
import { projectFacts } from '../schemas/project.ts';
import { siteSettings, type SiteSettings } from '../schemas/site.ts';
import { easyText, fullText, levels, type Level } from '../schemas/text.ts';
import { toFields, type Field } from './field.ts';

const languageNames = new Intl.DisplayNames('sv', { type: 'language' });

const folderPattern = [
	'^[a-z0-9]+(-[a-z0-9]+)*$',
	'Använd bara små bokstäver a–z, siffror och bindestreck: motesplats-mtg.',
];

/** The form: Sveltia CMS's configuration, made from the schemas. `targetGroups` names the groups in Swedish. */
export function toConfig(settings: SiteSettings, targetGroups: Record<string, string>) {
	const { languages, name, address, base } = settings;
	const fieldsOf = (schema: z.ZodType) => {
		const description = describe(schema, languages);
		const groups = description.properties?.targetGroups?.items;
		if (groups?.enum) groups.enumDescriptions = groups.enum.map((id) => targetGroups[id] ?? id);
		return toFields(description);
	};
	const texts = languages.flatMap((lang) => levels.map((level) => ({ lang, level })));
	return {
		load_config_file: false,
		backend: toBackend(settings),
		site_url: address + base,
		app_title: `Skriv i ${name.sv}`,
		logo: { src: `${base}favicon.svg` },
		// The form has no field for pictures. Sveltia asks for a place for them all the same.
		media_folder: 'public/bilder',
		public_folder: `${base}bilder`,
		slug: { encoding: 'ascii', clean_accents: true },
		output: { omit_empty_optional_fields: true },
		editor: { preview: false },
		show_preview_links: false,
		collections: [
			{
				...folder('projekt', 'Projekt: fakta', 'content/projekt', '{{slug}}/fakta'),
				label_singular: 'projekt',
				description:
					'Börja här när du skriver om ett nytt projekt. Texterna skriver du sedan i listorna nedanför.',
				icon: 'fact_check',
				extension: 'yml',
				format: 'fakta',
				identifier_field: 'title.sv',
				summary: '{{title.sv}}',
				slug: {
					template: '{{title.sv}}',
					editable: ['create'],
					pattern: folderPattern,
					hint: 'Mappens namn, som blir sidans adress: aspen. Lämna det tomt, så görs det av projektets namn.',
				},
				// Without its facts a project is a fault; it is taken away as a whole folder.
				delete: false,
				fields: fieldsOf(projectFacts),
			},
			...texts.map(({ lang, level }) => ({
				...textCollection('projekt', lang, level),
				icon: level === 'easy' ? 'chat' : 'article',
				description: 'Skriv först fakta om projektet. Mappens namn här är detsamma som där.',
				slug: {
					editable: ['create'],
					pattern: folderPattern,
					hint: 'Namnet på projektets mapp, samma som i Projekt: fakta: aspen.',
				},
				fields: [...fieldsOf(level === 'easy' ? easyText : fullText), body(level)],
			})),
			{
				...folder('ordlista', 'Ordlista', 'content/ordlista', '{{slug}}'),
				label_singular: 'ord',
				description: 'Svåra ord och vad de betyder.',
				icon: 'dictionary',
				extension: 'yml',
				format: 'ord',
				identifier_field: 'sv.term',
				summary: '{{sv.term}}',
				slug: { template: '{{sv.term}}', editable: ['create'], pattern: folderPattern },
				fields: fieldsOf(glossaryEntry),
			},
			{
				...folder('meddelanden', 'Meddelanden', 'content/meddelanden', '{{slug}}'),
				label_singular: 'meddelande',
				description: 'Meddelanden överst på sidorna, mellan två datum.',
				icon: 'campaign',
				extension: 'yml',
				identifier_field: 'sv.title',
				summary: '{{sv.title}}',
				slug: { template: '{{sv.title}}', editable: ['create'], pattern: folderPattern },
				fields: fieldsOf(notice),
			},
			...languages.map((lang) => ({
				...textCollection('sidor', lang, 'easy'),
				icon: 'web',
				description: 'Sidor om webbplatsen, till exempel kontakt.',
				slug: { editable: ['create'], pattern: folderPattern, hint: 'Sidans mapp: kontakt.' },
				delete: false,
				fields: [...fieldsOf(easyText), body('easy')],
			})),
		],
		singletons: [
			{
				name: 'installningar',
				label: 'Inställningar',
				icon: 'settings',
				file: 'content/webbplats.yml',
				format: 'webbplats',
				fields: fieldsOf(siteSettings),
			},
		],
	};
}

const folder = (name: string, label: string, path: string, file: string) => ({
	name,
	label,
	folder: path,
	path: file,
});

const textLabels = {
	projekt: { easy: 'Lätt text', full: 'Hel text' },
	sidor: { easy: 'Sidor', full: 'Sidor' },
};

function textCollection(collection: keyof typeof textLabels, lang: string, level: Level) {
	const label = textLabels[collection];
	const language = languageNames.of(lang) ?? lang;
	const file = level === 'easy' ? `${lang}.latt` : lang;
	return {
		...folder(
			`${collection}-${file.replace('.', '-')}`,
			`${label[level]}: ${language}`,
			`content/${collection}`,
			`{{slug}}/${file}`,
		),
		label_singular: 'text',
		extension: 'md',
		format: 'yaml-frontmatter',
		summary: '{{slug}}',
	};
}

/** The text itself, as Markdown: the line breaks of an easy-read text are part of it. */
const body = (level: Level): Field => ({
	name: 'body',
	label: 'Text',
	hint:
		level === 'easy'
			? 'Bryt raden där man gör en paus. En rad är högst 55 tecken. En rubrik börjar med ## och ett mellanslag.'
			: 'En rubrik börjar med ## och ett mellanslag. En punkt i en lista börjar med ett bindestreck.',
	required: true,
	widget: 'text',
});

/** Where the form saves. Without a Git host there is no account, only the folder that the editor chooses. */
function toBackend({ form }: SiteSettings) {
	const { host, repository, branch, server } = form ?? {};
	if (!host) return { name: 'github', repo: 'lokal/projektbanken', auth_methods: ['token'] };
	const root = server?.replace(/\/$/, '');
	const api = { github: '/api/v3', gitlab: '/api/v4', forgejo: '/api/v1' }[host];
	return {
		name: host === 'forgejo' ? 'gitea' : host,
		repo: repository,
		...(branch ? { branch } : {}),
		...(root ? { base_url: root, api_root: root + api } : {}),
	};
}

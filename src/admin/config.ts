import type { z } from 'zod';
import { describe } from '../schemas/describe.ts';
import { glossaryEntry } from '../schemas/glossary.ts';
import { notice } from '../schemas/notice.ts';
import { projectFacts } from '../schemas/project.ts';
import { siteSettings, type SiteSettings } from '../schemas/site.ts';
import { easyText, fullText, levels } from '../schemas/text.ts';
import { toBackend } from './backend.ts';
import { body, folder, folderPattern, textCollection } from './collections.ts';
import { toFields } from './field.ts';

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
					'Börja här när du skriver om ett nytt projekt. Texterna skriver du sedan i de andra listorna.',
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
					hint: 'Samma namn som projektets mapp har: aspen. Öppna projektet i Projekt: fakta och tryck på ankaret till höger, så ser du namnet.',
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

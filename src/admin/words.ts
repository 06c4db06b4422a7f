/** Texts of Sveltia CMS, by key; some are grouped. */
export interface Words {
	[key: string]: string | Words;
}

/**
 * Words of the form in plain Swedish: those that speak of Git where an editor only has a folder, and those that Sveltia
 * CMS has no Swedish for.
 */
export const plainWords = {
	work_with_local_repo: 'Öppna mappen på den här datorn',
	work_with_local_repo_description:
		'Webbläsaren frågar efter en mapp. Välj mappen där projektbanken ligger, den som har mappen content i sig.',
	working_with_local_repo: 'Du skriver i mappen på den här datorn',
	sign_in_using_access_token: 'Logga in med en nyckel',
	sign_in_error: {
		not_project_root:
			'Det gick inte att använda mappen. Välj mappen där projektbanken ligger, den som har mappen content i sig.',
		picker_dismissed: 'Ingen mapp är vald. Försök igen.',
	},
	slug: 'Mappens namn',
	sort_keys: { slug: 'Mappens namn' },
	edit_slug: 'Ändra mappens namn',
	edit_slug_error: {
		empty: 'Skriv mappens namn.',
		invalid: 'Namnet får inte ha mellanslag eller snedstreck.',
		duplicate: 'Namnet finns redan. Välj ett annat.',
	},
	entry_sidebar: {
		slug: {
			title: 'Mappens namn',
			generated_on_save: 'Mappens namn görs av det du har skrivit, när du sparar.',
			unavailable: 'Den här posten har ingen egen mapp.',
		},
	},
	select_item: 'Välj {$name}',
	show_errors: 'Visa felen',
	list_item_options: 'Val för raden',
	save_conflict: {
		title: 'Någon annan har ändrat',
		modified_by: '{$name} ändrade det här den {$date}, efter att du öppnade det.',
		modified: 'Filen har ändrats efter att du öppnade den.',
		deleted: 'Filen har tagits bort efter att du öppnade den.',
		overwrite_warning: 'Om du sparar nu försvinner de andra ändringarna.',
		recreate_warning: 'Om du sparar nu kommer filen tillbaka.',
		save_anyway: 'Spara ändå',
		branch_moved: 'Någon annan sparade samtidigt. Försök igen.',
	},
	remote_change: {
		reload_entry: 'Läs in på nytt',
		confirm_reloading_entry:
			'Vill du läsa in på nytt? Det du har skrivit men inte sparat försvinner.',
	},
	folders: 'Mappar',
	more_folders: 'Fler mappar',
	new_folder: 'Ny mapp',
	new_folder_name: 'Mappens namn',
	new_folder_create: 'Skapa',
	new_folder_description: 'Den nya mappen hamnar i ”{$folder}”.',
	new_folder_error: {
		empty: 'Skriv mappens namn.',
		invalid: 'Namnet får inte ha snedstreck eller börja med en punkt.',
		duplicate: 'Namnet finns redan. Välj ett annat.',
	},
	back_to_parent_folder: 'Tillbaka till mappen ovanför',
	folder_path: 'Mappens plats',
	folder_contents: 'Innehåll',
	file_unavailable: 'Filen saknas',
	file_unavailable_description: 'Filen går inte att läsa. Den kan vara flyttad eller borttagen.',
} satisfies Words;

/** What only appears with fields and hosts that the form does not have, or to the one who sets it up. */
export const neverSeen =
	/^(config|cloud_storage|relation_field|assets_dialog|status|workflow|sign_in_(with_link|using)|domain|(replace|remove)_(file|image)|((show|rename|delete)_)?folder_|(rename|delete|creat|renam|delet)\w*_folder|enter_new_name|confirm_deleting_folder|(deleting|cannot_delete)_referenced|x_folders)/;

/** The Swedish of Sveltia CMS with our words in it. Throws when `english`, its whole list, has no such text. */
export function inPlainWords(swedish: Words, english: Words, words: Words = plainWords): Words {
	const changed = { ...swedish };
	for (const [key, value] of Object.entries(words)) {
		const known = english[key];
		if (known === undefined || typeof known !== typeof value)
			throw new Error(
				`Sveltia CMS has no text "${key}". Mend src/admin/words.ts after its new version.`,
			);
		const old = swedish[key];
		changed[key] =
			typeof value === 'object' && typeof known === 'object'
				? inPlainWords(typeof old === 'object' ? old : {}, known, value)
				: value;
	}
	return changed;
}

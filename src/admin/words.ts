/** Texts of Sveltia CMS, by key; some are grouped. */
export interface Words {
	[key: string]: string | Words;
}

/** Words of the form that speak of Git where an editor only has a folder, said again in plain Swedish. */
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
} satisfies Words;

/** The Swedish of Sveltia CMS with our words in it. Throws when a new version has no such text. */
export function inPlainWords(swedish: Words, words: Words = plainWords): Words {
	const changed = { ...swedish };
	for (const [key, value] of Object.entries(words)) {
		const old = changed[key];
		if (typeof old !== typeof value)
			throw new Error(
				`Sveltia CMS has no Swedish text "${key}". Mend src/admin/words.ts after its new version.`,
			);
		changed[key] =
			typeof value === 'object' && typeof old === 'object' ? inPlainWords(old, value) : value;
	}
	return changed;
}

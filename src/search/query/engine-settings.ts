/** How Pagefind weighs what it finds. Facts count more than mentions, and a short page does not win by being short. */
export const ranking = {
	pageLength: 0.1,
	termFrequency: 0.6,
	termSaturation: 1.4,
	termSimilarity: 1,
	diacriticSimilarity: 2,
	metaWeights: {
		title: 5,
		summary: 2,
		places: 5,
		names: 4,
		groups: 3,
		main: 5,
		about: 4,
		touches: 1.5,
		other: 1,
		full: 0,
		textLang: 0,
		titleLang: 0,
		end: 0,
	},
};

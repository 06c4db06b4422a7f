/** More words for whom a project is for, where the glossary has no entry for the group. */
export const groupWords: Record<string, string> = {
	anhoriga: 'familj familjer barn föräldrar närstående, family families children parents relatives',
	foreningar:
		'förening organisationer civilsamhälle, association associations organisations charities',
	kvinnor: 'kvinna tjejer tjej, woman women girls',
	personal: 'anställda medarbetare tjänstemän handläggare, staff employees officials',
	politiker: 'beslutsfattare, politicians decision-makers',
	unga: 'ungdom ungdomar ung tonåring tonåringar killar tjejer, youth young people teenagers',
	'utlandsk-bakgrund': 'invandrare utrikesfödda, immigrants migrants foreigners',
};

/** One change to the editor's script. */
interface Patch {
	/** What it is for, for the one who meets a new version. */
	why: string;
	find: string | RegExp;
	replace: string;
	times: number;
}

const cdn = 'https://cdn.jsdelivr.net/fontsource/fonts';

/** What is changed in Sveltia CMS's script, so that it asks no server but ours. `folder` is where the form is served. */
const patches = (folder: string): Patch[] => [
	{
		why: 'Swedish texts and version',
		find: 'https://unpkg.com/@sveltia/cms',
		replace: `${folder}cms`,
		times: 1,
	},
	{
		why: 'colours in code',
		find: /https:\/\/unpkg\.com\/(@shikijs|@sveltia\/ui)/g,
		replace: `${folder}saknas/$1`,
		times: 2,
	},
	{
		why: 'maps and PDF',
		find: 'https://unpkg.com/${',
		replace: `${folder}saknas/\${`,
		times: 1,
	},
	{
		why: "the host's news of faults",
		find: /https:\/\/(?:www\.githubstatus\.com\/api\/v2\/status\.json|status-api\.hostedstatus\.com[^`]*)/g,
		replace: `${folder}saknas/status.json`,
		times: 2,
	},
	{
		why: 'text font',
		find: `${cdn}/source-sans-3:vf@5.3.0/latin-wght-normal.woff2`,
		replace: `${folder}text.woff2`,
		times: 1,
	},
	{
		why: 'icon font',
		find: `${cdn}/material-symbols-outlined:vf@5.3.7/latin-wght-normal.woff2`,
		replace: `${folder}ikoner.woff2`,
		times: 1,
	},
	{
		why: 'code font: the device has one',
		find: /src:url\(https:\/\/cdn\.jsdelivr\.net\/fontsource\/fonts\/noto-mono@[^)]+\)\s*format\('woff2'\)/g,
		replace: "src:local('Noto Mono')",
		times: 1,
	},
	{
		why: 'the folder to open is the one with content/ in it, with Git or without',
		find: 'getDirectoryHandle(`.git`)',
		replace: 'getDirectoryHandle(`content`)',
		times: 1,
	},
	{
		why: 'Enter on "New" makes a new entry: a menu that is empty here took the key (create-entry-button)',
		find: /onclick:\(\)=>(\w+)\(\),startIcon:(\w+),popup:\w+,\$\$slots:\{startIcon:!0,popup:!0\}/g,
		replace: 'onclick:()=>$1(),startIcon:$2,$$$$slots:{startIcon:!0}',
		times: 1,
	},
	{
		why: 'addresses in Swedish: å, ä become a and ö becomes o, not oe (slugify)',
		find: /(\w+)\.normalize\(`NFD`\),\{locale:/g,
		replace: '$1.normalize(`NFD`).replace(/\\p{M}/gu,``),{locale:',
		times: 1,
	},
	{
		why: 'a phone may enlarge the form',
		find: '`maximum-scale=1`,',
		replace: '',
		times: 1,
	},
	{
		why: 'a text may be .md or .mdx (getEntryPathRegEx)',
		find: /:(\w+)\((\w+)\),`\$`\]\.join\(``\)/g,
		replace: ':($2===`md`?`mdx?`:$1($2)),`$$`].join(``)',
		times: 1,
	},
];

/** The editor's script with every address of a CDN made ours. Throws when a new version has others. */
export function patch(script: string, folder: string): string {
	const problems: string[] = [];
	let patched = script;
	for (const { why, find, replace, times } of patches(folder)) {
		const found = patched.split(find).length - 1;
		const count = typeof find === 'string' ? found : (patched.match(find)?.length ?? 0);
		if (count !== times)
			problems.push(`${why}: ${String(find)} ${String(count)} times, not ${String(times)}`);
		patched =
			typeof find === 'string'
				? patched.replaceAll(find, () => replace)
				: patched.replace(find, replace);
	}
	const left = patched.match(/https:\/\/(?:unpkg\.com|cdn\.jsdelivr\.net)[^`'")]*/g) ?? [];
	problems.push(...left.map((address) => `still there: ${address}`));
	if (problems.length > 0)
		throw new Error(
			`Sveltia CMS is not as expected. Read what its new version asks for and mend src/admin/patches.ts:\n${problems.join('\n')}`,
		);
	return patched;
}

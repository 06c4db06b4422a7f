import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { SiteCopy } from './build-site.ts';
import { listFiles, readUnpacked } from './read-site.ts';

interface Facts {
	end: string;
	contact: { name: string; email: string; phone: string };
}

const settings = readFileSync('content/webbplats.yml', 'utf8');
const copy = new SiteCopy();

/** The contact of each project in `content/`: all of them ended at least ten years before the day of the build. */
const contacts = readdirSync('content/projekt').map((slug) => {
	const facts = readFileSync(join('content/projekt', slug, 'fakta.yml'), 'utf8');
	return (parse(facts) as Facts).contact;
});

async function buildWith(years: number): Promise<void> {
	const setting = `removeContactsAfterYears: ${String(years)}\n`;
	copy.change({ files: { 'content/webbplats.yml': `${settings}\n${setting}` } });
	const { output } = await copy.build();
	expect(output).toContain('[build] Complete!');
}

/** The files of the built site that say any of these words, upper or lower case, packed or not. */
function filesWith(words: string[]): string[] {
	const pattern = new RegExp(
		words.map((word) => `(?<!\\p{L})${RegExp.escape(word)}(?!\\p{L})`).join('|'),
		'iu',
	);
	return listFiles(copy.dist).filter((file) => pattern.test(readUnpacked(join(copy.dist, file))));
}

const surname = (name: string) => name.slice(name.lastIndexOf(' ') + 1);

/** A number as it is written, without its marks, and as a link has it: 0515-293505, +46515293505. */
const forms = (phone: string) => [
	phone,
	phone.replace('-', ''),
	phone.replace(/^0(\d+)-/, '+46$1'),
];

describe('a site that keeps contacts for 50 years', () => {
	beforeAll(() => buildWith(50), 120_000);

	test.for(contacts)(
		'shows $name on four pages, and in the search index',
		({ name, email, phone }) => {
			for (const word of [name, email, phone]) {
				const pages = filesWith([word]).filter((file) => file.endsWith('.html'));
				expect(pages).toHaveLength(4);
			}
			const index = filesWith([name]).filter((file) => file.endsWith('.pf_fragment'));
			expect(index).toHaveLength(2);
		},
	);
});

describe('a site that removes contacts after 10 years', () => {
	beforeAll(() => buildWith(10), 120_000);

	test.for(contacts)(
		'has $name, the mail and the number in no file at all',
		({ name, email, phone }) => {
			expect(filesWith([name, email, ...forms(phone)])).toEqual([]);
			// The writing help knows everyday words: "lejon" is one.
			const others = filesWith([surname(name)]).filter((file) => !file.startsWith('skrivhjalp.'));
			expect(others).toEqual([]);
		},
	);

	test('says in plain words that they are removed', () => {
		const said = (words: string) => filesWith([words]).filter((file) => file.endsWith('.html'));
		expect(said('Namn, telefon och e-post är borttagna')).toHaveLength(contacts.length);
		expect(said('The name, phone and e-mail have been removed')).toHaveLength(contacts.length);
		expect(said('Borttaget, projektet är slut sedan länge')).toHaveLength(contacts.length);
	});
});

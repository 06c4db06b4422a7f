import { readFileSync } from 'node:fs';

export interface Query {
	category: string;
	lang: string;
	query: string;
	/** Folders of the projects that answer it; any one counts. */
	relevant: string[];
}

const folders: Record<string, string> = {
	m: 'motesplats-mtg',
	a: 'aspen',
	g: 'starkt-grepp',
	l: 'livsval',
	t: 'aktiv-24',
};
const ids: Record<string, string> = {
	mtg: 'm',
	aspen: 'a',
	grepp: 'g',
	livsval: 'l',
	aktiv24: 't',
};

/** Our own queries, or those of a JSON file in the form of queries-dev.json. */
export function readQueries(file: string): Query[] {
	const text = readFileSync(file, 'utf8');
	if (file.endsWith('.json')) {
		const rows = JSON.parse(text) as Query[];
		return rows.map((row) => ({
			...row,
			relevant: row.relevant.map((id) => folders[ids[id] ?? ''] ?? id),
		}));
	}
	return text
		.split('\n')
		.filter((line) => line.trim() !== '' && !line.startsWith('#'))
		.map((line) => {
			const [category = '', lang = '', query = '', letters = ''] = line
				.split('|')
				.map((cell) => cell.trim());
			return {
				category,
				lang,
				query,
				relevant: letters
					.split(',')
					.filter(Boolean)
					.map((letter) => folders[letter] ?? letter),
			};
		});
}

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A folder with these files, by path, until the test is over. */
export function folderWith(files: Record<string, string | Uint8Array>): string {
	const root = mkdtempSync(join(tmpdir(), 'content-'));
	onTestFinished(() => {
		rmSync(root, { recursive: true });
	});
	for (const [path, content] of Object.entries(files)) {
		mkdirSync(dirname(join(root, path)), { recursive: true });
		writeFileSync(join(root, path), content);
	}
	return root;
}

/** The smallest `content/webbplats.yml` that is right. */
export const settingsFile =
	'name:\n  sv: Banken\naddress: https://exempel.se\nlanguages: [sv, en]\n';

/** The smallest `fakta.yml` that is right. */
export const factsFile = 'title:\n  sv: Aspen\n';

/** The smallest easy-read text that is right. */
export const textFile = '---\nsummary: Aspen hjälpte människor.\n---\n\nText.\n';

/** A small site in which nothing is wrong, not even in the language of its text. */
export const smallContent = {
	'public/vav.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>\n',
	'content/webbplats.yml':
		'name:\n  sv: Banken\n  en: The Bank\naddress: https://exempel.se\nlanguages: [sv, en]\n',
	'content/projekt/aspen/fakta.yml': 'title:\n  sv: Aspen\nstart: 2010-01-01\nend: 2012-12-31\n',
	'content/projekt/aspen/sv.latt.md':
		'---\nsummary: Aspen hjälpte människor till ett arbete.\n---\n\nAspen hjälpte människor.\nDe fick ett arbete.\n',
};

import { execFileSync } from 'node:child_process';
import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

// Broken inputs of which bytes, sizes or kinds of file matter: no text file can hold them.

const aspen = 'content/projekt/aspen';
const facts = `${aspen}/fakta.yml`;
const easy = `${aspen}/sv.latt.md`;
const top = '---\nsummary: Flera hjälpte människor till ett arbete.\n---\n\n';
const body = 'Flera hjälpte människor.\nDe fick ett arbete.\n';
const title = 'title:\n  sv: Vägen ut\n';
/** A title that the project's text may name. */
const ownTitle = 'title:\n  sv: Aspen\n';

type Make = (root: string) => void;

const write =
	(file: string, content: string | Uint8Array): Make =>
	(root) => {
		writeFileSync(join(root, file), content);
	};
const bytes = (file: string, text: string, encoding: BufferEncoding) =>
	write(file, Buffer.from(text, encoding));
const replaceBy =
	(file: string, make: (path: string) => void): Make =>
	(root) => {
		rmSync(join(root, file), { recursive: true, force: true });
		make(join(root, file));
	};
const link = (file: string, target: string) =>
	replaceBy(file, (path) => {
		symlinkSync(target, path);
	});
const folder = (file: string) =>
	replaceBy(file, (path) => {
		mkdirSync(path);
	});
const text = (words: string) => write(easy, top + words);

export const made: Record<string, Make> = {
	'encoding/latin-1-facts': bytes(facts, title, 'latin1'),
	'encoding/latin-1-text': bytes(easy, top + body, 'latin1'),
	'encoding/latin-1-with-windows-line-ends': bytes(
		easy,
		(top + body).replaceAll('\n', '\r\n'),
		'latin1',
	),
	'encoding/windows-1252-quotes': write(
		facts,
		Buffer.from('title:\n  sv: \x93Aspen\x94\n', 'latin1'),
	),
	'encoding/utf-16': bytes(easy, `\ufeff${top}${body}`, 'utf16le'),
	'encoding/utf-16-big-end-first': write(
		easy,
		Buffer.from(`\ufeff${top}${body}`, 'utf16le').swap16(),
	),
	'encoding/utf-16-without-mark': bytes(facts, title, 'utf16le'),
	'encoding/utf-8-twice': write(easy, Buffer.from(top + body).toString('latin1')),
	'encoding/utf-8-cut-off': write(easy, Buffer.from(`${top}Aspen å`).subarray(0, -1)),
	'encoding/byte-order-mark-text': write(easy, `\ufeff${top}${body}`),
	'encoding/byte-order-mark-facts': write(facts, `\ufeff${ownTitle}`),
	'encoding/byte-order-mark-alone': write(easy, '\ufeff'),
	'encoding/windows-line-ends-text': write(easy, (top + body).replaceAll('\n', '\r\n')),
	'encoding/windows-line-ends-facts': write(facts, ownTitle.replaceAll('\n', '\r\n')),
	'encoding/old-mac-line-ends': write(easy, (top + body).replaceAll('\n', '\r')),
	'encoding/fault-after-windows-line-ends': write(
		facts,
		`${title}supprt: 5\n`.replaceAll('\n', '\r\n'),
	),
	'encoding/lost-letter': text('Aspen hj\ufffdlpte m\ufffdnniskor.\n'),
	'encoding/empty-text': write(easy, ''),
	'encoding/empty-facts': write(facts, ''),
	'encoding/only-space': write(facts, ' \n\t\n'),
	'binary/null-bytes': text('Aspen\0 hjälpte.\n'),
	'binary/null-bytes-in-facts': write(facts, 'title:\n  sv: As\0pen\n'),
	'binary/png': write(easy, Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13)),
	'binary/jpeg': write(easy, Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46)),
	'binary/gif': write(easy, 'GIF89a\x01\0'),
	'binary/pdf': write(easy, '%PDF-1.7\n%âãÏÓ\n'),
	'binary/word': write(easy, Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0, 6, 0)),
	'binary/old-word': write(easy, Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)),
	'binary/rtf': write(easy, '{\\rtf1\\ansi Aspen hj\\u228?lpte.}'),
	'binary/gzip': write(easy, Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3)),
	'binary/settings': write('content/webbplats.yml', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0)),
	'hidden/soft-hyphen-in-text': text('Aspen hjälpte män\u00adniskor.\n'),
	'hidden/soft-hyphen-in-facts': write(facts, `${ownTitle}owner: Töre\u00adboda kommun\n`),
	'hidden/soft-hyphen-in-summary': write(
		easy,
		`---\nsummary: Aspen hjälpte män\u00adniskor.\n---\n\n${body}`,
	),
	'hidden/zero-width-space': text('Aspen\u200bhjälpte människor.\n'),
	'hidden/mark-inside': text('Aspen \ufeffhjälpte människor.\n'),
	'hidden/line-separator': text('Aspen hjälpte\u2028människor.\n'),
	'hidden/vertical-tab': text('Aspen hjälpte\vmänniskor.\n'),
	'hidden/text-turned-round': text('Aspen \u202ehjälpte\u202c människor.\n'),
	'hidden/broken-quotes': text('Aspen \u0093hjälpte\u0094 människor.\n'),
	'hidden/bullet-from-word': text('Aspen hjälpte:\n\n\uf0b7 människor\n\uf0b7 kommuner\n'),
	'hidden/hard-space-before-a-field': write(facts, `${title}\u00a0owner: Umeå\n`),
	'sizes/text-of-10-mb': text(`${'Flera hjälpte människor. '.repeat(400_000)}\n`),
	'sizes/facts-of-10-mb': write(facts, `${title}owner: ${'x'.repeat(10_000_000)}\n`),
	'sizes/settings-of-10-mb': write('content/webbplats.yml', 'x'.repeat(10_000_000)),
	'sizes/brackets-20000-deep': write(facts, `title: ${'['.repeat(20_000)}\n`),
	'sizes/braces-5000-deep': write(facts, `title: ${'{a: '.repeat(5000)}\n`),
	'sizes/1000-unknown-fields': write(
		facts,
		title + Array.from({ length: 1000 }, (_, index) => `rad${String(index)}: x\n`).join(''),
	),
	'sizes/quotes-5000-deep': text(`${'>'.repeat(5000)} Aspen\n`),
	'files/settings-missing': (root) => {
		rmSync(join(root, 'content/webbplats.yml'));
	},
	'files/content-missing': (root) => {
		rmSync(join(root, 'content'), { recursive: true });
	},
	'files/projects-a-file': replaceBy('content/projekt', (path) => {
		writeFileSync(path, 'Aspen\n');
	}),
	'files/text-a-folder': folder(easy),
	'files/facts-a-folder': folder(facts),
	'files/settings-a-folder': folder('content/webbplats.yml'),
	'files/word-a-folder': (root) => {
		mkdirSync(join(root, 'content/ordlista/budget.yml'), { recursive: true });
	},
	'files/link-to-itself': link(easy, 'sv.latt.md'),
	'files/links-in-a-ring': (root) => {
		symlinkSync('b', join(root, 'content/projekt/a'));
		symlinkSync('a', join(root, 'content/projekt/b'));
	},
	'files/link-out-of-the-site': link(facts, '/etc/passwd'),
	'files/link-to-its-own-folder': (root) => {
		symlinkSync('.', join(root, aspen, 'aspen'));
	},
	'files/link-to-nothing': link(easy, 'finns-inte.md'),
	'files/settings-a-link': (root) => {
		renameSync(join(root, 'content/webbplats.yml'), join(root, 'w.yml'));
		symlinkSync('../w.yml', join(root, 'content/webbplats.yml'));
	},
	'files/pipe': replaceBy(easy, (path) => {
		execFileSync('mkfifo', [path]);
	}),
	'files/names-that-two-computers-spell-alike': (root) => {
		for (const name of ['o\u0308', 'ö']) {
			mkdirSync(join(root, 'content/projekt', name));
			writeFileSync(join(root, 'content/projekt', name, 'fakta.yml'), title);
		}
	},
};

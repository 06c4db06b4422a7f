import { glob, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

/** Above this many files brotli works less hard: the last percent would cost minutes. */
const manyFiles = 500;

/** Writes `.br` and `.gz` beside every text file in `folder`. Gives the number of files. */
export async function compress(folder: string): Promise<number> {
	const files = await Array.fromAsync(
		glob('**/*.{html,css,js,json,svg,xml,txt,webmanifest}', { cwd: folder }),
	);
	const quality = files.length > manyFiles ? 5 : constants.BROTLI_MAX_QUALITY;
	const queue = files.values();
	const work = async () => {
		for (const file of queue) {
			const path = join(folder, file);
			const bytes = await readFile(path);
			const params = {
				[constants.BROTLI_PARAM_QUALITY]: quality,
				[constants.BROTLI_PARAM_LGWIN]: 16,
				[constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
			};
			const [br, gz] = await Promise.all([
				toBrotli(bytes, { params }),
				toGzip(bytes, { level: 9 }),
			]);
			await Promise.all([writeFile(`${path}.br`, br), writeFile(`${path}.gz`, gz)]);
		}
	};
	await Promise.all(Array.from({ length: 8 }, work));
	return files.length;
}

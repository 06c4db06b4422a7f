import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';

const known = new Map<string, Promise<Record<string, string>>>();

/** What a picture, film or sound is: moving, flashing, with sound, how long. For addresses below `origin` only. */
export async function probeMedia(
	addresses: string[],
	origin: string,
	base: string,
	folder: string,
): Promise<Record<string, Record<string, string>>> {
	const facts: Record<string, Record<string, string>> = {};
	for (const address of new Set(addresses)) {
		if (
			!address.startsWith(origin + base) ||
			!/\.(gif|webp|png|apng|avif|mp4|m4v|webm|mp3|ogg|wav)(\?|$)/i.test(address)
		)
			continue;
		const file = join(folder, decodeURIComponent(new URL(address).pathname.slice(base.length - 1)));
		let fact = known.get(file);
		if (!fact) known.set(file, (fact = probe(file)));
		const values = await fact;
		if (Object.keys(values).length > 0) facts[address] = values;
	}
	return facts;
}

async function probe(file: string): Promise<Record<string, string>> {
	const bytes = await readFile(file).catch(() => undefined);
	if (!bytes) return {};
	if (/\.(gif|webp|avif)$/i.test(file)) return probeImage(bytes);
	// An APNG says so before its first picture.
	if (/\.a?png$/i.test(file))
		return bytes.subarray(0, 4096).includes('acTL') ? { auditMoving: 'yes' } : {};
	if (/\.(mp4|m4v)$/i.test(file))
		return { auditSound: bytes.includes('soun') ? 'yes' : 'no', ...toSeconds(bytes) };
	// Sound tracks of WebM name their codec.
	if (/\.webm$/i.test(file))
		return { auditSound: bytes.includes('A_VORBIS') || bytes.includes('A_OPUS') ? 'yes' : 'no' };
	return { auditSound: 'yes' };
}

async function probeImage(bytes: Buffer): Promise<Record<string, string>> {
	try {
		const {
			pages = 1,
			delay = [],
			loop = 0,
			height = 0,
			pageHeight = height,
		} = await sharp(bytes, { animated: true }).metadata();
		if (pages < 2) return {};
		const length = delay.reduce((sum, part) => sum + part, 0) * (loop === 0 ? 1000 : loop);
		if (length <= 5000) return {};
		const stats = await Promise.all(
			Array.from({ length: Math.min(pages, 12) }, async (_, page) =>
				sharp(bytes, { page }).greyscale().stats(),
			),
		);
		const light = stats.map(({ channels }) => channels[0]?.mean ?? 0);
		const jumps = light.filter(
			(value, place) => place > 0 && Math.abs(value - (light[place - 1] ?? 0)) > 40,
		).length;
		const isFast = delay.some((part) => part < 167) && jumps >= 2;
		return pageHeight > 0 ? { auditMoving: isFast ? 'flash' : 'yes' } : {};
	} catch {
		return {};
	}
}

/** Length of an MP4 by its header. */
function toSeconds(bytes: Buffer): Record<string, string> {
	const at = bytes.indexOf('mvhd');
	if (at < 0 || bytes[at + 4] !== 0) return {};
	const [scale, length] = [bytes.readUInt32BE(at + 16), bytes.readUInt32BE(at + 20)];
	return scale > 0 ? { auditSeconds: String(length / scale) } : {};
}

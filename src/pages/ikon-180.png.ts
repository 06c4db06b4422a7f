import { readFile } from 'node:fs/promises';
import sharp from 'sharp';

/** The icon of a phone's home screen, from the same drawing as the browser's tab. */
export async function GET(): Promise<Response> {
	const drawing = await readFile('public/favicon.svg');
	const mark = await sharp(drawing, { density: 300 }).resize(128, 128).png().toBuffer();
	const icon = await sharp({
		create: { width: 180, height: 180, channels: 3, background: '#fcf9f3' },
	})
		.composite([{ input: mark }])
		.png({ palette: true })
		.toBuffer();
	return new Response(new Uint8Array(icon), { headers: { 'content-type': 'image/png' } });
}

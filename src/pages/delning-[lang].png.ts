import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import satori from 'satori';
import sharp from 'sharp';
import { translator } from '../i18n/index.ts';
import { settings, siteName } from '../site.ts';

export const getStaticPaths = () => settings.languages.map((lang) => ({ params: { lang } }));

const stripes = [
	'#27406b',
	'#a33b2c',
	'#ece1c8',
	'#d79b2b',
	'#1f5d4c',
	'#ece1c8',
	'#c4642d',
	'#5d2c50',
];

/** The picture beside a shared link: the site's name, what it is, and a rug. 1200 × 630 px. */
export async function GET({ params }: { params: { lang: string } }): Promise<Response> {
	const font = await readFile(
		createRequire(import.meta.url).resolve(
			'@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-700-normal.woff',
		),
	);
	const box = (style: Record<string, unknown>, children?: unknown) => ({
		type: 'div',
		props: { style: { display: 'flex', ...style }, children },
	});
	const rug = box(
		{ flexDirection: 'column', width: 200, height: 630 },
		Array.from({ length: 24 }, (_, index) =>
			box({ height: [22, 34, 12, 44][index % 4], background: stripes[index % stripes.length] }),
		),
	);
	const words = box(
		{
			flexDirection: 'column',
			justifyContent: 'center',
			padding: 80,
			width: 1000,
			color: '#1e1a24',
		},
		[
			box({ fontSize: 84, lineHeight: 1.1, letterSpacing: -1 }, siteName(params.lang)),
			box(
				{ fontSize: 44, lineHeight: 1.3, marginTop: 32, color: '#0a4a5a' },
				translator(params.lang)('home.heading'),
			),
		],
	);
	const svg = await satori(
		box({ width: 1200, height: 630, background: '#fcf9f3' }, [rug, words]) as Parameters<
			typeof satori
		>[0],
		{
			width: 1200,
			height: 630,
			fonts: [{ name: 'Atkinson Hyperlegible Next', data: font, weight: 700 }],
		},
	);
	const png = await sharp(Buffer.from(svg)).png({ palette: true }).toBuffer();
	return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
}

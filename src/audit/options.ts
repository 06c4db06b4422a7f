import { parseArgs } from 'node:util';

export interface CommandOptions {
	folder: string | undefined;
	urls: string | undefined;
	json: string | undefined;
	shard: { index: number; of: number };
	only: string[] | undefined;
	lang: 'sv' | 'en';
	base: string;
	useCache: boolean;
	allLive: boolean;
	reports: { html?: string; junit?: string; earl?: string };
	merge: string[];
}

/** Reads the command line. Throws a sentence that says what is wrong. */
export function readOptions(args: string[]): CommandOptions {
	const { values, positionals } = parseArgs({
		args,
		allowPositionals: true,
		options: {
			urls: { type: 'string' },
			json: { type: 'string' },
			html: { type: 'string' },
			junit: { type: 'string' },
			earl: { type: 'string' },
			shard: { type: 'string' },
			only: { type: 'string' },
			lang: { type: 'string', default: 'sv' },
			base: { type: 'string', default: '/' },
			merge: { type: 'string', multiple: true, default: [] },
			'no-cache': { type: 'boolean', default: false },
			live: { type: 'boolean', default: false },
		},
	});
	const [, index = '1', of = '1'] = /^(\d+)\/(\d+)$/.exec(values.shard ?? '1/1') ?? [];
	if (
		values.shard !== undefined &&
		(!/^\d+\/\d+$/.test(values.shard) || Number(index) < 1 || Number(index) > Number(of))
	)
		throw new Error(`--shard ${values.shard}: write which part of how many, such as 1/4.`);
	if (values.lang !== 'sv' && values.lang !== 'en')
		throw new Error(`--lang ${values.lang}: the audit speaks sv and en.`);
	if (positionals.length > 1) throw new Error('Give one folder.');
	return {
		folder: values.urls === undefined ? (positionals[0] ?? 'dist') : undefined,
		urls: values.urls,
		json: values.json,
		shard: { index: Number(index), of: Number(of) },
		only: values.only
			?.split(',')
			.map((rule) => rule.trim())
			.filter(Boolean),
		lang: values.lang,
		base: values.base.endsWith('/') ? values.base : `${values.base}/`,
		useCache: !values['no-cache'],
		allLive: values.live,
		reports: {
			...(values.html ? { html: values.html } : {}),
			...(values.junit ? { junit: values.junit } : {}),
			...(values.earl ? { earl: values.earl } : {}),
		},
		merge: values.merge,
	};
}

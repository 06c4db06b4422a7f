import type { RawFinding } from './rule.ts';

/** A finding about the whole page. */
export const broken = (rule: string, message: string, en: string): RawFinding => ({
	rule,
	level: 'error',
	message,
	en,
	criteria: [],
	selector: '',
	html: '',
	text: '',
});

/** What an error of the browser means to who built the page. */
export function explain(error: unknown): RawFinding {
	const text = String(error);
	if (/crash|Target (page|closed)|has been closed/i.test(text))
		return broken(
			'page-crashes',
			'Sidan får webbläsaren att krascha.',
			'The page makes the browser crash.',
		);
	if (/context was destroyed|navigation|frame was detached/i.test(text))
		return broken(
			'page-loops',
			'Sidan laddas om gång på gång.',
			'The page reloads again and again.',
		);
	if (/ERR_|net::/.test(text))
		return broken(
			'page-missing',
			`Sidan går inte att öppna (${/net::\w+/.exec(text)?.[0] ?? 'fel'}).`,
			`The page cannot be opened (${/net::\w+/.exec(text)?.[0] ?? 'error'}).`,
		);
	if (/Timeout|too long/i.test(text))
		return broken(
			'page-hangs',
			'Sidan hänger sig: den svarar inte inom några sekunder.',
			'The page hangs: it does not answer within seconds.',
		);
	return broken(
		'page-not-audited',
		`Sidan kunde inte granskas: ${text.split('\n')[0] ?? ''}`,
		`The page could not be audited: ${text.split('\n')[0] ?? ''}`,
	);
}

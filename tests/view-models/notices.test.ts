import { expect, test } from 'vitest';
import type { DatedNotice } from '../../src/content/read.ts';
import { toNotices } from '../../src/view-models/notices.ts';

const noticeOf = (more: object = {}) =>
	({
		id: 'nytt',
		from: '2026-05-01',
		to: '2026-05-31',
		closable: true,
		sv: { title: 'Nytt', text: 'Läs.' },
		...more,
	}) as DatedNotice;

const count = (notice: DatedNotice, today: string, slug?: string) =>
	toNotices([notice], 'sv', today, slug).length;

test('A notice shows from its first day to its last', () => {
	expect(count(noticeOf(), '2026-04-30')).toBe(0);
	expect(count(noticeOf(), '2026-05-01')).toBe(1);
	expect(count(noticeOf(), '2026-05-31')).toBe(1);
	expect(count(noticeOf(), '2026-06-01')).toBe(0);
});

test('A notice for nobody in particular shows on every page', () => {
	expect(count(noticeOf(), '2026-05-01')).toBe(1);
	expect(count(noticeOf(), '2026-05-01', 'aspen')).toBe(1);
});

test('A notice about a project shows only on the pages of that project', () => {
	const notice = noticeOf({ projects: ['aspen', 'livsval'] });
	expect(count(notice, '2026-05-01', 'aspen')).toBe(1);
	expect(count(notice, '2026-05-01', 'livsval')).toBe(1);
	expect(count(notice, '2026-05-01', 'basta')).toBe(0);
	expect(count(notice, '2026-05-01')).toBe(0);
	expect(count(notice, '2026-06-01', 'aspen')).toBe(0);
});

test('A notice for no project at all shows nowhere', () => {
	expect(count(noticeOf({ projects: [] }), '2026-05-01', 'aspen')).toBe(0);
});

test('A notice is in the language of the page, else in Swedish and marked as that', () => {
	const link = { text: 'Mer', url: '/om/' };
	const both = noticeOf({ en: { title: 'News', text: 'Read.' } });
	const swedish = noticeOf({ id: 'gammalt', closable: false, sv: { title: 'a', text: 'b', link } });
	expect(toNotices([both, swedish], 'en', '2026-05-01')).toEqual([
		{ id: 'nytt', closable: true, title: 'News', text: 'Read.' },
		{ id: 'gammalt', closable: false, title: 'a', text: 'b', link, lang: 'sv' },
	]);
	expect(toNotices([both], 'sv', '2026-05-01')).toEqual([
		{ id: 'nytt', closable: true, title: 'Nytt', text: 'Läs.' },
	]);
});

import { expect, test } from 'vitest';
import Notices from '../../src/components/Notices.astro';
import type { NoticeItem } from '../../src/view-models/notices.ts';
import { linksOf, render, textOf, textsOf } from './render.ts';

const news = { id: 'nytt', title: 'Nytt', text: 'Läs det här.', closable: true };
const show = (notices: NoticeItem[], lang = 'sv') => render(Notices, { notices, lang });

test('A notice is a part of the page with a name, a heading and a text', async () => {
	const page = await show([news]);
	expect(page.querySelector('section')?.getAttribute('aria-label')).toBe('Meddelande: Nytt');
	expect(textsOf(page, 'section p')).toEqual(['Nytt', 'Läs det här.']);
	expect(textOf(page.querySelector('strong'))).toBe('Nytt');
});

test('A notice that can be closed has a button that shows only when it works', async () => {
	const page = await show([news]);
	const button = page.querySelector('button');
	expect(textOf(button)).toBe('Stäng');
	expect(button?.hasAttribute('hidden')).toBe(true);
	expect(button?.getAttribute('type')).toBe('button');
	expect(page.querySelector('section')?.getAttribute('data-notice')).toBe('nytt');
	expect(page.querySelectorAll('script')).toHaveLength(1);
});

test('A notice that is to stay has no button, and the page no script', async () => {
	const page = await show([{ ...news, closable: false }]);
	expect(page.querySelector('button')).toBeNull();
	expect(page.querySelector('[data-notice]')).toBeNull();
	expect(page.querySelector('script')).toBeNull();
});

test('Of two notices, only the one that can be closed gets a button', async () => {
	const page = await show([
		{ ...news, closable: false },
		{ ...news, id: 'b', title: 'Mer' },
	]);
	expect(page.querySelectorAll('script')).toHaveLength(1);
	expect(textsOf(page, 'section strong')).toEqual(['Nytt', 'Mer']);
	expect(textsOf(page, 'button')).toEqual(['Stäng']);
	expect(page.querySelector('button')?.closest('section')?.dataset.notice).toBe('b');
});

test('A page without notices has nothing of them', async () => {
	expect((await show([])).children).toHaveLength(0);
});

test('A link to the site gets the path of the site, others stay as they are', async () => {
	const withLink = (url: string) => show([{ ...news, link: { text: 'Läs om mötet', url } }]);
	expect(linksOf(await withLink('/om/'))).toEqual([['Läs om mötet', '/banken/om/']]);
	expect(linksOf(await withLink('https://esf.se/'))).toEqual([['Läs om mötet', 'https://esf.se/']]);
});

test('A Swedish notice on an English page is marked as Swedish, but not its button', async () => {
	const page = await show([{ ...news, lang: 'sv' }], 'en');
	expect(page.querySelector('section')?.getAttribute('aria-label')).toBe('Notice: Nytt');
	expect(textsOf(page, '[lang=sv]')).toEqual(['NyttLäs det här.']);
	expect(textOf(page.querySelector('button'))).toBe('Close');
});

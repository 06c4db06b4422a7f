import { expect, test } from 'vitest';
import ContactBlock from '../../src/components/ContactBlock.astro';
import { linksOf, render, textOf, textsOf } from './render.ts';

const mia = {
	name: 'Mia',
	email: 'mia@kungsbacka.se',
	phone: '0300-838754',
	phoneUrl: 'tel:+46300838754',
};
const show = (
	contact: object | string,
	lang = 'sv',
	owner: string | undefined = 'Handikappomsorg',
) => render(ContactBlock, { contact, owner, lang });

test('A project that goes on says whom to ask, and how', async () => {
	const block = await show(mia);
	expect(textOf(block.querySelector('h2'))).toBe('Kontakt');
	expect(textsOf(block, 'p')).toEqual(['Mia svarar på frågor om projektet.']);
	expect(textsOf(block, 'li')).toEqual([
		'Telefon: 0300-838754 Ring numret',
		'E-post: mia@kungsbacka.se',
	]);
	expect(linksOf(block)).toEqual([
		['Ring numret', 'tel:+46300838754'],
		['mia@kungsbacka.se', 'mailto:mia@kungsbacka.se'],
	]);
});

test('A project that is over says who answered then, and that the data are old', async () => {
	expect(textsOf(await show({ ...mia, year: '2013' }), 'p')).toEqual([
		'Mia svarade på frågor om projektet när det pågick.',
		'Det här är en uppgift från 2013. Den kan vara för gammal för att stämma.',
	]);
});

test('A contact that has been taken out leaves no data, only the owner', async () => {
	const block = await show('removed');
	expect(textsOf(block, 'p')).toEqual([
		'Namn, telefon och e-post är borttagna, eftersom projektet är slut sedan länge.',
		'Handikappomsorg drev projektet.',
	]);
	expect(linksOf(block)).toEqual([]);
});

test('A contact that the source lacks is said to be missing', async () => {
	expect(textsOf(await show('missing'), 'p')).toEqual([
		'Källan säger inte vem som kan svara på frågor.',
		'Handikappomsorg drev projektet.',
	]);
});

test('Nothing is said of an owner that nobody knows', async () => {
	const block = await render(ContactBlock, { contact: 'missing', owner: undefined, lang: 'sv' });
	expect(textsOf(block, 'p')).toEqual(['Källan säger inte vem som kan svara på frågor.']);
});

test('A contact with only a name has no empty list', async () => {
	const block = await show({ name: 'Mia' });
	expect(textsOf(block, 'p')).toEqual(['Mia svarar på frågor om projektet.']);
	expect(block.querySelector('ul')).toBeNull();
});

test('A contact without a name is a number or an address', async () => {
	const block = await show({ email: 'mia@kungsbacka.se' });
	expect(textsOf(block, 'p')).toEqual([]);
	expect(textsOf(block, 'li')).toEqual(['E-post: mia@kungsbacka.se']);
	const { phone, phoneUrl } = mia;
	expect(textsOf(await show({ phone, phoneUrl }), 'li')).toEqual([
		'Telefon: 0300-838754 Ring numret',
	]);
});

test('A name is marked as Swedish on an English page, and only there', async () => {
	const block = await show({ ...mia, year: '2013' }, 'en');
	expect(textsOf(block, 'p')[0]).toBe(
		'Mia answered questions about the project while it was going on.',
	);
	expect(textsOf(block, '[lang=sv]')).toEqual(['Mia']);
	expect((await show(mia)).querySelector('[lang]')).toBeNull();
});

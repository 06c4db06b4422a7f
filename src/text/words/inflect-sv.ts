import type { ListedWord } from './parse-list.ts';

// The rules give a few forms that Swedish lacks ("barner"): they do no harm, since nobody writes them.

const vowel = /[aeiouyåäöé]$/;
const double = (stem: string) =>
	/[aeiouyåäö][mn]$/.test(stem) ? `${stem}${stem.slice(-1)}` : stem;
const add = (stem: string, endings: string) => endings.split(' ').map((ending) => stem + ending);

/** All forms of a Swedish noun, the genitive left out. */
function noun(lemma: string): string[] {
	const stem = lemma.slice(0, -1);
	if (lemma.endsWith('a')) return [...add(stem, 'an or orna'), ...add(lemma, 'n t r na')];
	if (lemma.endsWith('are')) return [...add(lemma, 'n'), `${stem}na`, stem];
	if (lemma.endsWith('e')) return [...add(stem, 'en et ar arna er erna'), ...add(lemma, 'n t')];
	const [, before, last] = /^(.*[^aeiouyåäö])e([lnr])$/.exec(lemma) ?? [];
	const short = before && last ? before.replace(/mm$/, 'm') + last : undefined;
	const syncope = short ? add(short, 'et en ar arna er erna') : [];
	const stems = new Set([lemma, double(lemma)]);
	const regular = [...stems].flatMap((one) => add(one, 'en et ar arna er erna'));
	const ending = vowel.test(lemma) || /[lr]$/.test(lemma) ? add(lemma, 'n t r rna na') : [];
	const foreign = lemma.endsWith('um') ? add(lemma.slice(0, -2), 'et er erna') : [];
	return [...syncope, ...regular, ...ending, ...foreign];
}

/** Forms that can be the verb of a main clause. */
function finite(lemma: string): string[] {
	if (!/a$|as$/.test(lemma)) return add(lemma, 'r dde');
	const stem = lemma.replace(/as?$/, '');
	const single = stem.replace(/([mn])\1$/, '$1');
	const past = /[td]$/.test(stem)
		? add(stem.replace(/[td]$/, ''), 'tte dde te de')
		: add(single, 'te de');
	return [...add(stem, 'ar er ade as ades es'), ...add(single, 'tes des'), ...past, stem].filter(
		(form) => form !== lemma,
	);
}

function verb(lemma: string): string[] {
	if (!/a$|as$/.test(lemma)) return [...finite(lemma), ...add(lemma, 'tt dd dda ende')];
	const stem = lemma.replace(/as?$/, '');
	const single = stem.replace(/([mn])\1$/, '$1');
	const supine = /[td]$/.test(stem)
		? add(stem.replace(/[td]$/, ''), 'tt t d dd')
		: add(single, 't d da');
	return [...finite(lemma), ...add(stem, 'at ad ats ande a as ande ning ningen ningar'), ...supine];
}

function describing(lemma: string): string[] {
	const [, before, last] = /^(.*[^aeiouyåäö])e([lnr])$/.exec(lemma) ?? [];
	const short = before && last ? add(before + last, 'a e are ast aste') : [];
	const neuter = [
		`${lemma}t`,
		lemma.replace(/n$/, 't'),
		lemma.replace(/[dt]$/, 'tt'),
		lemma.replace(/d$/, 't'),
	];
	const plain = [...new Set([lemma, double(lemma)])].flatMap((one) => add(one, 'a e are ast aste'));
	return [...short, ...neuter, ...plain, `${lemma}tt`];
}

/** All forms of a listed Swedish word, and which of them can be the verb of a main clause. */
export function inflectSwedish(word: ListedWord): { forms: string[]; finite: string[] } {
	const own = [word.lemma, ...word.forms];
	if (word.class === 'small') return { forms: own, finite: [] };
	if (word.class === 'describing') {
		return {
			forms: [
				...own,
				...describing(word.lemma),
				...word.forms.filter((form) => form.endsWith('t')).map((form) => form.replace(/t$/, 'a')),
			],
			finite: [],
		};
	}
	if (word.class === 'noun') {
		const plurals = word.forms.filter((form) => /r$/.test(form)).map((form) => `${form}na`);
		return { forms: [...own, ...noun(word.lemma), ...plurals], finite: [] };
	}
	const supine = word.forms.filter((form) => /it$/.test(form));
	const participles = supine.flatMap((form) => add(form.slice(0, -2), 'en et na'));
	const passive = word.forms.filter((form) => !/[st]$/.test(form)).map((form) => `${form}s`);
	const regular = word.forms.length === 0 || !/^(vara|ha|ska|få|gå|se|ge|ta)$/.test(word.lemma);
	const extra = regular ? verb(word.lemma) : [`${word.lemma}ende`];
	// Of irregular forms, those that end as a supine or a participle does are no main verb.
	const past = word.forms.filter(
		(form) => !/(it|tt|en|et|na|nde|ats|its|dd|dda)$/.test(form) || /^(fick|såg|vet)$/.test(form),
	);
	return {
		forms: [...own, ...extra, ...participles, ...passive],
		finite: [...past, ...passive, ...(regular ? finite(word.lemma) : [])],
	};
}

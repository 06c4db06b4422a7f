import { catalogue } from '../catalogue/index.ts';
import { escape } from '../reports/escape.ts';
import { clauseOf, criteria } from './criteria.ts';
import type { Fault, Summary } from './summary.ts';
import { words } from './words.ts';

type Lang = 'sv' | 'en';

/** What an audit showed, as a part of the accessibility statement. The full one holds every requirement and rule. */
export function toStatement(summary: Summary, lang: Lang, level: 'easy' | 'full'): string {
	const { compliance, date, faults, pages, questions, status } = summary;
	const text = words[lang];
	const untested = [...status.values()].filter((one) => one === 'untested').length;
	const list = [
		...(faults.length === 0 ? [`<p>${text.noFaults}</p>`] : []),
		...(untested > 0 ? [`<p>${text.untested(untested)}</p>`] : []),
		...(questions > 0 ? [`<p>${text.questions(questions)}</p>`] : []),
		...(faults.length > 0
			? [`<ul>${faults.map((fault) => toItem(fault, lang)).join('')}</ul>`]
			: []),
	];
	const parts = [
		`<h2>${text.heading.level}</h2><p>${text.claim(text.compliance[compliance])}</p>${level === 'full' ? `<p>${text.law}</p>` : ''}`,
		`<h2>${text.heading.faults}</h2>${list.join('')}`,
		`<h2>${text.heading.how}</h2><p>${text.method(pages, date)}</p><p>${text.human}</p>${level === 'full' ? `<p>${text.states}</p><p>${text.engines}</p>` : ''}<p>${text.dates(date)}</p>`,
	];
	return (level === 'full' ? [...parts, toClauses(summary, lang), toRules(lang)] : parts).join('');
}

function toItem({ message, pages, reason, until }: Fault, lang: Lang): string {
	const text = words[lang];
	const why = reason === undefined ? text.unanswered : `${text.why} ${escape(reason)}`;
	return `<li>${escape(message)} ${text.onPages(pages.length)} ${why} ${until === undefined ? '' : text.until(until)}</li>`;
}

function toClauses({ status }: Summary, lang: Lang): string {
	const text = words[lang];
	const rows = criteria.map(
		([id, sv, en]) =>
			`<tr><td>${clauseOf(id) ?? text.newer}</td><th scope="row">${id} ${lang === 'sv' ? sv : en}</th><td>${text.status[status.get(id) ?? 'untested']}</td></tr>`,
	);
	return `<h2>${text.heading.clauses}</h2><p>${text.clausesLead}</p><table><caption>${text.heading.clauses}</caption><thead><tr>${text.table.map((name) => `<th scope="col">${name}</th>`).join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

/** Every rule of ours, from the files of the rules. */
function toRules(lang: Lang): string {
	const text = words[lang];
	const items = [...catalogue.values()].map((rule) => {
		const { title } = lang === 'sv' ? rule : rule.en;
		const wcag = rule.wcag.length > 0 ? ` (WCAG ${rule.wcag.join(', ')})` : '';
		return `<li>${escape(title)}${wcag}</li>`;
	});
	return `<h2>${text.heading.rules}</h2><p>${text.rulesLead(items.length)}</p><ul>${items.join('')}</ul>`;
}

import { formatDate } from '../../i18n/format.ts';
import { catalogue } from '../catalogue/index.ts';
import { escape } from '../reports/escape.ts';
import { clauseOf, criteria } from './criteria.ts';
import type { Fault, Summary } from './summary.ts';
import { words } from './words.ts';

type Lang = 'sv' | 'en';

/** What an audit showed, as a part of the accessibility statement. The full one holds every requirement and rule. */
export function toStatement(summary: Summary, lang: Lang, level: 'easy' | 'full'): string {
	const { compliance, faults, pages, questions, status } = summary;
	const text = words[lang];
	const date = formatDate(summary.date, lang);
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
	return `<li>${escape(message)} ${text.onPages(pages.length)} ${why} ${until === undefined ? '' : text.until(formatDate(until, lang))}</li>`;
}

function toClauses({ status }: Summary, lang: Lang): string {
	const text = words[lang];
	const toRow = ([id, sv, en]: (typeof criteria)[number]) =>
		`<tr><td>${clauseOf(id) ?? text.newer}</td><th scope="row">${id} ${lang === 'sv' ? sv : en}</th><td>${text.status[status.get(id) ?? 'untested']}</td></tr>`;
	const tables = text.principles.map((name, place) => {
		const rows = criteria.filter(([id]) => id.startsWith(`${String(place + 1)}.`)).map(toRow);
		return `<h3>${name}</h3><table><thead><tr>${text.table.map((head) => `<th scope="col">${head}</th>`).join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
	});
	return `<h2>${text.heading.clauses}</h2><p>${text.clausesLead}</p>${tables.join('')}`;
}

/** Every rule of ours, from the files of the rules, under the guidelines of WCAG. */
function toRules(lang: Lang): string {
	const text = words[lang];
	const guidelineOf = ([first = '']: string[]) => first.split('.').slice(0, 2).join('.');
	const groups = [...Map.groupBy(catalogue.values(), ({ wcag }) => guidelineOf(wcag))].sort(
		([a], [b]) => a.localeCompare(b, 'en', { numeric: true }),
	);
	const lists = groups.map(([guideline, rules]) => {
		const items = rules.map((rule) => `<li>${escape((lang === 'sv' ? rule : rule.en).title)}</li>`);
		return `<h3>${guideline ? `WCAG ${guideline}` : text.goodPractice}</h3><ul>${items.join('')}</ul>`;
	});
	return `<h2>${text.heading.rules}</h2><p>${text.rulesLead(catalogue.size)}</p>${lists.join('')}`;
}

import { all, isAriaHidden, squeeze } from '../dom.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
	id: 'table-no-headers',
	wcag: ['1.3.1'],
	severity: 'error',
	title: 'Tabeller ska ha rubrikceller',
	why: 'En skärmläsare säger rubriken för varje cell. Utan dem hörs bara lösa värden.',
	fix: 'Gör första raden eller första kolumnen till <th scope="col"> eller <th scope="row">. En tabell som bara är till för utseendet ska göras med stilmall.',
	en: {
		title: 'Tables have header cells',
		why: 'A screen reader says the header of each cell. Without them only loose values are heard.',
		fix: 'Make the first row or column <th scope="col"> or <th scope="row">. Use styles, not a table, for layout.',
	},
	check(document) {
		return all(document, 'table')
			.filter(
				(table) =>
					!isAriaHidden(table) &&
					!/^(presentation|none|grid|treegrid)$/.test(table.getAttribute('role') ?? ''),
			)
			.filter(
				(table) =>
					!table.querySelector('th,[role=columnheader],[role=rowheader],[scope]') &&
					!table.querySelector('table'),
			)
			.filter((table) => {
				const rows = all(table, 'tr').map(
					(row) => all(row, 'td').filter((cell) => squeeze(cell.textContent)).length,
				);
				return rows.length >= 2 && rows.filter((cells) => cells >= 2).length >= 2;
			})
			.map((element) => ({
				element,
				message: 'Tabellen har inga rubrikceller.',
				en: 'The table has no header cells.',
			}));
	},
});

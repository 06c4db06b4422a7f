import { all, isAriaHidden, squeeze } from '../dom.ts';
import { defineRule } from '../rule.ts';

/** The grid of a table: which cell covers each place. */
function toGrid(table: Element): Element[][] {
	const grid: Element[][] = [];
	const rows = all(table, 'tr,[role=row]').filter(
		(row) => row.closest('table,[role=grid],[role=table],[role=treegrid]') === table,
	);
	rows.forEach((row, y) => {
		const line = (grid[y] ??= []);
		let x = 0;
		for (const cell of all(
			row,
			'th,td,[role=columnheader],[role=rowheader],[role=cell],[role=gridcell]',
		).filter((node) => node.closest('tr,[role=row]') === row)) {
			while (line[x]) x++;
			const across = Math.min(Number(cell.getAttribute('colspan') ?? 1) || 1, 100);
			const down = Math.min(Number(cell.getAttribute('rowspan') ?? 1) || 1, 100);
			for (let dy = 0; dy < down; dy++)
				for (let dx = 0; dx < across; dx++) (grid[y + dy] ??= [])[x + dx] = cell;
			x += across;
		}
	});
	return grid;
}

const isHeader = (cell: Element) =>
	(/^(columnheader|rowheader)$/.test(cell.getAttribute('role') ?? '') || cell.tagName === 'TH') &&
	!/^(cell|gridcell|none|presentation)$/.test(cell.getAttribute('role') ?? '');

export default defineRule({
	id: 'table-header-cells',
	wcag: ['1.3.1'],
	severity: 'error',
	title: 'Varje rubrikcell ska ha celler',
	why: 'En rubrik utan celler säger inget, och cellerna kan ha fått fel rubrik.',
	fix: 'Fyll i de celler som saknas, eller ta bort rubriken. Skriver du headers ska varje cell nämna sina rubriker.',
	en: {
		title: 'Each header cell has cells',
		why: 'A header without cells says nothing, and the cells may have the wrong header.',
		fix: 'Fill in the cells that are missing, or remove the header. With headers=, each cell must name its headers.',
	},
	check(document) {
		return all(document, 'table,[role=grid],[role=table],[role=treegrid]')
			.filter(
				(table) =>
					!isAriaHidden(table) && !/^(presentation|none)$/.test(table.getAttribute('role') ?? ''),
			)
			.flatMap((table) => {
				const grid = toGrid(table);
				const data = new Set(grid.flat().filter((cell) => cell && !isHeader(cell)));
				const width = Math.max(0, ...grid.map((row) => row.length));
				if (data.size === 0 || width < 2) return [];
				return [...new Set(grid.flat())]
					.filter(
						(cell) => cell && isHeader(cell) && !isAriaHidden(cell) && squeeze(cell.textContent),
					)
					.filter((header) => !isUsed(header, grid, data))
					.map((element) => ({
						element,
						message: `Rubrikcellen ”${squeeze(element.textContent)}” har inga celler.`,
						en: `The header cell “${squeeze(element.textContent)}” has no cells.`,
					}));
			});
	},
});

function isUsed(header: Element, grid: Element[][], data: Set<Element>): boolean {
	const naming = [...data].filter((cell) => cell.hasAttribute('headers'));
	if (
		header.id &&
		grid
			.flat()
			.some(
				(cell) =>
					cell &&
					cell !== header &&
					(cell.getAttribute('headers') ?? '').split(/\s+/).includes(header.id),
			)
	)
		return true;
	const free = (cell: Element | undefined) =>
		cell !== undefined &&
		cell !== header &&
		(data.has(cell) || isHeader(cell)) &&
		!naming.includes(cell);
	const rows = grid.map((row, y) => ({ row, y })).filter(({ row }) => row.includes(header));
	const scope = header.getAttribute('scope') ?? '';
	const role = header.getAttribute('role') ?? '';
	const across =
		!/^col/.test(scope) &&
		role !== 'columnheader' &&
		rows.some(({ row }) =>
			row.some((cell, x) => x > row.indexOf(header) && free(cell) && data.has(cell)),
		);
	const columns = new Set(
		rows.flatMap(({ row }) =>
			row.map((cell, x) => (cell === header ? x : -1)).filter((x) => x >= 0),
		),
	);
	const last = Math.max(...rows.map(({ y }) => y));
	const down =
		!/^row/.test(scope) &&
		role !== 'rowheader' &&
		grid.some((row, y) => y > last && [...columns].some((x) => free(row[x])));
	return across || down;
}

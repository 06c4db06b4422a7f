import type { Row, Score } from './search-score.ts';
import type { IndexCost } from './search-site.ts';
import { formatTable } from './table.ts';

type Line = [name: string, goal: string, measured: string, isMet: boolean];

const share = (rows: Row[], test: (row: Row) => boolean) =>
	rows.length === 0 ? 1 : rows.filter(test).length / rows.length;
const isFirst = ({ rank }: Row) => rank === 1;
const isShown = ({ rank }: Row) => rank > 0 && rank <= 5;
const isEmpty = ({ shown }: Row) => shown === 0;
const isFair = ({ relevant }: Row) => relevant.length > 0;
const two = (value: number) => value.toFixed(2);
const at = (sorted: number[], part: number) =>
	sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
const kilo = (bytes: number) => `${String(Math.round(bytes / 1000))} kB`;

/** The share of queries of every kind that find their project. */
export function reportKinds(title: string, { rows }: Score, hasMisses: boolean): void {
	const fair = rows.filter(isFair);
	const line = (name: string, some: Row[]) => [
		name,
		String(some.length),
		two(share(some, isFirst)),
		two(share(some, isShown)),
		two(share(some, isEmpty)),
	];
	const kinds = [...Map.groupBy(fair, ({ category }) => category)];
	console.log(
		`\n## ${title}\n\n${formatTable([
			['kind of query', 'n', 'S@1', 'S@5', 'no hits'],
			...kinds.map(([category, some]) => line(category, some)),
			line('all', fair),
		])}`,
	);
	if (!hasMisses) return;
	for (const { category, query, rank } of fair.filter((row) => !isShown(row)))
		console.log(`miss: ${category}: ${query} (rank ${String(rank)})`);
}

/** The goals of the issue, and what was measured. */
export function reportGoals(
	small: Score,
	large: Score | undefined,
	cost: IndexCost | undefined,
): boolean {
	const fair = small.rows.filter(isFair);
	const swedish = fair.filter(({ category }) => !category.startsWith('en-'));
	const pages = fair.filter(({ lang }) => lang === 'en');
	const foreign = fair.filter(({ category }) => category === 'en-on-sv');
	const worst = [...Map.groupBy(fair, ({ category }) => category).values()]
		.filter((some) => some.length >= 10)
		.map((some) => share(some, isShown));
	const nonsense = small.rows.filter((row) => !isFair(row));
	const least = (name: string, goal: number, value: number): Line => [
		name,
		`≥ ${two(goal)}`,
		two(value),
		value >= goal,
	];
	const most = (name: string, goal: number, value: number, show: (n: number) => string): Line => [
		name,
		`≤ ${show(goal)}`,
		show(value),
		value <= goal,
	];
	const lines: Line[] = [
		least('Swedish S@5', 0.95, share(swedish, isShown)),
		least('Swedish S@1', 0.9, share(swedish, isFirst)),
		least('worst kind of ten or more, S@5', 0.85, Math.min(1, ...worst)),
		least('English pages S@5', 0.92, share(pages, isShown)),
		least('English on Swedish pages S@5', 0.85, share(foreign, isShown)),
		most('no hits on a fair query', 0.01, share(fair, isEmpty), two),
		least('nonsense that finds nothing', 1, share(nonsense, isEmpty)),
		most('bytes to the first answer, median', 170_000, at(small.bytes, 0.5), kilo),
		most('warm query, p95', 100, at(small.warm, 0.95), (ms) => `${ms.toFixed(0)} ms`),
	];
	if (large) {
		const some = large.rows.filter(isFair);
		lines.push(
			least('at 5,000: S@5', 0.9, share(some, isShown)),
			most('at 5,000: bytes to the first answer, median', 230_000, at(large.bytes, 0.5), kilo),
		);
	}
	if (cost) {
		const second = (s: number) => `${s.toFixed(1)} s`;
		lines.push(
			most('index of 5,000, wall', 20, cost.wall, second),
			most(
				'index of 5,000, largest process',
				1.6e9,
				cost.largest,
				(b) => `${(b / 1e9).toFixed(2)} GB`,
			),
			most('index of 5,000, size', 30e6, cost.bytes, (b) => `${(b / 1e6).toFixed(1)} MB`),
		);
	}
	console.log(
		`\n${formatTable([
			['what', 'goal', 'measured', ''],
			...lines.map(([name, goal, measured, isMet]) => [
				name,
				goal,
				measured,
				isMet ? 'pass' : 'FAIL',
			]),
		])}`,
	);
	if (cost)
		console.log(
			`The index used ${cost.user.toFixed(1)} s of processor time (user); all its processes held ${(cost.tree / 1e9).toFixed(2)} GB together.`,
		);
	return lines.every(([, , , isMet]) => isMet);
}

import type { Model } from '../grade/score.ts';

export interface Example {
	values: number[];
	/** 1 easy, 0 not. */
	target: number;
	weight: number;
}

/** Logistic regression with a penalty on large weights, by Newton's method. Both classes weigh the same. */
export function fit(examples: Example[], penalty: number): Model {
	const count = examples[0]?.values.length ?? 0;
	const total = examples.reduce((sum, { weight }) => sum + weight, 0);
	const mean = column(
		(index) =>
			examples.reduce((sum, one) => sum + one.weight * (one.values[index] ?? 0), 0) / total,
	);
	const spread = column((index) => {
		const variance =
			examples.reduce(
				(sum, one) => sum + one.weight * ((one.values[index] ?? 0) - (mean[index] ?? 0)) ** 2,
				0,
			) / total;
		return Math.sqrt(variance) || 1;
	});
	const sums = [0, 1].map((target) =>
		examples.reduce((sum, one) => sum + (one.target === target ? one.weight : 0), 0),
	);
	const rows = examples.map((one) => ({
		x: [
			1,
			...one.values.map((value, index) =>
				Math.max(-3, Math.min(3, (value - (mean[index] ?? 0)) / (spread[index] ?? 1))),
			),
		],
		y: one.target,
		w: (one.weight * total) / (2 * (sums[one.target] ?? 1)),
	}));
	let beta = Array.from({ length: count + 1 }, () => 0);
	for (let step = 0; step < 25; step += 1) {
		const gradient = beta.map((value, index) => (index ? -penalty * value : 0));
		const hessian = beta.map((_, row) =>
			beta.map((__, other) => (row === other ? (row ? penalty : 1e-6) : 0)),
		);
		for (const { x, y, w } of rows) {
			const p =
				1 / (1 + Math.exp(-x.reduce((sum, value, index) => sum + value * (beta[index] ?? 0), 0)));
			for (let row = 0; row <= count; row += 1) {
				const left = x[row] ?? 0;
				gradient[row] = (gradient[row] ?? 0) + w * (y - p) * left;
				const line = hessian[row] ?? [];
				for (let other = 0; other <= row; other += 1)
					line[other] = (line[other] ?? 0) + w * p * (1 - p) * left * (x[other] ?? 0);
			}
		}
		for (let row = 0; row <= count; row += 1)
			for (let other = row + 1; other <= count; other += 1)
				(hessian[row] ?? [])[other] = hessian[other]?.[row] ?? 0;
		const change = solve(hessian, gradient);
		beta = beta.map((value, index) => value + (change[index] ?? 0));
		if (Math.max(...change.map(Math.abs)) < 1e-6) break;
	}
	return { mean, spread, weight: beta.slice(1), bias: beta[0] ?? 0 };

	function column(of: (index: number) => number): number[] {
		return Array.from({ length: count }, (_, index) => of(index));
	}
}

/** Solves a system of equations by elimination. */
function solve(matrix: number[][], right: number[]): number[] {
	const rows = matrix.map((row, index) => [...row, right[index] ?? 0]);
	const size = rows.length;
	for (let at = 0; at < size; at += 1) {
		let best = at;
		for (let row = at; row < size; row += 1)
			if (Math.abs(rows[row]?.[at] ?? 0) > Math.abs(rows[best]?.[at] ?? 0)) best = row;
		[rows[at], rows[best]] = [rows[best] ?? [], rows[at] ?? []];
		const pivot = rows[at] ?? [];
		for (let row = at + 1; row < size; row += 1) {
			const line = rows[row] ?? [];
			const factor = (line[at] ?? 0) / (pivot[at] ?? 1);
			for (let cell = at; cell <= size; cell += 1)
				line[cell] = (line[cell] ?? 0) - factor * (pivot[cell] ?? 0);
		}
	}
	const result = Array.from({ length: size }, () => 0);
	for (let at = size - 1; at >= 0; at -= 1) {
		const row = rows[at] ?? [];
		let sum = row[size] ?? 0;
		for (let cell = at + 1; cell < size; cell += 1) sum -= (row[cell] ?? 0) * (result[cell] ?? 0);
		result[at] = sum / (row[at] ?? 1);
	}
	return result;
}

/** How often one of `high` lies above one of `low`: 1 always, 0.5 by chance. */
export function auc(high: number[], low: number[]): number {
	const all = [
		...high.map((value) => ({ value, up: 1 })),
		...low.map((value) => ({ value, up: 0 })),
	];
	all.sort((a, b) => a.value - b.value);
	let ranks = 0;
	for (let from = 0; from < all.length;) {
		let to = from;
		while (to < all.length && all[to]?.value === all[from]?.value) to += 1;
		const rank = (from + 1 + to) / 2;
		for (let at = from; at < to; at += 1) if (all[at]?.up) ranks += rank;
		from = to;
	}
	return (ranks - (high.length * (high.length + 1)) / 2) / (high.length * low.length);
}

/** Says on a terminal how far a long run has come. Silent when nobody watches. */
export class Progress {
	private readonly start = Date.now();
	private last = 0;
	private readonly lang: 'sv' | 'en';

	constructor(lang: 'sv' | 'en') {
		this.lang = lang;
	}

	show(done: number, all: number, page: string): void {
		const now = Date.now();
		if (!process.stderr.isTTY || (now - this.last < 200 && done < all)) return;
		this.last = now;
		const left = Math.round((((now - this.start) / done) * (all - done)) / 1000);
		const text =
			this.lang === 'sv'
				? `${String(done)} av ${String(all)} sidor, ${String(left)} s kvar`
				: `${String(done)} of ${String(all)} pages, ${String(left)} s left`;
		process.stderr.write(`\r\u001b[K${text} ${page}`.slice(0, process.stderr.columns));
	}

	end(): void {
		if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
	}
}

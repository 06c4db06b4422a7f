// Runs before the page's own scripts: writes down what they listen for, and keeps their long waits on a clock of its own,
// so that the page stands still while it is looked at and hours can pass in a moment.
(() => {
	if (window.__watch) return;
	const listeners = new Map();
	const held = new Map();
	const { setTimeout, setInterval, clearTimeout } = window;
	let now = 0;
	let next = 1_000_000;
	const watch = { listeners, waits: () => held.size, advance };
	window.__watch = watch;

	const add = EventTarget.prototype.addEventListener;
	EventTarget.prototype.addEventListener = function (type, ...rest) {
		const target = this ?? window;
		if (!listeners.has(target)) listeners.set(target, new Set());
		listeners.get(target).add(type);
		return add.call(target, type, ...rest);
	};
	const hold = (run, delay, every, rest) => {
		held.set(++next, { run: () => run(...rest), due: now + delay, every });
		return next;
	};
	window.setTimeout = (run, delay = 0, ...rest) =>
		typeof run === 'function' && delay >= 2000
			? hold(run, delay, 0, rest)
			: setTimeout.call(window, run, delay, ...rest);
	window.setInterval = (run, delay = 0, ...rest) =>
		typeof run === 'function' && delay >= 200
			? hold(run, delay, delay, rest)
			: setInterval.call(window, run, delay, ...rest);
	for (const name of ['clearTimeout', 'clearInterval'])
		window[name] = (id) => {
			if (!held.delete(id)) clearTimeout.call(window, id);
		};
	window.open = () => null;

	/** Lets milliseconds pass on the page's clock. Gives how many waits ended. */
	async function advance(milliseconds) {
		const until = now + milliseconds;
		let runs = 0;
		while (runs < 300) {
			const [id, wait] =
				[...held].filter(([, { due }]) => due <= until).sort(([, a], [, b]) => a.due - b.due)[0] ??
				[];
			if (!wait) break;
			now = Math.max(now, wait.due);
			if (wait.every > 0) wait.due += wait.every;
			else held.delete(id);
			runs++;
			try {
				wait.run();
			} catch {
				// The page's own fault.
			}
			// What the page waits for in between gets its turn.
			await new Promise((resolve) => setTimeout.call(window, resolve, 0));
		}
		now = Math.max(now, until);
		return runs;
	}
})();

// Runs before the page's own scripts and writes down what they listen for and wait for.
(() => {
	if (window.__watch) return;
	const listeners = new Map();
	const timers = [];
	const watch = { listeners, timers, intervals: 0, opened: 0, flush, mutations: 0 };
	window.__watch = watch;
	const add = EventTarget.prototype.addEventListener;
	EventTarget.prototype.addEventListener = function (type, ...rest) {
		const target = this ?? window;
		if (!listeners.has(target)) listeners.set(target, new Set());
		listeners.get(target).add(type);
		return add.call(target, type, ...rest);
	};
	const { setTimeout, setInterval, clearTimeout } = window;
	window.setTimeout = function (run, delay = 0, ...rest) {
		const id = setTimeout.call(window, run, delay, ...rest);
		if (typeof run === 'function' && delay >= 300 && timers.length < 1000)
			timers.push({ id, run: () => run(...rest), delay });
		return id;
	};
	window.clearTimeout = function (id) {
		const place = timers.findIndex((timer) => timer.id === id);
		if (place >= 0) timers.splice(place, 1);
		return clearTimeout.call(window, id);
	};
	window.setInterval = function (...rest) {
		watch.intervals++;
		return setInterval.apply(window, rest);
	};
	window.open = () => {
		watch.opened++;
		return null;
	};
	function flush(least, most) {
		const due = timers.filter(({ delay }) => delay >= least && delay <= most);
		for (const timer of due) {
			window.clearTimeout(timer.id);
			try {
				timer.run();
			} catch {
				// The page's own fault.
			}
		}
		return due.length;
	}
})();

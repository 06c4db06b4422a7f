import { defineToolbarApp } from 'astro/toolbar';
import { answered, asked, type Answer } from './messages.ts';
import { render } from './window.ts';

const source = () => document.querySelector<HTMLMetaElement>('meta[name="source"]')?.content ?? '';

export default defineToolbarApp({
	init(canvas, app, server) {
		let answer: Answer | undefined;
		let isOpen = false;
		let shown = Promise.resolve();
		// One at a time: axe runs once.
		const show = () => {
			shown = shown.then(async () => {
				if (!isOpen || !answer) return;
				// Faults are looked for only when somebody wants to see them.
				const { findFaults, findSilentPictures } = await import('./accessibility.ts');
				render(canvas, answer, await findFaults(), findSilentPictures());
			});
		};
		server.on<Answer>(answered, (given) => {
			if (given.source !== source()) return;
			answer = given;
			const isWrong = given.places.some(({ level }) => level === 'error');
			app.toggleNotification({ state: isWrong, level: 'error' });
			show();
		});
		app.onToggled(({ state }) => {
			isOpen = state;
			if (isOpen) server.send(asked, { source: source() });
		});
		server.send(asked, { source: source() });
	},
});

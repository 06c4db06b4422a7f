import type { Pane } from './window.ts';

const key = { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9, nativeVirtualKeyCode: 9 };

/** Presses a key. */
export async function press({ cdp }: Pane, name: string, text = '', modifiers = 0): Promise<void> {
	const code =
		name === ' '
			? 32
			: name === 'Enter'
				? 13
				: name === 'Escape'
					? 27
					: name === 'Tab'
						? 9
						: name === 'ArrowDown'
							? 40
							: name.toUpperCase().charCodeAt(0);
	const event = {
		key: name,
		windowsVirtualKeyCode: code,
		modifiers,
		code:
			name.length === 1 && /[a-z]/i.test(name)
				? `Key${name.toUpperCase()}`
				: name === ' '
					? 'Space'
					: name,
	};
	await Promise.all([
		cdp.send('Input.dispatchKeyEvent', {
			type: text ? 'keyDown' : 'rawKeyDown',
			...event,
			...(text ? { text } : {}),
		}),
		cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', ...event }),
	]);
}

/** Presses Tab many times: all at once where no script listens, else with time for the script to answer. */
export async function pressTabs(pane: Pane, times: number, isPatient: boolean): Promise<void> {
	const { cdp } = pane;
	const sent: Promise<unknown>[] = [];
	for (let count = 0; count < times; count++) {
		const down = cdp.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key });
		const up = cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
		sent.push(down, up);
		if (!isPatient) continue;
		await up;
		await new Promise((resolve) => setTimeout(resolve, 15));
	}
	await Promise.all(sent);
}

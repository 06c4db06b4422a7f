import type { Page } from 'playwright-core';
import { runAxe } from './engines/axe.ts';
import type { Finding } from './rule.ts';

/** How a page is looked at: on a small phone and a wide screen, in light and in dark. */
const states = [
	{ name: '1280 ljust', width: 1280, colorScheme: 'light' },
	{ name: '1280 mörkt', width: 1280, colorScheme: 'dark' },
	{ name: '320 ljust', width: 320, colorScheme: 'light' },
	{ name: '320 mörkt', width: 320, colorScheme: 'dark' },
] as const;

/** Opens a page once and looks at it in every state. The same fault in several states is one finding. */
export async function auditStates(page: Page, url: string, path: string): Promise<Finding[]> {
	const findings = new Map<string, Finding>();
	await page.goto(url);
	for (const { name, width, colorScheme } of states) {
		await page.setViewportSize({ width, height: 800 });
		await page.emulateMedia({ colorScheme });
		for (const finding of await runAxe(page, path)) {
			const key = `${finding.rule} ${finding.place ?? ''}`;
			const known = findings.get(key);
			if (known) known.states?.push(name);
			else findings.set(key, { ...finding, states: [name] });
		}
	}
	return [...findings.values()];
}

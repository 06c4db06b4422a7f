import type { Page } from 'playwright-core';
import type { RawFinding } from '../rule.ts';

export type Report = (
	rule: { id: string; wcag: string[]; severity: 'error' | 'warn' },
	selector: string,
	message: string,
	en: string,
) => Promise<void>;

/** Adds findings about the elements that selectors lead to. */
export const reportAt =
	(page: Page, found: RawFinding[]): Report =>
	async (rule, selector, message, en) => {
		found.push(
			await page.evaluate(
				([own, place, sv, english]) =>
					window.__audit.raw(own, document.querySelector(place) ?? undefined, sv, english),
				[rule, selector, message, en] as const,
			),
		);
	};

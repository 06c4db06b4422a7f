import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import type { Finding } from '../rule.ts';

const require = createRequire(import.meta.url);
const script = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const locale: unknown = JSON.parse(
	readFileSync(require.resolve('axe-core/locales/sv.json'), 'utf8'),
);

type Axe = typeof import('axe-core');

/** Every rule of axe-core, best practice, AAA and experimental ones too, on the page as it stands. In Swedish. */
export async function runAxe(page: Page, path: string): Promise<Finding[]> {
	if (!(await page.evaluate(() => 'axe' in window))) {
		await page.evaluate(script);
		await page.evaluate((words) => {
			(window as unknown as { axe: Axe }).axe.configure({ locale: words as object });
		}, locale);
	}
	const violations = await page.evaluate(async () => {
		const { axe } = window as unknown as { axe: Axe };
		const rules = Object.fromEntries(
			axe.getRules().map(({ ruleId }) => [ruleId, { enabled: true }]),
		);
		const results = await axe.run(document, { rules, resultTypes: ['violations'] });
		return results.violations.flatMap(({ id, help, nodes }) =>
			nodes.map(({ target, failureSummary }) => ({
				id,
				help,
				place: target.join(' '),
				summary: failureSummary ?? '',
			})),
		);
	});
	return violations.map(({ id, help, place, summary }) => ({
		page: path,
		rule: `axe/${id}`,
		message: `${help}. ${summary.replace(/\s+/g, ' ').trim()}`,
		place,
	}));
}

import type { RawFinding } from '../rule.ts';
import type { Pane } from '../window.ts';

/** Styles said that focus is not seen: pictures with and without focus must agree, or the finding is dropped. */
export async function confirmFocus({ page }: Pane, findings: RawFinding[]): Promise<RawFinding[]> {
	const kept: RawFinding[] = [];
	let checked = 0;
	for (const finding of findings) {
		if (finding.rule !== 'focus-visible' || finding.level !== 'error' || checked++ >= 4) {
			kept.push(finding);
			continue;
		}
		const locator = page.locator(finding.selector).first();
		try {
			await locator.evaluate(
				(element) => (element as HTMLElement).focus({ focusVisible: true } as FocusOptions),
				undefined,
				{ timeout: 1000 },
			);
			const withFocus = await page.screenshot({ timeout: 3000 });
			await locator.evaluate((element) => (element as HTMLElement).blur(), undefined, {
				timeout: 1000,
			});
			const without = await page.screenshot({ timeout: 3000 });
			if (withFocus.equals(without)) kept.push(finding);
		} catch {
			kept.push(finding);
		}
	}
	return kept;
}

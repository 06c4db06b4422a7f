import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Level } from '../rule.ts';

const require = createRequire(import.meta.url);

/** axe-core's own Swedish words. */
export const swedish = JSON.parse(
	readFileSync(require.resolve('axe-core/locales/sv.json'), 'utf8'),
) as object;

/** Good practice that is certain enough to stop a build: nobody could call the page right. */
const certain = new Set([
	'accesskeys',
	'empty-heading',
	'empty-table-header',
	'heading-order',
	'image-redundant-alt',
	'label-title-only',
	'presentation-role-conflict',
	'scope-attr-valid',
	'skip-link',
	'tabindex',
	'table-duplicate-name',
	'landmark-no-duplicate-main',
	'landmark-no-duplicate-banner',
	'landmark-no-duplicate-contentinfo',
	'landmark-unique',
	'meta-viewport-large',
	'aria-text',
	'aria-dialog-name',
	'aria-treeitem-name',
	'landmark-main-is-top-level',
]);
/** Experimental rules, or such that axe-core is known to be wrong about now and then. */
const unsure = new Set([
	'focus-order-semantics',
	'hidden-content',
	'label-content-name-mismatch',
	'css-orientation-lock',
	'p-as-heading',
	'frame-tested',
]);

/** What axe-core's tags make of a finding: which criteria, and how certain. */
export function levelOfAxe(
	rule: string,
	tags: string[],
	isSure: boolean,
): { level: Level; criteria: string[] } {
	const id = rule.replace('axe/', '');
	const criteria = tags.flatMap((tag) => {
		const [, principle, guideline, criterion] = /^wcag(\d)(\d)(\d+)$/.exec(tag) ?? [];
		return principle ? [`${principle}.${String(guideline)}.${String(criterion)}`] : [];
	});
	if (!isSure) return { level: 'notice', criteria };
	if (unsure.has(id) || (tags.includes('best-practice') && !certain.has(id)))
		return { level: 'warn', criteria };
	return { level: tags.includes('wcag2aaa') ? 'warn' : 'error', criteria };
}

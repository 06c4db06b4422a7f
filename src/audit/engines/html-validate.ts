import { HtmlValidate } from 'html-validate';
import type { BuiltPage, Finding } from '../rule.ts';

const validator = new HtmlValidate({
	extends: ['html-validate:recommended', 'html-validate:a11y', 'html-validate:document'],
	// MDX writes <img /> and <hr />, which is as right as <img>: an editor could not mend it.
	rules: { 'void-style': 'off' },
});

/** What html-validate finds in the HTML of a page. */
export async function runHtmlValidate({ path, html }: BuiltPage): Promise<Finding[]> {
	const report = await validator.validateString(html, path);
	return report.results.flatMap(({ messages }) =>
		messages.map(({ ruleId, message, line, column, selector }) => ({
			page: path,
			rule: `html/${ruleId}`,
			message,
			place: selector ?? `${String(line)}:${String(column)}`,
		})),
	);
}

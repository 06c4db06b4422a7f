import { HtmlValidate } from 'html-validate';
import type { BuiltPage, Level, RawFinding } from '../rule.ts';

const validator = new HtmlValidate({
	extends: ['html-validate:recommended', 'html-validate:a11y', 'html-validate:document'],
	// MDX writes <img /> and <hr />, which is as right as <img>: an editor could not mend it.
	rules: { 'void-style': 'off' },
});

/**
 * The rules of html-validate that a reader notices: level, criteria and what they mean in Swedish. The rest is style.
 * Names and alternatives are axe-core's to judge: it sees what scripts and styles make of them.
 */
const rules: Record<string, [level: Level, criteria: string[], swedish: string]> = {
	'area-alt': ['notice', ['1.1.1'], 'Ett område i en bildkarta saknar text.'],
	'aria-hidden-body': ['notice', ['4.1.2'], 'Hela sidan är dold för skärmläsare.'],
	'aria-label-misuse': ['warn', ['4.1.2'], 'aria-label står på ett element där den inte hörs.'],
	'empty-heading': ['notice', ['1.3.1'], 'Rubriken är tom.'],
	'empty-title': ['notice', ['2.4.2'], 'Sidan har ingen titel.'],
	'form-dup-name': ['warn', [], 'Flera fält har samma namn i formuläret.'],
	'heading-level': [
		'error',
		['1.3.1'],
		'En rubriknivå är överhoppad, eller sidan börjar inte med h1.',
	],
	'hidden-focusable': ['notice', ['4.1.2'], 'Något som är dolt för skärmläsare kan få fokus.'],
	'input-missing-label': ['notice', ['1.3.1', '4.1.2'], 'Fältet har ingen etikett.'],
	'map-dup-name': ['error', ['4.1.1'], 'Två bildkartor har samma namn.'],
	'map-id-name': ['warn', [], 'Bildkartans id och namn skiljer sig.'],
	'meta-refresh': ['error', ['2.2.1'], 'Sidan laddas om eller byts av sig själv.'],
	'missing-doctype': ['warn', [], 'Sidan saknar doctype.'],
	'multiple-labeled-controls': ['notice', ['1.3.1', '4.1.2'], 'Etiketten hör till flera fält.'],
	'no-abstract-role': ['error', ['4.1.2'], 'Rollen är abstrakt och får inte användas.'],
	'no-autoplay': ['warn', ['1.4.2'], 'Ljud eller film startar av sig självt.'],
	'no-dup-id': ['error', [], 'Två element har samma id.'],
	'no-dup-attr': ['warn', [], 'Elementet har samma attribut två gånger.'],
	'no-missing-references': [
		'error',
		['1.3.1'],
		'Attributet pekar på ett id som inte finns på sidan.',
	],
	'no-multiple-main': ['error', ['1.3.1'], 'Sidan har flera huvuddelar (main).'],
	'no-redundant-aria-label': ['notice', [], 'aria-label upprepar etiketten.'],
	'no-redundant-role': ['notice', [], 'Rollen är den som elementet redan har.'],
	'no-implicit-close': ['warn', [], 'Ett element stängs inte.'],
	'parser-error': ['warn', [], 'HTML-koden går inte att tolka.'],
	'close-order': ['warn', [], 'Element stängs i fel ordning.'],
	'element-permitted-content': ['warn', [], 'Elementet får inte stå här.'],
	'element-permitted-parent': ['warn', [], 'Elementet får inte stå här.'],
	'element-required-ancestor': ['warn', ['1.3.1'], 'Elementet saknar det som det ska stå i.'],
	'element-required-content': ['warn', [], 'Elementet saknar något som måste finnas i det.'],
	deprecated: ['error', [], 'Elementet är utgånget: utseende hör hemma i stilmallen.'],
	'deprecated-rule': ['notice', [], 'En gammal regel används.'],
	'prefer-native-element': ['warn', [], 'HTML har ett eget element för den rollen.'],
	'tel-non-breaking': ['notice', [], 'Telefonnumret kan brytas mitt i.'],
	'text-content': ['notice', ['4.1.2'], 'Elementet saknar text.'],
	'unique-landmark': ['error', ['1.3.1'], 'Två landmärken av samma slag går inte att skilja åt.'],
	'valid-autocomplete': ['error', ['1.3.5'], 'Värdet i autocomplete finns inte.'],
	'valid-for': ['error', ['1.3.1', '4.1.2'], 'Etiketten pekar på något som inte är ett fält.'],
	'wcag/h30': ['notice', ['2.4.4', '1.1.1'], 'Länken saknar text.'],
	'wcag/h32': ['error', ['3.2.2'], 'Formuläret har ingen knapp att skicka det med.'],
	'wcag/h36': ['notice', ['1.1.1'], 'Bildknappen saknar text.'],
	'wcag/h37': ['notice', ['1.1.1'], 'Bilden saknar alt.'],
	'wcag/h63': ['notice', ['1.3.1'], 'Rubrikcellens scope är fel.'],
	'wcag/h67': ['notice', ['1.1.1'], 'Bilden har tom alt men en title.'],
	'wcag/h71': ['error', ['1.3.1'], 'Gruppen saknar rubrik (legend).'],
};

/** The criteria that its rules can report a fault of. */
export const criteriaOfHtmlRules = Object.values(rules).flatMap(([level, criteria]) =>
	level === 'notice' ? [] : criteria,
);

/** What html-validate finds in the HTML of a page, as far as a reader is concerned. */
export async function runHtmlValidate({ file, html }: BuiltPage): Promise<RawFinding[]> {
	const report = await validator.validateString(html, file);
	return report.results.flatMap(({ messages }) =>
		messages.flatMap(({ ruleId, message, selector, ruleUrl, line }) => {
			const known = rules[ruleId];
			if (!known) return [];
			// Frames and pages within pages are no headings of this page.
			const level = ruleId === 'heading-level' && /Initial/i.test(message) ? 'warn' : known[0];
			const help = ruleUrl ?? '';
			return [
				{
					rule: `html/${ruleId}`,
					level,
					message: `${known[2]} (${message})`,
					en: message,
					criteria: known[1],
					selector: selector ?? '',
					html: '',
					text: '',
					help,
					helpEn: help,
					line,
				},
			];
		}),
	);
}

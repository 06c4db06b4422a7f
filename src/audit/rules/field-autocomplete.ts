import { all, isHidden, nameOf } from '../dom.ts';
import { defineRule } from '../rule.ts';

const purposes: [RegExp, string][] = [
	[/^(din |your )?(e-?post(adress)?|e-?mail( address)?|epost)\b/i, 'email'],
	[
		/^(ditt |your )?(mobil(nummer|telefon)?|telefon(nummer)?|phone( number)?|telephone( number)?|mobile( number)?|tel)\b/i,
		'tel',
	],
	[/^(ditt |your )?(förnamn|first name|given name)\b/i, 'given-name'],
	[/^(ditt |your )?(efternamn|last name|surname|family name)\b/i, 'family-name'],
	[/^(ditt |your )?(namn|name|full name|för- och efternamn)$/i, 'name'],
	[/^(ditt |your )?(postnummer|post ?code|zip( code)?|postal code)\b/i, 'postal-code'],
	[/^(din |your )?(gatuadress|street( address)?)\b/i, 'street-address'],
];

export default defineRule({
	id: 'field-autocomplete',
	wcag: ['1.3.5'],
	severity: 'error',
	title: 'Fält om läsaren ska säga vad de vill ha',
	why: 'Med autocomplete fyller webbläsaren i åt den som har svårt att skriva eller minnas.',
	fix: 'Skriv autocomplete, till exempel autocomplete="email".',
	en: {
		title: 'Fields about the reader say what they want',
		why: 'With autocomplete the browser fills in for who finds it hard to write or remember.',
		fix: 'Write autocomplete, such as autocomplete="email".',
	},
	check(document) {
		return all(document, 'input:not([type]),input[type=text],input[type=email],input[type=tel]')
			.filter(
				(field) =>
					!isHidden(field) &&
					(!field.hasAttribute('autocomplete') || field.getAttribute('autocomplete') === 'off') &&
					!field.hasAttribute('disabled') &&
					!field.hasAttribute('readonly'),
			)
			.flatMap((element) => {
				const name = nameOf(element);
				const purpose = purposes.find(([pattern]) => pattern.test(name))?.[1];
				if (!purpose) return [];
				return [
					{
						element,
						// Whose name or address is asked for, only a person can tell.
						level: 'warn' as const,
						message: `Gäller ”${name}” läsaren själv? Skriv i så fall autocomplete="${purpose}".`,
						en: `Is “${name}” about the reader? Then write autocomplete="${purpose}".`,
					},
				];
			});
	},
});

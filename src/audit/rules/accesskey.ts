import { all } from '../dom.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
	id: 'accesskey',
	wcag: [],
	severity: 'error',
	title: 'Egna kortkommandon ska undvikas',
	why: 'De krockar med skärmläsarens och webbläsarens egna kommandon, och ingen vet att de finns.',
	fix: 'Ta bort accesskey.',
	en: {
		title: 'The page has no access keys of its own',
		why: 'They clash with the commands of screen readers and browsers, and nobody knows of them.',
		fix: 'Remove accesskey.',
	},
	check(document) {
		return all(document, '[accesskey]')
			.filter((element) => element.getAttribute('accesskey') !== '')
			.map((element) => ({
				element,
				message: `Kortkommandot ”${element.getAttribute('accesskey') ?? ''}” kan krocka med läsarens egna.`,
				en: `The access key “${element.getAttribute('accesskey') ?? ''}” may clash with the reader’s own.`,
			}));
	},
});

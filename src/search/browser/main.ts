export { find } from './find.ts';
import { showResults } from './results.ts';
import { suggestIn } from './suggest.ts';

// This module comes when a search field gets focus, and on the search page when it is asked something.
for (const input of document.querySelectorAll<HTMLInputElement>('input[data-suggest]'))
	suggestIn(input);

const results = document.getElementById('resultat');
if (results && !results.dataset.started) {
	results.dataset.started = '';
	void showResults(results);
}

import { expect, test } from 'vitest';
import emphasis from '../../../src/text/rules/emphasis.ts';
import { hold } from './hold.ts';

test('passes one word in bold', () => {
	expect(hold(emphasis, 'Det är **viktigt** att du ringer.')).toEqual([]);
});

test('reports a whole passage in italics', () => {
	expect(hold(emphasis, '*Det är viktigt att du ringer oss snart.*')).toEqual([
		'8 ord i rad står i kursiv. Ta bort stjärnorna, eller märk bara de ord som är viktigast.',
	]);
});

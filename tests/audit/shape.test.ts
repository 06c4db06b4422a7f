import { expect, test } from 'vitest';
import { shapeOf } from '../../src/audit/shape.ts';

test('Pages of the same template have the same shape, whatever their text and length', () => {
	expect(shapeOf('<ul class="a"><li>Ett</li></ul>')).toBe(
		shapeOf('<ul class="a"><li>Två</li><li>Tre</li></ul>'),
	);
	expect(shapeOf('<div class="rug rug-aspen"></div>')).toBe(
		shapeOf('<div class="rug rug-livsval"></div>'),
	);
});

test('A page with something more has another shape', () => {
	expect(shapeOf('<p>Text</p>')).not.toBe(shapeOf('<p>Text</p><button>Stäng</button>'));
	expect(shapeOf('<div role="alert"></div>')).not.toBe(shapeOf('<div></div>'));
});

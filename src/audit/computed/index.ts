import type { Rule } from '../rule.ts';
import allCaps from './all-caps.ts';
import backgroundImage from './background-image.ts';
import cssContent from './css-content.ts';
import fakeHeading from './fake-heading.ts';
import hoverOnly from './hover-only.ts';
import labelFar from './label-far.ts';
import linksTogether from './links-together.ts';
import longEmphasis from './long-emphasis.ts';
import motion from './motion.ts';
import typography from './typography.ts';

/** Rules that need the layout and the styles of a browser. \`contrast\` runs apart, in the states that axe-core does not see. */
export const computed: Rule[] = [
	allCaps,
	backgroundImage,
	cssContent,
	fakeHeading,
	hoverOnly,
	labelFar,
	linksTogether,
	longEmphasis,
	motion,
	typography,
];

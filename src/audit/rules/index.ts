import type { Rule } from '../rule.ts';
import abbreviation from './abbreviation.ts';
import accesskey from './accesskey.ts';
import altFileName from './alt-file-name.ts';
import altLong from './alt-long.ts';
import altRepeats from './alt-repeats.ts';
import altUnlikeTitle from './alt-unlike-title.ts';
import anchorMissing from './anchor-missing.ts';
import ariaProhibited from './aria-prohibited.ts';
import autoplay from './autoplay.ts';
import direction from './direction.ts';
import dragOnly from './drag-only.ts';
import embedAlternative from './embed-alternative.ts';
import emptyParagraph from './empty-paragraph.ts';
import fakeList from './fake-list.ts';
import fieldAutocomplete from './field-autocomplete.ts';
import fieldChangesPage from './field-changes-page.ts';
import fieldError from './field-error.ts';
import fieldGroup from './field-group.ts';
import fieldHint from './field-hint.ts';
import fieldLabelFor from './field-label-for.ts';
import fieldPaste from './field-paste.ts';
import fieldPlaceholder from './field-placeholder.ts';
import fieldRequired from './field-required.ts';
import fieldSameLabel from './field-same-label.ts';
import headingEmptySection from './heading-empty-section.ts';
import headingUnlikeText from './heading-unlike-text.ts';
import hiddenFocus from './hidden-focus.ts';
import inlineSpacing from './inline-spacing.ts';
import langCode from './lang-code.ts';
import langPage from './lang-page.ts';
import langPart from './lang-part.ts';
import linkPunctuation from './link-punctuation.ts';
import linkText from './link-text.ts';
import linkToFile from './link-to-file.ts';
import linkToImage from './link-to-image.ts';
import linkToNowhere from './link-to-nowhere.ts';
import linksAdjacentSame from './links-adjacent-same.ts';
import linksSameText from './links-same-text.ts';
import mediaAlternative from './media-alternative.ts';
import mouseOnly from './mouse-only.ts';
import newWindow from './new-window.ts';
import pageBasics from './page-basics.ts';
import presentationalChildren from './presentational-children.ts';
import readingLevel from './reading-level.ts';
import roleState from './role-state.ts';
import sensory from './sensory.ts';
import skipLink from './skip-link.ts';
import spacerImage from './spacer-image.ts';
import tableCaption from './table-caption.ts';
import tableHeaderCells from './table-header-cells.ts';
import tableLayout from './table-layout.ts';
import tableNoHeaders from './table-no-headers.ts';
import timeLimit from './time-limit.ts';
import titlePlaceholder from './title-placeholder.ts';
import titleRepeats from './title-repeats.ts';
import titleUnlikeText from './title-unlike-text.ts';
import wordsBetweenHeadings from './words-between-headings.ts';

/** Rules that need only the markup. */
export const rules: Rule[] = [
	abbreviation,
	accesskey,
	altFileName,
	altLong,
	altRepeats,
	altUnlikeTitle,
	anchorMissing,
	ariaProhibited,
	autoplay,
	direction,
	dragOnly,
	embedAlternative,
	emptyParagraph,
	fakeList,
	fieldAutocomplete,
	fieldChangesPage,
	fieldError,
	fieldGroup,
	fieldHint,
	fieldLabelFor,
	fieldPaste,
	fieldPlaceholder,
	fieldRequired,
	fieldSameLabel,
	headingEmptySection,
	headingUnlikeText,
	hiddenFocus,
	inlineSpacing,
	langCode,
	langPage,
	langPart,
	linkPunctuation,
	linkText,
	linkToFile,
	linkToImage,
	linkToNowhere,
	linksAdjacentSame,
	linksSameText,
	mediaAlternative,
	mouseOnly,
	newWindow,
	pageBasics,
	presentationalChildren,
	readingLevel,
	roleState,
	sensory,
	skipLink,
	spacerImage,
	tableCaption,
	tableHeaderCells,
	tableLayout,
	tableNoHeaders,
	timeLimit,
	titlePlaceholder,
	titleRepeats,
	titleUnlikeText,
	wordsBetweenHeadings,
];

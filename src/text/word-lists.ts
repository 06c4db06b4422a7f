// What writers at authorities often write, and what to write instead. Add a line to a list to teach the rules a word.

export { officialWords } from './word-lists/official-words.ts';
export { idioms } from './word-lists/idioms.ts';
export { labels } from './word-lists/label-words.ts';
export { foreignWords } from './word-lists/foreign-words.ts';
export { sameThings } from './word-lists/same-things.ts';
export { abbreviations } from './word-lists/abbreviations.ts';

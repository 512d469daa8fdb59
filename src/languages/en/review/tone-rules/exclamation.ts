import { rowsOf } from './row.ts';

/** Marks that shout. */
export const exclamation = rowsOf('exclamation', [
  [6, 'warn', 'words', String.raw`!{2,}|\?!+|!+\?+`],
  [6, 'hint', 'words', String.raw`\?{2,}`],
]);

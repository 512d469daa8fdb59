import { cell } from '../table.ts';

/** The language of the page that was opened last: what reaches the candidate without a page is said in it. */
export const readingLanguage = cell<{ readonly code: string }>('setting', 'reading-language');

import type { FitFacts } from '../../../contract/refusals/fit.ts';
import type { WordsOf } from '../../../contract/refusals/said.ts';
import type { FitLine } from '../../../contract/words/fit.ts';
import { counted } from './counted.ts';
import { unread } from './unread.ts';

const cvTodo = 'Save it as JSON Resume (jsonresume.org), or take LinkedIn’s data export.';

const lines: Readonly<Record<FitLine, string>> = {
  requirement: 'What they ask for',
  strength: 'Where you would excel',
  question: 'A question',
  research: 'What you found out',
  consideration: 'What is weighed',
};

export const fit: WordsOf<FitFacts> = {
  'matters-not-said': () => ({ what: 'What matters to you was not said.', todo: 'Say it in a few words.' }),
  'example-gone': () => ({ what: 'This example is not here any more.', todo: 'Look at your examples.' }),
  'what-you-did-not-said': () => ({
    what: 'What you did was not said.',
    todo: 'Say it in a sentence, such as “Moved the billing data without downtime”.',
  }),
  'example-needs-sentence': () => ({
    what: 'An example needs a sentence that says what it is.',
    todo: 'Say what you did in a few words.',
  }),
  'told-to-nobody': () => ({ what: 'Nobody was named to whom it was told.', todo: 'Name them, or the interview.' }),
  'too-many-strengths': ({ most }) => ({
    what: `Where you would excel has room for ${counted(most, { one: 'line', other: 'lines' })}: more than that nobody keeps in mind in a room.`,
    todo: 'Take a line away first, or put two together.',
  }),
  'line-without-words': ({ line }) => ({ what: `${lines[line]} has no words.`, todo: 'Say it in a few words.' }),
  'nothing-to-note': () => ({ what: 'Nothing to note was given.', todo: 'Give it with one of these.' }),
  'posting-is-pdf': () => ({
    what: 'This is a PDF file; it can be read on the page, in your browser.',
    todo: 'Open the job on the page and choose the file there, or save the posting as text.',
  }),
  'posting-without-words': () => ({
    what: 'There are no words in it.',
    todo: 'Paste the posting, or give a file that holds it.',
  }),
  'posting-page-empty': ({ broken }) => ({
    what: broken ? 'The data of the page are broken, and it holds no other text.' : 'The page holds no text.',
    todo: 'Copy the words of the posting and paste them.',
  }),
  'no-file-given': () => ({ what: 'No file was given.', todo: 'Give a JSON Resume file, or LinkedIn’s data export.' }),
  'cv-empty': () => ({
    what: 'This CV is empty: no work, no projects, no education stand in it.',
    todo: 'Choose another file, or write your examples yourself.',
  }),
  'cv-too-large': ({ name }) => ({ what: `${name} is larger than any CV (2 MB).`, todo: cvTodo }),
  'cv-of-no-kind': ({ name }) => ({ what: `${name} is neither JSON nor LinkedIn’s export.`, todo: cvTodo }),
  'cv-other-json': ({ name }) => ({
    what: `${name} holds JSON, but no CV: it should be an object with work, projects, education.`,
    todo: cvTodo,
  }),
  'cv-too-deep': ({ name }) => ({ what: `${name} is nested deeper than any CV.`, todo: cvTodo }),
  'archive-not-unpacked': ({ name, why }) => ({
    what: `${name} could not be unpacked (${unread.clause(why)}).`,
    todo: 'Take the ZIP file as LinkedIn gave it, or its CSV files.',
  }),
  'no-linkedin-tables': () => ({
    what: 'None of the tables of LinkedIn’s export is in it: Positions.csv, Projects.csv, Skills.csv and the like.',
    todo: 'On LinkedIn: Settings, Data privacy, Get a copy of your data. The file comes by mail.',
  }),
};

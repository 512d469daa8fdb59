import type { PeopleFacts } from '../../../contract/refusals/people.ts';
import type { WordsOf } from '../../../contract/refusals/said.ts';
import { list } from '../days.ts';
import { unread } from './unread.ts';

function howEnded(exit: number | null, said: string): string {
  if (said !== '') return ` (${said})`;
  return exit === null || exit === 0 ? '' : ` (it ended with ${exit})`;
}

export const people: WordsOf<PeopleFacts> = {
  'several-fit': ({ typed, names }) => ({
    what: `Several people fit “${typed}”: ${list(names.slice(0, 5))}.`,
    todo: 'Write the whole name of the one you mean, or use their address or id. For somebody else, add a surname or a word that tells them apart.',
  }),
  'several-in-one-name': ({ typed }) => ({
    what: `“${typed}” reads like more than one person.`,
    todo: 'Give each a line of their own, and leave out whoever you are not sure of.',
  }),
  'several-firms-fit': ({ typed, names }) => ({
    what: `Several firms fit “${typed}”: ${list(names.slice(0, 5))}.`,
    todo: 'Write the whole name of the one you mean, with its legal form.',
  }),
  'several-called': ({ typed, ids }) => ({
    what: `Several people are called “${typed}”.`,
    todo: `Use the address or the id: ${ids.join(', ')}.`,
  }),
  'one-person-already': () => ({ what: 'They are one person already.', todo: 'Look at who is noted.' }),
  'stands-for-nobody-else': () => ({
    what: 'This note stands for nobody else.',
    todo: 'Give the id of the note that went into another.',
  }),
  'successor-is-same': () => ({ what: 'The successor is the same person.', todo: 'Name who looks after it now.' }),
  'cards-unreadable': ({ name, why, mostMegabytes }) => ({
    what: `${name || 'The file'} cannot be read. ${unread.sentence(why)}`,
    todo: `Export the contacts as vCard (.vcf), at most ${mostMegabytes} MB.`,
  }),
  'person-needs-something': () => ({
    what: 'A person needs one thing by which to know them.',
    todo: 'Give a name as you heard it, an address or a number.',
  }),
  'news-gone': () => ({
    what: 'That news is not here any more; it was taken away or belongs to other notes.',
    todo: 'Look at your people.',
  }),
  'what-happened': () => ({ what: 'What happened?', todo: 'Say it in a few words: “Passed the AWS exam”.' }),
  'whose-news': () => ({ what: 'Whose news is it?', todo: 'Name the person.' }),
  'what-advised': () => ({ what: 'What did they advise?', todo: 'Say it in your own words.' }),
  'nobody-of-this-name': ({ typed }) => ({
    what: `Nobody of this name is noted: ${typed}.`,
    todo: 'Look at the job for how the name was noted, or search for it.',
  }),
  'browser-missing': () => ({
    what: 'No browser was found that could print it.',
    todo: 'Name a browser in PERSEVERE_BROWSER, or have it written as a page and print that.',
  }),
  'browser-did-not-print': ({ exit, said }) => ({
    what: `The browser did not print it${howEnded(exit, said)}.`,
    todo: 'Have it written as a page and print that.',
  }),
  'nobody-noted': ({ typed }) => ({
    what: `Nobody called “${typed}” is noted.`,
    todo: 'Look at who is noted, or note them.',
  }),
};

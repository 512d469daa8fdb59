import type { AccountFacts, KeyEnd, StoreTrouble } from '../../../contract/refusals/account.ts';
import type { WordsOf } from '../../../contract/refusals/said.ts';
import { archive } from './archive-said.ts';

/** What keeps the file from being read or written. */
export const fileTroubles: Readonly<Record<StoreTrouble, string>> = {
  full: 'The disc is full.',
  'not-writable': 'The notes may not be written here.',
  disc: 'The disc does not read or write as it should.',
  damaged: 'The file that holds your notes is damaged.',
  busy: 'Another program holds your notes.',
  newer: 'These notes were written by a newer Persevere, so they are only read here.',
};

const fileTodos: Readonly<Record<StoreTrouble, string>> = {
  full: 'Make room, then do it again.',
  'not-writable': 'Look whether the folder, and the disc that it lies on, may be written; then do it again.',
  disc: 'Copy the folder with your notes to another disc, then do it again there.',
  damaged: 'See what can be saved, and how.',
  busy: 'Wait a moment, then do it again.',
  newer: 'Update Persevere, then do it again.',
};

const keyEnds: Readonly<Record<KeyEnd, (days: number) => string>> = {
  'none-given': () => 'This needs a key.',
  unknown: () => 'This key is not known here.',
  idle: (days) => `This browser was not used for ${days} days, so its key ended.`,
  old: (days) => `A key lasts ${days} days, and this one ended.`,
  former: () => 'Persevere has an address of its own now, and keys from before it ended.',
};

const getKey = 'Open the address that Persevere prints when it starts.';

export const account: WordsOf<AccountFacts> = {
  'firm-not-noted': ({ typed }) => ({
    what: `No firm called “${typed}” is noted.`,
    todo: 'Use the name as it is shown.',
  }),
  'export-stopped': () => ({ what: 'The export was stopped.', todo: 'Start it again when you like.' }),
  'backup-unreadable': ({ name, why }) => ({
    what: `${name} cannot be restored. ${archive.trouble(why)}`,
    todo: 'Use another backup.',
  }),
  'notes-here-already': () => ({
    what: 'There is something here already, and restoring would replace it.',
    todo: 'Export what is here, then restore over it; or restore into another home.',
  }),
  'home-is-real': () => ({
    what: 'This home holds real notes, so it cannot become a simulated one.',
    todo: 'Choose another home.',
  }),
  'no-such-device': () => ({ what: 'There is no such device.', todo: 'Look at those that there are.' }),
  'not-reachable': () => ({
    what: 'A phone cannot reach this Persevere yet: it listens on this computer alone.',
    todo: 'Put TLS in front of it and start it with its public address; the README says how.',
  }),
  'own-notes-here': () => ({
    what: 'There are notes of your own here, and the example would mix with them.',
    todo: 'Look at it in another home.',
  }),
  'no-example': () => ({
    what: 'There is no example here.',
    todo: 'What stands here is your own; nothing is to put away.',
  }),
  'written-all-the-time': () => ({ what: 'Something is being written all the time.', todo: 'Try again in a moment.' }),
  'names-nothing-of-them': ({ typed }) => ({
    what: `Nothing that names them is “${typed}”.`,
    todo: 'Look at what would go without choosing first.',
  }),
  'written-by-newer': () => ({
    what: 'This file was written by a newer Persevere, so it is only read here.',
    todo: 'Update Persevere, then do it again.',
  }),
  'changed-meanwhile': () => ({
    what: 'Something else changed the same job at the same time.',
    todo: 'Look at it again and repeat what you did.',
  }),
  'id-of-other-content': () => ({
    what: 'This id of an operation was used already, for something else.',
    todo: 'Give each thing that you do an id of its own; only a repeat takes the same.',
  }),
  'answer-gone': () => ({
    what: 'This was done already, and what came of it then is not kept.',
    todo: 'Look whether it is there; to do it once more, use another id.',
  }),
  'nobody-to-forget': ({ typed }) => ({
    what: `Nobody called “${typed}” is noted.`,
    todo: 'Look at the people of the job and their ids.',
  }),
  'file-trouble': ({ trouble }) => ({ what: fileTroubles[trouble], todo: fileTodos[trouble] }),
  'file-damaged-here': () => ({ what: fileTroubles.damaged, todo: 'See what can be saved, and how.' }),
  'key-taken-away': () => ({ what: 'This key was taken away.', todo: getKey }),
  'key-unknown': ({ why, days }) => ({ what: keyEnds[why](days), todo: getKey }),
};

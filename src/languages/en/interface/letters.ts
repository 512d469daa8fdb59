import type { LettersFacts } from '../../../contract/refusals/letters.ts';
import type { WordsOf } from '../../../contract/refusals/said.ts';
import { unread } from './unread.ts';

export const letters: WordsOf<LettersFacts> = {
  'letter-for-yourself': () => ({
    what: 'This is something for yourself, so there is no letter to write.',
    todo: 'Do it, or leave it out.',
  }),
  'no-own-name': () => ({ what: 'A letter needs your name under it.', todo: 'Say it once.' }),
  'nothing-new': () => ({
    what: 'There is nothing new to tell them yet.',
    todo: 'Note what happened since, or leave it for now.',
  }),
  'letter-changed': () => ({
    what: 'This letter was changed in another window or on another device.',
    todo: 'Look at how it is now, then change it again.',
  }),
  'letter-gone': () => ({
    what: 'That letter is not here any more; it was thrown away or belongs to other notes.',
    todo: 'Write one.',
  }),
  'no-new-words': () => ({ what: 'No new words were given.', todo: 'Give a file that holds them, or a new subject.' }),
  'letter-too-long': () => ({ what: 'The text is longer than a letter can be.', todo: 'Shorten it to a few pages.' }),
  'no-such-gap': () => ({
    what: 'This letter has no such gap.',
    todo: 'Look at the letter: its gaps stand beside it. Or change the text itself.',
  }),
  'gap-says-that-already': () => ({
    what: 'The letter says that already.',
    todo: 'Say something else, or leave the gap.',
  }),
  'gap-repeats-note': () => ({
    what: 'That is your note once more: they would read what they said themselves.',
    todo: 'Type what you would answer, or what you thought about it since; or leave the gap.',
  }),
  'gap-no-sentence': ({ starters }) => ({
    what: 'Those words are no sentence by themselves, and none of the beginnings goes on with them.',
    todo: `Type the rest of one of these, or a whole sentence: ${starters.map((each) => `“${each.replace('___', '…')}”`).join(', ')}.`,
  }),
  'letter-must-be-looked-at': ({ messages }) => ({
    what: `This must be looked at first: ${messages.join(' ')}`,
    todo: 'Change it, or open it as it is.',
  }),
  'sent-already': () => ({
    what: 'This letter is noted as sent already.',
    todo: 'If it went a second time, note that.',
  }),
  'what-is-right-missing': () => ({
    what: 'What is right was not said.',
    todo: 'Say it in a sentence, such as “I left Halden in 2020”.',
  }),
  'no-open-offer': () => ({
    what: 'This job has no offer that is open.',
    todo: 'Note the offer first: who made it, and by when.',
  }),
  'nothing-to-review': () => ({ what: 'There is no text to read.', todo: 'Give a file with the letter in it.' }),
  'letter-unreadable': ({ name, why }) => ({
    what: `${name} cannot be read. ${unread.sentence(why)}`,
    todo: 'Give the letter as plain text.',
  }),
  'own-mails-unknown': () => ({
    what: 'Nothing says which of these mails are yours.',
    todo: 'Give the letter as .eml, or say your address.',
  }),
  'no-tone-model': () => ({ what: 'There is no model of tone for this language.', todo: 'Use English.' }),
  'table-unreadable': ({ name, why }) => ({
    what: `${name} cannot be read. ${unread.sentence(why)}`,
    todo: 'Save it as CSV again.',
  }),
  'no-such-column': ({ name, column, columns }) => ({
    what: `${name} has no column “${column}”.`,
    todo: `Its columns: ${columns.join(', ')}.`,
  }),
};

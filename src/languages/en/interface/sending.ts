import type { WordsOf } from '../../../contract/refusals/said.ts';
import type { SendingFacts } from '../../../contract/refusals/sending.ts';

export const sending: WordsOf<SendingFacts> = {
  'letter-approved': () => ({
    what: 'This letter is approved and goes by itself.',
    todo: 'Take it back first.',
  }),
  'letter-being-sent': () => ({
    what: 'This letter is being sent right now.',
    todo: 'See how it ended.',
  }),
  'letter-in-doubt': () => ({
    what: 'We cannot tell whether this letter went.',
    todo: 'Find out, then say whether it was sent or not.',
  }),
  'address-unknown': ({ name }) => ({
    what: `The address of ${name ?? 'the recipient'} is not known.`,
    todo: 'Note it.',
  }),
  'address-not-mailable': ({ address }) => ({
    what: `“${address.replace(/\p{C}/gu, ' ')}” is no address that a mail can go to.`,
    todo: 'Correct it.',
  }),
  'no-recipient': () => ({
    what: 'This letter has no recipient yet.',
    todo: 'Note the person first.',
  }),
  'nothing-waits-to-go': () => ({
    what: 'No letter is waiting to go.',
    todo: 'See what became of each.',
  }),
  'too-late-to-recall': () => ({
    what: 'It is being sent right now, so it is too late.',
    todo: 'See how it ended.',
  }),
  'gone-already': () => ({
    what: 'It has gone already and cannot be taken back.',
    todo: 'If something in it was wrong, write again and say so plainly.',
  }),
  'not-on-its-way': () => ({
    what: 'This letter is not on its way.',
    todo: 'See what is.',
  }),
  'no-doubt': () => ({
    what: 'There is no doubt about this letter.',
    todo: 'See what became of it.',
  }),
  'letter-not-approved': () => ({
    what: 'That letter is not approved, or is not here any more.',
    todo: 'See what was approved.',
  }),
};

import type { WordsOf } from '../../../contract/refusals/said.ts';
import type { SendingFacts } from '../../../contract/refusals/sending.ts';
import { cameIn } from '../../../core/journal/contact-kinds.ts';
import type { Obstacle } from '../../../core/send/gate.ts';

/** What an obstacle is, in a sentence. `nameOf` gives the name of a person or firm. */
export function obstacleText(obstacle: Obstacle, nameOf: (id: string) => string): string {
  switch (obstacle.code) {
    case 'not-approved':
      return 'Its approval does not stand in your notes.';
    case 'changed':
      return 'The letter is not the one that was approved.';
    case 'paused':
      return pauseText(obstacle.reason);
    case 'sent-already':
      return 'This is noted as done already.';
    case 'other-letter':
      return 'Another letter for the same step is on its way.';
    case 'contact-since':
      return cameIn(obstacle)
        ? `You heard from ${nameOf(obstacle.personId)} since this letter was written.`
        : `You were in touch with ${nameOf(obstacle.personId)} since this letter was written.`;
    case 'firm-contact-since':
      return `Somebody else at ${nameOf(obstacle.firmId)} was in touch with you since this letter was written.`;
    case 'plan-moved-on':
      return 'What this letter was for is no longer to do.';
    case 'window-moved':
      return 'Since it was approved something was noted for which it is too early now.';
    case 'must-fix':
      return obstacle.message;
    case 'could-not-check':
      return 'It could not be checked once more, so it did not go.';
  }
}

/** Why nothing is sent at the moment. */
export function pauseText(reason: string): string {
  switch (reason) {
    case 'restored':
      return 'Sending is paused because a backup was restored: a letter approved before may have gone since.';
    case 'copied':
      return 'Sending is paused because these notes look like a copy or an older state: what was sent last is not in them.';
    case 'login':
      return 'Sending is paused because your mail server did not let us in.';
    case 'no-mailbox':
      return 'Sending is paused because no mailbox is connected.';
    case 'no-password':
      return 'Sending is paused because the password cannot be read on this computer.';
    case 'simulated':
      return 'Sending is paused because this is a simulated home, which speaks only to servers on this computer.';
    default:
      return 'You paused sending.';
  }
}

const staleTexts: Readonly<Record<SendingFacts['shown-too-long-ago']['why'], string>> = {
  'not-shown': 'This letter was not shown yet.',
  'other-words': 'These are not the words that would go: the digest is another.',
  changed: 'The letter, or whom it goes to, changed since it was shown.',
  'time-moved': 'It was shown a while ago, and the time at which it would go has moved.',
};

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
  'not-for-mail': () => ({
    what: 'This is no letter to be mailed.',
    todo: 'Say or write it and note that it went, or have it written as an e-mail.',
  }),
  'no-mailbox-to-send': () => ({
    what: 'No mailbox is connected, so nothing is sent from here.',
    todo: 'Open it in your own mail program, or connect one.',
  }),
  'no-longer-to-do': () => ({ what: 'What this letter was for is no longer to do.', todo: 'Look at what is.' }),
  'job-of-letter-gone': () => ({ what: 'The job of this letter is gone.', todo: 'Look at your jobs.' }),
  'heard-since': () => ({
    what: 'You have heard from them since, so this letter may say the wrong thing.',
    todo: 'Note what you heard, then look at the plan again.',
  }),
  paused: ({ reason }) => ({
    what: pauseText(reason),
    todo:
      reason === 'login' || reason === 'no-password' || reason === 'no-mailbox'
        ? 'Connect the mailbox again.'
        : 'Look at what waits, then let it go on.',
  }),
  'shown-too-long-ago': ({ why }) => ({ what: staleTexts[why], todo: 'Read it again.' }),
  'obstacles-stand': ({ obstacles, names, mayMean }) => ({
    what: obstacles.map((each) => obstacleText(each, (id) => names[id] ?? 'them')).join(' '),
    todo: mayMean ? 'Change the letter, or say that it is right as it is.' : 'Look at what is to do.',
  }),
};

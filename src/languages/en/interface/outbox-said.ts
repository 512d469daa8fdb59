import type { LetterStanding, OutboxWords } from '../../../contract/words/outbox.ts';
import { longDay } from '../days.ts';
import { momentOf } from './moment.ts';
import { serverSaid } from './server-said.ts';

function standing(letter: LetterStanding): string {
  switch (letter.is) {
    case 'paused':
      return 'It waits: sending is paused.';
    case 'tried-again':
      return `It did not go yet; it is tried again at ${momentOf(letter.when.at, letter.when.zone)}, while Persevere runs.`;
    case 'goes':
      return `It goes at ${momentOf(letter.when.at, letter.when.zone)}.`;
    case 'due-once-it-runs':
      return 'It goes as soon as Persevere runs.';
    case 'due':
      return 'It goes in a moment.';
    case 'sending':
      return 'It is being sent.';
    case 'accepted':
      return `Your mail server took it at ${momentOf(letter.when.at, letter.when.zone)}.`;
    case 'refused':
      return 'It did not go. It is a letter again.';
    case 'unknown':
      return 'We cannot tell whether this went.';
    case 'by-person':
      return 'You took it back.';
    case 'recalled':
      return 'It did not go by itself. It is a letter again.';
  }
}

export const outbox: OutboxWords = {
  standing,
  findOut:
    'Look in the Sent folder of your mail program. If it is there, it went. If not, that proves nothing where no copy is kept; ask yourself whether an answer came. Writing twice is worse than waiting.',
  choices: {
    recall: 'Take it back',
    sent: 'It went',
    'not-sent': 'It did not go',
    look: 'Look at it again',
  },
  reasons: {
    interrupted: 'Persevere ended while the letter was being handed over.',
    'no-answer': 'The connection broke after the whole letter was handed over.',
    outran: 'Its time went by before it could go.',
    'corrected-since': 'You corrected something in it before it went, so it stayed here.',
    'heard-since': 'You heard from them before it went, so it stayed here.',
    'in-touch-since': 'You were in touch before it went, so it stayed here.',
    'said-sent': 'You said that it went.',
    'said-not-sent': 'You said that it did not go.',
  },
  troubles: {
    'wrong-password': 'Your mail server did not accept the password.',
    'needs-app-password': 'Your mail server wants an app password.',
    'needs-oauth': 'Your mail server lets in no passwords.',
    'no-login': 'Your mail server offered no login.',
    'needs-consent': 'Your mail provider asks for your consent again.',
    unchecked: 'Your mailbox could not be looked at, so it did not go.',
    'login-later': 'Your mail server could not check the password just now.',
    untrusted: 'The mail server could not prove who it is.',
    'no-tls': 'The mail server offered no encryption.',
    'wrong-security': 'The mail server speaks another kind of encryption at this port.',
    'no-such-host': 'The mail server was not found.',
    'port-closed': 'The mail server does not answer at this port.',
    silent: 'The mail server did not answer.',
    busy: 'The mail server was busy.',
    cut: 'The connection broke before the letter was handed over.',
    'sender-refused': 'The mail server does not let you send from this address.',
    'recipient-refused': 'The mail server does not take mail for this address.',
    'letter-refused': 'The mail server did not take the letter.',
    'too-large': 'The letter is larger than the mail server takes.',
    'put-off': 'The mail server did not take it just now.',
  },
  serverSaid,
  notTakenFor: (addresses) => `Not taken for ${addresses.join(', ')}.`,
  takenBack: (subject) => `The letter “${subject}” was taken back and waits for you.`,
  follows: (subject) => `Your letter “${subject}” follows.`,
  goes(when, running) {
    const then = when === null ? 'in half a minute' : `at ${momentOf(when.at, when.zone)}`;
    if (!running) return `It goes ${then}, but only while Persevere runs.`;
    return when === null
      ? `It goes ${then}; until then you can take it back.`
      : `It goes ${then}. This computer must be awake and Persevere running then. Until it goes you can take it back.`;
  },
  manners: {
    'too-early': 'Sent now, it would come before its best time.',
    'outside-hours': 'Sent now, it would come outside their hours.',
    'window-over': 'The best time for it is over; late is better than never.',
  },
  heardLately: (name) => `${name} has heard from you within the last days.`,
  heardFrom(name, since, looks) {
    const from = `${name}${since === null ? '' : ` since ${longDay(since)}`}`;
    return looks
      ? `Your mailbox is looked at once more before it goes. Have you heard from ${from} by call or text?`
      : `Have you heard from ${from}, by mail, call or text?`;
  },
};

import type { InterfaceWords } from '../../../contract/refusals/said.ts';
import { account, fileTroubles } from './account.ts';
import { archive } from './archive-said.ts';
import { browserHome } from './browser-home.ts';
import { call } from './call-said.ts';
import { debrief } from './debrief-said.ts';
import { fileWords } from './file-care.ts';
import { fit } from './fit.ts';
import { fitNotes } from './fit-said.ts';
import { gone } from './gone.ts';
import { home } from './home.ts';
import { interviews } from './interviews-said.ts';
import { invitationWords } from './invitation-notes.ts';
import { invitations } from './invitations.ts';
import { job, week } from './job-said.ts';
import { letters } from './letters.ts';
import { letterWords } from './letters-said.ts';
import { mailQuestions } from './mail-questions-said.ts';
import { mailbox } from './mailbox.ts';
import { mailboxWords } from './mailbox-said.ts';
import { model } from './model.ts';
import { outbox } from './outbox-said.ts';
import { ownWords } from './own-words.ts';
import { people } from './people.ts';
import { peopleWords } from './people-said.ts';
import { planning } from './planning.ts';
import { profile } from './profile-said.ts';
import { questions } from './questions-said.ts';
import { reminder } from './reminder-said.ts';
import { obstacleText, pauseText, sending } from './sending.ts';
import { story } from './story.ts';
import { storyWords } from './story-said.ts';
import { today } from './today-said.ts';
import { typed } from './typed.ts';
import { unread } from './unread.ts';
import { workdays } from './workdays.ts';

/** What the interface says in English. */
export const words: InterfaceWords = {
  refusals: {
    ...invitations,
    ...fit,
    ...planning,
    ...people,
    ...story,
    ...mailbox,
    ...account,
    ...typed,
    ...ownWords,
    ...model,
    ...letters,
    ...gone,
    ...browserHome,
    ...sending,
    ...home,
  },
  kinds: {
    invalid: 'It cannot be understood',
    'not-found': 'It is not here',
    ambiguous: 'It may mean several',
    conflict: 'It was changed meanwhile',
    'read-only': 'It is only read here',
    needs: 'Something is missing',
    'nothing-to-say': 'There is nothing to say',
    blocked: 'Something is in the way',
    unreadable: 'It cannot be read',
    refused: 'It cannot be done now',
    'too-large': 'It is too large',
    'id-taken': 'The id was used',
    'key-unknown': 'The key is not known',
    'key-taken-away': 'The key was taken away',
    'done-already': 'It was done already',
    'not-allowed': 'It is not allowed',
  },
  kept: {
    'nothing-changed': 'Nothing was changed.',
    // The form still holds what was typed (UI4).
    'nothing-noted': 'Nothing was noted; what you typed stands where you typed it.',
    'nothing-sent': 'Nothing was sent.',
    'nothing-kept': 'Nothing was kept.',
    'nothing-made': 'Nothing was made.',
    'nothing-lost': 'Nothing was lost; what you did just now is not noted.',
    letter: 'The letter is kept with Persevere.',
    'letter-as-it-was': 'The letter is as it was.',
    words: 'The words are kept with Persevere.',
    both: 'Neither was overwritten.',
    noted: 'What you noted is kept.',
    'not-twice': 'It was not done a second time.',
    'all-as-it-was': 'Everything here is as it was.',
  },
  or: ', or ',
  pause: pauseText,
  obstacle: obstacleText,
  questions,
  mailQuestions,
  mailbox: mailboxWords,
  interviews,
  letters: letterWords,
  archive,
  profile,
  cutAfterHandover: 'The connection broke after the whole letter was handed over.',
  shortened: ({ words, before }) => `${words} words where there were ${before}`,
  workdays,
  file: fileWords,
  unread,
  invitations: invitationWords,
  fileTroubles,
  outbox,
  reminder,
  fitNotes,
  people: peopleWords,
  job,
  week,
  story: storyWords,
  call,
  debrief,
  today,
};

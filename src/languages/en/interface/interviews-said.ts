import type { InterviewNote, InterviewWords } from '../../../contract/words/interviews.ts';
import { list } from '../days.ts';
import { whenOf } from './moment.ts';

const answers: Readonly<Record<Extract<InterviewNote, { code: 'their-answer' }>['says'], string>> = {
  accepted: 'accepted',
  declined: 'declined',
  tentative: 'said that they may come',
  delegated: 'sent somebody else',
};

function ownAnswer({ says, when }: Extract<InterviewNote, { code: 'own-answer' }>): string {
  switch (says) {
    case 'accepted':
      return 'You accepted.';
    case 'declined':
      return `You declined. The interview is still noted at ${whenOf(when)}; if it will not take place, say so there.`;
    case 'tentative':
      return `You answered that you may come. The interview is noted at ${whenOf(when)}.`;
  }
}

function note(note: InterviewNote): string {
  switch (note.code) {
    case 'latest-asked':
      return 'It asks for the latest version of the invitation; nothing changed.';
    case 'older-version':
      return 'This is an older version of the invitation; nothing changed.';
    case 'cancelled-already':
      return 'It was cancelled already.';
    case 'still-cancelled':
      return 'It was cancelled, and this version is not newer than the cancellation. Ask them if it is on.';
    case 'cancelled-after-debrief':
      return 'It is cancelled in their calendar; you noted how it went, which stays.';
    case 'no-time-of-day':
      return 'It names no time of the day; ask for it.';
    case 'ends-otherwise':
      return 'It ends at another time.';
    case 'some-answer':
      return 'It is an answer to the invitation.';
    case 'no-answer-due':
      return 'No answer is due.';
    case 'job-ended':
      return 'The job has ended in your notes.';
    case 'other-of-series':
      return 'It is about another meeting of the series, which is not noted; the one that is noted stays as it is.';
    case 'further-of-series':
      return 'It is a further meeting of a series; the one that was noted first stays as it is.';
    case 'further-for-job':
      return 'This is a further interview for a job that was noted already.';
    case 'other-time-declined':
      return `They did not take the other time. The interview stays at ${whenOf(note.when)}.`;
    case 'declined-by-them':
      return `The interview is still noted at ${whenOf(note.when)}; ask if it takes place.`;
    case 'on-again':
      return `It is on again, at ${whenOf(note.when)}.`;
    case 'moved-after-debrief':
      return `It now names ${whenOf(note.when)}, and you noted how this interview went. If it is a further one, note it by itself.`;
    case 'moved':
      return `Moved from ${whenOf(note.from)} to ${whenOf(note.to)}.`;
    case 'place-now':
      return `The place is now ${note.place}.`;
    case 'place-gone':
      return `It names no place any more; noted is ${note.place}.`;
    case 'joined':
      return `Now also there: ${list(note.names)}.`;
    case 'left':
      return `Not there any more: ${list(note.names)}.`;
    case 'may-be-you':
      return `One of these may be you: ${note.names.join(', ')}.`;
    case 'also-named':
      return `It also names ${note.names.join(', ')}; add them if they were there.`;
    case 'own-answer':
      return ownAnswer(note);
    case 'their-answer':
      return `${note.name} ${answers[note.says]}.`;
    case 'proposed':
      return `${note.own ? 'You proposed' : 'They propose'} ${note.to === null ? 'another time' : whenOf(note.to)}. Until that is agreed, the interview stays at ${whenOf(note.stays)}.`;
    case 'doubtful':
      return `${note.name}: ${note.doubt}.`;
    case 'clash':
      return `At the same time you have an interview that is noted already: ${note.job}. One of them has to move.`;
    case 'taken-as-same':
      return `An interview is noted for this time already: ${note.job}. This is taken as the same one.`;
    case 'not-noted':
      return `“${note.title}” was not noted. ${note.refused}`;
  }
}

/** What is said of invitations as they are taken in, in English. */
export const interviews: InterviewWords = {
  note,
  about: (facts) => {
    const from = whenOf(facts.from);
    switch (facts.does) {
      case 'moves':
        return `${facts.job}: moves from ${from} to ${whenOf(facts.to)}.`;
      case 'cancels':
        return `${facts.job}: cancels the interview of ${from}.`;
      case 'nothing':
        return `${facts.job}: the interview of ${from} is noted already.`;
    }
  },
};

import type { WordsOf } from '../../../contract/refusals/said.ts';
import type { StoryFacts } from '../../../contract/refusals/story.ts';
import { planningWords } from '../planning-words.ts';
import { reasonText } from '../reasons.ts';
import { counted } from './counted.ts';
import { momentOf } from './moment.ts';
import { goingOf } from './story-said.ts';

export const story: WordsOf<StoryFacts> = {
  'letter-on-its-way': () => ({
    what: 'A letter for this is on its way.',
    todo: 'See how it stands, and take it back first.',
  }),
  'offer-waits': () => ({ what: 'An offer waits for your answer.', todo: 'Accept it, ask for time, or decline it.' }),
  'day-is-over': () => ({ what: 'That day is over.', todo: 'Choose today or a day to come.' }),
  'day-not-later': () => ({ what: 'That day is not later than today.', todo: 'Choose a day after today.' }),
  'when-called-back': () => ({ what: 'When are they to be called back?', todo: 'Give the time with its zone.' }),
  'which-job-called': () => ({ what: 'It is not clear which job this was about.', todo: 'Say which job.' }),
  'which-job': () => ({
    what: 'It is not clear which job this was about.',
    todo: 'Say which job, or name somebody who belongs to one.',
  }),
  'which-job-interview': () => ({ what: 'It is not clear for which job the interview is.', todo: 'Name one job.' }),
  'contact-gone': () => ({
    what: 'That contact is not here any more; it was taken away or belongs to other notes.',
    todo: 'Look at the story of the job.',
  }),
  'happened-already': () => ({
    what: 'You noted what happened at this interview, so it cannot lie ahead.',
    todo: 'Check the day. If it was another interview, add that one; if this one was noted by mistake, take it away.',
  }),
  'not-in-interview': ({ typed }) => ({
    what: `“${typed}” is not noted for this interview.`,
    todo: 'Look who is, and name one of them.',
  }),
  'promise-gone': () => ({
    what: 'That promise is not here any more; it was taken away or belongs to other notes.',
    todo: 'Look at the promises of both sides in the story of the job.',
  }),
  'promise-not-correctable': () => ({
    what: 'This promise stands in no note that can be corrected.',
    todo: 'Note the day anew.',
  }),
  'note-would-not-make-sense': () => ({
    what: 'With these changes the note would not make sense.',
    todo: 'Look at its fields, and change only those.',
  }),
  'note-gone': () => ({
    what: 'That note is not here any more; it was taken away or belongs to other notes.',
    todo: 'Look at the notes and their ids.',
  }),
  'not-begun-yet': () => ({
    what: 'This interview has not begun yet, so it cannot have happened.',
    todo: 'If its time changed, take in the new invitation first; if its day was noted wrongly, correct the interview under the job.',
  }),
  'one-name-needed': () => ({
    what: 'One name is needed, of somebody who was there or of the firm.',
    todo: 'Write it as you heard it; the rest may stay empty.',
  }),
  'when-is-it-now': () => ({ what: 'When is it now?', todo: 'Give the day and the time, or leave both empty.' }),
  'not-moved': () => ({
    what: 'A new time belongs to an interview that was moved.',
    todo: 'Say that it was moved, or leave the time out.',
  }),
  'promised-to-whom': ({ text, name }) => ({
    what: `To whom did you promise “${text}”? ${name} is not noted.`,
    todo: `Write whom: ${name}, or somebody who was there.`,
  }),
  'which-day-promised': ({ reading }) => ({
    what: planningWords.deadlineSentence(reading),
    todo: 'Choose the day, or leave it open.',
  }),
  'promised-day-is-over': ({ reading }) => ({
    what: planningWords.deadlineSentence(reading),
    todo: 'Check the day, or leave it out.',
  }),
  'interview-is-over': ({ startsAt, zone }) => ({
    what: `The interview of ${momentOf(startsAt, zone)} is over or off.`,
    todo: 'If it did not take place, say so under “What happened?”.',
  }),
  'gone-with-it': ({ away, goes }) => ({
    what: `This takes away ${goingOf(away)}. ${goes.length === 0 ? 'Nothing else goes with it.' : `With it go: ${goes.map(goingOf).join('; ')}.`}`,
    todo: 'Say so once you are sure.',
    afterwards: 'It can be undone afterwards.',
  }),
  'taken-away-already': () => ({
    what: 'That is not here any more; it was taken away already or belongs to other notes.',
    todo: 'Look at the story of the job.',
  }),
  'letter-cannot-be-undone': () => ({
    what: 'What became of a letter cannot be taken back here.',
    todo: 'While it has not gone, take it back under Sending.',
  }),
  'nothing-to-take-back': () => ({
    what: 'There is nothing to take back.',
    todo: 'What you did stands in the story of the job.',
  }),
  'note-changed': () => ({
    what: 'This was changed in another window or on another device.',
    todo: 'Look at how it is now.',
  }),
  'too-many-unfinished': ({ most }) => ({
    what: `${counted(most, { one: 'note is', other: 'notes are' })} begun and not finished.`,
    todo: 'Finish or throw away one of them first.',
  }),
  'job-ended': () => ({ what: 'This job has ended.', todo: 'If it goes on after all, note what they said first.' }),
  'answer-not-here': () => ({
    what: 'That answer is not here any more; it was taken away or belongs to other notes.',
    todo: 'Look at the story of the job with its answers.',
  }),
  'noted-for-several': ({ jobs }) => ({
    what: `It was noted for several jobs: ${jobs.map((job) => job.title).join(', ')}.`,
    todo: 'Say for which one.',
  }),
  'too-early-for-that': ({ reason }) => ({ what: reasonText(reason), todo: 'Choose a later day.' }),
};

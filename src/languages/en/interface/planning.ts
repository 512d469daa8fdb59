import type { PlanningFacts } from '../../../contract/refusals/planning.ts';
import type { WordsOf } from '../../../contract/refusals/said.ts';

export const planning: WordsOf<PlanningFacts> = {
  'no-such-number': ({ typed }) => ({
    what: `“${typed}” is no number of the policy.`,
    todo: 'Look at those that there are.',
  }),
  'numbers-crossed': ({ label, from, to }) => ({
    what: `${label}: ${from} does not come before ${to}.`,
    todo: 'Make the first the smaller one.',
  }),
  'number-out-of-range': ({ label, least, most, standard }) => ({
    what: `${label}: give a number from ${least} to ${most}.`,
    todo: `The standard is ${standard}.`,
  }),
  'nothing-ahead': () => ({
    what: 'Nothing lies ahead for this job, so there is nothing to be reminded of.',
    todo: 'Leave it.',
  }),
  'note-needs-mailbox': () => ({
    what: 'A note by e-mail needs a mailbox to go from.',
    todo: 'Connect your mailbox first.',
  }),
  'no-notices-here': () => ({
    what: 'This computer has no command that shows notices.',
    todo: 'Install notify-send (libnotify), or let a browser show the note.',
  }),
  'no-push-service': () => ({ what: 'That is no push service.', todo: 'Agree to notices in the browser itself.' }),
  'too-many-browsers': () => ({ what: 'Twenty browsers show notices already.', todo: 'Take one of them away first.' }),
};

import type { GoneFacts } from '../../../contract/refusals/gone.ts';
import type { WordsOf } from '../../../contract/refusals/said.ts';

export const gone: WordsOf<GoneFacts> = {
  'job-gone': () => ({
    what: 'That job is not here any more; it was taken away or belongs to other notes.',
    todo: 'Look at your jobs.',
  }),
  'interview-gone': () => ({
    what: 'That interview is not here any more; it was taken away or belongs to other notes.',
    todo: 'Look at the interviews of the job.',
  }),
  'step-gone': () => ({
    what: 'That is not to do any more; it was done, left out, or belongs to other notes.',
    todo: 'Look at what there is.',
  }),
  'person-gone': () => ({
    what: 'That person is not here any more; they were taken away or belong to other notes.',
    todo: 'Look at who is noted.',
  }),
  'nobody-called': ({ typed }) => ({
    what: `Nobody called “${typed}” is noted.`,
    todo: 'Look at who is noted.',
  }),
};

import { mayBeTakenOut } from '../../../core/journal/merge-debrief.ts';
import { field, view } from '../../fields.ts';
import { operation, type Z } from '../../operation.ts';

/** What is typed after an interview, as far as it goes; nothing in it is needed. Limits are those of the finished note. */
const answers = (z: Z) =>
  z.object({
    outcome: z.enum(['yes', 'moved', 'they-did-not-come', 'i-could-not']).optional(),
    /** The day of the interview and its time, where no interview was noted before. */
    on: z.string().max(20).optional(),
    at: z.string().max(20).optional(),
    /** The job that it was for, where that is noted; empty for one that is not. */
    job: z.string().max(80).optional(),
    firm: z.string().max(200).optional(),
    role: z.string().max(200).optional(),
    agency: z.string().max(200).optional(),
    consultant: z.string().max(200).optional(),
    consultantEmail: z.string().max(200).optional(),
    met: field.met(z).optional(),
    thank: field.thank(z).optional(),
    people: z
      .array(
        z.object({
          id: z.string().max(80).optional(),
          name: z.string().max(200),
          email: z.string().max(200).optional(),
          remark: field.note(z).optional(),
          say: field.note(z).optional(),
          /** How an earlier edition called the remark. */
          said: field.note(z).optional(),
          /** Noted for this interview, and was not there. */
          absent: z.boolean().optional(),
        }),
      )
      .max(100)
      .optional(),
    forgot: field.note(z).optional(),
    forgotFor: z.string().max(200).optional(),
    wentBadly: field.note(z).optional(),
    putRight: field.note(z).optional(),
    /** Examples that were told, by their ids: whether each landed, did not, or was only told. */
    told: z.record(z.string().max(80), z.enum(['landed', 'not-landed', 'told', 'no'])).optional(),
    iPromised: field.note(z).optional(),
    iPromisedBy: z.string().max(20).optional(),
    /** To whom: a name, or the id of somebody who is noted. */
    iPromisedTo: z.string().max(200).optional(),
    theyPromised: field.note(z).optional(),
    theyPromisedBy: z.string().max(20).optional(),
    quick: z.boolean().optional(),
    want: z.enum(['yes', 'unsure', 'no']).optional(),
    /** The new time of an interview that was moved. */
    movedOn: z.string().max(20).optional(),
    movedAt: z.string().max(20).optional(),
    /** What was noted before and is to be taken out; all else that is empty stays. */
    takeOut: z.array(z.enum(mayBeTakenOut)).max(10).optional(),
  });

/** The id of what is begun, which who types it makes: it is kept, and shown in commands. */
const ownId = (z: Parameters<typeof field.id>[0]) =>
  field.id(z).regex(/^[\w-]+$/, 'An id is letters, digits, _ and -.');

export const unfinished = operation({
  name: 'unfinished',
  summary: 'What was begun to be noted after an interview and is not finished, on any device.',
  effect: 'read',
  surfaces: ['http'],
  input: (z) => z.object({ id: field.id(z).optional(), interview: field.id(z).optional() }),
  output: (z) =>
    z.object({
      notes: z.array(view.unfinished(z).extend({ revision: z.number(), answers: answers(z) })),
      /** The interview that was asked for, with those who were to be there. */
      interview: z
        .object({
          id: z.string(),
          jobId: z.string(),
          title: z.string(),
          when: z.string(),
          /** Its day, YYYY-MM-DD: days that they named count from it. */
          day: z.string(),
          over: z.boolean(),
          debriefed: z.boolean(),
          /** What was noted of it, as the form shows it; null where nothing was. */
          noted: answers(z).nullable(),
          people: z.array(view.person(z)),
          /** Examples that may have been told in it. */
          examples: z.array(z.object({ id: z.string(), title: z.string() })),
        })
        .nullable(),
    }),
  http: { method: 'get', path: '/api/unfinished' },
});

export const jot = operation({
  name: 'jot',
  summary: 'Keeps what is being typed after an interview. It counts only once it is finished.',
  effect: 'write',
  surfaces: ['http'],
  input: (z) =>
    z.object({
      id: ownId(z),
      interview: field.id(z).optional(),
      /** The revision that this goes on from; 0 for the first. */
      revision: z.number().int().min(0),
      answers: answers(z),
    }),
  output: (z) => z.object({ id: z.string(), revision: z.number() }),
  http: { method: 'post', path: '/api/unfinished' },
});

export const finish = operation({
  name: 'finish',
  summary: 'Notes what happened, whole: the job and the interview too, where they were not noted before.',
  effect: 'write',
  surfaces: ['http'],
  input: (z) => z.object({ id: ownId(z), interview: field.id(z).optional(), answers: answers(z) }),
  output: (z) =>
    z.object({
      jobId: z.string(),
      interviewId: z.string(),
      notes: z.array(z.string()),
      /** What changed, where it was noted before. */
      changes: z.array(z.string()),
    }),
  http: { method: 'post', path: '/api/unfinished/finish' },
});

export const finishChanges = operation({
  name: 'finish-changes',
  summary: 'Says what a note would change of what was noted before. Changes nothing.',
  effect: 'read',
  surfaces: ['http'],
  input: (z) => z.object({ id: field.id(z), interview: field.id(z).optional(), answers: answers(z) }),
  output: (z) => z.object({ changes: z.array(z.string()) }),
  http: { method: 'post', path: '/api/unfinished/changes' },
});

export const discard = operation({
  name: 'discard',
  summary: 'Throws away what was begun and not finished.',
  effect: 'write',
  surfaces: ['http'],
  input: (z) => z.object({ id: field.id(z) }),
  output: (z) => z.object({ id: z.string() }),
  http: { method: 'post', path: '/api/unfinished/discard' },
});

import type { ZodRawShape } from 'zod';
import { mayBeTakenOut } from '../../../core/journal/merge-debrief.ts';
import { stepKinds } from '../../../core/plan/step-traits.ts';
import { field, view } from '../../fields.ts';
import { nowOption } from '../../now-option.ts';
import { type CliValue, operation, type Z } from '../../operation.ts';

export const tookPlace = operation({
  name: 'took-place',
  summary: 'Says whether an interview took place.',
  effect: 'write',
  surfaces: ['http', 'cli', 'mcp'],
  input: (z) =>
    z.object({
      interview: field.id(z),
      outcome: z.enum(['yes', 'moved', 'they-did-not-come', 'i-could-not']),
      /** The new time of an interview that was moved, where it is agreed already. */
      starts: field.instant(z).optional(),
      ends: field.instant(z).optional(),
    }),
  output: (z) => z.object({ interviewId: z.string(), jobId: z.string() }),
  http: { method: 'post', path: '/api/interviews/outcome' },
  cli: {
    words: ['took-place'],
    positionals: {
      INTERVIEW: { field: 'interview', type: 'text', about: 'the interview' },
      ANSWER: { field: 'outcome', type: 'text', about: 'yes, moved, they-did-not-come or i-could-not' },
    },
    options: {
      starts: { field: 'starts', type: 'text', about: 'moved: the new time, with its zone', optional: true },
      ends: {
        field: 'ends',
        type: 'text',
        about: 'moved: when it ends; as long as before if left out',
        optional: true,
      },
    },
  },
});

export const debrief = operation({
  name: 'debrief',
  summary: 'What happened? Who was there, what they said, what you forgot, what was promised, whether you want it.',
  effect: 'write',
  surfaces: ['http', 'cli', 'mcp'],
  input: (z) =>
    z.object({
      interview: field.id(z),
      held: z.boolean().optional(),
      people: z
        .array(
          z.object({
            person: field.name(z),
            side: z.enum(['agency', 'client', 'employer']).optional(),
            /** What they said, for yourself: nothing of it is sent unless you say so. */
            remark: field.note(z).optional(),
            /** What you say to them: it stands in the letter to them as you typed it. */
            say: field.note(z).optional(),
            /** Names that earlier editions had for the remark. */
            remarks: field.note(z).optional(),
            callback: field.note(z).optional(),
          }),
        )
        .max(100)
        .optional(),
      forgot: z
        .array(z.object({ text: field.note(z), for: field.name(z).optional() }))
        .max(50)
        .optional(),
      iPromised: z
        .array(z.object({ text: field.note(z), by: field.day(z).nullish(), to: field.name(z).optional() }))
        .max(50)
        .optional(),
      wentBadly: z
        .array(z.object({ text: field.note(z), putRight: field.note(z).optional() }))
        .max(50)
        .optional(),
      /** Examples that were told to those who were there, and whether they landed. */
      told: z
        .array(z.object({ evidence: field.id(z), landed: z.boolean().nullish() }))
        .max(50)
        .optional(),
      /** `by` is a day, or words such as "the end of next week"; without it the text is read. */
      theyPromised: z.object({ text: field.note(z).optional(), by: field.when(z).optional() }).nullish(),
      pace: z.enum(['standard', 'quick']).nullish(),
      want: z.enum(['yes', 'unsure', 'no']).nullish(),
      /** Where it was noted before, what is empty stays as it was; this is taken out of it. */
      takeOut: z.array(z.enum(mayBeTakenOut)).max(10).optional(),
    }),
  output: (z) =>
    z.object({
      interviewId: z.string(),
      jobId: z.string(),
      people: z.array(view.person(z)),
      notes: z.array(z.string()),
    }),
  http: { method: 'post', path: '/api/debriefs' },
  cli: {
    words: ['debrief'],
    positionals: { INTERVIEW: { field: 'interview', type: 'text', about: 'the interview' } },
    options: {
      from: { field: '', type: 'json', about: 'the answers from a JSON file instead of questions', optional: true },
    },
  },
});

export const log = operation({
  name: 'log',
  summary: 'Notes a contact, in either direction, by any channel, and what it meant.',
  effect: 'write',
  surfaces: ['http', 'cli', 'mcp'],
  input: (z) =>
    z.object({
      direction: z.enum(['out', 'in']),
      channel: field.channel(z),
      job: z.array(field.id(z)).max(50).optional(),
      person: z.array(field.name(z)).max(50).optional(),
      purpose: field.purpose(z).optional(),
      step: z.array(field.id(z)).max(50).optional(),
      text: z.string().max(200_000).optional(),
      subject: z.string().max(1000).optional(),
      at: field.instant(z).optional(),
      meaning: field.meaning(z).optional(),
      promised: field.when(z).optional(),
      deadline: field.when(z).optional(),
      /** The day by which they want to hear from the candidate. */
      answerBy: field.day(z).optional(),
      automatic: z.boolean().optional(),
      returns: field.day(z).optional(),
      /** The interview to which it invites, where the time was agreed in it. */
      interview: field.instant(z).optional(),
      interviewEnds: field.instant(z).optional(),
      /** The interview that they move; `interview` then holds the new time, if they named one. */
      moves: field.id(z).optional(),
      place: z.string().max(1000).optional(),
    }),
  output: (z) => z.object({ contactId: z.string(), jobIds: z.array(z.string()), notes: z.array(z.string()) }),
  http: { method: 'post', path: '/api/contacts' },
  cli: {
    words: ['log'],
    positionals: {
      DIRECTION: { field: 'direction', type: 'text', about: 'out (you to them) or in (they to you)' },
      CHANNEL: {
        field: 'channel',
        type: 'text',
        about: 'email, phone, voicemail, missed-call, text, chat, linkedin, letter or in-person',
      },
    },
    options: {
      job: { field: 'job', type: 'list', about: 'the job it was about; may be given again', optional: true },
      person: {
        field: 'person',
        type: 'list',
        about: 'with whom (id, address or name); may be given again',
        optional: true,
      },
      purpose: { field: 'purpose', type: 'text', about: `what for: ${stepKinds.join(', ')}`, optional: true },
      step: { field: 'step', type: 'list', about: 'the step that it fulfils', optional: true },
      text: { field: 'text', type: 'text', about: 'what was said or written', optional: true },
      subject: { field: 'subject', type: 'text', about: 'the subject', optional: true },
      at: { field: 'at', type: 'text', about: 'when, with its zone; now if left out', optional: true },
      meaning: {
        field: 'meaning',
        type: 'text',
        about: 'rejection, invitation, holding, question, offer, confirmation or other',
        optional: true,
      },
      promised: {
        field: 'promised',
        type: 'text',
        about: 'by when they promised to be back: a day, or their words',
        optional: true,
      },
      deadline: {
        field: 'deadline',
        type: 'text',
        about: 'the day by which an offer must be answered',
        optional: true,
      },
      'answer-by': {
        field: 'answerBy',
        type: 'text',
        about: 'the day by which they want your answer',
        optional: true,
      },
      automatic: { field: 'automatic', type: 'flag', about: 'an automatic answer', optional: true },
      returns: { field: 'returns', type: 'text', about: 'the day on which they are back', optional: true },
      interview: {
        field: 'interview',
        type: 'text',
        about: 'an invitation: when the interview begins',
        optional: true,
      },
      moves: {
        field: 'moves',
        type: 'text',
        about: 'the interview that they move, to the time of --interview where they named one',
        optional: true,
      },
      'interview-ends': { field: 'interviewEnds', type: 'text', about: 'and when it ends', optional: true },
      place: { field: 'place', type: 'text', about: 'and where it is', optional: true },
    },
  },
});

/** What the choices about a step share; each takes a day of its own, or none. */
const choose = <F extends ZodRawShape>(
  name: 'keep' | 'later' | 'skip',
  summary: string,
  day: (z: Z) => F,
  extra: Record<string, CliValue>,
) =>
  operation({
    name,
    summary,
    effect: 'write',
    surfaces: ['http', 'cli', 'mcp'],
    input: (z) => z.object({ step: field.id(z), ...day(z), reason: z.string().max(1000).optional() }),
    output: (z) => z.object({ stepId: z.string(), warnings: z.array(view.reason(z)) }),
    http: { method: 'post', path: `/api/steps/${name}` },
    cli: {
      words: [name],
      positionals: { STEP: { field: 'step', type: 'text', about: 'the step' }, ...extra },
      options: { reason: { field: 'reason', type: 'text', about: 'why', optional: true } },
    },
  });

export const keep = choose(
  'keep',
  'Keeps a date of your own for a step; warns where a rule would wait.',
  (z) => ({ on: field.day(z) }),
  { DAY: { field: 'on', type: 'text', about: 'the day, YYYY-MM-DD' } },
);
export const later = choose(
  'later',
  'Puts a step off until a day; the next working day if none is named.',
  (z) => ({ until: field.day(z).optional() }),
  { DAY: { field: 'until', type: 'text', about: 'the day, YYYY-MM-DD', optional: true } },
);
export const skip = choose('skip', 'Leaves a step out for good.', () => ({}), {});

export const retract = operation({
  name: 'retract',
  summary: 'Takes back a note that was wrong; the note stays readable, and no longer counts.',
  effect: 'write',
  surfaces: ['http', 'cli', 'mcp'],
  input: (z) => z.object({ entry: field.id(z), reason: z.string().max(1000).optional() }),
  output: (z) => z.object({ entryId: z.string() }),
  http: { method: 'post', path: '/api/entries/retract' },
  cli: {
    words: ['retract'],
    positionals: { ENTRY: { field: 'entry', type: 'text', about: 'the note, as `persevere job` shows it' } },
    options: { reason: { field: 'reason', type: 'text', about: 'why', optional: true } },
  },
});

export const undo = operation({
  name: 'undo',
  summary: 'Takes back what was done last, or what one note or one operation did. Once more changes nothing.',
  effect: 'write',
  surfaces: ['http', 'cli', 'mcp'],
  input: (z) =>
    z.object({
      /** A note that the act made. */
      entry: field.id(z).optional(),
      /** The id under which it was done, as the Idempotency-Key of it. */
      operation: field.id(z).optional(),
    }),
  output: (z) =>
    z.object({
      /** What was taken back, in sentences; empty where nothing was left to take back. */
      tookBack: z.array(z.string()),
      entryIds: z.array(z.string()),
      jobIds: z.array(z.string()),
    }),
  http: { method: 'post', path: '/api/undo' },
  cli: {
    words: ['undo'],
    positionals: {
      ENTRY: {
        field: 'entry',
        type: 'text',
        about: 'a note, as `persevere job` shows it; else the last act',
        optional: true,
      },
    },
  },
});

export const correct = operation({
  name: 'correct',
  summary: 'Corrects a note: other content, or another time.',
  effect: 'write',
  surfaces: ['http', 'cli'],
  input: (z) =>
    z.object({
      entry: field.id(z),
      at: field.instant(z).optional(),
      payload: z.record(z.string(), z.unknown()).optional(),
    }),
  output: (z) => z.object({ entryId: z.string() }),
  http: { method: 'post', path: '/api/entries/correct' },
  cli: {
    words: ['correct'],
    positionals: { ENTRY: { field: 'entry', type: 'text', about: 'the note' } },
    options: {
      at: { field: 'at', type: 'text', about: 'when it really happened, with its zone', optional: true },
      from: { field: 'payload', type: 'json', about: 'a JSON file with the fields to replace', optional: true },
    },
  },
});

export const readPromise = operation({
  name: 'read-promise',
  summary: 'Reads the day in words such as “by the end of next week”; where they may mean several days it asks.',
  effect: 'read',
  surfaces: ['http', 'cli', 'mcp'],
  input: (z) =>
    z.object({
      words: field.when(z),
      /** The day on which it was said; today where it is left out. */
      said: field.day(z).optional(),
      /** The job whose contact said it: their calendar counts. */
      job: field.id(z).optional(),
      now: field.now(z),
    }),
  output: (z) =>
    z.object({
      kind: z.enum(['day', 'ask', 'past', 'vague', 'none']),
      /** True where the words name a time roughly, so that no day need be chosen. */
      about: z.boolean(),
      /** The day, where it is certain. */
      on: z.string().nullable(),
      /** The words that were read. */
      words: z.string(),
      sentence: z.string(),
      /** The days that may be meant, where it asks. */
      choices: z.array(z.object({ on: z.string(), label: z.string() })),
    }),
  http: { method: 'get', path: '/api/promise' },
  cli: {
    words: ['promise'],
    positionals: { WORDS: { field: 'words', type: 'words', about: 'what they said' } },
    options: {
      said: { field: 'said', type: 'text', about: 'the day on which they said it', optional: true },
      job: { field: 'job', type: 'text', about: 'the job that it was about', optional: true },
      ...nowOption,
    },
  },
});

export const late = operation({
  name: 'late',
  summary: 'You will be late for an interview, or have to move it: the words are ready at once, at any hour.',
  effect: 'write',
  surfaces: ['http', 'cli', 'mcp'],
  input: (z) =>
    z.object({
      interview: field.id(z),
      /** How late; left out where it has to be moved. Three hours late is another appointment. */
      minutes: z.coerce.number().int().min(1).max(180).optional(),
    }),
  output: (z) => z.object({ stepId: z.string(), jobId: z.string() }),
  http: { method: 'post', path: '/api/interviews/late' },
  cli: {
    words: ['late'],
    positionals: { INTERVIEW: { field: 'interview', type: 'text', about: 'the interview' } },
    options: {
      minutes: { field: 'minutes', type: 'number', about: 'how late; left out, it has to move', optional: true },
    },
  },
});

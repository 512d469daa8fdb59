import { donePlaces } from '../../../core/plan/step-traits.ts';
import { field } from '../../fields.ts';
import { nowOption } from '../../now-option.ts';
import { operation, type Z } from '../../operation.ts';

export const policy = operation({
  name: 'policy',
  summary: 'How often to ask, when, and on what ground: the method, published evidence, or mere custom.',
  effect: 'read',
  surfaces: ['http', 'cli', 'mcp'],
  input: (z) => z.object({}),
  output: (z) =>
    z.object({
      groups: z.array(
        z.object({
          title: z.string(),
          rules: z.array(
            z.object({
              text: z.string(),
              ground: z.string(),
              /** What the sentence stands on, to be changed by `policy-set`. */
              numbers: z.array(
                z.object({
                  key: z.string(),
                  label: z.string(),
                  unit: z.enum(['working-days', 'hours', 'minutes', 'clock', 'times', 'day-of-month']),
                  value: z.string(),
                  standard: z.string(),
                  ground: z.string(),
                  /** True where it was changed. */
                  own: z.boolean(),
                }),
              ),
            }),
          ),
        }),
      ),
    }),
  http: { method: 'get', path: '/api/policy' },
  cli: { words: ['policy'] },
});

/** `agency.ask1.from=8`; more than all numbers at once is a mistake. */
const settings = (z: Z) => z.array(z.string().trim().min(3).max(120)).min(1).max(200);
const settingsOption = {
  set: { field: 'set', type: 'list', about: 'for instance agency.ask1.from=8; KEY=standard gives it back' },
} as const;

export const policyTry = operation({
  name: 'policy-try',
  summary: 'What would move if these numbers counted. Changes nothing.',
  effect: 'read',
  surfaces: ['http', 'cli', 'mcp'],
  input: (z) => z.object({ set: settings(z) }),
  output: (z) =>
    z.object({
      moves: z.array(
        z.object({
          title: z.string(),
          job: z.string(),
          before: z.string().nullable(),
          after: z.string().nullable(),
        }),
      ),
      total: z.number(),
      /** How many running jobs were looked at, and whether those are all. */
      looked: z.number(),
      all: z.boolean(),
    }),
  http: { method: 'post', path: '/api/policy/try' },
  cli: { words: ['policy', 'try'], options: settingsOption },
  long: true,
});

export const policySet = operation({
  name: 'policy-set',
  summary: 'Changes how often to ask, and when; from then on every plan follows it.',
  effect: 'write',
  surfaces: ['http', 'cli'],
  input: (z) => z.object({ set: settings(z) }),
  output: (z) => z.object({ changed: z.number() }),
  http: { method: 'post', path: '/api/policy' },
  cli: { words: ['policy', 'set'], options: settingsOption },
});

export const reminder = operation({
  name: 'reminder',
  summary: 'A calendar file that reminds you of the next date, without naming anybody.',
  effect: 'read',
  surfaces: ['http', 'cli'],
  input: (z) => z.object({ job: field.id(z) }),
  output: (z) => z.object({ ics: z.string(), when: z.string() }),
  http: { method: 'get', path: '/api/reminder' },
  cli: {
    words: ['reminder'],
    positionals: {
      JOB: { field: 'job', type: 'text', about: 'the job' },
      FILE: { field: 'ics', type: 'out', about: 'the calendar file to write' },
    },
  },
});

export const waiting = operation({
  name: 'waiting',
  summary: 'When to expect to hear about a job: from your own journal, with what was published as context.',
  effect: 'read',
  surfaces: ['http', 'cli', 'mcp'],
  input: (z) => z.object({ job: field.id(z), now: field.now(z) }),
  output: (z) =>
    z.object({
      sentence: z.string(),
      processes: z.number(),
      answered: z.number(),
      /** Working days of silence since the latest interview; null where nothing is waited for. */
      waited: z.number().nullable(),
      /** The share that had heard after so many working days, with a 95 % band; empty where there are too few. */
      curve: z.array(
        z.object({ day: z.number(), heard: z.number(), low: z.number(), high: z.number(), text: z.string() }),
      ),
      /** Published figures as context. */
      context: z.array(z.string()),
      /** What silence does not mean. */
      silence: z.string(),
      /** A legal deadline, from a dated table. */
      law: z.string().nullable(),
    }),
  http: { method: 'get', path: '/api/waiting' },
  cli: {
    words: ['waiting'],
    positionals: { JOB: { field: 'job', type: 'text', about: 'the job' } },
    options: nowOption,
  },
});

export const week = operation({
  name: 'week',
  summary: 'Seven days over all running jobs: what may go, what closes, interviews, and the days that were named.',
  effect: 'read',
  surfaces: ['http', 'cli', 'mcp'],
  input: (z) => z.object({ from: field.day(z).optional(), now: field.now(z) }),
  output: (z) =>
    z.object({
      from: z.string(),
      today: z.string(),
      title: z.string(),
      /** The weeks before and after, to go to. */
      before: z.string(),
      after: z.string(),
      /** False where there are more running jobs than were looked at. */
      all: z.boolean(),
      days: z.array(
        z.object({
          date: z.string(),
          label: z.string(),
          /** Why it is no day for it; null where it is one. */
          off: z.string().nullable(),
          /** True for a day of the weekend. */
          weekend: z.boolean(),
          items: z.array(
            z.object({
              what: z.enum(['interview', 'now', 'best', 'last', 'named']),
              title: z.string(),
              job: z.string(),
              jobId: z.string(),
              stepId: z.string().nullable(),
              /** Where a step is done; null for what is none. */
              doneAt: z.enum(donePlaces).nullable(),
              interviewId: z.string().nullable(),
              clock: z.string().nullable(),
              /** Why it is there: the first reason of a step, where an interview is, what they said of a day; null where nothing is noted. */
              why: z.string().nullable(),
            }),
          ),
        }),
      ),
      /** The same steps as spans of days, for a picture: from when each may go until it closes, cut to these seven days. */
      windows: z.array(
        z.object({
          stepId: z.string(),
          doneAt: z.enum(donePlaces),
          interviewId: z.string().nullable(),
          title: z.string(),
          job: z.string(),
          jobId: z.string(),
          from: z.string(),
          to: z.string(),
          /** True where it may go before this week, or after it. */
          goesOn: z.object({ before: z.boolean(), after: z.boolean() }),
          /** True for what is to do today. */
          now: z.boolean(),
          best: z.string().nullable(),
          why: z.string().nullable(),
        }),
      ),
    }),
  http: { method: 'get', path: '/api/week' },
  cli: {
    words: ['week'],
    options: {
      from: { field: 'from', type: 'text', about: 'its first day; this week’s Monday if left out', optional: true },
      ...nowOption,
    },
  },
});

import { field } from '../../fields.ts';
import { nowOption } from '../../now-option.ts';
import { operation, type Z } from '../../operation.ts';

const period = (z: Z) => ({
  from: field.day(z).optional(),
  to: field.day(z).optional(),
  pdf: field.flag(z).optional(),
  now: field.now(z),
});

const outputs = {
  from: { field: 'from', type: 'text', about: 'the first day, YYYY-MM-DD', optional: true },
  to: { field: 'to', type: 'text', about: 'the last day; today if left out', optional: true },
  html: { field: 'html', type: 'out', about: 'writes it as a page to this file', optional: true },
  csv: { field: 'csv', type: 'out', about: 'writes it as a table to this file', optional: true },
  pdf: { field: 'pdf', type: 'out-bytes', about: 'writes it as a PDF to this file; needs a browser', optional: true },
  ...nowOption,
} as const;

const files = (z: Z) => ({
  /** The same as a page of its own, to be printed, and as comma-separated text. */
  html: z.string(),
  csv: z.string(),
  /** As a PDF, in base64, where it was asked for. */
  pdf: z.string().nullable(),
});

export const history = operation({
  name: 'history',
  summary:
    'Between you and them: all contacts with a firm or a person in order, and how it reads from the other side of the desk.',
  effect: 'read',
  surfaces: ['http', 'cli', 'mcp'],
  input: (z) => z.object({ who: field.name(z), ...period(z) }),
  output: (z) =>
    z.object({
      id: z.string(),
      name: z.string(),
      period: z.string(),
      reading: z.array(z.string()),
      promises: z.array(z.object({ entryId: z.string(), text: z.string() })),
      /** What they have been told of you. */
      knows: z.array(z.string()),
      lines: z.array(
        z.object({
          entryId: z.string(),
          at: z.string(),
          day: z.string(),
          time: z.string(),
          /** Whose contact it was; an interview is both sides'. */
          side: z.enum(['you', 'they', 'both']),
          /** How it came; null for an interview. */
          channel: field.channel(z).nullable(),
          what: z.string(),
          who: z.string(),
          job: z.string(),
          jobIds: z.array(z.string()),
          outcome: z.string(),
          /** What was written or said, the beginning of it; null where nothing was noted. */
          words: z.string().nullable(),
        }),
      ),
      ...files(z),
    }),
  http: { method: 'get', path: '/api/history' },
  cli: {
    words: ['file'],
    positionals: { WHO: { field: 'who', type: 'words', about: 'the firm or the person: name or id' } },
    options: outputs,
  },
});

export const proof = operation({
  name: 'proof',
  summary: 'Applications and interviews with their dates and stages, as job centres ask for them.',
  effect: 'read',
  surfaces: ['http', 'cli', 'mcp'],
  input: (z) => z.object(period(z)),
  output: (z) =>
    z.object({
      period: z.string(),
      lines: z.array(
        z.object({
          at: z.string(),
          day: z.string(),
          employer: z.string(),
          role: z.string(),
          agency: z.string(),
          stage: z.string(),
        }),
      ),
      /** The same by job: since when, how, with whom, which interviews, and what came of it. */
      jobs: z.array(
        z.object({
          id: z.string(),
          /** The day on which you applied; where that is not noted, since when it is known to be in the running. */
          at: z.string(),
          applied: z.boolean(),
          day: z.string(),
          employer: z.string(),
          role: z.string(),
          agency: z.string(),
          contact: z.string(),
          interviews: z.array(
            z.object({ at: z.string(), day: z.string(), round: z.string().nullable(), outcome: z.string() }),
          ),
          result: z.string(),
        }),
      ),
      ...files(z),
    }),
  http: { method: 'get', path: '/api/proof' },
  cli: { words: ['proof'], options: outputs },
});

export const worked = operation({
  name: 'worked',
  summary: 'What worked: how many of your own contacts were answered and how soon, by channel, purpose and agency.',
  effect: 'read',
  surfaces: ['http', 'cli', 'mcp'],
  input: (z) => z.object({ now: field.now(z) }),
  output: (z) =>
    z.object({
      note: z.string(),
      groups: z.array(
        z.object({
          by: z.enum(['channel', 'purpose', 'agency']),
          name: z.string(),
          asked: z.number(),
          answered: z.number(),
          open: z.number(),
          /** The share that may be true, from and to, as likely as 95 in 100. */
          range: z.array(z.number()).nullable(),
          /** Working days until the answers came: the middle, and between which half of them lie; null with too few. */
          days: z.object({ middle: z.int(), from: z.int(), to: z.int() }).nullable(),
          text: z.string(),
        }),
      ),
    }),
  http: { method: 'get', path: '/api/worked' },
  cli: { words: ['worked'], options: nowOption },
});

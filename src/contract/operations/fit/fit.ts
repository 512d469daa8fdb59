import { field } from '../../fields.ts';
import { nowOption } from '../../now-option.ts';
import { operation, type Z } from '../../operation.ts';
import { fitShape } from './fit-shape.ts';

const { short, leaning, bar, weight, need, want, weighing, facts } = fitShape;
const proof = (z: Z) => z.enum(['strong', 'thin']);
const texts = (z: Z) => z.array(short(z)).max(50).optional();
const job = { JOB: { field: 'job', type: 'text', about: 'the job' } } as const;

const noteView = (z: Z) => z.object({ entryId: z.string(), day: z.string(), text: z.string() });

export const fit = operation({
  name: 'fit',
  summary:
    'How well a job and you fit: what they ask for, your examples, what speaks for and against it, what to find out.',
  effect: 'read',
  surfaces: ['http', 'cli', 'mcp'],
  input: (z) => z.object({ job: field.id(z), now: field.now(z) }),
  output: (z) =>
    z.object({
      id: z.string(),
      title: z.string(),
      live: z.boolean(),
      want: want(z).nullable(),
      /** True where it was decided after weighing. */
      decided: z.boolean(),
      /** Notes of the job: first those not looked at since the last interview. */
      reread: z.object({ unread: z.array(noteView(z)), read: z.array(noteView(z)) }),
      posting: z
        .object({
          title: z.string().nullable(),
          text: z.string(),
          format: z.string(),
          source: z.string().nullable(),
          day: z.string(),
        })
        .nullable(),
      /** What the posting says of pay, place and the like, in its own words. */
      facts: facts(z),
      /** The consultant, else the agency, who may be asked besides; null where none is between. */
      consultant: z.string().nullable(),
      requirements: z.array(
        z.object({
          id: z.string(),
          text: z.string(),
          need: need(z),
          quote: z.string().nullable(),
          honest: z.string().nullable(),
          /** As you confirmed; null until you looked. */
          proof: z.enum(['strong', 'thin', 'none']).nullable(),
          /** A skill of your résumé that has these words, where no example answers it yet. */
          skill: z.string().nullable(),
          answers: z.array(
            z.object({
              evidenceId: z.string(),
              title: z.string(),
              proof: proof(z),
              confirmed: z.boolean(),
              /** To whom of this job it was told. */
              told: z.array(z.string()),
            }),
          ),
          /**
           * All your examples, the nearest to it first, as places in `examples`, where 0 is the first. Where no answer is strong, the first three are
           * worth a look; the order says nothing of whether they answer it.
           */
          order: z.array(z.number().int()),
        }),
      ),
      strengths: z.array(
        z.object({
          id: z.string(),
          text: z.string(),
          evidenceId: z.string().nullable(),
          example: z.string().nullable(),
        }),
      ),
      /** What is weighed: what was noted of this job, and what matters to you in any job. */
      considerations: z.array(
        z.object({
          /** Null for what matters in any job and was not looked at for this one. */
          id: z.string().nullable(),
          criterionId: z.string().nullable(),
          text: z.string(),
          leaning: leaning(z),
          weight: z.number(),
          confidence: z.number(),
          bar: bar(z),
        }),
      ),
      weighing: weighing(z),
      questions: z.array(
        z.object({
          id: z.string(),
          text: z.string(),
          askOf: z.enum(['interview', 'consultant']),
          considerationId: z.string().nullable(),
          about: z.string().nullable(),
          answer: z.string().nullable(),
        }),
      ),
      /** Questions that what is open or speaks against it leads to, where none was written yet. */
      proposed: z.array(z.object({ considerationId: z.string(), text: z.string(), about: z.string() })),
      research: z.array(
        z.object({
          id: z.string(),
          text: z.string(),
          source: z.string().nullable(),
          on: z.string().nullable(),
          day: z.string(),
        }),
      ),
      /** Examples to choose from. */
      examples: z.array(z.object({ id: z.string(), title: z.string() })),
      /** Interviews ahead, for which the candidate can prepare. */
      ahead: z.array(z.object({ id: z.string(), when: z.string() })),
    }),
  http: { method: 'get', path: '/api/fit' },
  cli: { words: ['fit'], positionals: job, options: nowOption },
});

export const fitNote = operation({
  name: 'fit-note',
  summary:
    'Notes what you know and think of a job: where you would excel, what they ask for, for and against, questions, research.',
  effect: 'write',
  surfaces: ['http', 'cli', 'mcp'],
  input: (z) =>
    z.object({
      job: field.id(z),
      /** Items with an id change the one they name; `dropped` takes it away. */
      requirements: z
        .array(
          z.object({
            id: field.id(z).optional(),
            text: short(z).optional(),
            need: need(z).optional(),
            quote: field.note(z).nullish(),
            evidence: z
              .array(z.object({ evidenceId: field.id(z), proof: proof(z) }))
              .max(20)
              .nullish(),
            honest: field.note(z).nullish(),
            dropped: z.boolean().optional(),
          }),
        )
        .max(100)
        .optional(),
      strengths: z
        .array(
          z.object({
            id: field.id(z).optional(),
            text: short(z).optional(),
            /** An example that is known, or one in words, which is noted as yours. */
            evidenceId: field.id(z).nullish(),
            example: field.note(z).optional(),
            dropped: z.boolean().optional(),
          }),
        )
        .max(20)
        .optional(),
      considerations: z
        .array(
          z.object({
            id: field.id(z).optional(),
            criterionId: field.id(z).nullish(),
            text: short(z).optional(),
            leaning: leaning(z).optional(),
            weight: weight(z).optional(),
            confidence: z.number().int().min(1).max(3).optional(),
            bar: bar(z).optional(),
            dropped: z.boolean().optional(),
          }),
        )
        .max(100)
        .optional(),
      questions: z
        .array(
          z.object({
            id: field.id(z).optional(),
            text: short(z).optional(),
            askOf: z.enum(['interview', 'consultant']).optional(),
            considerationId: field.id(z).nullish(),
            answer: field.note(z).nullish(),
            /** What the answer says of what it was asked about: it is weighed so from now on, for sure. */
            means: leaning(z).optional(),
            dropped: z.boolean().optional(),
          }),
        )
        .max(100)
        .optional(),
      research: z
        .array(
          z.object({
            id: field.id(z).optional(),
            text: field.note(z).optional(),
            source: z.string().max(1000).nullish(),
            on: field.day(z).nullish(),
            dropped: z.boolean().optional(),
          }),
        )
        .max(100)
        .optional(),
      /** How to get to an interview. */
      route: z.object({ interview: field.id(z), text: field.note(z) }).optional(),
      // The same in a few words, as the candidate types it.
      excel: texts(z),
      example: texts(z),
      must: texts(z),
      nice: texts(z),
      pro: texts(z),
      con: texts(z),
      open: texts(z),
      ask: texts(z),
      found: texts(z),
      source: z.string().max(1000).optional(),
    }),
  output: (z) => z.object({ job: z.string(), noted: z.number() }),
  http: { method: 'post', path: '/api/fit' },
  cli: {
    words: ['fit', 'note'],
    positionals: job,
    options: {
      excel: { field: 'excel', type: 'list', about: 'where you would excel; may be given again', optional: true },
      example: {
        field: 'example',
        type: 'list',
        about: 'an example for the --excel at the same place',
        optional: true,
      },
      must: { field: 'must', type: 'list', about: 'what they cannot do without', optional: true },
      nice: { field: 'nice', type: 'list', about: 'what they would like besides', optional: true },
      pro: { field: 'pro', type: 'list', about: 'what speaks for it', optional: true },
      con: { field: 'con', type: 'list', about: 'what speaks against it', optional: true },
      open: { field: 'open', type: 'list', about: 'what you do not know yet', optional: true },
      ask: { field: 'ask', type: 'list', about: 'what to ask in the next interview', optional: true },
      found: { field: 'found', type: 'list', about: 'what you found out about them', optional: true },
      source: { field: 'source', type: 'text', about: 'where you found it', optional: true },
      from: { field: '', type: 'json', about: 'a JSON file with the lists', optional: true },
    },
  },
});

export const reread = operation({
  name: 'reread',
  summary: 'Says that notes of a job were looked at again.',
  effect: 'write',
  surfaces: ['http', 'cli', 'mcp'],
  input: (z) => z.object({ job: field.id(z), entries: z.array(field.id(z)).max(2000).optional() }),
  output: (z) => z.object({ job: z.string(), looked: z.number() }),
  http: { method: 'post', path: '/api/fit/reread' },
  cli: {
    words: ['reread'],
    positionals: job,
    options: {
      entry: { field: 'entries', type: 'list', about: 'only this note; may be given again', optional: true },
    },
  },
});

export const wantIt = operation({
  name: 'want',
  summary:
    'Says whether you want a job. The letters and the plan follow it; with “no”, a gracious withdrawal is prepared.',
  effect: 'write',
  surfaces: ['http', 'cli', 'mcp'],
  input: (z) => z.object({ job: field.id(z), want: want(z), reason: field.note(z).optional() }),
  output: (z) => z.object({ job: z.string(), want: want(z) }),
  http: { method: 'post', path: '/api/fit/want' },
  cli: {
    words: ['want'],
    positionals: { ...job, ANSWER: { field: 'want', type: 'text', about: 'yes, unsure or no' } },
    options: { reason: { field: 'reason', type: 'text', about: 'why, for yourself', optional: true } },
  },
});

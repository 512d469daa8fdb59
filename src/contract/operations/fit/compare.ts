import { field } from '../../fields.ts';
import { operation } from '../../operation.ts';
import { fitShape } from './fit-shape.ts';

const { short, leaning, bar, weight, want, weighing, facts } = fitShape;

export const compare = operation({
  name: 'compare',
  summary: 'Several jobs side by side, on what matters to you.',
  effect: 'read',
  surfaces: ['http', 'cli', 'mcp'],
  input: (z) =>
    z.object({
      /** Ids of two to four jobs, with commas between; without it the running jobs that were touched last. */
      jobs: z
        .string()
        .max(400)
        .regex(/^job_\w+(?:,job_\w+){0,3}$/, 'Give up to four jobs, with commas between.')
        .optional(),
    }),
  output: (z) =>
    z.object({
      criteria: z.array(z.object({ id: z.string(), text: z.string(), weight: z.number(), bar: bar(z) })),
      jobs: z.array(
        z.object({
          id: z.string(),
          title: z.string(),
          want: want(z).nullable(),
          weighing: weighing(z),
          facts: facts(z),
          /** What was noted for and against this job alone, what matters most first. */
          reasons: z.array(
            z.object({ id: z.string(), text: z.string(), leaning: leaning(z), weight: z.number(), bar: bar(z) }),
          ),
          /** One for each criterion, in their order. */
          cells: z.array(
            z.object({
              criterionId: z.string(),
              considerationId: z.string().nullable(),
              leaning: leaning(z),
              confidence: z.number(),
            }),
          ),
        }),
      ),
    }),
  http: { method: 'get', path: '/api/compare' },
  cli: {
    words: ['compare'],
    positionals: {
      JOBS: { field: 'jobs', type: 'text', about: 'up to four jobs, with commas between', optional: true },
    },
  },
});

export const criteria = operation({
  name: 'criteria',
  summary: 'Notes what matters to you in any job, how much, and what decides by itself.',
  effect: 'write',
  surfaces: ['http', 'cli', 'mcp'],
  input: (z) =>
    z.object({
      criteria: z
        .array(
          z.object({
            id: field.id(z).optional(),
            text: short(z).optional(),
            weight: weight(z).optional(),
            bar: bar(z).optional(),
            dropped: z.boolean().optional(),
          }),
        )
        .max(50)
        .optional(),
      add: z.string().max(1000).optional(),
      weight: weight(z).optional(),
      bar: z.enum(['must-have', 'deal-breaker']).optional(),
    }),
  output: (z) => z.object({ criteria: z.number() }),
  http: { method: 'post', path: '/api/criteria' },
  cli: {
    words: ['criteria'],
    positionals: { WORDS: { field: 'add', type: 'words', about: 'what matters to you', optional: true } },
    options: {
      weight: { field: 'weight', type: 'number', about: 'from 1, hardly, to 5, more than anything', optional: true },
      bar: { field: 'bar', type: 'text', about: 'must-have or deal-breaker', optional: true },
      from: { field: '', type: 'json', about: 'a JSON file with the list', optional: true },
    },
  },
});

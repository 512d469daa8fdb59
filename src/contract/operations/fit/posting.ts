import { field } from '../../fields.ts';
import { operation, type Z } from '../../operation.ts';
import { fitShape } from './fit-shape.ts';

const { short, need } = fitShape;

const postingInput = (z: Z) => ({
  /** The words of it: plain text, or a page as its source. */
  text: z.string().max(2_000_000).optional(),
  /** A saved page, or a file of text. */
  file: field.file(z).optional(),
  /** True for text that the page took out of a PDF. */
  pdf: z.boolean().optional(),
});

const proposedRequirement = (z: Z) => z.object({ text: z.string(), need: need(z), quote: z.string() });

export const readPosting = operation({
  name: 'read-posting',
  summary: 'Reads a posting and proposes what they ask for, with the words it comes from. Stores nothing.',
  effect: 'read',
  takes: 'file',
  surfaces: ['http', 'cli', 'mcp'],
  input: (z) => z.object(postingInput(z)),
  output: (z) =>
    z.object({
      title: z.string().nullable(),
      employer: z.string().nullable(),
      place: z.string().nullable(),
      format: z.enum(['text', 'html', 'json-ld', 'pdf']),
      /** Code of the language in which it was read; null where it seems to be in another. */
      language: z.string().nullable(),
      text: z.string(),
      requirements: z.array(proposedRequirement(z)),
      notes: z.array(z.string()),
    }),
  http: { method: 'post', path: '/api/posting/read' },
  cli: {
    words: ['posting', 'read'],
    positionals: { FILE: { field: 'file', type: 'file', about: 'a saved page or a text file' } },
  },
});

export const posting = operation({
  name: 'posting',
  summary: 'Keeps the posting of a job and notes what they ask for.',
  effect: 'write',
  takes: 'file',
  surfaces: ['http', 'cli', 'mcp'],
  input: (z) =>
    z.object({
      job: field.id(z),
      ...postingInput(z),
      source: z.string().max(1000).optional(),
      /** What was proposed, as you changed it; without it everything proposed is taken. */
      requirements: z
        .array(z.object({ text: short(z), need: need(z), quote: field.note(z).nullish() }))
        .max(100)
        .optional(),
    }),
  output: (z) =>
    z.object({ job: z.string(), requirements: z.array(proposedRequirement(z)), notes: z.array(z.string()) }),
  http: { method: 'post', path: '/api/posting' },
  cli: {
    words: ['posting'],
    positionals: {
      JOB: { field: 'job', type: 'text', about: 'the job' },
      FILE: { field: 'file', type: 'file', about: 'a saved page or a text file' },
    },
    options: { source: { field: 'source', type: 'text', about: 'where it was found', optional: true } },
  },
});

import { field } from '../../fields.ts';
import { operation } from '../../operation.ts';
import { fitShape } from './fit-shape.ts';

export const evidence = operation({
  name: 'evidence',
  summary: 'Your examples, and where each was told.',
  effect: 'read',
  surfaces: ['http', 'cli', 'mcp'],
  input: (z) => z.object({}),
  output: (z) =>
    z.object({
      examples: z.array(
        z.object({
          ...fitShape.story(z),
          skills: z.array(z.string()),
          where: z.string().nullable(),
          from: z.string().nullable(),
          to: z.string().nullable(),
          source: z.enum(['written', 'json-resume', 'linkedin']),
          /** Running jobs for which it was chosen: as what you would excel at, or beside what they ask for. */
          chosenFor: z.array(z.object({ id: z.string(), title: z.string() })),
          told: z.array(
            z.object({ people: z.array(z.string()), job: z.string(), day: z.string(), landed: z.boolean().nullable() }),
          ),
        }),
      ),
      /** Where the résumé came from, and when it was taken in; null where none was. */
      resume: z.object({ source: z.enum(['json-resume', 'linkedin']), day: z.string() }).nullable(),
    }),
  http: { method: 'get', path: '/api/evidence' },
  cli: { words: ['evidence'] },
});

export const evidenceNote = operation({
  name: 'evidence-note',
  summary: 'Notes an example from your work: situation, task, action, result, figures.',
  effect: 'write',
  surfaces: ['http', 'cli', 'mcp'],
  input: (z) =>
    z.object({
      /** The example that is changed; a new one without it. */
      id: field.id(z).optional(),
      title: field.note(z).optional(),
      situation: field.note(z).nullish(),
      task: field.note(z).nullish(),
      action: field.note(z).nullish(),
      result: field.note(z).nullish(),
      figures: field.note(z).nullish(),
      skills: z.array(field.name(z)).max(100).optional(),
      where: z.string().max(200).nullish(),
      from: z.string().max(40).nullish(),
      to: z.string().max(40).nullish(),
      dropped: z.boolean().optional(),
    }),
  output: (z) => z.object({ evidenceId: z.string() }),
  http: { method: 'post', path: '/api/evidence' },
  cli: {
    words: ['evidence', 'add'],
    positionals: { TITLE: { field: 'title', type: 'words', about: 'what you did, in a sentence', optional: true } },
    options: {
      id: { field: 'id', type: 'text', about: 'the example to change', optional: true },
      situation: { field: 'situation', type: 'text', about: 'where things stood', optional: true },
      task: { field: 'task', type: 'text', about: 'what was yours to do', optional: true },
      action: { field: 'action', type: 'text', about: 'what you did', optional: true },
      result: { field: 'result', type: 'text', about: 'what came of it', optional: true },
      figures: { field: 'figures', type: 'text', about: 'the numbers', optional: true },
      skill: { field: 'skills', type: 'list', about: 'a skill that it shows; may be given again', optional: true },
      where: { field: 'where', type: 'text', about: 'where it was', optional: true },
      drop: { field: 'dropped', type: 'flag', about: 'takes the example away', optional: true },
    },
  },
});

export const told = operation({
  name: 'told',
  summary: 'Says that an example was told, to whom, and whether it landed.',
  effect: 'write',
  surfaces: ['http', 'cli', 'mcp'],
  input: (z) =>
    z.object({
      evidence: field.id(z),
      job: field.id(z),
      interview: field.id(z).optional(),
      /** Whom; everybody who was at the interview, where nobody is named. */
      people: z.array(field.name(z)).max(50).optional(),
      landed: z.boolean().nullish(),
    }),
  output: (z) => z.object({ evidenceId: z.string(), people: z.array(z.string()) }),
  http: { method: 'post', path: '/api/evidence/told' },
  cli: {
    words: ['evidence', 'told'],
    positionals: {
      EXAMPLE: { field: 'evidence', type: 'text', about: 'the example' },
      JOB: { field: 'job', type: 'text', about: 'the job' },
    },
    options: {
      interview: { field: 'interview', type: 'text', about: 'in which interview', optional: true },
      person: { field: 'people', type: 'list', about: 'to whom; may be given again', optional: true },
      landed: { field: 'landed', type: 'flag', about: 'it landed', optional: true },
    },
  },
});

export const resumeImport = operation({
  name: 'resume-import',
  summary: 'Takes in a CV: a JSON Resume file, or LinkedIn’s data export (the ZIP file, or its CSV files).',
  effect: 'write',
  takes: 'file',
  surfaces: ['http', 'cli', 'mcp'],
  input: (z) => z.object({ file: field.file(z).optional(), files: z.array(field.file(z)).max(60).optional() }),
  output: (z) =>
    z.object({
      source: z.enum(['json-resume', 'linkedin']),
      /** Examples that are new, and all that it holds. */
      added: z.number(),
      examples: z.number(),
      notes: z.array(z.string()),
    }),
  http: { method: 'post', path: '/api/resume' },
  cli: {
    words: ['resume', 'import'],
    positionals: { FILE: { field: 'file', type: 'file', about: 'the JSON, ZIP or CSV file' } },
  },
});

export const resume = operation({
  name: 'resume',
  summary: 'Gives your CV as JSON Resume: what was taken in, as it came, and your own examples.',
  effect: 'read',
  surfaces: ['http', 'cli', 'mcp'],
  input: (z) => z.object({}),
  output: (z) => z.object({ resume: z.record(z.string(), z.unknown()) }),
  http: { method: 'get', path: '/api/resume' },
  cli: {
    words: ['resume'],
    options: { out: { field: 'resume', type: 'out', about: 'writes it to this file', optional: true } },
  },
});

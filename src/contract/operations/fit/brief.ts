import { field } from '../../fields.ts';
import { nowOption } from '../../now-option.ts';
import { operation } from '../../operation.ts';
import { fitShape } from './fit-shape.ts';

const interview = {
  INTERVIEW: { field: 'interview', type: 'text', about: 'the interview; or a job, for its next' },
} as const;

export const brief = operation({
  name: 'brief',
  summary: 'Prepare: two pages for the next interview, each line with its source.',
  effect: 'read',
  surfaces: ['http', 'cli', 'mcp'],
  input: (z) => z.object({ interview: field.id(z), pdf: field.flag(z).optional(), now: field.now(z) }),
  output: (z) =>
    z.object({
      interviewId: z.string(),
      job: z.string(),
      title: z.string(),
      /** "First interview, 10:00 am on Monday 7 December for them, 11:00 am for you." */
      when: z.string(),
      /** False where no next interview is planned, and these are the pages for whatever comes. */
      planned: z.boolean(),
      place: z.string().nullable(),
      link: z.string().nullable(),
      /** How you get there, as you noted it. */
      route: z.string().nullable(),
      /** The paper of your region. */
      paper: z.enum(['A4', 'Letter']),
      sections: z.array(
        z.object({
          part: z.string(),
          heading: z.string(),
          lines: z.array(
            z.object({
              lead: z.string().nullable(),
              text: z.string(),
              more: z.string().nullable(),
              source: z.string(),
              entryId: z.string(),
            }),
          ),
          /** Lines for which two pages have no room. */
          left: z.number(),
        }),
      ),
      /** The brief as a page of its own, to be printed. */
      html: z.string(),
      /** The same as a PDF, in base64, where it was asked for. */
      pdf: z.string().nullable(),
    }),
  http: { method: 'get', path: '/api/brief' },
  cli: {
    words: ['brief'],
    positionals: interview,
    options: {
      html: { field: 'html', type: 'out', about: 'writes it as a page to this file', optional: true },
      pdf: {
        field: 'pdf',
        type: 'out-bytes',
        about: 'writes it as a PDF to this file; needs a browser',
        optional: true,
      },
      ...nowOption,
    },
  },
});

export const rehearse = operation({
  name: 'rehearse',
  summary: 'Cards to rehearse with: likely questions, and your own examples.',
  effect: 'read',
  surfaces: ['http', 'cli', 'mcp'],
  input: (z) => z.object({ interview: field.id(z), now: field.now(z) }),
  output: (z) =>
    z.object({
      interviewId: z.string(),
      job: z.string(),
      title: z.string(),
      cards: z.array(
        z.object({
          question: z.string(),
          hint: z.string().nullable(),
          example: z.object(fitShape.story(z)).nullable(),
          honest: z.string().nullable(),
        }),
      ),
    }),
  http: { method: 'get', path: '/api/rehearse' },
  cli: { words: ['rehearse'], positionals: interview, options: nowOption },
});

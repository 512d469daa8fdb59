import { field } from '../fields.ts';
import { operation } from '../operation.ts';

export const readMail = operation({
  name: 'read-mail',
  summary:
    'Reads a mail that was saved as a file and says from whom it is and which job it may be about. Stores nothing.',
  effect: 'read',
  surfaces: ['http'],
  input: (z) => z.object({ file: field.file(z) }),
  output: (z) =>
    z.object({
      from: z.object({ name: z.string(), email: z.string() }).nullable(),
      subject: z.string(),
      /** When it was sent, in the candidate's zone: exact, and in words. */
      at: z.string().nullable(),
      when: z.string().nullable(),
      text: z.string(),
      /** As it was sent, not made safe: show it only without script and without what it would load. */
      html: z.string().nullable(),
      /** True where it holds an appointment, which is better taken in as an invitation. */
      invitation: z.boolean(),
      jobs: z.array(z.object({ id: z.string(), title: z.string() })),
      person: z.object({ id: z.string(), name: z.string() }).nullable(),
    }),
  http: { method: 'post', path: '/api/mails/read' },
  cli: { words: ['read', 'mail'] },
});

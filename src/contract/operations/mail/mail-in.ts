import { field } from '../../fields.ts';
import { operation, type Z } from '../../operation.ts';

const answerReading = (z: Z) =>
  z.object({
    /** Null for an automatic answer or a mail that came back. */
    meaning: field.meaning(z).nullable(),
    automatic: z.boolean(),
    evidence: z.string().nullable(),
    promised: z.string().nullable(),
    returnOn: z.string().nullable(),
  });

export const readAnswer = operation({
  name: 'read-answer',
  summary: 'Says what a pasted answer seems to mean, and which sentence says so. Stores nothing.',
  effect: 'read',
  surfaces: ['http', 'cli', 'mcp'],
  input: (z) =>
    z.object({
      text: z.string().min(1).max(200_000),
      subject: z.string().max(1000).optional(),
      job: field.id(z).optional(),
      /** How it came: a note about a call is in the candidate's words, anything else in theirs. */
      channel: field.channel(z).optional(),
      /** The day on which it was said; today where it is left out. */
      said: field.day(z).optional(),
    }),
  output: (z) =>
    answerReading(z).extend({
      /** The days that a note about a call names: they answer by then, they wait for the candidate (`awaited`), or it may be either. */
      days: z.array(
        z.object({ on: z.string(), whose: z.enum(['theirs', 'awaited', 'unclear']), sentence: z.string() }),
      ),
      /** When it says that people meet, where that is certain, and in which words. */
      meets: z.object({ starts: z.string(), words: z.string() }).nullable(),
      /** Which person of the job signed it. */
      signedBy: z.string().nullable(),
      /** Where it is a chat that was copied: who wrote, when last, and how many of its lines are the candidate's own. */
      chat: z.object({ from: z.string(), at: z.string().nullable(), mine: z.number() }).nullable(),
    }),
  http: { method: 'post', path: '/api/answers/read' },
  cli: {
    words: ['answer'],
    positionals: { TEXT: { field: 'text', type: 'words', about: 'the answer, as it was written' } },
    options: {
      job: { field: 'job', type: 'text', about: 'the job it is about', optional: true },
      channel: { field: 'channel', type: 'text', about: 'how it came, such as email or phone', optional: true },
      said: { field: 'said', type: 'text', about: 'the day on which it was said', optional: true },
    },
  },
});

export const readMail = operation({
  name: 'read-mail',
  summary:
    'Reads a mail that was saved as a file and says from whom it is and which job it may be about. Stores nothing.',
  effect: 'read',
  takes: 'file',
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
      /** What it seems to mean, with the sentence that says so, and the words that name a day. */
      reading: answerReading(z),
    }),
  http: { method: 'post', path: '/api/mails/read' },
});

export const read = operation({
  name: 'read',
  summary:
    'Reads mails from files (.eml, mbox, Maildir) and takes in what concerns your jobs; with --json one line for each mail says how it was understood.',
  effect: 'write',
  surfaces: ['cli'],
  input: (z) =>
    z.object({
      paths: z.array(z.string().min(1).max(4000)).min(1).max(1000),
      thread: z.boolean().optional(),
      look: z.boolean().optional(),
    }),
  output: (z) =>
    z.object({
      read: z.number(),
      kept: z.number(),
      known: z.number(),
      suggested: z.number(),
      passed: z.number(),
      unreadable: z.number(),
      /** False where it was stopped before the end; it goes on where it stopped. */
      complete: z.boolean(),
    }),
  http: { method: 'post', path: '/api/mails/files' },
  cli: {
    words: ['read'],
    positionals: { PATH: { field: 'paths', type: 'list', about: 'files and folders; several may be given' } },
    options: {
      thread: { field: 'thread', type: 'flag', about: 'say which mail answers which instead', optional: true },
      look: { field: 'look', type: 'flag', about: 'read only, and take nothing in', optional: true },
    },
  },
  long: true,
  needs: 'mail-files',
});

export const meaning = operation({
  name: 'meaning',
  summary: 'Says what an answer of theirs meant: accepts how it was read, or corrects it.',
  effect: 'write',
  surfaces: ['http', 'cli', 'mcp'],
  input: (z) =>
    z.object({
      contact: field.id(z),
      meaning: field.meaning(z),
      /** For which job, where the answer was noted for several. */
      job: field.id(z).optional(),
      promised: field.when(z).optional(),
      deadline: field.when(z).optional(),
    }),
  output: (z) => z.object({ contactId: z.string(), meaning: z.string(), jobIds: z.array(z.string()) }),
  http: { method: 'post', path: '/api/meanings' },
  cli: {
    words: ['meaning'],
    positionals: {
      CONTACT: { field: 'contact', type: 'text', about: 'the answer, as `persevere today` names it' },
      MEANING: {
        field: 'meaning',
        type: 'text',
        about: 'rejection, invitation, holding, question, offer, confirmation or other',
      },
    },
    options: {
      job: { field: 'job', type: 'text', about: 'for which job, where it was noted for several', optional: true },
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
    },
  },
});

export const suggestion = operation({
  name: 'suggestion',
  summary: 'Takes in, or leaves, a mail that may belong to a job, or the appointment that a mail held.',
  effect: 'write',
  surfaces: ['http', 'cli'],
  input: (z) => z.object({ mail: field.id(z), take: field.flag(z), job: field.id(z).optional() }),
  output: (z) => z.object({ taken: z.boolean(), jobIds: z.array(z.string()), notes: z.array(z.string()) }),
  http: { method: 'post', path: '/api/mails/suggestion' },
  cli: {
    words: ['suggestion'],
    positionals: { MAIL: { field: 'mail', type: 'text', about: 'the mail, as `persevere today` names it' } },
    options: {
      take: { field: 'take', type: 'flag', about: 'it belongs here: take it in', optional: true },
      leave: { field: 'take', type: 'off', about: 'it does not: leave it', optional: true },
      job: { field: 'job', type: 'text', about: 'the job to which it belongs', optional: true },
    },
  },
  long: true,
});

export const mailErase = operation({
  name: 'mail-erase',
  summary:
    'Erases the texts of all mails that were read from a mailbox or file; that there was a contact, and when, stays.',
  effect: 'approve',
  surfaces: ['http', 'cli'],
  input: (z) => z.object({}),
  output: (z) => z.object({ erased: z.number(), complete: z.boolean() }),
  http: { method: 'post', path: '/api/mailbox/erase' },
  cli: { words: ['mail', 'erase'] },
});

import { field, view } from '../../fields.ts';
import { nowOption } from '../../now-option.ts';
import { operation } from '../../operation.ts';

/** How a letter is: to be written, changed by the candidate, opened in another program, on its way, in doubt, come back, gone. */
const states = ['to-write', 'begun', 'handed', 'waiting', 'sending', 'unknown', 'came-back', 'gone'] as const;

export const letters = operation({
  name: 'letters',
  summary: 'All letters: what needs you, what is on its way, what is to write now or later, and what went.',
  effect: 'read',
  surfaces: ['http', 'cli', 'mcp'],
  input: (z) =>
    z.object({
      /** Only letters in whose names, job or subject these words are. */
      words: z.string().max(200).optional(),
      /** How many of those that went; the latest first. */
      most: z.coerce.number().int().min(1).max(1000).optional(),
      now: field.now(z),
    }),
  output: (z) =>
    z.object({
      /** Whether nothing was ever to be written nor went. */
      none: z.boolean(),
      /** Why nothing is sent, in a sentence; null where sending is not held back. */
      paused: z.string().nullable(),
      /** Which mailbox is not read, since when and why, in sentences. */
      mailbox: z.array(z.string()),
      /** How many went, of which `letters` holds the latest. */
      gone: z.number(),
      letters: z.array(
        z.object({
          id: z.string(),
          state: z.enum(states),
          group: z.enum(['needs-you', 'waiting', 'to-write', 'later', 'gone']),
          /** What it is: "Thank Ines Duarte"; of one that went its subject. */
          title: z.string(),
          channel: z.string().nullable(),
          people: z.array(z.string()),
          jobs: z.array(z.object({ id: z.string(), title: z.string() })),
          /** By when it is to go, in a word or two; null where nothing closes it, where it is for later, and where it went. */
          due: z.object({ word: z.string(), days: z.int(), over: z.boolean() }).nullable(),
          /** On which day it went, or from which day it may go where that is later; null where it is to be written now. */
          day: z.string().nullable(),
          /** The letter of this step can be opened; null where it went. */
          stepId: z.string().nullable(),
          /** The steps that it did; none where it did not go. */
          did: z.array(z.string()),
          /** The entry that holds its words; null where it did not go. */
          entryId: z.string().nullable(),
          /** How it is on its way, and what can be said of that; null where it is not. */
          sending: view.letter(z).nullable(),
        }),
      ),
    }),
  http: { method: 'get', path: '/api/letters' },
  cli: {
    words: ['letters'],
    positionals: { WORDS: { field: 'words', type: 'words', about: 'a name, a job or a subject', optional: true } },
    options: {
      most: { field: 'most', type: 'text', about: 'how many of those that went', optional: true },
      ...nowOption,
    },
  },
});

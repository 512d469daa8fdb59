import { registers } from '../../../core/write/whole-letter.ts';
import { field } from '../../fields.ts';
import type { Z } from '../../operation.ts';
import { operation } from '../../operation.ts';

/** The ways by which a letter of the candidate's own may go: all that are written. */
const ways = ['email', 'text', 'chat', 'linkedin', 'letter'] as const;

const shown = (z: Z) => z.object({ value: z.string(), shown: z.string() });

const letterParts = (z: Z) => ({
  occasion: shown(z),
  channel: shown(z),
  /** Two letters: en, de. */
  language: z.string(),
  register: z.enum(registers),
  /** Where alone it is used; `not-` where it is not. */
  needs: z.array(shown(z)),
  subject: z.string().nullable(),
  text: z.string(),
  /** Whom it names: the next reader sees that, too. */
  names: z.array(z.string()),
});

export const ownLetters = operation({
  name: 'own-letters',
  summary: 'Your own whole letters, with blanks; and which occasions and blanks there are.',
  effect: 'read',
  surfaces: ['http', 'cli', 'mcp'],
  input: (z) => z.object({}),
  output: (z) =>
    z.object({
      letters: z.array(z.object({ id: z.string(), ...letterParts(z) })),
      occasions: z.array(shown(z)),
      needs: z.array(shown(z)),
      /** What may stand between braces; `always` may stand outside square brackets. */
      blanks: z.array(z.object({ value: z.string(), shown: z.string(), always: z.boolean() })),
    }),
  http: { method: 'get', path: '/api/own-letters' },
  cli: { words: ['own-letters'] },
});

export const ownLetterFrom = operation({
  name: 'own-letter-from',
  summary:
    'Proposes a letter of your own from a draft: its words, with the facts of that case turned back into blanks. Keeps nothing.',
  effect: 'read',
  surfaces: ['http', 'cli', 'mcp'],
  input: (z) => z.object({ draft: field.id(z) }),
  output: (z) => z.object(letterParts(z)),
  http: { method: 'get', path: '/api/own-letters/from' },
  cli: {
    words: ['own-letters', 'from'],
    positionals: { DRAFT: { field: 'draft', type: 'text', about: 'the draft' } },
  },
});

export const ownLetter = operation({
  name: 'own-letter',
  summary:
    'Keeps, changes or takes away a letter of your own. It comes before ours where it fits and nobody there has had it.',
  effect: 'write',
  takes: 'file',
  surfaces: ['http', 'cli', 'mcp'],
  input: (z) =>
    z.object({
      /** The letter that is changed; a new one without it. */
      id: field.id(z).optional(),
      /** A draft from which it takes what is not given: occasion, way, language, dress, and where alone it is used. */
      draft: field.id(z).optional(),
      occasion: z.string().max(80).optional(),
      channel: z.enum(ways).optional(),
      language: z.string().max(20).optional(),
      register: z.enum(registers).optional(),
      needs: z.array(z.string().max(80)).max(60).optional(),
      subject: z.string().max(1000).optional(),
      text: z.string().max(20_000).optional(),
      file: field.file(z).optional(),
      dropped: z.boolean().optional(),
    }),
  output: (z) => z.object({ id: z.string(), dropped: z.boolean(), letter: z.object(letterParts(z)).nullable() }),
  http: { method: 'post', path: '/api/own-letters' },
  cli: {
    words: ['own-letters', 'keep'],
    positionals: {
      OCCASION: {
        field: 'occasion',
        type: 'text',
        about: 'what it is for: thank-you, check-in and so on',
        optional: true,
      },
    },
    options: {
      id: { field: 'id', type: 'text', about: 'the letter to change', optional: true },
      draft: { field: 'draft', type: 'text', about: 'the draft that it was made from', optional: true },
      from: { field: 'file', type: 'file', about: 'a text file with the letter and its blanks', optional: true },
      text: { field: 'text', type: 'text', about: 'the letter itself', optional: true },
      subject: { field: 'subject', type: 'text', about: 'its subject', optional: true },
      channel: { field: 'channel', type: 'text', about: 'email, text, chat, linkedin or letter', optional: true },
      language: { field: 'language', type: 'text', about: 'en or de', optional: true },
      register: { field: 'register', type: 'text', about: 'formal, neutral or warm', optional: true },
      where: {
        field: 'needs',
        type: 'list',
        about: 'used only where this is so or known: wanted, topic; may be given again',
        optional: true,
      },
      drop: { field: 'dropped', type: 'flag', about: 'takes the letter away', optional: true },
    },
  },
});

export const phrases = operation({
  name: 'phrases',
  summary:
    'Your phrases: sentences of your own that stand beside a letter, and those that you have written more than once.',
  effect: 'read',
  surfaces: ['http', 'cli', 'mcp'],
  input: (z) => z.object({}),
  output: (z) =>
    z.object({
      phrases: z.array(z.object({ id: z.string(), text: z.string(), names: z.array(z.string()) })),
      /** Sentences of your own that stand in two letters or more; none is kept or used until you say so. */
      offered: z.array(z.object({ text: z.string(), times: z.number() })),
    }),
  http: { method: 'get', path: '/api/phrases' },
  cli: { words: ['phrases'] },
});

export const phrase = operation({
  name: 'phrase',
  summary: 'Keeps, changes or takes away a phrase of your own. It is never put into a letter by itself.',
  effect: 'write',
  surfaces: ['http', 'cli', 'mcp'],
  input: (z) =>
    z.object({
      id: field.id(z).optional(),
      text: z.string().trim().min(1).max(400).optional(),
      dropped: z.boolean().optional(),
    }),
  output: (z) => z.object({ id: z.string(), text: z.string().nullable(), dropped: z.boolean() }),
  http: { method: 'post', path: '/api/phrases' },
  cli: {
    words: ['phrases', 'keep'],
    positionals: {
      TEXT: { field: 'text', type: 'words', about: 'the sentence, as it stands in a letter', optional: true },
    },
    options: {
      id: { field: 'id', type: 'text', about: 'the phrase to change', optional: true },
      drop: { field: 'dropped', type: 'flag', about: 'takes the phrase away', optional: true },
    },
  },
});

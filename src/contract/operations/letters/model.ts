import { rewrites } from '../../../core/model/request.ts';
import { field, view } from '../../fields.ts';
import { operation, type Z } from '../../operation.ts';

/** What would be sent or was, to the byte, and what came back of it; null where it was only looked at. */
const answered = (z: Z) =>
  z.object({
    to: z.string(),
    /** Exactly what is sent, and nothing else is. */
    body: z.string(),
    digest: z.string(),
    answer: z
      .object({
        text: z.string(),
        sentences: z.array(z.object({ text: z.string(), struck: z.string().nullable() })),
        findings: z.array(view.finding(z)),
      })
      .nullable(),
  });

/** What is sent to a model may be looked at before. */
const lookedAt = (z: Z) => ({
  /** Shows what would be sent and sends nothing. */
  look: field.flag(z).optional(),
  /** SHA-256 of the body that the candidate was shown; a body with any other is not sent. */
  shown: z.string().max(64).optional(),
});

const lookOptions = {
  look: { field: 'look', type: 'flag', about: 'show what would be sent, and send nothing', optional: true },
  shown: { field: 'shown', type: 'text', about: 'the digest that --look gave; send nothing else', optional: true },
} as const;

const modelView = (z: Z) =>
  z.object({
    connected: z.boolean(),
    origin: z.string().nullable(),
    model: z.string().nullable(),
    /** How often it may still be asked today. */
    left: z.number().nullable(),
  });

export const model = operation({
  name: 'model',
  summary: 'Which language model may help with the words; none unless you connect one.',
  effect: 'read',
  surfaces: ['http', 'cli'],
  input: (z) => z.object({}),
  output: (z) => modelView(z),
  http: { method: 'get', path: '/api/model' },
  cli: { words: ['model'] },
});

export const modelConnect = operation({
  name: 'model-connect',
  summary:
    'Lets a language model help with the words: one on this computer, or one whose address you trust with your letters.',
  effect: 'approve',
  surfaces: ['http', 'cli'],
  input: (z) =>
    z.object({
      address: z.string().trim().min(1).max(500),
      model: z.string().trim().min(1).max(200),
      key: z.string().max(500).optional(),
      keyFile: field.secretFile(z).optional(),
      /** The origin to which letters may be sent, said once more: `https://api.example.org`. */
      consent: z.string().max(300),
      mostADay: z.coerce.number().int().min(1).max(1000).optional(),
    }),
  output: (z) => modelView(z),
  http: { method: 'post', path: '/api/model' },
  cli: {
    words: ['model', 'connect'],
    positionals: {
      ADDRESS: { field: 'address', type: 'text', about: 'where it is: http://127.0.0.1:11434/v1, or https://…' },
    },
    options: {
      model: { field: 'model', type: 'text', about: 'its name there' },
      consent: { field: 'consent', type: 'text', about: 'the origin to which letters may be sent, said once more' },
      'key-file': {
        field: 'keyFile',
        type: 'file',
        about: 'a file that holds the key, where it wants one; at a terminal it is asked for',
        optional: true,
        secret: true,
      },
      most: { field: 'mostADay', type: 'number', about: 'how often it may be asked in a day', optional: true },
    },
  },
  needs: 'model',
});

export const modelForget = operation({
  name: 'model-forget',
  summary: 'Takes back the consent and forgets the model and its key.',
  effect: 'write',
  surfaces: ['http', 'cli'],
  input: (z) => z.object({}),
  output: (z) => modelView(z),
  http: { method: 'post', path: '/api/model/forget' },
  cli: { words: ['model', 'forget'] },
});

export const rewrite = operation({
  name: 'rewrite',
  summary:
    'Has the language model say a letter differently. What it states and no note holds is struck out; the draft stays as it is.',
  effect: 'write',
  surfaces: ['http', 'cli'],
  input: (z) =>
    z.object({
      draft: field.id(z),
      how: z.enum(rewrites),
      ...lookedAt(z),
    }),
  output: (z) => answered(z),
  http: { method: 'post', path: '/api/model/rewrite' },
  cli: {
    words: ['rewrite'],
    positionals: {
      DRAFT: { field: 'draft', type: 'text', about: 'the draft' },
      HOW: { field: 'how', type: 'text', about: 'rephrase, shorten, formal or warm' },
    },
    options: lookOptions,
  },
  long: true,
  needs: 'model',
});

export const sounds = operation({
  name: 'sounds',
  summary:
    'Has the language model say how a sentence of a letter may sound. The sentence alone is sent; one that tells what you keep private is not.',
  effect: 'write',
  surfaces: ['http', 'cli'],
  input: (z) =>
    z.object({
      draft: field.id(z),
      /** The sentence as it stands in the letter; or `at`, a place in the text that lies in it. */
      sentence: z.string().trim().min(1).max(2000).optional(),
      at: z.number().int().min(0).max(100_000).optional(),
      ...lookedAt(z),
    }),
  output: (z) =>
    z.object({
      to: z.string(),
      /** Exactly what is sent, and nothing else is. */
      body: z.string(),
      digest: z.string(),
      sentence: z.string(),
      /** Null where it was only looked at; its finding is null where a reader would mind nothing. */
      answer: z.object({ finding: view.finding(z).nullable() }).nullable(),
    }),
  http: { method: 'post', path: '/api/model/sounds' },
  cli: {
    words: ['sounds'],
    positionals: {
      DRAFT: { field: 'draft', type: 'text', about: 'the draft' },
      SENTENCE: { field: 'sentence', type: 'words', about: 'the sentence, as it stands in the letter' },
    },
    options: lookOptions,
  },
  long: true,
  needs: 'model',
});

export const propose = operation({
  name: 'propose',
  summary:
    'Has the language model propose the sentence for a gap, from its note and the sentence before it alone. The draft stays as it is.',
  effect: 'write',
  surfaces: ['http', 'cli'],
  input: (z) =>
    z.object({
      draft: field.id(z),
      gap: z.string().min(1).max(200),
      ...lookedAt(z),
    }),
  output: (z) => answered(z),
  http: { method: 'post', path: '/api/model/propose' },
  cli: {
    words: ['propose'],
    positionals: {
      DRAFT: { field: 'draft', type: 'text', about: 'the draft' },
      GAP: { field: 'gap', type: 'text', about: 'the gap, as the draft names it' },
    },
    options: lookOptions,
  },
  long: true,
  needs: 'model',
});

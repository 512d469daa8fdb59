import { field, view } from '../../fields.ts';
import type { Z } from '../../operation.ts';
import { operation } from '../../operation.ts';

const coded = (z: Z) => z.object({ code: z.string(), text: z.string() });

const previewShape = (z: Z) => ({
  draftId: z.string(),
  from: z.string(),
  to: z.array(z.object({ name: z.string(), email: z.string() })),
  subject: z.string(),
  text: z.string(),
  /** The exact bytes: headers, an empty line, the text. */
  message: z.string(),
  messageId: z.string(),
  digest: z.string(),
  /** When it would go, in the candidate's zone, and until when at the latest. */
  goes: z.string(),
  until: z.string(),
  goesThere: z.string(),
  sender: z.enum(['running', 'none']),
  /** When it goes and what that takes, in a sentence. */
  sentence: z.string(),
  warnings: z.array(coded(z)),
  /** Facts that stand in the way; `mayMean` where the person may send all the same. */
  obstacles: z.array(z.object({ code: z.string(), text: z.string(), mayMean: z.boolean() })),
  findings: z.array(view.finding(z)),
  /** The one question (SG2), which approving answers with no. */
  question: z.string(),
  copy: z.string(),
});

export const preview = operation({
  name: 'preview',
  summary: 'Shows exactly what would be sent: headers, recipients, text, their digest, and when it would go.',
  effect: 'write',
  surfaces: ['http', 'cli'],
  input: (z) => z.object({ draft: field.id(z), atOnce: z.boolean().optional() }),
  output: (z) => z.object(previewShape(z)),
  http: { method: 'post', path: '/api/drafts/preview' },
  cli: {
    words: ['preview'],
    positionals: { DRAFT: { field: 'draft', type: 'text', about: 'the draft' } },
    options: {
      'at-once': { field: 'atOnce', type: 'flag', about: 'as if it were sent now, against the hours', optional: true },
    },
  },
  needs: 'sending',
});

export const approve = operation({
  name: 'approve',
  summary: 'Approves a letter word for word; it goes after half a minute, or when its time comes.',
  effect: 'approve',
  surfaces: ['http', 'cli'],
  input: (z) =>
    z.object({
      draft: field.id(z),
      /** SHA-256 of the bytes that were shown, in hex (SG7). */
      digest: z.string().regex(/^[0-9a-f]{64}$/, 'A digest has 64 digits, as the preview shows it.'),
      /** The answer to the one question: heard from them since? */
      heard: z.enum(['no', 'yes']),
      meant: z.boolean().optional(),
      atOnce: z.boolean().optional(),
    }),
  output: (z) =>
    z.object({
      draftId: z.string(),
      sendId: z.string(),
      state: z.string(),
      digest: z.string(),
      messageId: z.string(),
      goes: z.string(),
      until: z.string(),
      sender: z.enum(['running', 'none']),
      sentence: z.string(),
      copy: z.string(),
    }),
  http: { method: 'post', path: '/api/drafts/approve' },
  cli: {
    words: ['approve'],
    positionals: { DRAFT: { field: 'draft', type: 'text', about: 'the draft' } },
    options: {
      digest: {
        field: 'digest',
        type: 'text',
        about: 'the digest of what you have read; without it the letter is shown and you are asked',
        optional: true,
      },
      heard: { field: 'heard', type: 'text', about: 'yes or no: have you heard from them since?', optional: true },
      meant: {
        field: 'meant',
        type: 'flag',
        about: 'I mean it: send although something must be fixed',
        optional: true,
      },
      'at-once': { field: 'atOnce', type: 'flag', about: 'now, although their hours say later', optional: true },
      wait: {
        field: 'wait',
        type: 'flag',
        own: true,
        about: 'stay until it has gone, and send it from here',
        optional: true,
      },
    },
  },
  needs: 'sending',
});

export const outbox = operation({
  name: 'outbox',
  summary: 'Sending: what is approved, on its way, gone, or needs you.',
  effect: 'read',
  surfaces: ['http', 'cli', 'mcp'],
  input: (z) => z.object({ now: field.now(z) }),
  output: (z) =>
    z.object({
      paused: z.string().nullable(),
      sender: z.enum(['running', 'none']),
      /** Which mailbox is not read, since when and why, in sentences: no letter goes before it was looked at. */
      mailbox: z.array(z.string()),
      letters: z.array(view.letter(z)),
    }),
  http: { method: 'get', path: '/api/outbox' },
  cli: {
    words: ['outbox'],
    options: { now: { field: 'now', type: 'text', about: 'as if it were this time', optional: true } },
  },
});

export const outboxPause = operation({
  name: 'outbox-pause',
  summary: 'Holds everything back until you say otherwise.',
  effect: 'write',
  surfaces: ['http', 'cli'],
  input: (z) => z.object({}),
  output: (z) => z.object({ paused: z.string().nullable(), recalled: z.number() }),
  http: { method: 'post', path: '/api/outbox/pause' },
  cli: { words: ['outbox', 'pause'] },
});

export const outboxResume = operation({
  name: 'outbox-resume',
  summary: 'Sends again. After a restored backup or a copy, letters approved before become letters to look at again.',
  effect: 'approve',
  surfaces: ['http', 'cli'],
  input: (z) => z.object({}),
  output: (z) => z.object({ paused: z.string().nullable(), recalled: z.number() }),
  http: { method: 'post', path: '/api/outbox/resume' },
  cli: { words: ['outbox', 'resume'] },
});

export const recall = operation({
  name: 'recall',
  summary: 'Takes an approved letter back before it goes. It is a letter again, as it was.',
  effect: 'write',
  surfaces: ['http', 'cli', 'mcp'],
  input: (z) => z.object({ draft: field.id(z).optional() }),
  output: (z) => view.letter(z),
  http: { method: 'post', path: '/api/drafts/recall' },
  cli: {
    words: ['recall'],
    positionals: {
      DRAFT: { field: 'draft', type: 'text', about: 'the letter; the one approved last if left out', optional: true },
    },
  },
});

export const resolve = operation({
  name: 'resolve',
  summary: 'Says whether a letter went, where Persevere cannot tell.',
  effect: 'write',
  surfaces: ['http', 'cli'],
  input: (z) => z.object({ draft: field.id(z), went: z.enum(['sent', 'not-sent']) }),
  output: (z) => view.letter(z),
  http: { method: 'post', path: '/api/drafts/resolve' },
  cli: {
    words: ['resolve'],
    positionals: {
      DRAFT: { field: 'draft', type: 'text', about: 'the letter' },
      WENT: { field: 'went', type: 'text', about: 'sent or not-sent' },
    },
  },
});

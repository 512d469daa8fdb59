import { wantedLetters } from '../../../core/journal/vocabulary.ts';
import { stepKinds } from '../../../core/plan/step-traits.ts';
import { toneGenres } from '../../../core/review/tone.ts';
import { registers } from '../../../core/write/whole-letter.ts';
import { field, view } from '../../fields.ts';
import { operation } from '../../operation.ts';

export const draft = operation({
  name: 'draft',
  summary: 'Writes the letter, or the words to say, for a step.',
  effect: 'write',
  surfaces: ['http', 'cli', 'mcp'],
  input: (z) =>
    z.object({
      step: field.id(z),
      anew: z.boolean().optional(),
      channel: field.channel(z).optional(),
      register: z.enum(registers).optional(),
      /** Another of those that fit; `others` of the draft names them. */
      letter: z.string().max(200).optional(),
      /** To somebody else of the same job instead. */
      to: field.id(z).optional(),
    }),
  output: (z) => view.draft(z),
  http: { method: 'post', path: '/api/drafts' },
  cli: {
    words: ['draft'],
    positionals: { STEP: { field: 'step', type: 'text', about: 'the step' } },
    options: {
      anew: {
        field: 'anew',
        type: 'flag',
        about: 'write it again and drop your changes; by another channel, register or letter, what you added stays',
        optional: true,
      },
      channel: {
        field: 'channel',
        type: 'text',
        about: 'by another channel: email, phone or voicemail',
        optional: true,
      },
      register: {
        field: 'register',
        type: 'text',
        about: 'formal, neutral or warm; as they write to you if left out',
        optional: true,
      },
      letter: { field: 'letter', type: 'text', about: 'another letter that fits, by its id', optional: true },
      to: { field: 'to', type: 'text', about: 'to somebody else of the job, by their id', optional: true },
    },
  },
});

export const edit = operation({
  name: 'edit',
  summary: 'Puts your own words in a draft.',
  effect: 'write',
  takes: 'file',
  surfaces: ['http', 'cli', 'mcp'],
  input: (z) =>
    z.object({
      draft: field.id(z),
      /** The revision that the new words are based on; where the draft has moved on since, nothing is changed. */
      revision: z.number().int().min(0).optional(),
      subject: z.string().max(1000).optional(),
      text: z.string().max(60_000).optional(),
      file: field.file(z).optional(),
    }),
  output: (z) => view.draft(z),
  http: { method: 'post', path: '/api/drafts/edit' },
  cli: {
    words: ['edit'],
    positionals: { DRAFT: { field: 'draft', type: 'text', about: 'the draft' } },
    options: {
      from: { field: 'file', type: 'file', about: 'a text file with the new words', optional: true },
      subject: { field: 'subject', type: 'text', about: 'the new subject', optional: true },
    },
  },
});

export const fill = operation({
  name: 'fill',
  summary: 'Fills a gap of a letter with your own sentence: behind the first beginning offered, or as you typed it.',
  effect: 'write',
  surfaces: ['http', 'cli', 'mcp'],
  input: (z) =>
    z.object({
      draft: field.id(z),
      gap: z.string().min(1).max(200),
      text: z.string().min(1).max(2000),
      revision: z.number().int().min(0).optional(),
    }),
  output: (z) => view.draft(z),
  http: { method: 'post', path: '/api/drafts/fill' },
  cli: {
    words: ['fill'],
    positionals: {
      DRAFT: { field: 'draft', type: 'text', about: 'the draft' },
      GAP: { field: 'gap', type: 'text', about: 'the gap, as the draft names it' },
      TEXT: { field: 'text', type: 'text', about: 'your words: the rest of the sentence, or all of it' },
    },
  },
});

export const open = operation({
  name: 'open',
  summary: 'Gives a draft to your own mail program: as a link, as a file, or to copy. Sends nothing.',
  effect: 'read',
  surfaces: ['http', 'cli'],
  input: (z) => z.object({ draft: field.id(z), meant: field.flag(z).optional() }),
  output: (z) =>
    z.object({
      draftId: z.string(),
      to: z.array(z.string()),
      subject: z.string(),
      text: z.string(),
      mailto: z.string(),
      eml: z.string(),
      findings: z.array(view.finding(z)),
    }),
  http: { method: 'get', path: '/api/drafts/open' },
  cli: {
    words: ['open'],
    positionals: { DRAFT: { field: 'draft', type: 'text', about: 'the draft' } },
    options: {
      eml: {
        field: 'eml',
        type: 'out',
        about: 'write it as a message file that mail programs open for sending',
        optional: true,
      },
      mailto: {
        field: 'mailto',
        type: 'flag',
        own: true,
        about: 'print the link that opens it in the mail program',
        optional: true,
      },
      copy: { field: 'copy', type: 'flag', own: true, about: 'print the text alone', optional: true },
      meant: {
        field: 'meant',
        type: 'flag',
        about: 'I mean it: open it although something must be fixed',
        optional: true,
      },
    },
  },
});

export const handed = operation({
  name: 'handed',
  summary: 'Remembers that a draft was opened in another program or copied, so that you are asked whether it went.',
  effect: 'write',
  surfaces: ['http', 'cli', 'mcp'],
  input: (z) => z.object({ draft: field.id(z), notYet: z.boolean().optional() }),
  output: (z) => z.object({ draftId: z.string(), asked: z.boolean() }),
  http: { method: 'post', path: '/api/drafts/handed' },
  cli: {
    words: ['handed'],
    positionals: { DRAFT: { field: 'draft', type: 'text', about: 'the draft' } },
    options: {
      'not-yet': { field: 'notYet', type: 'flag', about: 'it did not go; do not ask for now', optional: true },
    },
  },
});

export const sent = operation({
  name: 'sent',
  summary: 'Did it go? Notes that a draft was sent or said.',
  effect: 'write',
  surfaces: ['http', 'cli', 'mcp'],
  input: (z) => z.object({ draft: field.id(z), at: field.instant(z).optional(), channel: field.channel(z).optional() }),
  output: (z) => z.object({ contactId: z.string(), stepIds: z.array(z.string()), jobIds: z.array(z.string()) }),
  http: { method: 'post', path: '/api/drafts/sent' },
  cli: {
    words: ['sent'],
    positionals: { DRAFT: { field: 'draft', type: 'text', about: 'the draft' } },
    options: {
      at: { field: 'at', type: 'text', about: 'when, with its zone; now if left out', optional: true },
      channel: {
        field: 'channel',
        type: 'text',
        about: 'how it went, where it was not as planned: voicemail, missed-call',
        optional: true,
      },
    },
  },
});

export const review = operation({
  name: 'review',
  summary: 'Reads a letter as a careful friend would: facts, duties, phrases.',
  effect: 'read',
  takes: 'file',
  surfaces: ['http', 'cli', 'mcp'],
  input: (z) =>
    z.object({
      file: field.file(z).optional(),
      text: z.string().max(60_000).optional(),
      step: field.id(z).optional(),
      /** What the letter is for, where no step says so. */
      occasion: z.enum(stepKinds).optional(),
      /** The mails before it, both ways. */
      thread: z.array(field.file(z)).max(500).optional(),
      now: field.now(z),
    }),
  output: (z) => z.object({ findings: z.array(view.finding(z)), tone: view.tone(z).nullable(), words: z.number() }),
  http: { method: 'post', path: '/api/review' },
  cli: {
    words: ['review'],
    positionals: { FILE: { field: 'file', type: 'file', about: 'a text or .eml file' } },
    options: {
      step: { field: 'step', type: 'text', about: 'the step that the letter is for', optional: true },
      occasion: {
        field: 'occasion',
        type: 'text',
        about: 'what it is for, without a step: thank-you, check-in, gracious-thanks and so on',
        optional: true,
      },
      thread: {
        field: 'thread',
        type: 'folder',
        about: 'a folder with the mails before it, both ways, as .eml',
        optional: true,
      },
      now: { field: 'now', type: 'text', about: 'as if it were this time', optional: true },
    },
  },
});

export const tone = operation({
  name: 'tone',
  summary: 'Says how polite texts read, from 0 to 100: each row of a column of a CSV file, in order.',
  effect: 'read',
  takes: 'file',
  surfaces: ['cli'],
  input: (z) =>
    z.object({ csv: field.file(z), column: z.string().min(1).max(400), kind: z.enum(toneGenres).optional() }),
  output: (z) => z.object({ kind: z.enum(toneGenres), scores: z.array(z.number()) }),
  http: { method: 'post', path: '/api/tone' },
  cli: {
    words: ['tone'],
    options: {
      csv: { field: 'csv', type: 'file', about: 'a CSV file with a line of names' },
      column: { field: 'column', type: 'text', about: 'the column that holds the texts' },
      kind: {
        field: 'kind',
        type: 'text',
        about: 'request, question or message; found out by itself if left out',
        optional: true,
      },
    },
  },
});

export const letter = operation({
  name: 'letter',
  summary:
    'Puts a letter on the list that nothing else asks for: to accept, to put something right, to tell them of an acceptance elsewhere.',
  effect: 'write',
  surfaces: ['http', 'cli', 'mcp'],
  input: (z) =>
    z.object({
      job: field.id(z),
      letter: z.enum(wantedLetters),
      text: z.string().max(2000).optional(),
      person: field.id(z).optional(),
    }),
  output: (z) => z.object({ stepIds: z.array(z.string()), jobIds: z.array(z.string()) }),
  http: { method: 'post', path: '/api/letters' },
  cli: {
    words: ['letter'],
    positionals: {
      JOB: { field: 'job', type: 'text', about: 'the job' },
      LETTER: { field: 'letter', type: 'text', about: 'accept, correct, inform-others or offer-reply' },
    },
    options: {
      about: { field: 'text', type: 'text', about: 'what is right, as it should stand in the letter', optional: true },
      person: { field: 'person', type: 'text', about: 'to whom; the contact of the job if left out', optional: true },
    },
  },
});

export const answerOffer = operation({
  name: 'answer-offer',
  summary:
    'Answers an offer: accept it, ask for more time, or decline it. The letter that says so is the next thing to do.',
  effect: 'write',
  surfaces: ['http', 'cli', 'mcp'],
  input: (z) => z.object({ job: field.id(z), answer: z.enum(['accept', 'time', 'decline']) }),
  output: (z) =>
    z.object({
      jobId: z.string(),
      /** The letter that says it; null where there is none left to write. */
      stepId: z.string().nullable(),
      /** What is noted, in a sentence. */
      said: z.string(),
    }),
  http: { method: 'post', path: '/api/offers' },
  cli: {
    words: ['offer'],
    positionals: {
      JOB: { field: 'job', type: 'text', about: 'the job with the offer' },
      ANSWER: { field: 'answer', type: 'text', about: 'accept, time or decline' },
    },
  },
});

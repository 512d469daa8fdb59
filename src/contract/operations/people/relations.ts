import { field, view } from '../../fields.ts';
import { nowOption } from '../../now-option.ts';
import { operation } from '../../operation.ts';

export const relations = operation({
  name: 'relations',
  summary:
    'The people and firms you know: which jobs they brought, where they may represent you, what they know of you, and when a word is due.',
  effect: 'read',
  surfaces: ['http', 'cli', 'mcp'],
  input: (z) => z.object({ now: field.now(z) }),
  output: (z) =>
    z.object({
      firms: z.array(
        z.object({
          id: z.string(),
          name: z.string(),
          agency: z.boolean(),
          /** Where they may represent you, each with the day of your consent. */
          represents: z.array(z.object({ employer: z.string(), job: z.string(), since: z.string() })),
          /** Two agencies at one employer. */
          warnings: z.array(z.string()),
          people: z.array(
            z.object({
              id: z.string(),
              name: z.string(),
              title: z.string().nullable(),
              /** What they do at their firm. */
              position: z.string().nullable(),
              email: z.string().nullable(),
              phone: z.string().nullable(),
              /** How a letter greets them, where that was said. */
              greeted: z.string().nullable(),
              /** Firms where they were before, or that they have left. */
              former: z.array(z.string()),
              jobs: z.array(z.object({ id: z.string(), title: z.string(), state: z.string() })),
              lastContact: z.string().nullable(),
              /** The same as YYYY-MM-DD. */
              lastOn: z.string().nullable(),
              /** The next word to them: when, and whether there is something to say. */
              next: z
                .object({
                  title: z.string(),
                  /** What it is, without whom: "Check in". */
                  name: z.string(),
                  when: z.string(),
                  /** The first day on which it may go, as YYYY-MM-DD; null where it may go now. */
                  from: z.string().nullable(),
                  /** By when, in a word; null where nothing closes it. */
                  due: z.object({ word: z.string(), days: z.int(), over: z.boolean() }).nullable(),
                  stepId: z.string(),
                })
                .nullable(),
              /** What they have been told of you. */
              knows: z.array(z.string()),
              /** Other notes that are this person. */
              alsoNoted: z.array(z.object({ id: z.string(), name: z.string() })),
            }),
          ),
        }),
      ),
      /** News that may be worth a word. */
      occasions: z.array(
        z.object({
          id: z.string(),
          whose: z.enum(['mine', 'theirs']),
          text: z.string(),
          day: z.string(),
          people: z.array(z.string()),
        }),
      ),
      /** Pairs of notes that may be one person. */
      alike: z.array(z.object({ one: view.person(z), other: view.person(z), why: z.string() })),
    }),
  http: { method: 'get', path: '/api/relations' },
  cli: { words: ['people'], options: nowOption },
});

export const occasion = operation({
  name: 'occasion',
  summary:
    'Notes something worth a word: a certificate, a result, news of theirs. Without one, nobody is written to only to be remembered.',
  effect: 'write',
  surfaces: ['http', 'cli', 'mcp'],
  input: (z) =>
    z.object({
      text: z.string().trim().max(1000),
      whose: z.enum(['mine', 'theirs']).optional(),
      /** Whom it concerns; everybody, where it is your own and nobody is named. */
      people: z.array(field.name(z)).max(50).optional(),
      /** One that is noted already, to be changed; an empty text takes it away. */
      occasion: field.id(z).optional(),
    }),
  output: (z) => z.object({ occasionId: z.string(), people: z.array(view.person(z)) }),
  http: { method: 'post', path: '/api/occasions' },
  cli: {
    words: ['occasion'],
    positionals: { TEXT: { field: 'text', type: 'words', about: 'what happened: “Passed the AWS exam”' } },
    options: {
      whose: { field: 'whose', type: 'text', about: 'mine (the default) or theirs', optional: true },
      person: { field: 'people', type: 'list', about: 'whom it concerns', optional: true },
    },
  },
});

export const advice = operation({
  name: 'advice',
  summary: 'Notes what they advised you, for the next interview.',
  effect: 'write',
  surfaces: ['http', 'cli', 'mcp'],
  input: (z) => z.object({ job: field.id(z), text: field.note(z), person: field.name(z).optional() }),
  output: (z) => z.object({ feedbackId: z.string() }),
  http: { method: 'post', path: '/api/advice' },
  cli: {
    words: ['advice'],
    positionals: {
      JOB: { field: 'job', type: 'text', about: 'the job' },
      TEXT: { field: 'text', type: 'words', about: 'what they said' },
    },
    options: { person: { field: 'person', type: 'text', about: 'who said it', optional: true } },
  },
});

export const left = operation({
  name: 'left',
  summary: 'Somebody has left their firm: what runs with them goes on with the successor, who is written to once.',
  effect: 'write',
  surfaces: ['http', 'cli', 'mcp'],
  input: (z) =>
    z.object({
      person: field.name(z),
      successor: field.name(z).optional(),
      email: z.string().max(200).optional(),
      phone: z.string().max(60).optional(),
      /** The firm where they are now, if that is known. */
      firm: field.name(z).optional(),
    }),
  output: (z) => z.object({ personId: z.string(), successorId: z.string().nullable(), jobIds: z.array(z.string()) }),
  http: { method: 'post', path: '/api/people/left' },
  cli: {
    words: ['left'],
    positionals: { PERSON: { field: 'person', type: 'text', about: 'who left' } },
    options: {
      successor: { field: 'successor', type: 'text', about: 'who looks after it now', optional: true },
      email: { field: 'email', type: 'text', about: 'the successor’s address', optional: true },
      phone: { field: 'phone', type: 'text', about: 'the successor’s number', optional: true },
      firm: { field: 'firm', type: 'text', about: 'where the one who left is now', optional: true },
    },
  },
});

export const merge = operation({
  name: 'merge',
  summary: 'Two notes are one person: the first counts for the second from now on. `unmerge` takes them apart again.',
  effect: 'write',
  surfaces: ['http', 'cli', 'mcp'],
  input: (z) => z.object({ person: field.name(z), into: field.name(z) }),
  output: (z) => z.object({ personId: z.string(), mergedId: z.string() }),
  http: { method: 'post', path: '/api/people/merge' },
  cli: {
    words: ['merge'],
    positionals: {
      PERSON: { field: 'person', type: 'text', about: 'the note that goes into the other' },
      INTO: { field: 'into', type: 'text', about: 'the person it is' },
    },
  },
});

export const unmerge = operation({
  name: 'unmerge',
  summary: 'Takes two notes apart that were made one person; each has again what was its own.',
  effect: 'write',
  surfaces: ['http', 'cli', 'mcp'],
  input: (z) => z.object({ person: field.id(z) }),
  output: (z) => z.object({ personId: z.string() }),
  http: { method: 'post', path: '/api/people/unmerge' },
  cli: {
    words: ['unmerge'],
    positionals: { PERSON: { field: 'person', type: 'text', about: 'the id of the note that went into another' } },
  },
});

export const cards = operation({
  name: 'cards',
  summary: 'The people you know as contact cards (vCard) for your telephone or mail program.',
  effect: 'read',
  surfaces: ['http', 'cli', 'mcp'],
  input: (z) => z.object({ person: field.id(z).optional() }),
  output: (z) => z.object({ count: z.number(), vcf: z.string() }),
  http: { method: 'get', path: '/api/people/cards' },
  cli: {
    words: ['cards'],
    options: {
      person: { field: 'person', type: 'text', about: 'only this one (id)', optional: true },
      out: { field: 'vcf', type: 'out', about: 'writes them to this file', optional: true },
    },
  },
});

export const cardsImport = operation({
  name: 'cards-import',
  summary: 'Takes in contact cards (vCard): whom you know is filled in, whom you do not is noted.',
  effect: 'write',
  takes: 'file',
  surfaces: ['http', 'cli', 'mcp'],
  input: (z) => z.object({ file: field.file(z) }),
  output: (z) =>
    z.object({ added: z.array(view.person(z)), changed: z.array(view.person(z)), notes: z.array(z.string()) }),
  http: { method: 'post', path: '/api/people/cards' },
  cli: {
    words: ['cards', 'import'],
    positionals: { FILE: { field: 'file', type: 'file', about: 'the .vcf file' } },
  },
});

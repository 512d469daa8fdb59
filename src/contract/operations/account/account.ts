import { field } from '../../fields.ts';
import { operation } from '../../operation.ts';

export const profile = operation({
  name: 'profile',
  summary: 'Shows what is known of you, or notes it: name, address, where and when you can talk.',
  effect: 'write',
  surfaces: ['http', 'cli', 'mcp'],
  input: (z) =>
    z.object({
      name: field.name(z).optional(),
      email: z.string().max(200).optional(),
      phone: z.string().max(60).optional(),
      zone: z.string().max(80).optional(),
      region: z.string().max(10).optional(),
      phones: z.boolean().optional(),
      canTalk: z.string().max(20).optional(),
      /** A further name or address of yours, and one that is not yours after all. */
      alsoMe: field.name(z).optional(),
      notMe: field.name(z).optional(),
    }),
  output: (z) =>
    z.object({
      name: z.string().nullable(),
      email: z.string().nullable(),
      phone: z.string().nullable(),
      zone: z.string().nullable(),
      region: z.string().nullable(),
      /** The region in words; where nobody said one, the country that the zone tells. */
      lives: z.string().nullable(),
      phones: z.boolean(),
      canTalk: z.string().nullable(),
      otherNames: z.array(z.string()),
      otherEmails: z.array(z.string()),
      /** Days away that are not over, each with the note that `retract` takes back. */
      away: z.array(z.object({ entryId: z.string(), text: z.string() })),
    }),
  http: { method: 'post', path: '/api/profile' },
  cli: {
    words: ['profile'],
    options: {
      name: { field: 'name', type: 'text', about: 'your name as you sign', optional: true },
      email: { field: 'email', type: 'text', about: 'your address', optional: true },
      phone: { field: 'phone', type: 'text', about: 'the number that people may ring', optional: true },
      zone: { field: 'zone', type: 'text', about: 'your time zone: Europe/London', optional: true },
      region: { field: 'region', type: 'text', about: 'your region, for holidays: GB-SCT', optional: true },
      phones: { field: 'phones', type: 'flag', about: 'you phone', optional: true },
      'no-phone': { field: 'phones', type: 'off', about: 'you do not phone', optional: true },
      'can-talk': { field: 'canTalk', type: 'text', about: 'when you can talk: 12:00-13:30', optional: true },
      'also-me': { field: 'alsoMe', type: 'text', about: 'a further name or address of yours', optional: true },
      'not-me': {
        field: 'notMe',
        type: 'text',
        about: 'a name or address that is not yours after all',
        optional: true,
      },
    },
  },
});

export const away = operation({
  name: 'away',
  summary: 'Notes days on which you are away; what falls on them is placed after them.',
  effect: 'write',
  surfaces: ['http', 'cli', 'mcp'],
  input: (z) => z.object({ from: field.day(z), to: field.day(z) }),
  output: (z) => z.object({ absenceId: z.string() }),
  http: { method: 'post', path: '/api/absences' },
  cli: {
    words: ['away'],
    positionals: {
      FROM: { field: 'from', type: 'text', about: 'first day' },
      TO: { field: 'to', type: 'text', about: 'last day' },
    },
  },
});

export const closed = operation({
  name: 'closed',
  summary: 'Notes days on which a firm is shut.',
  effect: 'write',
  surfaces: ['http', 'cli', 'mcp'],
  input: (z) =>
    z.object({ firm: field.name(z), from: field.day(z), to: field.day(z), reason: z.string().max(1000).optional() }),
  output: (z) => z.object({ firmId: z.string() }),
  http: { method: 'post', path: '/api/closures' },
  cli: {
    words: ['closed'],
    positionals: {
      FIRM: { field: 'firm', type: 'text', about: 'the firm (name or id)' },
      FROM: { field: 'from', type: 'text', about: 'first day' },
      TO: { field: 'to', type: 'text', about: 'last day' },
    },
    options: {
      reason: { field: 'reason', type: 'text', about: 'what it is called: Christmas closure', optional: true },
    },
  },
});

export const exportAll = operation({
  name: 'export',
  summary: 'Writes everything but secrets into one file. This is the backup.',
  effect: 'read',
  surfaces: ['http', 'cli'],
  input: (z) => z.object({}),
  output: (z) =>
    z.object({
      archive: z.string(),
      entries: z.number(),
      /** What is broken and was therefore left out. */
      leftOut: z.array(z.string()),
    }),
  http: { method: 'get', path: '/api/export' },
  cli: { words: ['export'], positionals: { FILE: { field: 'archive', type: 'out', about: 'the file to write' } } },
  long: true,
});

export const restore = operation({
  name: 'restore',
  summary: 'Brings an exported file back exactly. Replaces what is here only when told to.',
  effect: 'approve',
  takes: 'backup',
  surfaces: ['http', 'cli'],
  input: (z) =>
    z.object({
      file: z.object({ name: z.string().max(400), content: z.string().max(1_400_000_000) }),
      replace: z.boolean().optional(),
    }),
  output: (z) =>
    z.object({
      entries: z.number(),
      erasures: z.number(),
      /** What the file held and no backup brings. */
      leftOut: z.array(z.string()),
    }),
  http: { method: 'post', path: '/api/restore' },
  cli: {
    words: ['restore'],
    positionals: { FILE: { field: 'file', type: 'file', about: 'a file that `export` wrote' } },
    options: { replace: { field: 'replace', type: 'flag', about: 'throw away what is here now', optional: true } },
  },
  long: true,
});

export const forget = operation({
  name: 'forget',
  summary: 'Really erases a person. Without --yes it only lists what would go.',
  effect: 'approve',
  surfaces: ['http', 'cli'],
  input: (z) =>
    z.object({
      person: field.name(z),
      /** Places, as they were listed, in which the name stays. */
      spare: z.array(z.string().max(600)).max(10_000).optional(),
      /** Places from which every word that was found goes, also where it may mean something else. */
      also: z.array(z.string().max(600)).max(10_000).optional(),
      /** Texts that lie beside the notes, such as those begun in a browser: they are looked through as well, and who keeps them takes them away. */
      beside: z
        .array(z.object({ place: z.string().max(600), texts: z.array(z.string().max(1_000_000)).max(10_000) }))
        .max(10_000)
        .optional(),
      yes: z.boolean().optional(),
    }),
  output: (z) =>
    z.object({
      personId: z.string(),
      erased: z.boolean(),
      notes: z.number(),
      /** Where else the person is named, or a word stands that may be their name. `whole`: a letter, which goes with all its words. */
      places: z.array(
        z.object({
          place: z.string(),
          words: z.array(z.string()),
          /** Words in it that stay although others go, unless it is named under `also`. */
          left: z.array(z.string()),
          excerpt: z.string(),
          goes: z.boolean(),
          whole: z.boolean(),
        }),
      ),
      /** How many of the places stay as they are; a hundred of them are listed. */
      staying: z.number(),
      /** Places of texts beside the notes that are to be taken away. */
      beside: z.array(z.string()),
      complete: z.boolean(),
      traceLeft: z.boolean(),
    }),
  takes: 'file',
  http: { method: 'post', path: '/api/people/forget' },
  cli: {
    words: ['forget'],
    positionals: { PERSON: { field: 'person', type: 'text', about: 'the person (id, address or name)' } },
    options: {
      spare: { field: 'spare', type: 'list', about: 'leave the name in this place, as listed', optional: true },
      also: { field: 'also', type: 'list', about: 'take the words from this place too, as listed', optional: true },
      yes: { field: 'yes', type: 'flag', about: 'erase; cannot be undone', optional: true },
    },
  },
});

export const doctor = operation({
  name: 'doctor',
  summary: 'Looks whether all is well with the file; --rebuild makes everything that can be derived anew.',
  effect: 'write',
  approveWith: 'rebuild',
  surfaces: ['http', 'cli'],
  input: (z) => z.object({ rebuild: z.boolean().optional(), salvage: z.boolean().optional() }),
  output: (z) =>
    z.object({
      sound: z.boolean(),
      problems: z.array(z.string()),
      /** What --rebuild put right. */
      mended: z.array(z.string()),
      /** What to do about the problems, each with the operation that does it. */
      helps: z.array(
        z.object({
          text: z.string(),
          does: z.object({ operation: z.enum(['doctor', 'export']), input: z.record(z.string(), z.unknown()) }),
        }),
      ),
      /** What is worth knowing besides. */
      advice: z.array(z.string()),
      entries: z.number(),
      jobs: z.number(),
      live: z.number(),
      rebuilt: z.number().nullable(),
      readOnly: z.boolean(),
      /** An archive of all that can be read, in base64, where that was asked for. */
      salvage: z.string().nullable(),
    }),
  http: { method: 'post', path: '/api/doctor' },
  cli: {
    words: ['doctor'],
    options: {
      rebuild: { field: 'rebuild', type: 'flag', about: 'fold everything anew and compare', optional: true },
      salvage: {
        field: 'salvage',
        type: 'out-bytes',
        about: 'a file to write all into that can still be read',
        optional: true,
      },
    },
  },
});

export const init = operation({
  name: 'init',
  summary: 'Makes a home. A simulated one takes its own time and is for trying things out.',
  effect: 'write',
  surfaces: ['cli'],
  input: (z) => z.object({ simulated: z.boolean().optional() }),
  output: (z) => z.object({ simulated: z.boolean() }),
  http: { method: 'post', path: '/api/init' },
  cli: {
    words: ['init'],
    options: { simulated: { field: 'simulated', type: 'flag', about: 'writes may take --now', optional: true } },
  },
});

export const example = operation({
  name: 'example',
  summary: 'A case to look at and throw away, in a home that is empty or simulated.',
  effect: 'write',
  surfaces: ['http', 'cli'],
  input: (z) => z.object({}),
  output: (z) => z.object({ jobId: z.string(), interviewId: z.string() }),
  http: { method: 'post', path: '/api/example' },
  cli: { words: ['example'] },
});

export const exampleEnd = operation({
  name: 'example-end',
  summary: 'Puts the example away, with everything that was noted about it. What is your own stays.',
  effect: 'write',
  surfaces: ['http', 'cli'],
  input: (z) => z.object({}),
  output: (z) => z.object({ removed: z.number() }),
  http: { method: 'post', path: '/api/example/end' },
  cli: { words: ['example', 'end'] },
});

export const token = operation({
  name: 'token',
  summary: 'Makes a key for another program to read and write over HTTP, never to approve.',
  effect: 'write',
  surfaces: ['cli'],
  input: (z) => z.object({ label: field.name(z).optional() }),
  output: (z) => z.object({ key: z.string(), scopes: z.array(z.string()) }),
  http: { method: 'post', path: '/api/tokens' },
  cli: {
    words: ['token'],
    options: { label: { field: 'label', type: 'text', about: 'what it is for', optional: true } },
  },
  needs: 'devices',
});

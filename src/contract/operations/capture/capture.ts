import { reaches } from '../../../core/journal/vocabulary.ts';
import { field, view } from '../../fields.ts';
import { type CliValue, operation } from '../../operation.ts';

const jobOptions = {
  role: { field: 'role', type: 'text', about: 'the role', optional: true },
  employer: { field: 'employer', type: 'text', about: 'whose role it is', optional: true },
  agency: { field: 'agency', type: 'text', about: 'the agency or search firm, if one is between', optional: true },
  undisclosed: { field: 'undisclosed', type: 'flag', about: 'the agency keeps the employer to itself', optional: true },
  met: { field: 'met', type: 'text', about: 'agency or client: with whom the interview was', optional: true },
  thank: {
    field: 'thank',
    type: 'text',
    about: 'direct, through (the consultant) or ask: how to thank the client’s people',
    optional: true,
  },
  preset: {
    field: 'preset',
    type: 'text',
    about: 'how often to ask: agency, executive, staffing or direct',
    optional: true,
  },
  region: { field: 'region', type: 'text', about: 'where they work, for holidays: GB-SCT, DE-BY, US', optional: true },
  zone: { field: 'zone', type: 'text', about: 'their time zone: Europe/London', optional: true },
  pay: { field: 'pay', type: 'text', about: 'what it pays, as you were told', optional: true },
  place: { field: 'place', type: 'text', about: 'where it is', optional: true },
  office: { field: 'office', type: 'text', about: 'how much of it is at the office', optional: true },
  link: { field: 'link', type: 'text', about: 'where the posting is read', optional: true },
  applied: { field: 'applied', type: 'text', about: 'the day on which you applied, YYYY-MM-DD', optional: true },
  source: { field: 'source', type: 'text', about: 'how you came to it', optional: true },
  represented: {
    field: 'represented',
    type: 'text',
    about: 'the day on which you agreed that the agency may represent you there, YYYY-MM-DD',
    optional: true,
  },
} as const satisfies Record<string, CliValue>;

const fact = (z: Parameters<typeof field.id>[0]) => z.string().trim().max(200).optional();

const jobFields = (z: Parameters<typeof field.id>[0]) => ({
  role: field.name(z).optional(),
  employer: field.name(z).optional(),
  agency: field.name(z).optional(),
  undisclosed: z.boolean().optional(),
  met: field.met(z).optional(),
  thank: field.thank(z).optional(),
  preset: field.preset(z).optional(),
  region: z.string().max(10).optional(),
  zone: z.string().max(80).optional(),
  represented: field.day(z).optional(),
  /** What you were told of it; an empty text takes it back. */
  pay: fact(z),
  place: fact(z),
  office: fact(z),
  link: z.string().trim().max(1000).optional(),
  applied: z.union([z.literal(''), field.day(z)]).optional(),
  source: fact(z),
});

const meOption = {
  field: 'me',
  type: 'text',
  about: 'which of the people in it is you (address or name), or none; it is remembered',
  optional: true,
} as const satisfies CliValue;

const box = (z: Parameters<typeof field.id>[0]) => z.object({ name: z.string(), email: z.string().nullable() });

const proposal = (z: Parameters<typeof field.id>[0]) =>
  z.object({
    method: z.enum(['request', 'publish', 'add', 'cancel', 'reply', 'counter', 'decline-counter', 'refresh']),
    summary: z.string(),
    starts: z.string().nullable(),
    ends: z.string().nullable(),
    /** The day that it names, YYYY-MM-DD; `starts` is null where it names no time of that day. */
    day: z.string().nullable(),
    /** "2:00 pm on Monday 23 November", in the interview's zone; the day alone where no time is named. */
    when: z.string().nullable(),
    zone: z.string().nullable(),
    location: z.string().nullable(),
    /** Where a call is joined. */
    link: z.string().nullable(),
    /** What the invitation says, and the mail beside it. */
    details: z.string().nullable(),
    role: z.string().nullable(),
    employer: z.string().nullable(),
    /** The firm of whoever arranges it, where it is another one: an agency, perhaps. */
    agency: z.string().nullable(),
    people: z.array(
      z.object({
        name: z.string(),
        email: z.string().nullable(),
        as: z.enum(['interviewer', 'organiser']),
        /** Why they may not have been there, or may be you; null where nothing speaks against them. */
        doubt: z.string().nullable(),
      }),
    ),
    leftOut: z.array(z.object({ name: z.string(), why: z.string() })),
    /** Where it is not certain which of them is you. */
    you: z.object({ among: z.array(box(z)), guess: box(z).nullable() }).nullable(),
    notes: z.array(z.string()),
  });

/** What became of one event of a file. */
const takenIn = (z: Parameters<typeof field.id>[0]) => ({
  jobId: z.string(),
  interviewId: z.string(),
  outcome: z.enum(['new', 'known', 'moved', 'changed', 'cancelled']),
  people: z.array(view.person(z)),
  proposal: proposal(z),
  notes: z.array(z.string()),
});

export const readInvitation = operation({
  name: 'read-invitation',
  summary: 'Reads an invitation and says what it would note. Stores nothing.',
  effect: 'read',
  takes: 'file',
  surfaces: ['http', 'cli', 'mcp'],
  input: (z) => z.object({ file: field.file(z), me: field.name(z).optional() }),
  output: (z) =>
    z.object({
      proposal: proposal(z),
      /** The other events of the file: a day of interviews comes as one. */
      further: z.array(proposal(z)),
      /** Running jobs that it may be for, and the one that it is for where that is certain. */
      jobs: z.array(z.object({ id: z.string(), title: z.string() })),
      job: z.string().nullable(),
      /** What it does to an interview that is noted: "Moves from ... to ..."; null for an interview that is not. */
      about: z.string().nullable(),
    }),
  http: { method: 'post', path: '/api/invitations/read' },
  cli: {
    words: ['read', 'invitation'],
    positionals: { FILE: { field: 'file', type: 'file', about: 'an .ics or .eml file' } },
    options: { me: meOption },
  },
});

export const addInvitation = operation({
  name: 'add-invitation',
  summary: 'Takes in an invitation, a change of its time, people or place, or its cancellation; all events of a file.',
  effect: 'write',
  takes: 'file',
  surfaces: ['http', 'cli', 'mcp'],
  input: (z) =>
    z.object({
      file: field.file(z),
      ...jobFields(z),
      job: field.id(z).optional(),
      round: field.name(z).optional(),
      final: z.boolean().optional(),
      without: z.array(field.name(z)).max(100).optional(),
      /** When it begins, where the invitation names no time. */
      starts: field.instant(z).optional(),
      /** It is another interview than the one that is noted for the same time. */
      separate: z.boolean().optional(),
      /** It is the interview that is noted for the same time. */
      same: z.boolean().optional(),
      /** Takes the time that they propose, though no new invitation has come. */
      agreed: z.boolean().optional(),
      /** Events of the file by their place, from 1; all where none are named. */
      events: z.array(z.number().int().min(1).max(200)).max(200).optional(),
      /** It is a further job, though one that is running may fit. */
      newJob: z.boolean().optional(),
      /** Which of the file's people is you: an address, a name, or `none`. It is remembered. */
      me: field.name(z).optional(),
    }),
  output: (z) => z.object({ ...takenIn(z), further: z.array(z.object(takenIn(z))) }),
  http: { method: 'post', path: '/api/invitations' },
  cli: {
    words: ['add', 'invitation'],
    positionals: { FILE: { field: 'file', type: 'file', about: 'an .ics or .eml file' } },
    options: {
      ...jobOptions,
      job: { field: 'job', type: 'text', about: 'a job that is noted already', optional: true },
      round: { field: 'round', type: 'text', about: 'which round it is', optional: true },
      final: { field: 'final', type: 'flag', about: 'the last round', optional: true },
      without: { field: 'without', type: 'list', about: 'leave out this person (name or address)', optional: true },
      starts: {
        field: 'starts',
        type: 'text',
        about: "when it begins, where the invitation names no time: '2026-11-12T14:00[Europe/London]'",
        optional: true,
      },
      separate: {
        field: 'separate',
        type: 'flag',
        about: 'it is another interview than the one noted for the same time',
        optional: true,
      },
      same: {
        field: 'same',
        type: 'flag',
        about: 'it is the interview that is noted for the same time',
        optional: true,
      },
      agreed: { field: 'agreed', type: 'flag', about: 'take the time that they propose', optional: true },
      'new-job': { field: 'newJob', type: 'flag', about: 'it is for a job that is not noted yet', optional: true },
      me: meOption,
    },
  },
});

export const addJob = operation({
  name: 'add-job',
  summary: 'Notes a job that came by phone or in person.',
  effect: 'write',
  surfaces: ['http', 'cli', 'mcp'],
  input: (z) =>
    z.object({
      ...jobFields(z),
      guess: field.name(z).optional(),
      /** Who looks after it at the agency. */
      consultant: field.name(z).optional(),
      consultantEmail: z.string().max(200).optional(),
    }),
  output: (z) => z.object({ jobId: z.string(), notes: z.array(z.string()) }),
  http: { method: 'post', path: '/api/jobs' },
  cli: {
    words: ['add', 'job'],
    options: {
      ...jobOptions,
      guess: {
        field: 'guess',
        type: 'text',
        about: 'who you think the employer is; never written in a letter',
        optional: true,
      },
      consultant: { field: 'consultant', type: 'text', about: 'who looks after it at the agency', optional: true },
      'consultant-email': { field: 'consultantEmail', type: 'text', about: 'their e-mail', optional: true },
    },
  },
});

export const changeJob = operation({
  name: 'change-job',
  summary: 'Changes what is known of a job: its contact, how to thank, with whom the interview was.',
  effect: 'write',
  surfaces: ['http', 'cli', 'mcp'],
  input: (z) =>
    z.object({
      job: field.id(z),
      ...jobFields(z),
      contact: field.name(z).optional(),
      /** No agency is between; what was noted of one was wrong. */
      withoutAgency: z.boolean().optional(),
    }),
  output: (z) => z.object({ jobId: z.string(), notes: z.array(z.string()) }),
  http: { method: 'post', path: '/api/job/change' },
  cli: {
    words: ['change', 'job'],
    positionals: { JOB: { field: 'job', type: 'text', about: 'the job' } },
    options: {
      ...jobOptions,
      contact: {
        field: 'contact',
        type: 'text',
        about: 'who is asked how things stand (id, address or name)',
        optional: true,
      },
      'without-agency': { field: 'withoutAgency', type: 'flag', about: 'no agency is between', optional: true },
    },
  },
});

export const writeNotes = operation({
  name: 'write-notes',
  summary: 'Your own notes on a job, as they stand now; no letter takes from them.',
  effect: 'write',
  surfaces: ['http', 'cli', 'mcp'],
  input: (z) =>
    z.object({
      job: field.id(z),
      text: field.note(z),
      /** The notes that the new ones go on from; where they read otherwise by now, nothing is changed. */
      was: field.note(z).optional(),
    }),
  output: (z) => z.object({ jobId: z.string() }),
  http: { method: 'post', path: '/api/job/notes' },
  cli: {
    words: ['write', 'notes'],
    positionals: {
      JOB: { field: 'job', type: 'text', about: 'the job' },
      TEXT: { field: 'text', type: 'words', about: 'the whole of your notes on it' },
    },
  },
});

export const closeJob = operation({
  name: 'close-job',
  summary: 'Ends a job: you withdrew, accepted, were turned down, or let it rest.',
  effect: 'write',
  surfaces: ['http', 'cli', 'mcp'],
  input: (z) =>
    z.object({
      job: field.id(z),
      ending: z.enum(['withdrawn', 'accepted', 'rejected', 'silence']),
      reason: z.string().max(1000).optional(),
    }),
  output: (z) => z.object({ jobId: z.string() }),
  http: { method: 'post', path: '/api/job/close' },
  cli: {
    words: ['close', 'job'],
    positionals: {
      JOB: { field: 'job', type: 'text', about: 'the job' },
      ENDING: { field: 'ending', type: 'text', about: 'withdrawn, accepted, rejected or silence' },
    },
    options: { reason: { field: 'reason', type: 'text', about: 'why', optional: true } },
  },
});

export const addPerson = operation({
  name: 'add-person',
  summary: 'Notes a person; a name as heard, or a number alone, is enough.',
  effect: 'write',
  surfaces: ['http', 'cli', 'mcp'],
  input: (z) =>
    z.object({
      person: field.id(z).optional(),
      name: field.name(z).optional(),
      email: z.string().max(200).optional(),
      phone: z.string().max(60).optional(),
      title: field.name(z).optional(),
      firm: field.name(z).optional(),
      agency: z.boolean().optional(),
      zone: z.string().max(80).optional(),
      region: z.string().max(10).optional(),
      language: z.string().max(20).optional(),
      reach: z.enum(reaches).optional(),
      /** How the name is said, as the candidate would spell it. */
      sounds: z.string().max(200).optional(),
      /** What they do at their firm. */
      position: z.string().max(200).optional(),
      interview: field.id(z).optional(),
    }),
  output: (z) => z.object({ personId: z.string() }),
  http: { method: 'post', path: '/api/people' },
  cli: {
    words: ['add', 'person'],
    options: {
      person: { field: 'person', type: 'text', about: 'someone who is noted already: adds to them', optional: true },
      name: { field: 'name', type: 'text', about: 'the name as heard', optional: true },
      email: { field: 'email', type: 'text', about: 'the address', optional: true },
      phone: { field: 'phone', type: 'text', about: 'the number', optional: true },
      title: { field: 'title', type: 'text', about: 'Dr, Professor; how to greet them', optional: true },
      firm: { field: 'firm', type: 'text', about: 'where they work', optional: true },
      agency: { field: 'agency', type: 'flag', about: 'that firm is an agency', optional: true },
      zone: { field: 'zone', type: 'text', about: 'their time zone', optional: true },
      region: { field: 'region', type: 'text', about: 'their region, for holidays', optional: true },
      language: { field: 'language', type: 'text', about: 'the language to write in', optional: true },
      reach: {
        field: 'reach',
        type: 'text',
        about: 'how they asked to be reached: email, phone, text, chat or linkedin',
        optional: true,
      },
      sounds: { field: 'sounds', type: 'text', about: 'how the name is said', optional: true },
      position: { field: 'position', type: 'text', about: 'what they do at their firm', optional: true },
      interview: {
        field: 'interview',
        type: 'text',
        about: 'they were, or will be, at this interview',
        optional: true,
      },
    },
  },
});

export const addInterview = operation({
  name: 'add-interview',
  summary: 'Notes an interview that was agreed by phone or in person.',
  effect: 'write',
  surfaces: ['http', 'cli', 'mcp'],
  input: (z) =>
    z.object({
      job: field.id(z),
      starts: field.instant(z),
      ends: field.instant(z).optional(),
      round: field.name(z).optional(),
      final: z.boolean().optional(),
      location: z.string().max(1000).optional(),
      people: z.array(field.name(z)).max(50).optional(),
      organiser: field.name(z).optional(),
    }),
  output: (z) => z.object({ jobId: z.string(), interviewId: z.string(), people: z.array(view.person(z)) }),
  http: { method: 'post', path: '/api/interviews' },
  cli: {
    words: ['add', 'interview'],
    positionals: {
      JOB: { field: 'job', type: 'text', about: 'the job' },
      STARTS: { field: 'starts', type: 'text', about: 'when it begins, with its zone' },
    },
    options: {
      ends: { field: 'ends', type: 'text', about: 'when it ends; an hour later if left out', optional: true },
      round: { field: 'round', type: 'text', about: 'which round', optional: true },
      final: { field: 'final', type: 'flag', about: 'the last round', optional: true },
      location: { field: 'location', type: 'text', about: 'where', optional: true },
      with: { field: 'people', type: 'list', about: 'who will be there (name, address or id)', optional: true },
      organiser: { field: 'organiser', type: 'text', about: 'who arranged it', optional: true },
    },
  },
});

import { reaches } from '../../../core/journal/vocabulary.ts';
import { field, view } from '../../fields.ts';
import { operation } from '../../operation.ts';

/** A word that may be taken out: an empty one does that. */
const mayGo = (z: Parameters<typeof field.id>[0]) => z.string().max(200).optional();

export const correctPerson = operation({
  name: 'correct-person',
  summary:
    'Corrects what is known of a person: name, greeting, title, work, address, number, firm, place. An empty word takes it out.',
  effect: 'write',
  surfaces: ['http', 'cli', 'mcp'],
  input: (z) =>
    z.object({
      person: field.name(z),
      name: field.name(z).optional(),
      greeted: mayGo(z),
      title: mayGo(z),
      email: mayGo(z),
      phone: mayGo(z),
      firm: mayGo(z),
      agency: z.boolean().optional(),
      /** What they do at their firm. */
      position: mayGo(z),
      /** The address of their page on LinkedIn, or of a chat with them. */
      profile: z.string().max(1000).optional(),
      /** How the name is said. */
      sounds: mayGo(z),
      /** How they asked to be reached. */
      reach: z.enum([...reaches, '']).optional(),
      zone: z.string().max(80).optional(),
      region: z.string().max(10).optional(),
    }),
  output: (z) => z.object({ personId: z.string(), name: z.string(), notes: z.array(z.string()) }),
  http: { method: 'post', path: '/api/people/correct' },
  cli: {
    words: ['correct', 'person'],
    positionals: { PERSON: { field: 'person', type: 'text', about: 'the person (id, address or name)' } },
    options: {
      name: { field: 'name', type: 'text', about: 'the right name', optional: true },
      greeted: { field: 'greeted', type: 'text', about: 'how a letter greets them: Fiona, Ms Okafor', optional: true },
      title: { field: 'title', type: 'text', about: 'Dr, Professor; "" for none', optional: true },
      email: { field: 'email', type: 'text', about: 'the right address; "" for none', optional: true },
      phone: { field: 'phone', type: 'text', about: 'the right number; "" for none', optional: true },
      firm: { field: 'firm', type: 'text', about: 'where they really work; "" for not known', optional: true },
      agency: { field: 'agency', type: 'flag', about: 'that firm is an agency', optional: true },
      position: { field: 'position', type: 'text', about: 'what they do there: Head of Data', optional: true },
      profile: { field: 'profile', type: 'text', about: 'the address of their page, or of a chat', optional: true },
      sounds: { field: 'sounds', type: 'text', about: 'how the name is said', optional: true },
      reach: {
        field: 'reach',
        type: 'text',
        about: 'email, phone, text, chat or linkedin; "" for none',
        optional: true,
      },
      zone: { field: 'zone', type: 'text', about: 'their time zone', optional: true },
      region: { field: 'region', type: 'text', about: 'their region, for holidays', optional: true },
    },
  },
});

export const correctFirm = operation({
  name: 'correct-firm',
  summary:
    'Corrects the name of a firm, where it is, or whether it is an agency. Its people and its jobs stay with it.',
  effect: 'write',
  surfaces: ['http', 'cli', 'mcp'],
  input: (z) =>
    z.object({
      firm: field.name(z),
      name: field.name(z).optional(),
      kind: z.enum(['agency', 'employer']).optional(),
      /** Where it is: its clock, and whose holidays count. An empty word takes it out. */
      zone: z.string().max(80).optional(),
      region: z.string().max(10).optional(),
    }),
  output: (z) => z.object({ firmId: z.string(), name: z.string(), notes: z.array(z.string()) }),
  http: { method: 'post', path: '/api/firms/correct' },
  cli: {
    words: ['correct', 'firm'],
    positionals: { FIRM: { field: 'firm', type: 'text', about: 'the firm (id or name)' } },
    options: {
      name: { field: 'name', type: 'text', about: 'the right name', optional: true },
      kind: { field: 'kind', type: 'text', about: 'agency or employer', optional: true },
      zone: { field: 'zone', type: 'text', about: 'its time zone; "" for not known', optional: true },
      region: { field: 'region', type: 'text', about: 'its region, for holidays; "" for not known', optional: true },
    },
  },
});

export const correctInterview = operation({
  name: 'correct-interview',
  summary:
    'Corrects an interview that was noted wrongly: its time, zone, place, round, people. Where they moved it, say so with took-place.',
  effect: 'write',
  surfaces: ['http', 'cli', 'mcp'],
  input: (z) =>
    z.object({
      interview: field.id(z),
      starts: field.instant(z).optional(),
      ends: field.instant(z).optional(),
      location: z.string().max(1000).optional(),
      round: mayGo(z),
      final: z.boolean().optional(),
      with: z.array(field.name(z)).max(50).optional(),
      without: z.array(field.name(z)).max(50).optional(),
    }),
  output: (z) =>
    z.object({
      jobId: z.string(),
      interviewId: z.string(),
      people: z.array(view.person(z)),
      notes: z.array(z.string()),
    }),
  http: { method: 'post', path: '/api/interviews/correct' },
  cli: {
    words: ['correct', 'interview'],
    positionals: { INTERVIEW: { field: 'interview', type: 'text', about: 'the interview' } },
    options: {
      starts: { field: 'starts', type: 'text', about: 'when it begins, with its zone', optional: true },
      ends: { field: 'ends', type: 'text', about: 'when it ends; as long as before if left out', optional: true },
      location: { field: 'location', type: 'text', about: 'where; "" for not known', optional: true },
      round: { field: 'round', type: 'text', about: 'which round; "" for not known', optional: true },
      final: { field: 'final', type: 'flag', about: 'the last round', optional: true },
      'not-final': { field: 'final', type: 'off', about: 'not the last round', optional: true },
      with: { field: 'with', type: 'list', about: 'somebody who is, or was, there as well', optional: true },
      without: { field: 'without', type: 'list', about: 'somebody who is, or was, not there', optional: true },
    },
  },
});

export const correctContact = operation({
  name: 'correct-contact',
  summary: 'Corrects a contact that was noted wrongly: when, how, with whom, about which job, what it said and meant.',
  effect: 'write',
  surfaces: ['http', 'cli', 'mcp'],
  input: (z) =>
    z.object({
      contact: field.id(z),
      at: field.instant(z).optional(),
      direction: z.enum(['out', 'in']).optional(),
      channel: field.channel(z).optional(),
      person: z.array(field.name(z)).max(50).optional(),
      job: z.array(field.id(z)).min(1).max(50).optional(),
      text: z.string().max(200_000).optional(),
      subject: z.string().max(1000).optional(),
      meaning: field.meaning(z).optional(),
      /** A day, or their words; an empty word takes it out. */
      promised: z.string().max(600).optional(),
      deadline: z.string().max(600).optional(),
    }),
  output: (z) => z.object({ contactId: z.string(), jobIds: z.array(z.string()), notes: z.array(z.string()) }),
  http: { method: 'post', path: '/api/contacts/correct' },
  cli: {
    words: ['correct', 'contact'],
    positionals: { CONTACT: { field: 'contact', type: 'text', about: 'the note of it, as the story shows it' } },
    options: {
      at: { field: 'at', type: 'text', about: 'when it really was, with its zone', optional: true },
      direction: { field: 'direction', type: 'text', about: 'out (you to them) or in (they to you)', optional: true },
      channel: { field: 'channel', type: 'text', about: 'how it came', optional: true },
      person: { field: 'person', type: 'list', about: 'with whom it really was; may be given again', optional: true },
      job: { field: 'job', type: 'list', about: 'which job it was really about', optional: true },
      text: { field: 'text', type: 'text', about: 'what was said or written', optional: true },
      subject: { field: 'subject', type: 'text', about: 'the subject', optional: true },
      meaning: { field: 'meaning', type: 'text', about: 'what it really meant', optional: true },
      promised: { field: 'promised', type: 'text', about: 'the day they really named; "" for none', optional: true },
      deadline: {
        field: 'deadline',
        type: 'text',
        about: 'the day by which an offer must be answered; "" for none',
        optional: true,
      },
    },
  },
});

export const correctPromise = operation({
  name: 'correct-promise',
  summary: 'Corrects a promise: its words, its day, whose it is, for whom. Or says that it was none.',
  effect: 'write',
  surfaces: ['http', 'cli', 'mcp'],
  input: (z) =>
    z.object({
      promise: field.id(z),
      text: field.note(z).optional(),
      /** A day, or words that name one; an empty word takes it out. */
      by: z.string().max(600).optional(),
      whose: z.enum(['mine', 'theirs']).optional(),
      to: mayGo(z),
      none: z.boolean().optional(),
    }),
  output: (z) => z.object({ jobId: z.string(), notes: z.array(z.string()) }),
  http: { method: 'post', path: '/api/promises/correct' },
  cli: {
    words: ['correct', 'promise'],
    positionals: {
      PROMISE: { field: 'promise', type: 'text', about: 'the promise, as `persevere job --json` shows it' },
    },
    options: {
      text: { field: 'text', type: 'text', about: 'what was promised', optional: true },
      by: { field: 'by', type: 'text', about: 'the day; "" for none', optional: true },
      whose: { field: 'whose', type: 'text', about: 'mine or theirs', optional: true },
      to: { field: 'to', type: 'text', about: 'to whom you promised it (id, address or name)', optional: true },
      none: { field: 'none', type: 'flag', about: 'it was no promise', optional: true },
    },
  },
});

export const whatGoes = operation({
  name: 'what-goes',
  summary: 'Says what would go with a job, an interview or a person that was noted by mistake. Changes nothing.',
  effect: 'read',
  surfaces: ['http'],
  input: (z) => z.object({ id: field.id(z) }),
  output: (z) =>
    z.object({
      title: z.string(),
      goes: z.array(z.string()),
      /** People who are noted for this job alone. */
      people: z.array(view.person(z)),
    }),
  http: { method: 'get', path: '/api/take-away' },
});

export const takeAway = operation({
  name: 'take-away',
  summary:
    'Takes away a job, an interview or a person that was noted by mistake, with what was noted of it. It can be undone.',
  effect: 'write',
  surfaces: ['http', 'cli'],
  input: (z) =>
    z.object({
      id: field.id(z),
      /** Said after what goes with it was seen. */
      sure: z.boolean().optional(),
      /** Of a job: those who are noted for it alone go as well. */
      people: z.boolean().optional(),
    }),
  output: (z) => z.object({ entryId: z.string(), title: z.string(), goes: z.array(z.string()) }),
  http: { method: 'post', path: '/api/take-away' },
  cli: {
    words: ['take-away'],
    positionals: { ID: { field: 'id', type: 'text', about: 'the job, the interview or the person' } },
    options: {
      sure: { field: 'sure', type: 'flag', about: 'yes, with all that goes with it', optional: true },
      people: { field: 'people', type: 'flag', about: 'with those who are noted for this job alone', optional: true },
    },
  },
});

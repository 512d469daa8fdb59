import { reaches } from '../../../core/journal/vocabulary.ts';
import { field, view } from '../../fields.ts';
import { operation, type Z } from '../../operation.ts';

const jobsOf = (z: Z) => z.array(z.object({ id: z.string(), title: z.string(), state: z.string(), live: z.boolean() }));

export const person = operation({
  name: 'person',
  summary:
    'One person: who they are, how they are reached, which jobs you share, what they said, and what is next with them.',
  effect: 'read',
  surfaces: ['http', 'mcp'],
  input: (z) => z.object({ person: field.id(z), now: field.now(z) }),
  output: (z) =>
    z.object({
      id: z.string(),
      name: z.string(),
      /** False where nobody has named them yet: `name` is then their number or their address. */
      named: z.boolean(),
      title: z.string().nullable(),
      /** How a letter greets them, where that was said. */
      greeted: z.string().nullable(),
      /** How the name is said. */
      sounds: z.string().nullable(),
      /** What they do at their firm. */
      position: z.string().nullable(),
      email: z.string().nullable(),
      /** Opens a mail to them; null where the address may be more than that. */
      mailto: z.string().nullable(),
      phone: z.string().nullable(),
      /** The address of their page on LinkedIn, or of a chat with them. */
      profile: z.string().nullable(),
      /** How they asked to be reached. */
      reach: z.enum(reaches).nullable(),
      firm: z.object({ id: z.string(), name: z.string(), kind: z.enum(['agency', 'employer']) }).nullable(),
      /** Firms where they were before. */
      former: z.array(z.object({ id: z.string(), name: z.string() })),
      zone: z.string().nullable(),
      region: z.string().nullable(),
      /** The region in words. */
      regionName: z.string().nullable(),
      /** Whose clock and holidays count for them, and from where that is known; null where you share no job. */
      place: z.string().nullable(),
      /** "Mail to anna@… came back on Tuesday 24 November."; null where none did. */
      cameBack: z.string().nullable(),
      lastContact: z.string().nullable(),
      jobs: jobsOf(z),
      /** What they said in interviews that is worth remembering. */
      said: z.array(z.object({ text: z.string(), jobId: z.string(), job: z.string() })),
      /** What is to do with them, now and later. */
      steps: z.array(view.step(z)),
      /** Other notes that are this person; empty where nothing was known of one but that it is. */
      alsoNoted: z.array(z.object({ id: z.string(), name: z.string() })),
      /** Notes that may be this person too, and why. */
      alike: z.array(z.object({ id: z.string(), name: z.string(), why: z.string() })),
    }),
  http: { method: 'get', path: '/api/person' },
});

export const firm = operation({
  name: 'firm',
  summary: 'One firm: its people, its jobs, where it is, and on which days its office is closed.',
  effect: 'read',
  surfaces: ['http', 'mcp'],
  input: (z) => z.object({ firm: field.id(z), now: field.now(z) }),
  output: (z) =>
    z.object({
      id: z.string(),
      name: z.string(),
      kind: z.enum(['agency', 'employer']),
      /** True where the agency keeps its name to itself. */
      undisclosed: z.boolean(),
      zone: z.string().nullable(),
      region: z.string().nullable(),
      /** The region in words. */
      regionName: z.string().nullable(),
      /** Days on which its office is shut. */
      closed: z.array(z.object({ entryId: z.string(), text: z.string(), from: z.string(), to: z.string() })),
      /** Public holidays of its region in the next two months. */
      holidays: z.array(z.object({ day: z.string(), name: z.string() })),
      people: z.array(
        z.object({
          id: z.string(),
          name: z.string(),
          position: z.string().nullable(),
          /** The day of the last contact, as YYYY-MM-DD. */
          lastOn: z.string().nullable(),
        }),
      ),
      /** People who were there before. */
      former: z.array(z.object({ id: z.string(), name: z.string() })),
      jobs: jobsOf(z),
      /** Where an agency may represent you, each with the day of your consent. */
      represents: z.array(z.object({ employer: z.string(), job: z.string(), since: z.string() })),
      /** Two agencies at one employer. */
      warnings: z.array(z.string()),
    }),
  http: { method: 'get', path: '/api/firm' },
});

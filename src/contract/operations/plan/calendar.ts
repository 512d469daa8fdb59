import { field } from '../../fields.ts';
import { operation } from '../../operation.ts';

const names = {
  field: 'names',
  type: 'flag',
  about: 'with names of people and firms; without, those who see your calendar learn nothing',
  optional: true,
} as const;

export const calendar = operation({
  name: 'calendar',
  summary:
    'All dates ahead as a calendar file, without names unless you ask for them. Taken in again, it changes what it brought.',
  effect: 'read',
  surfaces: ['http', 'cli'],
  input: (z) => z.object({ names: field.flag(z).optional() }),
  output: (z) =>
    z.object({
      ics: z.string(),
      dates: z.number(),
      /** Dates of before that are withdrawn; the file cancels them. */
      withdrawn: z.number(),
    }),
  http: { method: 'get', path: '/api/calendar' },
  cli: {
    words: ['calendar'],
    positionals: { FILE: { field: 'ics', type: 'out', about: 'the calendar file to write' } },
    options: { names },
  },
  long: true,
});

export const calendarFeed = operation({
  name: 'calendar-feed',
  summary:
    'Makes an address that a calendar program may fetch and nothing else; `persevere devices revoke` takes it away.',
  effect: 'approve',
  surfaces: ['http', 'cli'],
  input: (z) => z.object({ names: field.flag(z).optional(), label: field.name(z).optional() }),
  output: (z) =>
    z.object({
      id: z.string(),
      /** The address below the one at which Persevere stands. */
      path: z.string(),
      /** The whole address, where there is a public one. */
      address: z.string().nullable(),
      /** Who can fetch it. */
      reach: z.string(),
    }),
  http: { method: 'post', path: '/api/calendar/feed' },
  cli: {
    words: ['calendar', 'feed'],
    options: { names, label: { field: 'label', type: 'text', about: 'what it is for', optional: true } },
  },
  needs: 'feed',
});

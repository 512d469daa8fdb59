import { field } from '../../fields.ts';
import { operation, type Z } from '../../operation.ts';

const settings = (z: Z) => ({
  email: z.boolean(),
  push: z.boolean(),
  desktop: z.boolean(),
  /** From when, in your own zone: "08:00". */
  time: z.string().regex(/^\d{2}:\d{2}$/),
  /** True where people may be named; by default a notice says only how many things there are. */
  names: z.boolean(),
});

const view = (z: Z) =>
  z.object({
    ...settings(z),
    /** The address to which the note goes by e-mail; null without a mailbox. */
    address: z.string().nullable(),
    /** True where this computer can show notices. */
    desktopAvailable: z.boolean(),
    /** The key with which a browser agrees to notices. */
    pushKey: z.string(),
    devices: z.array(z.object({ id: z.string(), label: z.string() })),
    /** The last note, in a sentence; null where none has gone. */
    last: z.string().nullable(),
  });

export const reminders = operation({
  name: 'reminders',
  summary: 'How you are reminded in the morning: by e-mail to yourself, in your browser or on this computer.',
  effect: 'read',
  surfaces: ['http', 'cli', 'mcp'],
  input: (z) => z.object({}),
  output: view,
  http: { method: 'get', path: '/api/reminders' },
  cli: { words: ['reminders'] },
  needs: 'notices',
});

export const remindersSet = operation({
  name: 'reminders-set',
  summary: 'Turns the morning note on or off, and says when it may come. It goes to yourself alone.',
  // It lets mail leave this computer every morning, so it needs the same right as approving a letter.
  effect: 'approve',
  surfaces: ['http', 'cli'],
  input: (z) => z.object(settings(z)).partial(),
  output: view,
  http: { method: 'post', path: '/api/reminders' },
  cli: {
    words: ['reminders', 'set'],
    options: {
      email: { field: 'email', type: 'flag', about: 'by e-mail to yourself', optional: true },
      'no-email': { field: 'email', type: 'off', about: 'not by e-mail', optional: true },
      push: { field: 'push', type: 'flag', about: 'in the browsers that agreed', optional: true },
      'no-push': { field: 'push', type: 'off', about: 'not in browsers', optional: true },
      desktop: { field: 'desktop', type: 'flag', about: 'on this computer', optional: true },
      'no-desktop': { field: 'desktop', type: 'off', about: 'not on this computer', optional: true },
      time: { field: 'time', type: 'text', about: 'from when: 08:00', optional: true },
      names: { field: 'names', type: 'flag', about: 'people may be named; on the desktop nobody is', optional: true },
      'no-names': { field: 'names', type: 'off', about: 'nobody is named', optional: true },
    },
  },
  needs: 'notices',
});

export const pushAgree = operation({
  name: 'push-agree',
  summary: 'A browser agrees to show notices, or does not want them any more.',
  effect: 'approve',
  surfaces: ['http'],
  input: (z) =>
    z.object({
      label: z.string().max(80),
      endpoint: z.url({ protocol: /^https$/ }).max(2000),
      p256dh: z.string().min(80).max(100),
      auth: z.string().min(20).max(40),
      /** False takes it away again. */
      agrees: z.boolean(),
    }),
  output: (z) => z.object({ deviceId: field.id(z) }),
  http: { method: 'post', path: '/api/reminders/device' },
  needs: 'notices',
});

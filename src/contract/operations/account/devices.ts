import { field } from '../../fields.ts';
import { operation } from '../../operation.ts';

export const devices = operation({
  name: 'devices',
  summary: 'Browsers, phones and programs that have a key to this Persevere.',
  effect: 'read',
  surfaces: ['http', 'cli'],
  input: (z) => z.object({}),
  output: (z) =>
    z.object({
      /** Where a phone reaches this Persevere; null until a public address was given at the start. */
      publicUrl: z.string().nullable(),
      devices: z.array(
        z.object({
          id: z.string(),
          label: z.string(),
          since: z.string(),
          approves: z.boolean(),
          /** True where its key lets nobody in any more: taken away, or at its end. */
          revoked: z.boolean(),
          /** Until when it lasts, and what renews it. */
          lasts: z.string(),
          /** That it was let in lately; null where that was said long enough, or somebody said that they know it. */
          newcomer: z.string().nullable(),
        }),
      ),
    }),
  http: { method: 'get', path: '/api/devices' },
  cli: { words: ['devices'] },
  needs: 'devices',
});

export const deviceRevoke = operation({
  name: 'device-revoke',
  summary: 'Takes the key of a device away. From that moment it is not let in.',
  effect: 'approve',
  surfaces: ['http', 'cli'],
  input: (z) => z.object({ device: field.id(z) }),
  output: (z) => z.object({ id: z.string() }),
  http: { method: 'post', path: '/api/devices/revoke' },
  cli: {
    words: ['devices', 'revoke'],
    positionals: { DEVICE: { field: 'device', type: 'text', about: 'the device, as `persevere devices` shows it' } },
  },
  needs: 'devices',
});

export const deviceKnown = operation({
  name: 'device-known',
  summary: 'Says that you know a browser which was let in: it is not mentioned again.',
  effect: 'approve',
  surfaces: ['http', 'cli'],
  input: (z) => z.object({ device: field.id(z) }),
  output: (z) => z.object({ id: z.string() }),
  http: { method: 'post', path: '/api/devices/known' },
  cli: {
    words: ['devices', 'known'],
    positionals: { DEVICE: { field: 'device', type: 'text', about: 'the device, as `persevere devices` shows it' } },
  },
  needs: 'devices',
});

export const pair = operation({
  name: 'pair',
  summary: 'Makes an address by which one more device gets a key of its own; it works once, for five minutes.',
  effect: 'approve',
  surfaces: ['http'],
  input: (z) => z.object({}),
  output: (z) => z.object({ address: z.string() }),
  http: { method: 'post', path: '/api/devices/pair' },
  needs: 'devices',
});

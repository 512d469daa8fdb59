import { field } from '../fields.ts';
import { operation } from '../operation.ts';

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
        z.object({ id: z.string(), label: z.string(), since: z.string(), approves: z.boolean(), revoked: z.boolean() }),
      ),
    }),
  http: { method: 'get', path: '/api/devices' },
  cli: { words: ['devices'] },
});

export const deviceRevoke = operation({
  name: 'device-revoke',
  summary: 'Takes the key of a device away. It is let in no more, at once.',
  effect: 'approve',
  surfaces: ['http', 'cli'],
  input: (z) => z.object({ device: field.id(z) }),
  output: (z) => z.object({ id: z.string() }),
  http: { method: 'post', path: '/api/devices/revoke' },
  cli: {
    words: ['devices', 'revoke'],
    positionals: { DEVICE: { field: 'device', type: 'text', about: 'the device, as `persevere devices` shows it' } },
  },
});

export const pair = operation({
  name: 'pair',
  summary: 'Makes an address by which one more device gets a key of its own; it works once, for five minutes.',
  effect: 'approve',
  surfaces: ['http'],
  input: (z) => z.object({}),
  output: (z) => z.object({ address: z.string() }),
  http: { method: 'post', path: '/api/devices/pair' },
});

import type { Z } from '../operation.ts';
import { operation } from '../operation.ts';

const mailboxView = (z: Z) =>
  z.object({
    connected: z.boolean(),
    address: z.string().nullable(),
    provider: z.string().nullable(),
    host: z.string().nullable(),
    port: z.number().nullable(),
    security: z.string().nullable(),
    user: z.string().nullable(),
    copy: z.string().nullable(),
  });

const testView = (z: Z) =>
  z.object({
    ok: z.boolean(),
    problem: z.string().nullable(),
    what: z.string(),
    todo: z.string(),
    /** The server's own words. */
    words: z.string(),
  });

export const mailConnect = operation({
  name: 'mail-connect',
  summary: 'Connects the mailbox from which your letters go. Tries it first and keeps nothing that does not work.',
  effect: 'approve',
  surfaces: ['http', 'cli'],
  input: (z) =>
    z.object({
      address: z.string().trim().min(3).max(254),
      /** Sizes: no provider takes a longer password; a host name has at most 253 characters. */
      password: z.string().min(1).max(1000).optional(),
      passwordFile: z.object({ name: z.string().max(400), content: z.string().max(10_000) }).optional(),
      provider: z.string().max(60).optional(),
      host: z.string().trim().min(1).max(253).optional(),
      port: z.coerce.number().int().min(1).max(65_535).optional(),
      security: z.enum(['tls', 'starttls', 'loopback']).optional(),
      user: z.string().trim().min(1).max(320).optional(),
      certificates: z.object({ name: z.string().max(400), content: z.string().max(200_000) }).optional(),
    }),
  output: (z) => mailboxView(z),
  http: { method: 'post', path: '/api/mailbox' },
  cli: {
    words: ['mail', 'connect'],
    options: {
      address: { field: 'address', type: 'text', about: 'the address from which you write' },
      'password-file': {
        field: 'passwordFile',
        type: 'file',
        about: 'a file that holds the password; at a terminal it is asked for',
        optional: true,
      },
      provider: {
        field: 'provider',
        type: 'text',
        about:
          'gmail, outlook, microsoft365, yahoo, icloud, aol, gmx, webde, fastmail or zoho, where the address does not tell',
        optional: true,
      },
      host: { field: 'host', type: 'text', about: 'the outgoing (SMTP) server, by hand', optional: true },
      port: { field: 'port', type: 'number', about: 'its port: 465 for tls, 587 for starttls', optional: true },
      security: {
        field: 'security',
        type: 'text',
        about: 'tls, starttls, or loopback for a server on this computer',
        optional: true,
      },
      user: {
        field: 'user',
        type: 'text',
        about: 'the name to log in with, where it is not the address',
        optional: true,
      },
      certificates: {
        field: 'certificates',
        type: 'file',
        about: 'a file of certificates (PEM) to trust, for a server of your own',
        optional: true,
      },
    },
  },
  progress: true,
});

export const mailTest = operation({
  name: 'mail-test',
  summary: 'Tries the connected mailbox: logs in, sends nothing, and says what is wrong.',
  effect: 'write',
  surfaces: ['http', 'cli'],
  input: (z) => z.object({}),
  output: (z) => testView(z),
  http: { method: 'post', path: '/api/mailbox/test' },
  cli: { words: ['mail', 'test'] },
  progress: true,
});

export const mail = operation({
  name: 'mail',
  summary: 'Says which mailbox is connected.',
  effect: 'read',
  surfaces: ['http', 'cli'],
  input: (z) => z.object({}),
  output: (z) => mailboxView(z),
  http: { method: 'get', path: '/api/mailbox' },
  cli: { words: ['mail'] },
});

export const mailDisconnect = operation({
  name: 'mail-disconnect',
  summary: 'Forgets the mailbox and its password on this computer.',
  effect: 'approve',
  surfaces: ['http', 'cli'],
  input: (z) => z.object({}),
  output: (z) => mailboxView(z),
  http: { method: 'post', path: '/api/mailbox/disconnect' },
  cli: { words: ['mail', 'disconnect'] },
});

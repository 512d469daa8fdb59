import { field } from '../../fields.ts';
import type { Z } from '../../operation.ts';
import { operation } from '../../operation.ts';

/** The operation that ends what is wrong, with what is known of its input and the fields that the person is to fill in; null where none does. */
const wayOut = (z: Z) =>
  z
    .object({
      operation: z.enum(['mail-consent', 'mail-folders']),
      input: z.record(z.string(), z.unknown()),
      ask: z.array(z.string()),
    })
    .nullable();

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
    /** Mailboxes that are read: only the folders that are named here. */
    /** Which mailbox is not read, since when and why, in sentences; empty where all is read. */
    notices: z.array(z.string()),
    reading: z.array(
      z.object({
        address: z.string(),
        host: z.string(),
        login: z.enum(['password', 'oauth']),
        /** Why it is not read at the moment, and what to do; null where it is. */
        problem: z.string().nullable(),
        does: wayOut(z),
        /** When all of it had last been looked at; null where it never was. */
        readUntil: z.string().nullable(),
        folders: z.array(
          z.object({
            path: z.string(),
            /** Mails whose head was looked at, and of these: noted, and left to decide. */
            seen: z.number(),
            kept: z.number(),
            suggested: z.number(),
            lastMail: z.string().nullable(),
            checked: z.string().nullable(),
            /** False while it cannot be opened. */
            there: z.boolean(),
          }),
        ),
      }),
    ),
  });

/** The servers of a mailbox, as a person names them; sizes: a host name has at most 253 characters. */
const serverFields = (z: Z) => ({
  address: z.string().trim().min(3).max(254),
  provider: z.string().max(60).optional(),
  host: z.string().trim().min(1).max(253).optional(),
  port: z.coerce.number().int().min(1).max(65_535).optional(),
  security: z.enum(['tls', 'starttls', 'loopback']).optional(),
  imapHost: z.string().trim().min(1).max(253).optional(),
  imapPort: z.coerce.number().int().min(1).max(65_535).optional(),
  imapSecurity: z.enum(['tls', 'starttls', 'loopback']).optional(),
  user: z.string().trim().min(1).max(320).optional(),
  certificates: z.object({ name: z.string().max(400), content: z.string().max(200_000) }).optional(),
  trustHost: z.array(z.string().max(253)).max(10).optional(),
  folder: z.array(z.string().min(1).max(500)).max(20).optional(),
  onlyRead: z.boolean().optional(),
  noReading: z.boolean().optional(),
});

const serverOptions = {
  address: { field: 'address', type: 'text', about: 'the address from which you write' },
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
  'imap-host': { field: 'imapHost', type: 'text', about: 'the incoming (IMAP) server, by hand', optional: true },
  'imap-port': { field: 'imapPort', type: 'number', about: 'its port: 993 for tls, 143 for starttls', optional: true },
  'imap-security': { field: 'imapSecurity', type: 'text', about: 'tls, starttls or loopback', optional: true },
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
  'trust-host': {
    field: 'trustHost',
    type: 'list',
    about: 'a server outside your domain that you know as your provider’s; may be given again',
    optional: true,
  },
  folder: {
    field: 'folder',
    type: 'list',
    about: 'a folder or label that may be read; the inbox and what was sent if left out; may be given again',
    optional: true,
  },
  'only-read': {
    field: 'onlyRead',
    type: 'flag',
    about: 'a further mailbox that is read and sends nothing',
    optional: true,
  },
  'no-reading': { field: 'noReading', type: 'flag', about: 'send from it, and never read it', optional: true },
} as const;

const testView = (z: Z) =>
  z.object({
    ok: z.boolean(),
    problem: z.string().nullable(),
    what: z.string(),
    todo: z.string(),
    does: wayOut(z),
    /** The server's own words. */
    words: z.string(),
  });

export const mailConnect = operation({
  name: 'mail-connect',
  summary:
    'Connects the mailbox from which your letters go, and which is read for answers. Tries it first and keeps nothing that does not work.',
  effect: 'approve',
  surfaces: ['http', 'cli'],
  input: (z) =>
    z.object({
      ...serverFields(z),
      /** Sizes: no provider takes a longer password. */
      password: z.string().min(1).max(1000).optional(),
      passwordFile: field.secretFile(z).optional(),
    }),
  output: (z) => mailboxView(z),
  http: { method: 'post', path: '/api/mailbox' },
  cli: {
    words: ['mail', 'connect'],
    options: {
      ...serverOptions,
      'password-file': {
        field: 'passwordFile',
        type: 'file',
        about: 'a file that holds the password; at a terminal it is asked for',
        optional: true,
        secret: true,
      },
    },
  },
  long: true,
  needs: 'mailbox',
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
  long: true,
  needs: 'mailbox',
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
  summary: 'Forgets a mailbox and its password on this computer; all of them where none is named.',
  effect: 'approve',
  surfaces: ['http', 'cli'],
  input: (z) => z.object({ address: z.string().max(254).optional() }),
  output: (z) => mailboxView(z),
  http: { method: 'post', path: '/api/mailbox/disconnect' },
  cli: {
    words: ['mail', 'disconnect'],
    options: { address: { field: 'address', type: 'text', about: 'the address of the mailbox', optional: true } },
  },
});

export const mailFolders = operation({
  name: 'mail-folders',
  summary:
    'Lists the folders of the mailbox and says which are read; with folders, reads those and no others from then on.',
  effect: 'approve',
  surfaces: ['http', 'cli'],
  input: (z) =>
    z.object({
      address: z.string().max(254).optional(),
      folder: z.array(z.string().min(1).max(500)).min(1).max(20).optional(),
    }),
  output: (z) =>
    z.object({ folders: z.array(z.object({ path: z.string(), use: z.string().nullable(), read: z.boolean() })) }),
  http: { method: 'post', path: '/api/mailbox/folders' },
  cli: {
    words: ['mail', 'folders'],
    options: {
      address: { field: 'address', type: 'text', about: 'the mailbox, where several are connected', optional: true },
      folder: { field: 'folder', type: 'list', about: 'a folder that may be read; may be given again', optional: true },
    },
  },
  long: true,
  needs: 'mailbox',
});

export const mailConsent = operation({
  name: 'mail-consent',
  summary:
    'Begins consent (OAuth 2) for a mailbox with a client of your own, and gives the address at which you give it.',
  effect: 'approve',
  surfaces: ['http', 'cli'],
  input: (z) =>
    z.object({
      ...serverFields(z),
      clientId: z.string().trim().min(1).max(400).optional(),
      clientSecret: z.string().trim().min(1).max(400).optional(),
      clientSecretFile: field.secretFile(z).optional(),
      authorization: z.string().max(1000).optional(),
      token: z.string().max(1000).optional(),
      scope: z.string().max(1000).optional(),
      /** Where the browser comes back to, on this computer; the server that runs, unless it is given. */
      redirect: z.string().max(400).optional(),
    }),
  output: (z) => z.object({ url: z.string() }),
  http: { method: 'post', path: '/api/mailbox/consent' },
  cli: {
    words: ['mail', 'consent'],
    options: {
      ...serverOptions,
      'client-id': {
        field: 'clientId',
        type: 'text',
        about: 'your client, as registered with the provider',
        optional: true,
      },
      'client-secret-file': {
        field: 'clientSecretFile',
        type: 'file',
        about: 'a file that holds its secret, where it has one; at a terminal it is asked for',
        optional: true,
        secret: true,
      },
      authorization: { field: 'authorization', type: 'text', about: 'where consent is given, by hand', optional: true },
      token: { field: 'token', type: 'text', about: 'where tokens are given, by hand', optional: true },
      scope: { field: 'scope', type: 'text', about: 'what is asked for, by hand', optional: true },
      redirect: { field: 'redirect', type: 'text', about: 'the way back, as registered', optional: true },
    },
  },
  needs: 'mailbox',
});

export const mailConsentEnd = operation({
  name: 'mail-consent-end',
  summary: 'Ends consent with the address to which the browser was sent back, and connects the mailbox.',
  effect: 'approve',
  surfaces: ['http', 'cli'],
  input: (z) => z.object({ url: z.string().min(1).max(4000) }),
  output: (z) => mailboxView(z),
  http: { method: 'post', path: '/api/mailbox/consent-end' },
  cli: {
    words: ['mail', 'consent-end'],
    positionals: { URL: { field: 'url', type: 'text', about: 'the address in the browser after you gave consent' } },
  },
  long: true,
  needs: 'mailbox',
});

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createMailIn } from '../../src/adapters/mail/mail-in.ts';
import { type Watch, watchMailboxes } from '../../src/app/mailbox/watch.ts';
import { type Desk, openDesk } from './sending.ts';
import type { MailServer } from './services/mail-server.ts';

export const alice = 'alice@example.test';
export const bob = 'bob@example.test';

/** Fast enough for a test to wait for: what is found dead, and how soon it is tried again. */
export const nearLimits = { silenceMs: 3000, idleMs: 2000, pollMs: 500 };

export interface MailboxDesk {
  readonly desk: Desk;
  readonly home: string;
  /** Begins to watch, as a server that runs does. */
  watch(): Watch;
  close(): Promise<void>;
}

/** A home whose mailbox is Alice's, emptied: sending through the real Postfix, read in the real Dovecot. */
export async function mailboxDesk(
  server: MailServer,
  options: {
    readonly folder?: string[];
    readonly imapPort?: number;
    readonly port?: number;
    readonly limits?: typeof nearLimits;
  } = {},
): Promise<MailboxDesk> {
  const home = mkdtempSync(join(tmpdir(), 'persevere-mailbox-'));
  for (const folder of ['INBOX', 'Sent', 'Jobs']) server.run('expunge', '-u', alice, 'mailbox', folder, 'all');
  const desk = openDesk(home, { mailIn: createMailIn(options.limits ?? nearLimits) });
  await desk.do('profile', { name: 'Alice Adair', email: alice, zone: 'Europe/London', region: 'GB-ENG' });
  await desk.do('mail-connect', {
    address: alice,
    password: 'alice-pw',
    host: '127.0.0.1',
    port: options.port ?? server.plainPort,
    security: 'loopback',
    imapHost: '127.0.0.1',
    imapPort: options.imapPort ?? server.imapPort,
    imapSecurity: 'loopback',
    folder: options.folder ?? ['INBOX', 'Sent'],
  });
  const watches: Watch[] = [];
  return {
    desk,
    home,
    watch() {
      const watch = watchMailboxes(desk.app, () => {}, { firstPauseMs: 50, lastPauseMs: 500 });
      watches.push(watch);
      return watch;
    },
    async close() {
      for (const each of watches) await each.stop();
      await desk.close();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/** Waits, half a minute at most, until something is so: a dead line alone takes five seconds to be noticed, and a busy machine takes longer. */
export async function until<T>(what: string, look: () => Promise<T | null | undefined | false>): Promise<T> {
  for (let tries = 0; tries < 1200; tries++) {
    const found = await look();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error(`It did not happen: ${what}`);
}

export interface MailPart {
  readonly from?: string;
  readonly to?: string;
  readonly subject?: string;
  /** The Message-ID that is answered. */
  readonly reply?: string;
  readonly text: string;
  readonly id?: string;
  /** Further lines of the head. */
  readonly head?: readonly string[];
}

let made = 0;

/** A mail as a server delivers it. */
export function mail(part: MailPart): string {
  made++;
  return [
    `From: ${part.from ?? `Bob Bell <${bob}>`}`,
    `To: ${part.to ?? alice}`,
    `Subject: ${part.subject ?? 'Re: Thank you'}`,
    `Message-ID: ${part.id ?? `<made-${made}-${process.pid}@example.test>`}`,
    `Date: ${new Date().toUTCString().replace('GMT', '+0000')}`,
    ...(part.reply === undefined ? [] : [`In-Reply-To: ${part.reply}`, `References: ${part.reply}`]),
    ...(part.head ?? []),
    '',
    part.text,
    '',
  ].join('\r\n');
}

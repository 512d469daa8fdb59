import { sha256Hex } from '../../core/journal/sha256.ts';
import { domainOf } from '../../core/understand/mail-domains.ts';
import type { ParsedMessage } from '../../core/understand/parsed.ts';
import { ownServerIn, type Vouched, vouchingServer, withVouched } from '../../core/understand/vouching.ts';
import type { AccountWith } from '../context.ts';
import type { RowChange } from '../ports/store.ts';
import { table } from '../table.ts';

/** What a mailbox teaches of the server that takes its mail (RFC 8601). */
export interface OwnServer {
  /** Looks at the heads of mails that arrived. */
  learn(heads: readonly ParsedMessage[]): Promise<void>;
  /** The name under which that server vouches for senders; null where it is not known. */
  name(): string | null;
  /** The row to be written with what was read. */
  row(): RowChange;
}

const vouched = table<readonly Vouched[]>('cursor');

export function vouchedKey(mailbox: string): string {
  return `vouched:${mailbox}`;
}

/** What was learnt of a mailbox until now. */
export async function loadOwnServer(app: AccountWith<'reader'>, mailbox: string): Promise<OwnServer> {
  let known = (await vouched.read(app, vouchedKey(mailbox))) ?? [];
  return {
    async learn(heads) {
      const sites = await app.reader.sites();
      for (const head of heads) {
        const domain = head.from === null ? '' : domainOf(head.from.email);
        if (domain === '') continue;
        const sender = sha256Hex(sites(domain)?.domain ?? domain).slice(0, 16);
        known = withVouched(known, { sender, server: vouchingServer(head) });
      }
    },
    name: () => ownServerIn(known),
    row: () => vouched.put(vouchedKey(mailbox), known),
  };
}

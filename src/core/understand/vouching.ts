import type { ParsedMessage } from './parsed.ts';
import { headerValues } from './parsed.ts';

/** Senders of whom it is remembered which server vouched for the last mail. */
const SENDERS_KEPT = 24;
/** From so many senders on it may be told which server is the person's own. */
const SENDERS_NEEDED = 5;
/** The own server vouches for nearly all that arrives; mail within a firm goes without. */
const SHARE_NEEDED = 0.8;

/** Which server vouched for the last mail of a sender, the latest first; null where none did. */
export interface Vouched {
  /** A digest of the sender's site: nothing is kept of strangers. */
  readonly sender: string;
  readonly server: string | null;
}

/** Takes a mail in: each sender counts once, so that whoever sends many does not teach anything. */
export function withVouched(known: readonly Vouched[], mail: Vouched): Vouched[] {
  return [mail, ...known.filter((each) => each.sender !== mail.sender)].slice(0, SENDERS_KEPT);
}

/**
 * The name under which the person's own server writes its results; null where that cannot be told. A sender can write such a field, but not
 * into the mails of others: where the own server writes none, most have none, or each another.
 */
export function ownServerIn(known: readonly Vouched[]): string | null {
  if (known.length < SENDERS_NEEDED) return null;
  for (const server of new Set(known.map((each) => each.server)))
    if (server !== null && known.filter((each) => each.server === server).length >= known.length * SHARE_NEEDED)
      return server;
  return null;
}

/** The server that the topmost field names (authserv-id, RFC 8601); null where there is none. */
export function vouchingServer(message: Pick<ParsedMessage, 'headers'>): string | null {
  const [top] = headerValues(message, 'authentication-results');
  return top === undefined ? null : serverOf(plainWords(top));
}

/**
 * Whether the person's own server vouches for the address in From (RFC 8601): DMARC passed for its domain, or DKIM for the same. Only the
 * topmost field counts, for that one the own server wrote last, and only where it is known to be its own: any sender can write one. What
 * somebody else writes is believed where it says that the check failed, for nobody forges that. Null where nothing can be told.
 */
export function isVerified(message: Pick<ParsedMessage, 'headers' | 'from'>, ownServer: string | null): boolean | null {
  const [top] = headerValues(message, 'authentication-results');
  if (top === undefined) return null;
  const words = plainWords(top);
  if (/\bdmarc=(?:fail|permerror|temperror)\b/i.test(words)) return false;
  if (ownServer === null || serverOf(words) !== ownServer) return null;
  const domain = message.from?.email.split('@').at(-1)?.toLowerCase() ?? '';
  const isFor = (named: string | undefined): boolean =>
    named !== undefined && (named === domain || domain.endsWith(`.${named}`));
  return words
    .split(';')
    .slice(1, 30)
    .some((part) => {
      if (/^\s*dmarc=pass\b/i.test(part))
        return isFor(/\bheader\.from=@?([^\s;]{1,253})/i.exec(part)?.[1]?.toLowerCase());
      if (!/^\s*dkim=pass\b/i.test(part)) return false;
      return isFor(/\bheader\.(?:d|i)=(?:[^\s;@]{0,64}@)?([^\s;@]{1,253})/i.exec(part)?.[1]?.toLowerCase());
    });
}

function serverOf(words: string): string | null {
  return /^\s*([^\s;]{1,253})/.exec(words)?.[1]?.toLowerCase() ?? null;
}

/** Without comments and quoted words, which hold what the sender chose. Brackets may stand within brackets (RFC 5322). */
function plainWords(value: string): string {
  let words = '';
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < value.length; at++) {
    const sign = value[at] ?? '';
    if (sign === '\\') at++;
    else if (depth === 0 && sign === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (sign === '(') depth++;
    else if (sign === ')') depth = Math.max(0, depth - 1);
    else if (depth === 0) words += sign;
  }
  return words;
}

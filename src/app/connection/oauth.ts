import type { AccountWith } from '../context.ts';
import { keepRows } from '../decide.ts';
import type { OAuthClient, TokenOutcome, Tokens } from '../ports/mail-auth.ts';
import type { OAuthPlace } from '../ports/mail-out.ts';
import { type MailboxRow, secrets } from './mailbox.ts';

/** What is sealed of a mailbox into which OAuth 2 lets one. */
export interface Consent {
  readonly place: OAuthPlace;
  readonly client: OAuthClient;
  readonly access: string;
  readonly refresh: string | null;
  /** When the access token is over, milliseconds since 1970. */
  readonly expiresAt: number;
}

/** Renewed this long before its end, so that it holds for as long as a letter takes. */
const EARLY_MS = 120_000;
/** Where nothing is said, as RFC 6749 leaves it: an hour is usual. */
const USUAL_SECONDS = 3600;

export function consentWith(
  place: OAuthPlace,
  client: OAuthClient,
  tokens: Tokens,
  before: string | null,
  now: number,
): Consent {
  return {
    place,
    client,
    access: tokens.access,
    // Some providers give a new refresh token with each renewal, others keep the first.
    refresh: tokens.refresh ?? before,
    expiresAt: now + (tokens.expiresInSeconds ?? USUAL_SECONDS) * 1000,
  };
}

/** Renewals under way: a refresh token that is used twice at once kills the whole consent. */
const underWay = new Map<string, Promise<string | null>>();

/** An access token that holds; null where consent is needed anew or the provider is not reached. What is kept stays kept. */
export function freshToken(
  app: AccountWith<'clock' | 'mailAuth'>,
  key: string,
  mailbox: MailboxRow,
  sealed: string,
): Promise<string | null> {
  const running = underWay.get(key);
  if (running) return running;
  const started = renew(app, key, mailbox, sealed).finally(() => underWay.delete(key));
  underWay.set(key, started);
  return started;
}

async function renew(
  app: AccountWith<'clock' | 'mailAuth'>,
  key: string,
  _mailbox: MailboxRow,
  secret: string,
): Promise<string | null> {
  const consent = JSON.parse(secret) as Consent;
  const now = app.clock.now();
  if (consent.expiresAt - now > EARLY_MS) return consent.access;
  if (consent.refresh === null) return consent.expiresAt > now ? consent.access : null;
  const outcome: TokenOutcome = await app.mailAuth.refresh(consent.place, consent.client, consent.refresh);
  if (!outcome.ok) return null;
  const next = consentWith(consent.place, consent.client, outcome.tokens, consent.refresh, now);
  await keepRows(app, [secrets.put(key, { sealed: await app.vault.seal(JSON.stringify(next)) })]);
  return next.access;
}

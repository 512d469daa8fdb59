import { none } from '../../../contract/refusals/kind.ts';
import type { Input } from '../../../contract/registry.ts';
import { isMailAddress } from '../../../core/send/address.ts';
import { loadMailboxes, loadPassword, secrets } from '../../connection/mailbox.ts';
import { type Consent, consentWith } from '../../connection/oauth.ts';
import { done, type Handler, type Invocation, refuse } from '../../context.ts';
import { keepRows } from '../../decide.ts';
import { connectMailbox } from '../../mailbox/keep-mailbox.ts';
import { chooseServers, type Servers } from '../../mailbox/servers.ts';
import type { OAuthClient } from '../../ports/mail-auth.ts';
import type { OAuthPlace } from '../../ports/mail-out.ts';

/** Consent is given within this, or begun anew. */
const OPEN_MS = 10 * 60_000;

/** A consent that was begun: kept sealed until the browser comes back with this state, once. */
interface Begun {
  readonly address: string;
  readonly place: OAuthPlace;
  readonly client: OAuthClient;
  readonly redirect: string;
  readonly verifier: string;
  readonly servers: Servers;
  readonly folders: readonly string[] | null;
  readonly beganAt: number;
}

export const mailConsent: Handler<'mail-consent'> = async (app, input, invocation) => {
  if (!isMailAddress(input.address)) return refuse('no-address', { typed: input.address });
  const chosen = await chooseServers(app, input);
  if (!chosen.ok) return chosen;
  const before = await consentBefore(app, input.address);
  const place =
    input.authorization !== undefined && input.token !== undefined
      ? { authorization: input.authorization, token: input.token, scope: input.scope ?? '' }
      : (chosen.value.provider?.oauth ?? before?.place ?? null);
  if (place === null)
    return refuse('consent-place-unknown', none, { give: { authorization: null, token: null, scope: null } });
  for (const address of [place.authorization, place.token])
    if (!/^https:\/\//.test(address) && !/^http:\/\/(?:127\.0\.0\.1|localhost|\[::1\])[:/]/.test(address))
      return refuse('consent-over-https', none);
  const id = input.clientId ?? before?.client.id;
  if (id === undefined) return refuse('client-missing', none, { give: { clientId: null } });
  const given = givenSecret(input);
  if (given === '') return refuse('no-secret', none);
  const secret = given ?? before?.client.secret ?? null;
  const redirect = input.redirect ?? `${app.loopback()}/consent`;
  if (!/^http:\/\/(?:127\.0\.0\.1|localhost|\[::1\]):\d{1,5}\//.test(redirect))
    return refuse('way-back-elsewhere', none);
  const client: OAuthClient = { id, secret };
  const { url, verifier, state } = await app.mailAuth.begin(place, client, redirect, input.address);
  const begun: Begun = {
    address: input.address,
    place,
    client,
    redirect,
    verifier,
    servers: chosen.value,
    folders: input.folder ?? null,
    beganAt: invocation.now,
  };
  await keepRows(app, [secrets.put(`consent:${state}`, { sealed: await app.vault.seal(JSON.stringify(begun)) })]);
  return done({ url });
};

/** The secret of the client, typed or from a file; null where none is given. */
function givenSecret(input: Input<'mail-consent'>): string | null {
  if (input.clientSecretFile === undefined) return input.clientSecret ?? null;
  return new TextDecoder().decode(Uint8Array.fromBase64(input.clientSecretFile.content)).trim();
}

/** What was consented to before for this address: its client is used again. */
async function consentBefore(app: Parameters<typeof loadMailboxes>[0], address: string): Promise<Consent | null> {
  const found = (await loadMailboxes(app)).find(
    (each) => each.mailbox.login === 'oauth' && each.mailbox.address.toLowerCase() === address.toLowerCase(),
  );
  const secret = found === undefined ? null : await loadPassword(app, found.key);
  return secret === null ? null : (JSON.parse(secret) as Consent);
}

export const mailConsentEnd: Handler<'mail-consent-end'> = async (app, input, invocation: Invocation) => {
  const state = URL.parse(input.url)?.searchParams.get('state') ?? '';
  const secret = state === '' ? null : await loadPassword(app, `consent:${state}`);
  const begun = secret === null ? null : (JSON.parse(secret) as Begun);
  if (begun === null || invocation.now - begun.beganAt > OPEN_MS) return refuse('consent-not-begun', none);
  // Used once, however it ends.
  await keepRows(app, [secrets.put(`consent:${state}`, null)]);
  const { place, client, redirect, verifier, servers } = begun;
  const outcome = await app.mailAuth.finish(place, client, redirect, input.url, { verifier, state });
  if (!outcome.ok)
    return outcome.problem === 'refused'
      ? refuse('consent-not-given', { words: outcome.words })
      : refuse('provider-silent', none);
  const consent = consentWith(place, client, outcome.tokens, null, invocation.now);
  const credential = { kind: 'token', token: consent.access } as const;
  return connectMailbox(
    app,
    begun.address,
    servers,
    credential,
    JSON.stringify(consent),
    begun.folders ?? undefined,
    invocation,
  );
};

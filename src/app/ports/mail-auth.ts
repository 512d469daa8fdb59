import type { OAuthPlace } from './mail-out.ts';

/** The person's own client, as registered with the provider. Secret: null for a public one. */
export interface OAuthClient {
  readonly id: string;
  readonly secret: string | null;
}

export interface Tokens {
  readonly access: string;
  /** Null where none was given: then consent is asked for again once the access token is over. */
  readonly refresh: string | null;
  readonly expiresInSeconds: number | null;
}

/** `refused`: consent is needed anew; `unreachable`: another try may succeed. */
export type TokenOutcome =
  | { readonly ok: true; readonly tokens: Tokens }
  | { readonly ok: false; readonly problem: 'refused' | 'unreachable'; readonly words: string };

/** OAuth 2: the authorisation code with PKCE (RFC 7636, RFC 8252). */
export interface MailAuth {
  /** The address at which consent is given. `verifier` and `state` are kept here until it comes back. */
  begin(
    place: OAuthPlace,
    client: OAuthClient,
    redirect: string,
    loginHint: string,
  ): Promise<{ readonly url: string; readonly verifier: string; readonly state: string }>;
  /** Exchanges what came back: the whole address to which the browser was sent. */
  finish(
    place: OAuthPlace,
    client: OAuthClient,
    redirect: string,
    returned: string,
    kept: { readonly verifier: string; readonly state: string },
  ): Promise<TokenOutcome>;
  refresh(place: OAuthPlace, client: OAuthClient, refreshToken: string): Promise<TokenOutcome>;
}

import type { MailAuth, OAuthClient, TokenOutcome } from '../../app/ports/mail-auth.ts';
import type { OAuthPlace } from '../../app/ports/mail-out.ts';

const PATIENCE_MS = 20_000;

/** OAuth 2 by oauth4webapi, loaded when consent is asked for or a token is renewed. */
export function createMailAuth(): MailAuth {
  const library = () => import('oauth4webapi');
  return {
    async begin(place, client, redirect, loginHint) {
      const oauth = await library();
      const verifier = oauth.generateRandomCodeVerifier();
      const state = oauth.generateRandomState();
      const url = new URL(place.authorization);
      url.searchParams.set('response_type', 'code');
      url.searchParams.set('client_id', client.id);
      url.searchParams.set('redirect_uri', redirect);
      url.searchParams.set('scope', place.scope);
      url.searchParams.set('code_challenge', await oauth.calculatePKCECodeChallenge(verifier));
      url.searchParams.set('code_challenge_method', 'S256');
      url.searchParams.set('state', state);
      url.searchParams.set('login_hint', loginHint);
      // A refresh token is given with consent, and not always a second time.
      url.searchParams.set('prompt', 'consent');
      return { url: url.href, verifier, state };
    },
    async finish(place, client, redirect, returned, kept) {
      const oauth = await library();
      const server = serverOf(place);
      return outcome(place, async () => {
        const answer = oauth.validateAuthResponse(server, { client_id: client.id }, new URL(returned), kept.state);
        const response = await oauth.authorizationCodeGrantRequest(
          server,
          { client_id: client.id },
          authOf(oauth, client),
          answer,
          redirect,
          kept.verifier,
          optionsFor(oauth, place),
        );
        return oauth.processAuthorizationCodeResponse(server, { client_id: client.id }, response);
      });
    },
    refresh: (place, client, refreshToken) =>
      outcome(place, async () => {
        const oauth = await library();
        const server = serverOf(place);
        const response = await oauth.refreshTokenGrantRequest(
          server,
          { client_id: client.id },
          authOf(oauth, client),
          refreshToken,
          optionsFor(oauth, place),
        );
        return oauth.processRefreshTokenResponse(server, { client_id: client.id }, response);
      }),
  };

  async function outcome(
    _place: OAuthPlace,
    work: () => Promise<{ access_token: string; refresh_token?: string; expires_in?: number }>,
  ): Promise<TokenOutcome> {
    try {
      const got = await work();
      return {
        ok: true,
        tokens: {
          access: got.access_token,
          refresh: got.refresh_token ?? null,
          expiresInSeconds: got.expires_in ?? null,
        },
      };
    } catch (error) {
      const { ResponseBodyError, AuthorizationResponseError } = await library();
      const refused =
        error instanceof AuthorizationResponseError || (error instanceof ResponseBodyError && error.status < 500);
      const words =
        error instanceof ResponseBodyError || error instanceof AuthorizationResponseError
          ? `${error.error} ${error.error_description ?? ''}`.trim()
          : '';
      return { ok: false, problem: refused ? 'refused' : 'unreachable', words: words.slice(0, 300) };
    }
  }
}

type Library = typeof import('oauth4webapi');

function serverOf(place: OAuthPlace) {
  // Consent for mail is OAuth alone: no identity is asked for, so the issuer is the place itself.
  return { issuer: new URL(place.token).origin, token_endpoint: place.token };
}

function authOf(oauth: Library, client: OAuthClient) {
  return client.secret === null ? oauth.None() : oauth.ClientSecretPost(client.secret);
}

function optionsFor(oauth: Library, place: OAuthPlace) {
  const loopback = /^(?:127\.0\.0\.1|localhost|\[::1\])$/.test(new URL(place.token).hostname);
  return {
    signal: () => AbortSignal.timeout(PATIENCE_MS),
    ...(loopback ? { [oauth.allowInsecureRequests]: true } : {}),
  };
}

import { createServer } from 'node:http';
import Provider from 'oidc-provider';
import { freePorts } from './ports.ts';

/** The permission that the mail servers of the tests want. */
export const mailScope = 'https://mail.test/';

export interface OpenIdProvider {
  readonly port: number;
  readonly authorization: string;
  readonly token: string;
  /** Gives consent as a person in a browser would, and returns the address to which they are sent back. */
  consent(url: string): Promise<string>;
  /** Takes a consent back, as a person does in the settings of the provider. */
  revoke(token: string): Promise<void>;
  close(): Promise<void>;
}

/** A real provider of OAuth 2 with consent, rotating refresh tokens and introspection for the mail servers, on a free port. */
export async function startOpenIdProvider(accessSeconds = 3600): Promise<OpenIdProvider> {
  const [port = 0] = await freePorts(1);
  const issuer = `http://127.0.0.1:${port}`;
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: 'persevere',
        application_type: 'native',
        token_endpoint_auth_method: 'none',
        grant_types: ['authorization_code', 'refresh_token'],
        redirect_uris: ['http://127.0.0.1/consent'],
      },
      {
        client_id: 'dovecot',
        client_secret: 'dovecot-secret',
        grant_types: [],
        redirect_uris: [],
        response_types: [],
        token_endpoint_auth_method: 'client_secret_basic',
      },
    ],
    scopes: ['openid', 'offline_access', mailScope],
    pkce: { required: () => true },
    ttl: {
      AccessToken: accessSeconds,
      RefreshToken: 86_400,
      AuthorizationCode: 60,
      Grant: 86_400,
      Session: 86_400,
      Interaction: 600,
    },
    rotateRefreshToken: true,
    issueRefreshToken: async () => true,
    cookies: { keys: ['a-key-for-tests'] },
    findAccount: async (_context: unknown, id: string) => ({ accountId: id, claims: async () => ({ sub: id }) }),
    interactions: { url: (_context: unknown, interaction: { uid: string }) => `/interaction/${interaction.uid}` },
    features: {
      devInteractions: { enabled: false },
      introspection: {
        enabled: true,
        allowedPolicy: async (_context: unknown, client: { clientId: string }) => client.clientId === 'dovecot',
      },
      revocation: { enabled: true },
    },
  });
  provider.use(async (context, next) => {
    if (!context.path.startsWith('/interaction/')) return next();
    const details = await provider.interactionDetails(context.req, context.res);
    const params = details.params as { login_hint?: string; client_id: string; scope: string };
    let result: Record<string, object>;
    if (details.prompt.name === 'login') result = { login: { accountId: params.login_hint ?? '' } };
    else {
      const grant = new provider.Grant({ clientId: params.client_id, accountId: details.session?.accountId ?? '' });
      grant.addOIDCScope(params.scope);
      result = { consent: { grantId: await grant.save() } };
    }
    await provider.interactionFinished(context.req, context.res, result, { mergeWithLastSubmission: true });
    context.respond = false;
  });
  const server = createServer(provider.callback());
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    port,
    authorization: `${issuer}/auth`,
    token: `${issuer}/token`,
    async consent(url) {
      const cookies = new Map<string, string>();
      let at = url;
      for (let hops = 0; hops < 10; hops++) {
        const headers = { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') };
        const answer = await fetch(at, { redirect: 'manual', headers });
        for (const each of answer.headers.getSetCookie()) {
          const [pair = ''] = each.split(';');
          cookies.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1));
        }
        const next = answer.headers.get('location');
        if (next === null) throw new Error(`No consent: ${answer.status} ${await answer.text()}`);
        at = new URL(next, issuer).href;
        if (new URL(at).pathname === '/consent') return at;
      }
      throw new Error('No consent: sent in circles.');
    },
    async revoke(token) {
      await fetch(`${issuer}/token/revocation`, {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams({ token, client_id: 'persevere' }),
      });
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

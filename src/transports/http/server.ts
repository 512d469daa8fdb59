import { Hono, type HonoRequest } from 'hono';
import type { ZodType } from 'zod';
import { exchangeCode, type KnownKeys, scopesOfKey, wasTakenAway } from '../../app/access.ts';
import type { App, Call } from '../../app/context.ts';
import { perform } from '../../app/perform.ts';
import { type Refusal, refusal } from '../../contract/errors.ts';
import { inputSchema, parseInput } from '../../contract/input.ts';
import { type Operation, scopeFor } from '../../contract/operation.ts';
import { type Input, type OperationName, operations } from '../../contract/registry.ts';
import { largestRequestOf } from '../../contract/sizes.ts';
import { parseInstant } from '../../core/time/zone.ts';
import type { PageFiles } from './page-files.ts';
import { createPlaces } from './places.ts';
import { statuses } from './statuses.ts';

/** What a device may call itself; a line in a list. */
const LONGEST_LABEL = 80;

const security = {
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; style-src 'self'; img-src 'self' data:; manifest-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'no-store',
} as const;

/** Who serves: which state of the program, which home, and a proof for who shares the home's secret. */
export interface ServerIdentity {
  readonly version: string;
  readonly home: string;
  prove(challenge: string): string;
}

const isChallenge = (text: string): boolean => /^[\da-f]{32}$/.test(text);

/** The HTTP surface: routes derived from the operations, each with a key; on loopback names and the public one alone. */
export function createServer(app: App, port: () => number, pageFiles: PageFiles, identity?: ServerIdentity): Hono {
  const hono = new Hono();
  const keys: KnownKeys = { revision: '', scopesByDigest: new Map() };
  const places = createPlaces(port, app.publicUrl);

  hono.use(async (context, next) => {
    const origin = context.req.header('origin');
    if (!places.isHost(context.req.header('host') ?? ''))
      return refused(
        refusal(
          'not-allowed',
          'This address is not one of Persevere’s.',
          'Use the address that was printed at the start.',
        ),
      );
    if (origin !== undefined && !places.isOrigin(origin))
      return refused(refusal('not-allowed', 'Another page asked for this.', 'Use Persevere’s own page.'));
    await next();
    for (const [name, value] of Object.entries(security))
      if (name !== 'Cache-Control' || !context.res.headers.has(name)) context.res.headers.set(name, value);
    return undefined;
  });

  hono.get('/api/alive', (context) => {
    const challenge = context.req.query('challenge');
    const proof = challenge !== undefined && isChallenge(challenge) ? identity?.prove(challenge) : undefined;
    return Response.json({
      persevere: true,
      ...(identity === undefined ? {} : { version: identity.version, home: identity.home }),
      ...(proof === undefined ? {} : { proof }),
    });
  });
  hono.post('/api/session', async (context) => {
    const body = await readJson(context.req, largestRequestOf({}));
    const code = 'value' in body ? body.value.code : undefined;
    const label = 'value' in body && typeof body.value.label === 'string' ? body.value.label : 'a browser';
    const made = typeof code === 'string' ? await exchangeCode(app, code, label.slice(0, LONGEST_LABEL)) : null;
    if (made === null)
      return refused(
        refusal(
          'not-allowed',
          'This address was used already, or is older than five minutes.',
          'Run `npm start` again and open the address that it prints.',
        ),
      );
    return Response.json(made);
  });
  hono.get('/openapi.json', async () =>
    Response.json((await import('../../contract/openapi.ts')).openApi((await import('zod')).z)),
  );

  for (const [name, each] of Object.entries(operations) as [OperationName, Operation][]) {
    if (!each.surfaces.includes('http')) continue;
    hono.on(each.http.method.toUpperCase(), each.http.path, async (context) => {
      const bearer = /^Bearer (\S+)$/.exec(context.req.header('authorization') ?? '')?.[1];
      const scopes = bearer === undefined ? [] : await scopesOfKey(app, bearer, keys);
      if (scopes.length === 0) return withoutKey(bearer === undefined ? null : await wasTakenAway(app, bearer));
      if (!scopes.includes(scopeFor(each, {}))) return refused(mayNot);
      const raw =
        each.http.method === 'get'
          ? { value: context.req.query() as Record<string, unknown> }
          : await readJson(context.req, largestRequestOf(each));
      if ('refusal' in raw) return refused(raw.refusal);
      if (!scopes.includes(scopeFor(each, raw.value))) return refused(mayNot);
      return answer(
        app,
        name,
        each,
        raw.value,
        context.req.header('idempotency-key'),
        each.progress ? context.req.raw.signal : undefined,
      );
    });
  }

  for (const [path, methods] of methodsByPath())
    hono.all(path, () =>
      refused(refusal('invalid', 'This is not asked for in that way.', `Use ${methods.join(' or ')}.`), 405, {
        Allow: methods.join(', '),
      }),
    );

  // The browser comes back from the provider with no key of ours: the state that it brings was made here, is secret, and works once.
  hono.get('/consent', async (context) => {
    const call: Call = { now: app.clock.now(), hypothetical: false, operationId: app.ids.next('op') };
    const result = await perform(app, 'mail-consent-end', { url: context.req.url }, call);
    const told = result.ok ? 'done' : 'failed';
    return new Response(null, { status: 303, headers: { Location: `/settings?consent=${told}` } });
  });

  // Calendar programs send no headers of ours: the key stands in the address, and opens nothing but this.
  hono.get('/calendar/:file', async (context) => {
    const key = /^([\w-]{20,100})\.ics$/.exec(context.req.param('file'))?.[1];
    const scopes = key === undefined ? [] : await scopesOfKey(app, key, keys);
    if (!scopes.includes('calendar'))
      return refused(refusal('not-found', 'There is no such calendar.', 'Make a new address in the settings.'));
    const call: Call = { now: app.clock.now(), hypothetical: false, operationId: app.ids.next('op') };
    const result = await perform(app, 'calendar', { names: scopes.includes('names') }, call);
    if (!result.ok) return refused(result.refusal);
    return new Response(result.value.ics, {
      headers: { 'Content-Type': 'text/calendar; charset=utf-8', 'Cache-Control': 'private, no-cache' },
    });
  });

  hono.get(
    '*',
    (context) =>
      pageFiles(new URL(context.req.url).pathname, /\bgzip\b/.test(context.req.header('accept-encoding') ?? '')) ??
      refused(refusal('not-found', 'There is nothing here.', 'Go back to the first page.')),
  );
  hono.all('*', () => refused(refusal('not-found', 'There is nothing here.', 'See /openapi.json for what there is.')));
  hono.onError(() => {
    // What went wrong may hold private text, so it is neither shown nor logged.
    return new Response(
      JSON.stringify({
        error: {
          code: 'fault',
          what: 'Something went wrong that should not have.',
          kept: 'What was noted before is kept.',
          todo: 'Try again; `persevere doctor` looks whether all is well.',
        },
      }),
      { status: 500, headers: { 'Content-Type': 'application/json' } },
    );
  });
  return hono;
}

const mayNot = refusal(
  'not-allowed',
  'This key may not do that.',
  'Use a key that may, or do it on Persevere’s own page.',
);

/** A key that is missing (null), unknown, or was taken away: only then does a browser throw away what it holds (RFC 6750, section 3). */
function withoutKey(takenAway: boolean | null): Response {
  const what =
    takenAway === null ? 'This needs a key.' : takenAway ? 'This key was taken away.' : 'This key is not known here.';
  const todo = 'Open the address that Persevere prints when it starts.';
  return refused(refusal(takenAway === true ? 'key-taken-away' : 'key-unknown', what, todo), 401, {
    'WWW-Authenticate': 'Bearer',
  });
}

/** The methods of each path, for who asks by another one (RFC 9110, section 15.5.6). */
function methodsByPath(): Map<string, string[]> {
  const byPath = new Map<string, string[]>([
    ['/api/alive', ['GET']],
    ['/api/session', ['POST']],
    ['/openapi.json', ['GET']],
  ]);
  for (const each of Object.values(operations) as Operation[]) {
    if (!each.surfaces.includes('http')) continue;
    const methods = byPath.get(each.http.path) ?? [];
    byPath.set(each.http.path, [...methods, each.http.method.toUpperCase()]);
  }
  return byPath;
}

/** Building a schema costs more than using it, so each is built once. */
const schemas = new Map<OperationName, ZodType>();
async function schemaOf(name: OperationName, operation: Operation): Promise<ZodType> {
  let schema = schemas.get(name);
  if (schema === undefined) {
    schema = inputSchema(operation, (await import('zod')).z);
    schemas.set(name, schema);
  }
  return schema;
}

async function answer(
  app: App,
  name: OperationName,
  operation: Operation,
  raw: Record<string, unknown>,
  operationId: string | undefined,
  signal: AbortSignal | undefined,
): Promise<Response> {
  const parsed = parseInput(await schemaOf(name, operation), raw, 'Correct it and send it again.');
  if (!parsed.ok) return refused(parsed.refusal);
  if (operationId !== undefined && !/^\S{1,80}$/.test(operationId))
    return refused(
      refusal('invalid', 'The Idempotency-Key has spaces or is too long.', 'Use up to 80 characters without spaces.'),
    );
  const input = parsed.value;
  const asked = typeof input.now === 'string' ? parseInstant(input.now) : null;
  const call: Call = {
    now: asked ?? app.clock.now(),
    hypothetical: asked !== null,
    operationId: operationId ?? app.ids.next('op'),
    idGiven: operationId !== undefined,
    ...(signal === undefined ? {} : { signal }),
  };
  const result = await perform(app, name, input as Input<OperationName>, call);
  return result.ok ? Response.json(result.value) : refused(result.refusal);
}

function refused(
  what: Refusal,
  status: number = statuses[what.code],
  headers: Readonly<Record<string, string>> = {},
): Response {
  return new Response(JSON.stringify({ error: what }), {
    status,
    headers: { 'Content-Type': 'application/json', ...security, ...headers },
  });
}

/** Reads a JSON object of at most `most` bytes; a body of undeclared length is counted while it comes. */
async function readJson(
  request: HonoRequest,
  most: number,
): Promise<{ value: Record<string, unknown> } | { refusal: Refusal }> {
  const tooLarge = {
    refusal: refusal('too-large', `The request is larger than ${Math.round(most / 1e6)} MB.`, 'Send less.'),
  };
  if (!/^application\/json\b/i.test(request.header('content-type') ?? '')) {
    return { refusal: refusal('invalid', 'The request is not JSON.', 'Send application/json.') };
  }
  const declared = request.header('content-length');
  if (declared !== undefined && !(Number(declared) <= most)) return tooLarge;
  // Node itself holds a request to the length that it declares.
  const text = declared === undefined ? await readCounting(request, most) : await request.text();
  if (text === null) return tooLarge;
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      return { value: value as Record<string, unknown> };
    }
  } catch {
    // Told below.
  }
  return { refusal: refusal('invalid', 'The request holds no JSON object.', 'Correct it and send it again.') };
}

async function readCounting(request: HonoRequest, most: number): Promise<string | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.raw.body ?? []) {
    size += chunk.length;
    if (size > most) return null;
    chunks.push(chunk);
  }
  return new TextDecoder().decode(Buffer.concat(chunks));
}

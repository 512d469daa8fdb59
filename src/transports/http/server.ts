import { Hono, type HonoRequest } from 'hono';
import { exchangeCode, noKeys, proofOfKey, scopesOfKey, whyNot } from '../../app/account-care/access.ts';
import { IDLE_DAYS, LASTS_DAYS, type WhyNot } from '../../app/account-care/key-life.ts';
import type { App, Invocation } from '../../app/context.ts';
import { perform } from '../../app/perform.ts';
import { refusal } from '../../contract/errors.ts';
import { type Operation, scopeFor } from '../../contract/operation.ts';
import { none } from '../../contract/refusals/kind.ts';
import type { Refusal } from '../../contract/refusals/refusal.ts';
import { type OperationName, operations } from '../../contract/registry.ts';
import { largestRequestOf } from '../../contract/sizes.ts';
import { answer } from '../answer.ts';
import type { PageFiles } from './page-files.ts';
import { createPlaces, isOpenToPrograms, type Places } from './places.ts';
import { faultProblem, problem } from './problem.ts';
import { readJson } from './read-json.ts';
import { security } from './security.ts';

/** A code and a label: whoever has no key yet is not listened to for longer. */
const LARGEST_CODE = 10_000;
/** What a device may call itself; a line in a list. */
const LONGEST_LABEL = 80;

/** Who serves: which state of the program, which home, and a proof for who shares the home's secret. */
export interface ServerIdentity {
  readonly version: string;
  readonly home: string;
  /** The name under which a browser reaches this home on this computer. */
  readonly name: string;
  prove(challenge: string): string;
}

const isChallenge = (text: string): boolean => /^[\da-f]{32}$/.test(text);

/** The language that is read where a request comes from: the first that the page names. Programs that name none read English. */
function languageOf(request: HonoRequest): string | undefined {
  return /^[a-z]{2,3}(?:-[a-z\d]{2,8})?$/i.exec(request.header('accept-language') ?? '')?.[0].toLowerCase();
}

/** Answers with a refusal, in the words of the interface. */
type Refuse = (what: Refusal, status?: number, headers?: Readonly<Record<string, string>>) => Promise<Response>;

/** Why a request is not heard at all, by the name it came by and the page that asks; null where it is. */
function turnAway(places: Places, request: HonoRequest, refused: Refuse): Response | Promise<Response> | null {
  const door = places.door(request.header('host') ?? '');
  if (door === null)
    return refused(
      refusal(
        'not-allowed',
        'This address is not one of Persevere’s.',
        'Use the address that was printed at the start.',
      ),
    );
  const origin = request.header('origin');
  const fetchedBy = request.header('sec-fetch-site');
  const isApi = /^\/(?:api\/|openapi\.json$)/.test(request.path);
  // By a plain name programs ask, and no browser: what runs there in a browser may be another program's.
  const isOurs = fetchedBy === undefined || (door === 'own' && (fetchedBy === 'same-origin' || fetchedBy === 'none'));
  const byOther = isApi && !isOurs;
  if ((origin !== undefined && !places.isOrigin(origin)) || byOther)
    return refused(refusal('not-allowed', 'Another page asked for this.', 'Use Persevere’s own page.'));
  return door === 'loopback' && !isOpenToPrograms(request.path) ? elsewhere() : null;
}

/** Every program on this computer may come by a plain name, so the page is not shown there, and nothing says where it is. */
function elsewhere(): Response {
  return new Response(
    '<!doctype html><html lang="en"><meta charset="utf-8"><title>Persevere</title><p>Persevere has an address of its own on this computer. Open the one that it prints when it starts, and keep that.</p></html>',
    { status: 403, headers: { 'Content-Type': 'text/html; charset=utf-8', ...security } },
  );
}

/** The HTTP surface: routes derived from the operations, each with a key; on loopback names and the public one alone. */
export function createServer(app: App, port: () => number, pageFiles: PageFiles, identity: ServerIdentity): Hono {
  const hono = new Hono();
  const keys = noKeys();
  const refusedIn =
    (language?: string): Refuse =>
    async (what, status, headers) =>
      problem(what, await app.readIn(language ?? null).words(), status, headers);
  const refused = refusedIn();
  const places = createPlaces(port, app.publicUrl, identity.name);

  hono.use(async (context, next) => {
    const turnedAway = await turnAway(places, context.req, refused);
    if (turnedAway !== null) return turnedAway;
    await next();
    for (const [name, value] of Object.entries(security))
      if (name !== 'Cache-Control' || !context.res.headers.has(name)) context.res.headers.set(name, value);
    // A page that was built otherwise sees it on the next answer.
    if (pageFiles.entry !== null) context.res.headers.set('Persevere-Page', pageFiles.entry);
    return undefined;
  });

  hono.get('/api/alive', async (context) => {
    const { challenge, key, at } = context.req.query();
    const asked = challenge !== undefined && isChallenge(challenge) ? challenge : null;
    const proof = asked === null ? null : identity.prove(asked);
    // The proof holds for one place alone: who listens at another port and asks here on behalf of a page gets none for that page.
    const isHere = at !== undefined && places.door(at) === 'own';
    const ofKey = asked === null || key === undefined || !isHere ? null : await proofOfKey(app, key, `${asked} ${at}`);
    return Response.json({
      persevere: true,
      version: identity.version,
      home: identity.home,
      page: pageFiles.entry,
      ...(proof === null ? {} : { proof }),
      ...(ofKey === null ? {} : { keyProof: ofKey }),
    });
  });
  hono.post('/api/session', async (context) => {
    const body = await readJson(context.req, LARGEST_CODE);
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
  let described: Promise<string> | undefined;
  hono.get('/openapi.json', async () => {
    described ??= describe();
    return new Response(await described, { headers: { 'Content-Type': 'application/json' } });
  });

  for (const [name, each] of Object.entries(operations) as [OperationName, Operation][]) {
    if (!each.surfaces.includes('http')) continue;
    hono.on(each.http.method.toUpperCase(), each.http.path, async (context) => {
      const language = languageOf(context.req);
      const refused = refusedIn(language);
      const bearer = /^Bearer (\S+)$/.exec(context.req.header('authorization') ?? '')?.[1];
      const scopes = bearer === undefined ? [] : await scopesOfKey(app, bearer, keys);
      if (scopes.length === 0) return withoutKey(bearer === undefined ? null : await whyNot(app, bearer), refused);
      if (!scopes.includes(scopeFor(each, {}))) return refused(mayNot);
      const raw =
        each.http.method === 'get'
          ? { value: context.req.query() as Record<string, unknown> }
          : await readJson(context.req, largestRequestOf(each));
      if ('refusal' in raw) return refused(raw.refusal);
      if (!scopes.includes(scopeFor(each, raw.value))) return refused(mayNot);
      const result = await answer(app, {
        name,
        input: raw.value,
        operationId: context.req.header('idempotency-key'),
        ...(each.long ? { signal: context.req.raw.signal } : {}),
        ...(language === undefined ? {} : { language }),
      });
      return result.ok ? Response.json(result.value) : refused(result.refusal);
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
    const invocation: Invocation = { now: app.clock.now(), hypothetical: false, operationId: app.ids.next('op') };
    const result = await perform(app, 'mail-consent-end', { url: context.req.url }, invocation);
    // Who does not bring the state that was made here is not told where the page of this home is.
    if (!result.ok && places.door(context.req.header('host') ?? '') === 'loopback') return elsewhere();
    const told = result.ok ? 'done' : 'failed';
    return new Response(null, { status: 303, headers: { Location: `${places.own()}/settings?consent=${told}` } });
  });

  // Calendar programs send no headers of ours: the key stands in the address, and opens nothing but this.
  hono.get('/calendar/:file', async (context) => {
    const key = /^([\w-]{20,100})\.ics$/.exec(context.req.param('file'))?.[1];
    const scopes = key === undefined ? [] : await scopesOfKey(app, key, keys);
    if (!scopes.includes('calendar'))
      return refused(refusal('not-found', 'There is no such calendar.', 'Make a new address in the settings.'));
    const invocation: Invocation = { now: app.clock.now(), hypothetical: false, operationId: app.ids.next('op') };
    const result = await perform(app, 'calendar', { names: scopes.includes('names') }, invocation);
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
  hono.onError(() => faultProblem());
  return hono;
}

const mayNot = refusal(
  'not-allowed',
  'This key may not do that.',
  'Use a key that may, or do it on Persevere’s own page.',
);

/** A key that is missing (null), unknown, came to its end, or was taken away: only then does a browser throw away what it holds (RFC 6750, section 3). */
function withoutKey(why: WhyNot | null, refused: Refuse): Promise<Response> {
  const days = why === 'idle' ? IDLE_DAYS : LASTS_DAYS;
  return refused(
    why === 'taken-away'
      ? { code: 'key-taken-away', facts: none }
      : { code: 'key-unknown', facts: { why: why ?? 'none-given', days } },
    401,
    { 'WWW-Authenticate': 'Bearer' },
  );
}

/** The description of all operations as JSON; made once, for it takes a tenth of a second. */
async function describe(): Promise<string> {
  const [{ openApi }, { z }] = await Promise.all([import('../../contract/openapi.ts'), import('zod')]);
  return JSON.stringify(openApi(z));
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

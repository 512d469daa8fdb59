import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { cors } from 'hono/cors';
import type { Keeping } from '../../app/ports/exchange.ts';
import type { RelayGuest, RelayStore } from '../../app/ports/relay.ts';
import type { Clock } from '../../app/ports/system.ts';
import { isIdText } from '../../core/exchange/bytes.ts';
import { readName } from '../../core/exchange/envelope.ts';
import { sha256Hex } from '../../core/journal/sha256.ts';
import { rateLimit } from './rate-limit.ts';

export interface RelayOptions {
  readonly store: RelayStore;
  readonly clock: Clock;
  /** What who brings a new owner has to know; null where anybody may. */
  readonly admission: string | null;
  /** Where a request comes from, for the limit of those who have no token. */
  readonly addressOf: (request: Request) => string;
  /** How long a question for news waits, in milliseconds. */
  readonly waitsMs: number;
}

const LARGEST_BATCH = 67_108_864;
const LARGEST_SLOT = 8192;
const MOST_REMOVED = 10_000;
const KNOWN_A_MINUTE = 1200;
const STRANGERS_A_MINUTE = 60;

const statuses: Readonly<Record<Keeping, 201 | 409 | 507 | 403 | 503>> = {
  kept: 201,
  other: 409,
  full: 507,
  'turned-away': 403,
  unreachable: 503,
};

const hash = /^[0-9a-f]{64}$/;

/**
 * The relay over HTTP (docs/spec/exchange.md). It answers with names, bytes and statuses and without words, and writes nothing of who asks into
 * any log. Pages of any origin may ask it: what opens it is a token in a header, which no browser adds by itself.
 */
export function createRelay({ store, clock, admission, addressOf, waitsMs }: RelayOptions): Hono<Env> {
  const known = rateLimit(KNOWN_A_MINUTE);
  const strangers = rateLimit(STRANGERS_A_MINUTE);
  const hono = new Hono<Env>();
  const status = (code: number): Response => new Response(null, { status: code });

  hono.use(
    cors({
      origin: '*',
      allowMethods: ['GET', 'PUT', 'POST', 'DELETE'],
      allowHeaders: ['Authorization', 'Content-Type'],
      maxAge: 86_400,
    }),
  );
  hono.use(async (context, next) => {
    await next();
    context.res.headers.set('Cache-Control', 'no-store');
    context.res.headers.set('X-Content-Type-Options', 'nosniff');
  });
  hono.use(bodyLimit({ maxSize: LARGEST_BATCH, onError: () => status(413) }));
  hono.get('/relay/1', () => Response.json({ relay: 1 }));

  hono.use('/relay/1/:what/*', async (context, next) => {
    const bearer = /^Bearer ([\w-]{20,100})$/.exec(context.req.header('authorization') ?? '')?.[1];
    const guest = bearer === undefined ? null : store.guestOf(sha256Hex(bearer));
    const mayAsk =
      guest === null
        ? strangers.mayAsk(addressOf(context.req.raw), clock.now())
        : known.mayAsk(`${guest.owner} ${guest.device}`, clock.now());
    if (!mayAsk) return status(429);
    const isOpen = context.req.param('what') === 'slots' || context.req.param('what') === 'owners';
    if (guest === null && !isOpen) return status(401);
    context.set('guest', guest);
    return next();
  });

  hono.post('/relay/1/owners/:owner', async (context) => {
    if (admission !== null && context.req.header('authorization') !== `Bearer ${admission}`) return status(401);
    const owner = context.req.param('owner');
    const { rootToken, device, token } = await readJson(context.req.raw);
    if (!isIdText(owner) || !isIdText(device) || !isHash(rootToken) || !isHash(token)) return status(400);
    return status(store.admit({ owner, rootToken, device, token }) ? 201 : 409);
  });
  hono.delete('/relay/1/owners/:owner', (context) => {
    const owner = ownerOf(context.get('guest'));
    if (owner === null || owner !== context.req.param('owner')) return status(401);
    store.forget(owner);
    return status(204);
  });

  hono.put('/relay/1/devices/:device', async (context) => {
    const { token } = await readJson(context.req.raw);
    const device = context.req.param('device');
    const owner = ownerOf(context.get('guest'));
    if (owner === null || !isIdText(device) || !isHash(token)) return status(400);
    return status(store.giveToken(owner, device, token) ? 201 : 507);
  });
  hono.delete('/relay/1/devices/:device', (context) => {
    store.takeTokens(ownerOf(context.get('guest')) ?? '', context.req.param('device'));
    return status(204);
  });

  hono.get('/relay/1/batches/', (context) =>
    Response.json(store.list(ownerOf(context.get('guest')) ?? '', context.req.query('since') ?? null)),
  );
  hono.get('/relay/1/batches/:name', (context) => {
    const bytes = store.fetch(ownerOf(context.get('guest')) ?? '', context.req.param('name'));
    return bytes === null ? status(404) : new Response(bytes.slice(), { headers: octets });
  });
  hono.put('/relay/1/batches/:name', async (context) => {
    const name = readName(context.req.param('name'));
    if (name === null) return status(400);
    const bytes = new Uint8Array(await context.req.arrayBuffer());
    return status(statuses[await store.keep(ownerOf(context.get('guest')) ?? '', name, bytes)]);
  });
  hono.post('/relay/1/removed/', async (context) => {
    const { names } = await readJson(context.req.raw);
    if (!Array.isArray(names) || names.length > MOST_REMOVED || !names.every((each) => typeof each === 'string'))
      return status(400);
    store.remove(ownerOf(context.get('guest')) ?? '', names);
    return status(204);
  });
  hono.get('/relay/1/news/', async (context) => {
    const owner = ownerOf(context.get('guest')) ?? '';
    const since = context.req.query('since') ?? null;
    const now = store.list(owner, since);
    if (!now.isWhole && now.names.length === 0) await news(store, owner, waitsMs, context.req.raw.signal);
    return Response.json(store.list(owner, since));
  });

  hono.put('/relay/1/slots/:slot', async (context) => {
    const bytes = new Uint8Array(await context.req.arrayBuffer());
    const slot = context.req.param('slot');
    if (!hash.test(slot) || bytes.length > LARGEST_SLOT) return status(400);
    return status(store.putSlot(slot, bytes) ? 201 : 409);
  });
  hono.get('/relay/1/slots/:slot', (context) => {
    const bytes = store.slot(context.req.param('slot'));
    return bytes === null ? status(404) : new Response(bytes.slice(), { headers: octets });
  });
  hono.notFound(() => status(404));
  hono.onError(() => status(500));
  return hono;
}

interface Env {
  Variables: { guest: RelayGuest | null };
}

const octets = { 'Content-Type': 'application/octet-stream' };

function ownerOf(guest: RelayGuest | null): string | null {
  return guest?.owner ?? null;
}

function isHash(value: unknown): value is string {
  return typeof value === 'string' && hash.test(value);
}

async function readJson(request: Request): Promise<Record<string, unknown>> {
  try {
    const read: unknown = await request.json();
    return typeof read === 'object' && read !== null ? { ...read } : {};
  } catch {
    return {};
  }
}

/** Ends with the next batch of the owner, when the time is over, or when who asked is gone. */
function news(store: RelayStore, owner: string, waitsMs: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      unlisten();
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, waitsMs);
    const unlisten = store.onNews(owner, end);
    signal.addEventListener('abort', end);
  });
}

import type { ExchangePlace, Keeping } from '../../app/ports/exchange.ts';

const FETCH_MS = 60_000;
const NEWS_MS = 90_000;
/** What a relay sends without an end is cut: no batch and no list is larger. */
const LARGEST_ANSWER = 67_108_864;

/** A relay as a place of exchange, with what tells when somebody else brought something. */
export interface RelayPlace extends ExchangePlace {
  /** Ends when there may be something new: true; or when the relay could not be asked: false. */
  news(signal: AbortSignal): Promise<boolean>;
}

const keepings: Readonly<Record<number, Keeping>> = {
  201: 'kept',
  409: 'other',
  507: 'full',
  413: 'full',
  401: 'turned-away',
  403: 'turned-away',
};

/**
 * A relay over HTTP.
 * @param address without a slash at the end
 * @param token what this device shows it
 */
export function relayPlace(address: string, token: string): RelayPlace {
  const names = new Set<string>();
  let cursor: string | null = null;

  async function ask(
    path: string,
    init: RequestInit = {},
    ms = FETCH_MS,
    signal?: AbortSignal,
  ): Promise<Response | null> {
    const ends = [AbortSignal.timeout(ms), ...(signal === undefined ? [] : [signal])];
    try {
      return await fetch(`${address}/relay/1/${path}`, {
        ...init,
        headers: { ...init.headers, Authorization: `Bearer ${token}` },
        signal: AbortSignal.any(ends),
        redirect: 'error',
      });
    } catch {
      return null;
    }
  }

  const json = async (answer: Response | null): Promise<Listing | null> => {
    try {
      const bytes = answer?.ok === true ? await bytesOf(answer) : null;
      const read: unknown = bytes === null ? null : JSON.parse(new TextDecoder().decode(bytes));
      return isListing(read) ? read : null;
    } catch {
      return null;
    }
  };

  return {
    id: address,
    async list() {
      const answer = await ask(`batches/${since(cursor)}`);
      if (answer?.status === 401) return 'turned-away';
      const listing = await json(answer);
      if (listing === null) return null;
      if (listing.isWhole) names.clear();
      for (const name of listing.names) names.add(name);
      cursor = listing.cursor;
      return [...names];
    },
    async fetch(name) {
      try {
        const answer = await ask(`batches/${name}`);
        return answer?.ok === true ? await bytesOf(answer) : null;
      } catch {
        return null;
      }
    },
    async keep(name, bytes) {
      const answer = await ask(`batches/${name}`, { method: 'PUT', body: bytes.slice() });
      return keepings[answer?.status ?? 0] ?? 'unreachable';
    },
    async remove(gone) {
      const body = JSON.stringify({ names: gone });
      return (await ask('removed/', { method: 'POST', body }))?.ok === true;
    },
    async news(signal) {
      return (await json(await ask(`news/${since(cursor)}`, {}, NEWS_MS, signal))) !== null;
    },
  };
}

/** The whole of an answer; null where it is larger than any that is honest. */
async function bytesOf(answer: Response): Promise<Uint8Array | null> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for (const reader = answer.body?.getReader(); reader !== undefined; ) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > LARGEST_ANSWER) {
      await reader.cancel();
      return null;
    }
    parts.push(value);
  }
  const all = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

interface Listing {
  readonly names: readonly string[];
  readonly isWhole: boolean;
  readonly cursor: string;
}

function since(cursor: string | null): string {
  return cursor === null ? '' : `?since=${encodeURIComponent(cursor)}`;
}

function isListing(value: unknown): value is Listing {
  if (typeof value !== 'object' || value === null) return false;
  const { names, isWhole, cursor } = value as Record<string, unknown>;
  const isList = Array.isArray(names) && names.every((each) => typeof each === 'string');
  return isList && typeof isWhole === 'boolean' && typeof cursor === 'string';
}

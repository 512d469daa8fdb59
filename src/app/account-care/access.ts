import { sha256Hex } from '../../core/journal/sha256.ts';
import { type Account, type AccountWith, type App, done, type LentAccess } from '../context.ts';
import { type Decided, decide, keepRows } from '../decide.ts';
import type { RowChange } from '../ports/store.ts';
import { table } from '../table.ts';
import { type DeviceKey, deviceKeys, NOTED_EVERY_MS, type WhyNot, whyEnded } from './key-life.ts';

/** How long a printed or shown address lets one in: long enough to click or scan, too short to be found in a log later. */
const CODE_LIVES_MS = 5 * 60_000;
const EVERYTHING: readonly string[] = ['read', 'write', 'approve'];

interface LetIn {
  readonly key: string;
  readonly device: string;
}

interface StoredCode {
  readonly digest: string;
  readonly expiresAt: number;
}

/**
 * The address that is printed at the start, and the one that a phone scans: a new one of a kind replaces the last. They are cursors,
 * which no archive holds and none brings (SG7): who may write a backup does not thereby get in.
 */
const codeRows = { start: 'code', pair: 'code-pair' } as const;

const codes = table<StoredCode>('cursor');

export async function writeRows(
  app: AccountWith<'clock'>,
  rows: Parameters<App['store']['commit']>[0]['rows'],
): Promise<void> {
  if (!(await keepRows(app, rows))) throw new Error('The key could not be stored.');
}

/** Nothing can be stored in a file that is only read, so who opens it is let in for as long as this server runs. */
function lentBy(account: Account): LentAccess {
  account.memory.lent ??= { codes: new Map(), keys: new Map() };
  return account.memory.lent;
}

/** A one-time code. A later one of the same kind replaces it, also one that another process made. */
export async function makeCode(
  app: AccountWith<'clock' | 'machine'>,
  kind: keyof typeof codeRows = 'start',
): Promise<string> {
  const code = app.machine.secret();
  if (app.store.readOnly) {
    lentBy(app).codes.set(sha256Hex(code), app.clock.now() + CODE_LIVES_MS);
    return code;
  }
  const body: StoredCode = { digest: sha256Hex(code), expiresAt: app.clock.now() + CODE_LIVES_MS };
  await writeRows(app, [codes.put(codeRows[kind], body)]);
  return code;
}

/** Exchanges a code for a key, once; null for a wrong, used or expired code. The label is what the device calls itself. */
export async function exchangeCode(
  app: AccountWith<'clock' | 'ids' | 'machine'>,
  code: string,
  label: string,
): Promise<LetIn | null> {
  const digest = sha256Hex(code);
  const until = app.memory.lent?.codes.get(digest);
  if (until !== undefined) {
    lentBy(app).codes.delete(digest);
    if (app.clock.now() > until) return null;
    const key = app.machine.secret();
    lentBy(app).keys.set(sha256Hex(key), EVERYTHING);
    return { key, device: app.ids.next('key') };
  }
  const letIn = await decide(app, null, async (app): Decided<LetIn | null> => {
    const stored = await Promise.all(
      Object.values(codeRows).map(async (key) => ({
        key,
        code: await codes.read(app, key),
      })),
    );
    const used = stored.find(({ code }) => code?.digest === digest && app.clock.now() <= code.expiresAt);
    // Of two who hold the same code the second finds it gone, and gets nothing.
    if (used === undefined) return done({ entries: [], read: [], result: null });
    const key = app.machine.secret();
    const device = app.ids.next('key');
    const body: DeviceKey = {
      label,
      scopes: EVERYTHING,
      digest: sha256Hex(key),
      madeAt: app.clock.now(),
      revokedAt: null,
      usedAt: app.clock.now(),
    };
    const rows: RowChange[] = [codes.put(used.key, null), deviceKeys.put(device, body)];
    return done({ entries: [], rows, read: [], result: { key, device } });
  });
  return letIn.ok ? letIn.value : null;
}

/** Keys as looked up last, and the state of the file in which they were. */
export interface KnownKeys {
  revision: string;
  readonly keyByDigest: Map<string, { readonly id: string; readonly key: DeviceKey }>;
  /** When it was last tried to note that a key is in use. */
  readonly notedAt: Map<string, number>;
}

export const noKeys = (): KnownKeys => ({ revision: '', keyByDigest: new Map(), notedAt: new Map() });

/** What a key may do; nothing for one that is unknown, came to its end or was revoked, also by another process a moment ago. */
export async function scopesOfKey(
  app: AccountWith<'clock'>,
  key: string,
  known: KnownKeys,
): Promise<readonly string[]> {
  const revision = await app.store.revision();
  if (known.revision !== revision) {
    known.revision = revision;
    known.keyByDigest.clear();
  }
  const digest = sha256Hex(key);
  const lent = app.memory.lent?.keys.get(digest);
  if (lent !== undefined) return lent;
  const found = known.keyByDigest.get(digest) ?? (await findKey(app, digest));
  if (found === null) return [];
  known.keyByDigest.set(digest, found);
  const now = app.clock.now();
  if (whyEnded(found.key, now) !== null) return [];
  if (isToBeNoted(found.key, now) && now - (known.notedAt.get(digest) ?? 0) >= NOTED_EVERY_MS) {
    known.notedAt.set(digest, now);
    await noteUse(app, found.id, found.key, now);
  }
  return found.key.scopes;
}

async function findKey(account: Account, digest: string): Promise<{ id: string; key: DeviceKey } | null> {
  const [row] = await deviceKeys.all(account, [digest]);
  return row === undefined ? null : { id: row.key, key: row.body };
}

const isToBeNoted = (key: DeviceKey, now: number): boolean => now - (key.usedAt ?? 0) >= NOTED_EVERY_MS;

/** Renews a key by its use. Where that cannot be written, the key is as good as before. */
async function noteUse(app: AccountWith<'clock'>, id: string, key: DeviceKey, now: number): Promise<void> {
  if (app.store.readOnly) return;
  try {
    await decide(app, null, async (app) => {
      const stored = await deviceKeys.read(app, id);
      // One that was taken away meanwhile stays so.
      const isGone = stored === null || stored.revokedAt !== key.revokedAt;
      const rows: RowChange[] = isGone ? [] : [deviceKeys.put(id, { ...stored, usedAt: now })];
      return done({ entries: [], rows, read: [], result: null });
    });
  } catch {
    // A full disc says so where something is noted.
  }
}

/** Why a key lets nobody in. */
export async function whyNot(app: AccountWith<'clock'>, key: string): Promise<WhyNot> {
  const found = await findKey(app, sha256Hex(key));
  return found === null ? 'unknown' : (whyEnded(found.key, app.clock.now()) ?? 'unknown');
}

/** Characters of a key's digest by which a browser asks for the proof; of 256 random bits they tell nothing. */
const KEY_HINT = /^[\da-f]{16}$/;

/**
 * Proves to a browser that who answers here knows its key, by what only the two have: the key's digest. So a browser sends its key to
 * nobody who merely listens at the port. Null where there is no such key.
 */
export async function proofOfKey(app: AccountWith<'machine'>, hint: string, challenge: string): Promise<string | null> {
  if (!KEY_HINT.test(hint)) return null;
  const rows = await deviceKeys.all(app);
  const digests = [...rows.map((row) => row.body.digest), ...(app.memory.lent?.keys.keys() ?? [])];
  const digest = digests.find((each) => each.startsWith(hint));
  return digest === undefined ? null : app.machine.proof(digest, challenge);
}

import type { App, LentAccess } from './context.ts';

/** How long a printed or shown address lets one in: long enough to click or scan, too short to be found in a log later. */
const CODE_LIVES_MS = 5 * 60_000;
const EVERYTHING: readonly string[] = ['read', 'write', 'approve'];

interface StoredCode {
  readonly digest: string;
  readonly expiresAt: number;
}

export interface DeviceKey {
  readonly label: string;
  readonly digest: string;
  readonly scopes: readonly string[];
  readonly madeAt: number;
  readonly revokedAt: number | null;
}

/**
 * The address that is printed at the start, and the one that a phone scans: a new one of a kind replaces the last. They are cursors,
 * which no archive holds and none brings (SG7): who may write a backup does not thereby get in.
 */
const codeRows = { start: 'code', pair: 'code-pair' } as const;

export async function writeRows(app: App, rows: Parameters<App['store']['commit']>[0]['rows']): Promise<void> {
  const committed = await app.store.commit({
    operationId: app.ids.next('op'),
    expected: new Map(),
    entries: [],
    rows,
    recordedAt: app.clock.now(),
    result: null,
  });
  if (!committed.ok) throw new Error('The key could not be stored.');
}

/** Nothing can be stored in a file that is only read, so who opens it is let in for as long as this server runs. */
function lentBy(app: App): LentAccess {
  app.memory.lent ??= { codes: new Map(), keys: new Map() };
  return app.memory.lent;
}

/** A one-time code. A later one of the same kind replaces it, also one that another process made. */
export async function makeCode(app: App, kind: keyof typeof codeRows = 'start'): Promise<string> {
  const code = app.machine.secret();
  if (app.store.readOnly) {
    lentBy(app).codes.set(app.machine.digest(code), app.clock.now() + CODE_LIVES_MS);
    return code;
  }
  const body: StoredCode = { digest: app.machine.digest(code), expiresAt: app.clock.now() + CODE_LIVES_MS };
  await writeRows(app, [{ kind: 'cursor', key: codeRows[kind], body }]);
  return code;
}

/** Exchanges a code for a key, once; null for a wrong, used or expired code. The label is what the device calls itself. */
export async function exchangeCode(
  app: App,
  code: string,
  label: string,
): Promise<{ key: string; device: string } | null> {
  const digest = app.machine.digest(code);
  const until = app.memory.lent?.codes.get(digest);
  if (until !== undefined) {
    lentBy(app).codes.delete(digest);
    if (app.clock.now() > until) return null;
    const key = app.machine.secret();
    lentBy(app).keys.set(app.machine.digest(key), EVERYTHING);
    return { key, device: app.ids.next('key') };
  }
  for (const row of Object.values(codeRows)) {
    const stored = (await app.store.row('cursor', row)) as StoredCode | null;
    if (stored === null || stored.digest !== digest || app.clock.now() > stored.expiresAt) continue;
    const key = app.machine.secret();
    const device = app.ids.next('key');
    const body: DeviceKey = {
      label,
      scopes: EVERYTHING,
      digest: app.machine.digest(key),
      madeAt: app.clock.now(),
      revokedAt: null,
    };
    // Of two who hold the same code the second finds it changed, and gets nothing.
    const committed = await app.store.commit({
      operationId: app.ids.next('op'),
      expected: new Map(),
      entries: [],
      rows: [
        { kind: 'cursor', key: row, body: null },
        { kind: 'device-key', key: device, body },
      ],
      rowsAsRead: [{ kind: 'cursor', key: row, body: stored }],
      recordedAt: app.clock.now(),
      result: null,
    });
    return committed.ok ? { key, device } : null;
  }
  return null;
}

/** Keys as looked up last, and the state of the file in which they were. */
export interface KnownKeys {
  revision: string;
  readonly scopesByDigest: Map<string, readonly string[]>;
}

/** What a key may do; nothing for one that is unknown or was revoked, also by another process a moment ago. */
export async function scopesOfKey(app: App, key: string, known: KnownKeys): Promise<readonly string[]> {
  const revision = await app.store.revision();
  if (known.revision !== revision) {
    known.revision = revision;
    known.scopesByDigest.clear();
  }
  const digest = app.machine.digest(key);
  const lent = app.memory.lent?.keys.get(digest);
  if (lent !== undefined) return lent;
  const remembered = known.scopesByDigest.get(digest);
  if (remembered) return remembered;
  const rows = await app.store.rows('device-key');
  const found = rows
    .map((row) => row.body as DeviceKey)
    .find((each) => each.digest === digest && each.revokedAt === null);
  if (found) known.scopesByDigest.set(digest, found.scopes);
  return found?.scopes ?? [];
}

/** Whether somebody took this key away, as against one that was never known here, or is of before a restore. */
export async function wasTakenAway(app: App, key: string): Promise<boolean> {
  const digest = app.machine.digest(key);
  const rows = await app.store.rows('device-key');
  return rows.some((row) => (row.body as DeviceKey).digest === digest && (row.body as DeviceKey).revokedAt !== null);
}

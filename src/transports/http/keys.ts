import type { App } from '../../app/context.ts';

/** How long a printed address lets one in: long enough to click, too short to be found in a log later. */
const CODE_LIVES_MS = 5 * 60_000;

interface StoredCode {
  readonly digest: string;
  readonly expiresAt: number;
}

interface StoredKey {
  readonly digest: string;
  readonly scopes: readonly string[];
  readonly revokedAt: number | null;
}

const CODE_ROW = 'code';

async function write(app: App, rows: Parameters<App['store']['commit']>[0]['rows']): Promise<void> {
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

/** A one-time code for the printed address. A later one replaces it, also one that another process made. */
export async function makeCode(app: App): Promise<string> {
  const code = app.machine.secret();
  const body: StoredCode = { digest: app.machine.digest(code), expiresAt: app.clock.now() + CODE_LIVES_MS };
  await write(app, [{ kind: 'setting', key: CODE_ROW, body }]);
  return code;
}

/** Exchanges the code for a key, once; null for a wrong, used or expired code. */
export async function exchangeCode(app: App, code: string): Promise<string | null> {
  const stored = (await app.store.row('setting', CODE_ROW)) as StoredCode | null;
  if (stored === null || stored.digest !== app.machine.digest(code) || app.clock.now() > stored.expiresAt) return null;
  const key = app.machine.secret();
  const body = {
    label: 'this browser',
    scopes: ['read', 'write', 'approve'],
    digest: app.machine.digest(key),
    madeAt: app.clock.now(),
    revokedAt: null,
  };
  await write(app, [
    { kind: 'setting', key: CODE_ROW, body: null },
    { kind: 'device-key', key: app.ids.next('key'), body },
  ]);
  return key;
}

/** What a key may do; nothing for one that is unknown or was revoked. */
export async function scopesOfKey(
  app: App,
  key: string,
  known: Map<string, readonly string[]>,
): Promise<readonly string[]> {
  const digest = app.machine.digest(key);
  const remembered = known.get(digest);
  if (remembered) return remembered;
  const rows = await app.store.rows('device-key');
  const found = rows
    .map((row) => row.body as StoredKey)
    .find((each) => each.digest === digest && each.revokedAt === null);
  if (found) known.set(digest, found.scopes);
  return found?.scopes ?? [];
}

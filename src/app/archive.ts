import { type Entry, scopeKindOf } from '../core/journal/entry.ts';
import type { App } from './context.ts';
import { type RowChange, type RowKind, rowKinds } from './ports/store.ts';

/**
 * The archive that `export` writes and `restore` reads: JSON lines. First {"format":"persevere-archive","version":1,...},
 * then {"entry":...} and {"row":...} lines, last {"end":...} with the number of lines and their SHA-256, so that a file
 * that was cut short or changed is noticed. Secrets and cursors are left out.
 */
const FORMAT = 'persevere-archive';
const VERSION = 1;

/** Kinds of rows that leave this machine in an archive. Keys that let programs in do not, nor passwords and cursors. */
const exported: Readonly<Record<RowKind, boolean>> = {
  draft: true,
  unfinished: true,
  setting: true,
  erasure: true,
  outbox: true,
  mailbox: true,
  'calendar-event': true,
  message: true,
  // A copy that is still to be filed belongs to this machine's connection.
  'sent-copy': false,
  'push-device': false,
  reading: true,
  'device-key': false,
  preview: false,
  secret: false,
  cursor: false,
};

export async function writeArchive(
  app: App,
  progress?: (done: number, all: number) => void,
  signal?: AbortSignal,
): Promise<{ archive: string; entries: number } | null> {
  const lines: string[] = [JSON.stringify({ format: FORMAT, version: VERSION, writtenAt: app.clock.now() })];
  const last = await app.store.position();
  let count = 0;
  for (let after = 0; after < last; ) {
    if (signal?.aborted) return null;
    const page = await app.store.entries({ after, limit: 5000 });
    for (const entry of page) lines.push(JSON.stringify({ entry }));
    count += page.length;
    after = page.at(-1)?.position ?? last;
    progress?.(count, last);
  }
  for (const kind of rowKinds) {
    if (!exported[kind]) continue;
    for (const row of await app.store.rows(kind)) lines.push(JSON.stringify({ row: { kind, ...row } }));
  }
  const body = `${lines.join('\n')}\n`;
  return {
    archive: `${body}${JSON.stringify({ end: { lines: lines.length, sha256: app.machine.digest(body) } })}\n`,
    entries: count,
  };
}

export type ReadArchive =
  | { readonly ok: true; readonly entries: Entry[]; readonly rows: RowChange[] }
  | { readonly ok: false; readonly why: string };

/** Reads an archive whole before anything is changed. */
export function readArchive(app: App, text: string): ReadArchive {
  const cut = text.trimEnd().lastIndexOf('\n');
  const body = text.slice(0, cut + 1);
  const end = parse(text.slice(cut + 1)) as { end?: { lines?: number; sha256?: string } } | null;
  const lines = body.split('\n').slice(0, -1);
  const head = parse(lines[0] ?? '') as { format?: string; version?: number } | null;
  if (head?.format !== FORMAT) return { ok: false, why: 'It is no file that `export` wrote.' };
  if (typeof head.version !== 'number' || head.version > VERSION)
    return { ok: false, why: 'It was written by a newer Persevere.' };
  if (end?.end?.lines !== lines.length || end.end.sha256 !== app.machine.digest(body))
    return { ok: false, why: 'It is cut short, or was changed since it was written.' };
  const entries: Entry[] = [];
  const rows: RowChange[] = [];
  for (const line of lines.slice(1)) {
    const item = parse(line) as { entry?: Entry; row?: RowChange } | null;
    if (item?.entry && isEntry(item.entry, entries.at(-1)?.position ?? 0)) entries.push(item.entry);
    else if (item?.row && exported[item.row.kind] === true && typeof item.row.key === 'string') rows.push(item.row);
    else return { ok: false, why: `Line ${entries.length + rows.length + 2} holds neither a note nor a draft.` };
  }
  return { ok: true, entries, rows };
}

function isEntry(entry: Entry, after: number): boolean {
  return (
    Number.isSafeInteger(entry.position) &&
    entry.position > after &&
    typeof entry.id === 'string' &&
    typeof entry.kind === 'string' &&
    Number.isSafeInteger(entry.version) &&
    Number.isFinite(entry.happenedAt) &&
    Number.isFinite(entry.recordedAt) &&
    typeof entry.operationId === 'string' &&
    Array.isArray(entry.scopes) &&
    entry.scopes.every(
      (scope) =>
        typeof scope === 'string' &&
        !/\s/.test(scope) &&
        (scope === 'account' || scope.includes('_') || scopeKindOf(scope) !== null),
    )
  );
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

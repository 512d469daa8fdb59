import type { ArchiveTrouble, LineFault } from '../../contract/words/archive.ts';
import type { Entry } from '../../core/journal/entry.ts';
import { inTodaysNames } from '../../core/journal/former-names.ts';
import { sha256Hex } from '../../core/journal/sha256.ts';
import { faultOfEntry } from '../../core/journal/soundness.ts';
import { isTooFarAhead, readStamp, stampedAnew, stampedInTurn } from '../../core/journal/stamp.ts';
import { fields, misfit } from '../../core/parse/shape.ts';
import type { AccountWith } from '../context.ts';
import { type RowChange, type RowKind, rowKinds } from '../ports/store.ts';
import { faultOfRow, isArchivedSetting, rowShapes } from './row-shapes.ts';

/**
 * The archive that `export` writes and `restore` reads: JSON lines. First {"format":"persevere-archive","version":2,...},
 * then {"entry":...} and {"row":...} lines, last {"end":...} with the number of lines and their SHA-256, so that a file
 * that was cut short or changed is noticed. Secrets, codes, keys and cursors are left out.
 */
const FORMAT = 'persevere-archive';
/** 2: rows name their fields as today, and entries carry stamps. */
const VERSION = 2;
const WITH_TODAYS_NAMES = 2;
const WITH_STAMPS = 2;

/** A line longer than this is no note: the largest letter with its attachments is smaller. */
const LONGEST_LINE = 130_000_000;

export interface WrittenArchive {
  readonly archive: string;
  readonly entries: number;
  /** What is broken here and was therefore left out, each in a sentence. */
  readonly leftOut: string[];
}

/** Writes everything that can be read; what is broken is named and left out, so that one bad byte does not take the backup away. */
export async function writeArchive(
  app: AccountWith<'clock' | 'words'>,
  progress?: (done: number, all: number) => void,
  signal?: AbortSignal,
): Promise<WrittenArchive | null> {
  const lines: string[] = [JSON.stringify({ format: FORMAT, version: VERSION, writtenAt: app.clock.now() })];
  const leftOut: string[] = [];
  const { archive: words } = await app.words();
  const last = await app.store.position();
  let count = 0;
  let seen = 0;
  for (let after = 0; after < last; ) {
    if (signal?.aborted) return null;
    const page = await app.store.entries({ after, limit: 5000 });
    for (const entry of page) {
      const fault = faultOfEntry(entry);
      if (fault === null) {
        lines.push(JSON.stringify({ entry }));
        count += 1;
      } else leftOut.push(words.noteLeftOut({ position: entry.position, fault }));
    }
    seen += page.length;
    after = page.at(-1)?.position ?? last;
    progress?.(seen, last);
  }
  for (const kind of rowKinds) {
    if (rowShapes[kind] === null) continue;
    for (const row of await app.store.rows(kind)) {
      if (kind === 'setting' && !isArchivedSetting(row.key)) continue;
      const fault = faultOfRow(kind, row.key, row.body);
      if (fault === null) lines.push(JSON.stringify({ row: { kind, ...row } }));
      else leftOut.push(words.rowLeftOut({ kind, key: shortKey(row.key), fault }));
    }
  }
  for (const { kind, key, fault } of await app.store.brokenRows())
    leftOut.push(words.rowLeftOut({ kind: kindCalled(kind), key: shortKey(key), fault }));
  const body = `${lines.join('\n')}\n`;
  return {
    archive: `${body}${JSON.stringify({ end: { lines: lines.length, sha256: sha256Hex(body) } })}\n`,
    entries: count,
    leftOut: [...new Set(leftOut)],
  };
}

function kindCalled(kind: unknown): RowKind | null {
  return rowKinds.find((each) => each === kind) ?? null;
}

/** As much of a key as a sentence takes. */
function shortKey(key: string): string {
  return key.slice(0, 80);
}

export type ReadArchive =
  | {
      readonly ok: true;
      readonly entries: Entry[];
      readonly rows: RowChange[];
      /** Keys of settings that no archive brings. */
      readonly leftOut: readonly string[];
    }
  | { readonly ok: false; readonly why: ArchiveTrouble };

/** Reads an archive whole before anything is changed; what does not fit is refused with its line. */
export function readArchive(text: string, now: number): ReadArchive {
  const cut = text.trimEnd().lastIndexOf('\n');
  const body = text.slice(0, cut + 1);
  const end = parse(text.slice(cut + 1)) as { end?: { lines?: number; sha256?: string } } | null;
  const lines = body.split('\n').slice(0, -1);
  const head = parse(lines[0] ?? '') as { format?: string; version?: number } | null;
  if (head?.format !== FORMAT) return { ok: false, why: { code: 'not-written-here' } };
  if (typeof head.version !== 'number') return { ok: false, why: { code: 'version-missing' } };
  if (head.version > VERSION) return { ok: false, why: { code: 'written-by-newer' } };
  if (end?.end?.lines !== lines.length || end.end.sha256 !== sha256Hex(body))
    return { ok: false, why: { code: 'cut-short', line: lines.length + 1 } };
  const read: Reading = {
    version: head.version,
    entries: [],
    rows: [],
    leftOut: [],
    ids: new Set(),
    keys: new Set(),
  };
  for (let index = 1; index < lines.length; index++) {
    const line = lines[index] ?? '';
    const fault: LineFault | null = line.length > LONGEST_LINE ? { code: 'too-long' } : take(parse(line), read);
    if (fault !== null) return { ok: false, why: { code: 'line', line: index + 1, fault } };
  }
  const entries =
    read.version < WITH_STAMPS
      ? stampedInTurn(read.entries)
      : // What is written next must come after all of it: of a clock that was years ahead the order is kept, and not the time.
        read.entries.some(({ stamp }) => isTooFarAhead(stamp, now))
        ? stampedAnew(read.entries, now)
        : read.entries;
  return { ok: true, entries, rows: read.rows, leftOut: read.leftOut };
}

const stamped = fields({ stamp: (value: unknown): value is string => readStamp(value) !== null });

interface Reading {
  readonly version: number;
  readonly entries: Entry[];
  readonly rows: RowChange[];
  readonly leftOut: string[];
  readonly ids: Set<string>;
  readonly keys: Set<string>;
}

/** Takes one line in; says what is wrong with it, or null. */
function take(item: unknown, read: Reading): LineFault | null {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return { code: 'not-json' };
  if ('entry' in item && item.entry !== undefined) return takeEntry(item.entry, read);
  if ('row' in item && typeof item.row === 'object' && item.row !== null) return takeRow(item.row, read);
  return { code: 'neither-note-nor-row' };
}

function takeEntry(value: unknown, read: Reading): LineFault | null {
  const fault = faultOfEntry(value) ?? (read.version < WITH_STAMPS ? null : misfit(stamped, value));
  if (fault !== null) return { code: 'note', fault };
  const entry = value as Entry;
  if (read.rows.length > 0) return { code: 'note-after-rows' };
  if (entry.position <= (read.entries.at(-1)?.position ?? 0)) return { code: 'position-not-after' };
  if (read.ids.has(entry.id)) return { code: 'note-twice' };
  read.ids.add(entry.id);
  read.entries.push(entry);
  return null;
}

function takeRow(row: object, read: Reading): LineFault | null {
  const { kind, key, body: written } = row as { kind?: unknown; key?: unknown; body?: unknown };
  const known = kindCalled(kind);
  if (known === null) return { code: 'unknown-kind' };
  if (rowShapes[known] === null) return { code: 'no-part-of-backups', kind: known };
  if (typeof key !== 'string' || key === '' || key.length > LONGEST_KEY) return { code: 'no-key' };
  if (read.keys.has(`${known} ${key}`)) return { code: 'row-twice', kind: known, key: shortKey(key) };
  read.keys.add(`${known} ${key}`);
  // Earlier versions wrote all settings out; those that would grant something stay out, and that is said.
  if (known === 'setting' && !isArchivedSetting(key)) {
    read.leftOut.push(key);
    return null;
  }
  const body = read.version < WITH_TODAYS_NAMES ? inTodaysNames(written) : written;
  const fault = faultOfRow(known, key, body);
  if (fault !== null) return { code: 'row', kind: known, fault };
  read.rows.push({ kind: known, key, body });
  return null;
}

/** Keys are ids, addresses and names of folders. */
const LONGEST_KEY = 500;

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

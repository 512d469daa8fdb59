import type { FileWords } from '../../contract/refusals/said.ts';
import type { Entry } from '../../core/journal/entry.ts';
import { inTodaysNames } from '../../core/journal/former-names.ts';
import { sha256Hex } from '../../core/journal/sha256.ts';
import { faultOfEntry } from '../../core/journal/soundness.ts';
import { isTooFarAhead, readStamp, stampedAnew, stampedInTurn } from '../../core/journal/stamp.ts';
import { fields, misfit } from '../../core/parse/shape.ts';
import type { AccountWith } from '../context.ts';
import { type RowChange, rowKinds } from '../ports/store.ts';
import { faultOfRow, isArchivedSetting, rowNames, rowShapes } from './row-shapes.ts';

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
  const { file: words } = await app.words();
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
      } else leftOut.push(`Note ${entry.position} is broken (${words.fault(fault)}) and was left out.`);
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
      else leftOut.push(brokenRow(kind, row.key, words.fault(fault)));
    }
  }
  for (const { kind, key, fault } of await app.store.brokenRows())
    leftOut.push(brokenRow(kind, key, words.fault(fault)));
  const body = `${lines.join('\n')}\n`;
  return {
    archive: `${body}${JSON.stringify({ end: { lines: lines.length, sha256: sha256Hex(body) } })}\n`,
    entries: count,
    leftOut: [...new Set(leftOut)],
  };
}

/** A row that cannot be used, in a sentence. */
function brokenRow(kind: string, key: string, fault: string): string {
  const name = (rowNames as Readonly<Record<string, string>>)[kind] ?? 'a row of another program';
  return `${name.charAt(0).toUpperCase()}${name.slice(1)} (${key.slice(0, 80)}) is broken (${fault}) and was left out.`;
}

export type ReadArchive =
  | {
      readonly ok: true;
      readonly entries: Entry[];
      readonly rows: RowChange[];
      /** Keys of settings that no archive brings. */
      readonly leftOut: readonly string[];
    }
  | { readonly ok: false; readonly why: string };

/** Reads an archive whole before anything is changed; what does not fit is refused with its line. */
export function readArchive(text: string, now: number, words: FileWords): ReadArchive {
  const cut = text.trimEnd().lastIndexOf('\n');
  const body = text.slice(0, cut + 1);
  const end = parse(text.slice(cut + 1)) as { end?: { lines?: number; sha256?: string } } | null;
  const lines = body.split('\n').slice(0, -1);
  const head = parse(lines[0] ?? '') as { format?: string; version?: number } | null;
  if (head?.format !== FORMAT) return { ok: false, why: 'It is no file that `export` wrote: line 1 does not say so.' };
  if (typeof head.version !== 'number') return { ok: false, why: 'Line 1 does not say how it is written.' };
  if (head.version > VERSION) return { ok: false, why: 'It was written by a newer Persevere (line 1).' };
  if (end?.end?.lines !== lines.length || end.end.sha256 !== sha256Hex(body))
    return {
      ok: false,
      why: `It is cut short, or was changed since it was written: line ${lines.length + 1} does not fit the lines before it.`,
    };
  const read: Reading = {
    version: head.version,
    words,
    entries: [],
    rows: [],
    leftOut: [],
    ids: new Set(),
    keys: new Set(),
  };
  for (let index = 1; index < lines.length; index++) {
    const line = lines[index] ?? '';
    const fault = line.length > LONGEST_LINE ? 'it is far too long' : take(parse(line), read);
    if (fault !== null) return { ok: false, why: `Line ${index + 1} cannot be used: ${fault}.` };
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
  readonly words: FileWords;
  readonly entries: Entry[];
  readonly rows: RowChange[];
  readonly leftOut: string[];
  readonly ids: Set<string>;
  readonly keys: Set<string>;
}

/** Takes one line in; says what is wrong with it, or null. */
function take(item: unknown, read: Reading): string | null {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return 'it is not readable';
  if ('entry' in item && item.entry !== undefined) return takeEntry(item.entry, read);
  if ('row' in item && typeof item.row === 'object' && item.row !== null) return takeRow(item.row, read);
  return 'it holds neither a note nor a letter';
}

function takeEntry(value: unknown, read: Reading): string | null {
  const fault = faultOfEntry(value) ?? (read.version < WITH_STAMPS ? null : misfit(stamped, value));
  if (fault !== null) return `in this note ${read.words.fault(fault)}`;
  const entry = value as Entry;
  if (read.rows.length > 0) return 'a note comes after the letters and settings';
  if (entry.position <= (read.entries.at(-1)?.position ?? 0)) return 'its position does not come after the one before';
  if (read.ids.has(entry.id)) return `the note “${entry.id}” is there twice`;
  read.ids.add(entry.id);
  read.entries.push(entry);
  return null;
}

function takeRow(row: object, read: Reading): string | null {
  const { kind, key, body: written } = row as { kind?: unknown; key?: unknown; body?: unknown };
  const known = rowKinds.find((each) => each === kind);
  if (known === undefined) return 'it is of a kind that this Persevere does not know';
  if (rowShapes[known] === null) return `it holds ${rowNames[known]}, which is no part of a backup`;
  if (typeof key !== 'string' || key === '' || key.length > LONGEST_KEY) return 'it has no proper key';
  if (read.keys.has(`${known} ${key}`)) return `${rowNames[known]} “${key.slice(0, 80)}” is there twice`;
  read.keys.add(`${known} ${key}`);
  // Earlier versions wrote all settings out; those that would grant something stay out, and that is said.
  if (known === 'setting' && !isArchivedSetting(key)) {
    read.leftOut.push(key);
    return null;
  }
  const body = read.version < WITH_TODAYS_NAMES ? inTodaysNames(written) : written;
  const fault = faultOfRow(known, key, body);
  if (fault !== null) return `in ${rowNames[known]} ${read.words.fault(fault)}`;
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

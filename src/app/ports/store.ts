import type { Entry } from '../../core/journal/entry.ts';
import type { Fault, FileAdvice, FileProblem } from '../../core/journal/fault.ts';
import type { NewEntry } from '../../core/journal/kinds/registry.ts';
import type { ScopeState } from '../../core/journal/states.ts';
import type { ExchangeStore } from './exchange.ts';

/** Working tables: authoritative for how, never for what happened. `forget` drops every row that names the person. */
export const rowKinds = [
  'draft',
  'unfinished',
  'setting',
  'erasure',
  'device-key',
  'outbox',
  'mailbox',
  'preview',
  'secret',
  'cursor',
  'calendar-event',
  'message',
  'sent-copy',
  'reading',
  'push-device',
  'undo',
] as const;
export type RowKind = (typeof rowKinds)[number];

/** Rows that hold words about people; all others name nobody, or belong to the candidate. */
export const kindsOfPeople: readonly RowKind[] = [
  'draft',
  'unfinished',
  'outbox',
  'preview',
  'message',
  'sent-copy',
  'undo',
  'reading',
];

/** A change to one row; null removes it. */
export interface RowChange {
  readonly kind: RowKind;
  readonly key: string;
  readonly body: unknown;
}

/**
 * By what a row is asked for besides its key: a letter on its way by its state, a key by its digest, a mail by `WAITS` while it waits for
 * a word of the candidate. Null for a row that nobody asks for in another way than by its kind.
 */
export function markOf(kind: RowKind, body: unknown): string | null {
  if (typeof body !== 'object' || body === null) return null;
  const has = new Map<string, unknown>(Object.entries(body));
  const textOf = (name: string): string | null => {
    const value = has.get(name);
    return typeof value === 'string' ? value : null;
  };
  if (kind === 'outbox') return textOf('state');
  if (kind === 'device-key') return textOf('digest');
  if (kind === 'message') return textOf('state') === 'suggested' || textOf('calendar') !== null ? WAITS : null;
  return null;
}

/** The mark of a mail that waits for a word of the candidate. */
export const WAITS = 'waits';

/** A working row as it stands in the store. */
export interface StoredRow {
  readonly key: string;
  readonly body: unknown;
  /** Another one with every writing, and never one that the row had before. */
  readonly version: number;
}

/** What each kind has, by its kind. */
export function byKind<K extends RowKind, T>(kinds: readonly K[], of: (kind: K) => T): Readonly<Record<K, T>> {
  const found: Partial<Record<K, T>> = {};
  for (const kind of kinds) found[kind] = of(kind);
  const isWhole = (given: Partial<Record<K, T>>): given is Record<K, T> => kinds.every((kind) => kind in given);
  if (!isWhole(found)) throw new Error('A kind of row was left out.');
  return found;
}

/** A row as a decision read it: version 0 and no body where there is none. One that cannot be used has a version and no body. */
export interface RowAsRead {
  readonly kind: RowKind;
  readonly key: string;
  readonly body: unknown;
  readonly version: number;
}

/** What was found by a lookup key: scopes, in any order; none where nothing was noted by it. */
export interface KeyRead {
  readonly key: string;
  readonly scopes: readonly string[];
}

/** One decision, written whole or not at all (ST2). */
export interface Commit {
  /** Made by whoever asked; a repeat returns the first result and writes nothing. Null for what the program does by itself and nobody repeats. */
  readonly operationId: string | null;
  /** The operation and its input as a digest: the id is bound to them, and refused for anything else (ST10). */
  readonly boundTo?: string;
  /** For each scope that the decision read or touches: the position of its state as read; 0 for one that did not exist. */
  readonly expected: ReadonlyMap<string, number>;
  readonly entries: readonly NewEntry[];
  readonly rows: readonly RowChange[];
  /** Rows as the decision read them; one that was written since is a conflict. */
  readonly rowsAsRead?: readonly Omit<RowAsRead, 'body'>[];
  /** What the decision found by keys; one by which something else is found by now is a conflict. */
  readonly keysAsRead?: readonly KeyRead[];
  readonly recordedAt: number;
  /** What the operation answers; kept for repeats. */
  readonly result: unknown;
}

export type Committed =
  | { readonly ok: true; readonly position: number; readonly result: unknown; readonly repeated: boolean }
  | { readonly ok: false; readonly reason: 'conflict'; readonly scopes: readonly string[] }
  | { readonly ok: false; readonly reason: 'read-only' }
  | { readonly ok: false; readonly reason: 'duplicate-entry' }
  | { readonly ok: false; readonly reason: 'other-content' | 'answer-gone' };

/** What is known of an operation id that was used. */
export interface UsedId {
  /** Null where the answer is not kept. */
  readonly result: unknown;
  /** What the id is bound to; null where that is not known any more, as after a restore. */
  readonly boundTo: string | null;
}

export interface Loaded {
  readonly scope: string;
  /** Position of the last entry that touched the scope; 0 where there is none. */
  readonly position: number;
  readonly state: ScopeState | null;
}

export interface JobQuery {
  readonly live: boolean | null;
  readonly limit: number;
  /** Continue after this row: its order key and id, as the last page's `next` gave them. */
  readonly after: { readonly sortAt: number; readonly scope: string } | null;
}

/** What can be asked of an account. Each call is one way to a database that may be far away: what belongs together is asked together. */
export interface Reading {
  /** Position of the last entry; 0 in an empty journal. */
  position(): Promise<number>;
  /** Changes whenever anything may read differently, also by another process, also without a new entry. */
  revision(): Promise<string>;
  /** The first result of an operation id, if it was carried out. */
  resultOf(operationId: string): Promise<UsedId | null>;
  /** States of these scopes, in the order asked. */
  load(scopes: readonly string[]): Promise<Loaded[]>;
  /** Entries after a position, in order; of one or several scopes, or of one operation, where they are named. */
  entries(query: EntryQuery): Promise<Entry[]>;
  entry(id: string): Promise<Entry | null>;
  /** Those of these entries that there are, in the order of the journal. */
  entriesById(ids: readonly string[]): Promise<Entry[]>;
  /** Ids of jobs, the latest touched first. */
  jobs(query: JobQuery): Promise<{ readonly scope: string; readonly sortAt: number }[]>;
  /** Scopes that can be found by these keys (`lookupKey`), in no particular order. */
  lookup(keys: readonly string[]): Promise<{ readonly key: string; readonly scope: string }[]>;
  /** Ids of people, at most ten thousand, in the order of their ids. */
  people(): Promise<string[]>;
  countJobs(): Promise<{ readonly live: number; readonly all: number }>;
  row(kind: RowKind, key: string): Promise<unknown>;
  /** The row with what a commit needs to notice that it was written since. */
  rowAsRead(kind: RowKind, key: string): Promise<RowAsRead>;
  /** The rows of a kind in the order of their keys; those with one of these marks where marks are named (`markOf`). */
  rows(kind: RowKind, marks?: readonly string[]): Promise<StoredRow[]>;
  /** The rows of several kinds. */
  rowsOf<K extends RowKind>(kinds: readonly K[]): Promise<Readonly<Record<K, readonly StoredRow[]>>>;
  /** Rows that cannot be used: unreadable, or not of the shape of their kind. `row` and `rows` leave them out; nothing drops them. */
  brokenRows(): Promise<BrokenRow[]>;
  /** What the due-index says (PL23); null where the account still has the revision that `unless` names. */
  due(query: DueQuery): Promise<Due | null>;
  /** For each of these jobs: all live jobs tied to it by a person or an agency, itself first. */
  clusters(jobIds: readonly string[]): Promise<string[][]>;
  /** Entries that hold all these words, the best first. */
  find(words: string, limit: number): Promise<{ readonly entryId: string; readonly excerpt: string }[]>;
}

export interface DueQuery {
  readonly now: number;
  readonly fingerprint: string;
  /** The most rows of each rank. */
  readonly limit: number;
  /** The most stale jobs that are named. */
  readonly staleLimit: number;
  /** Where the account still has this revision, nothing else is read. */
  readonly unless?: string | undefined;
}

export interface DueRank {
  /** The first, the most urgent first. */
  readonly rows: readonly DueRow[];
  /** How many there are. */
  readonly total: number;
}

export interface Due {
  /** Position of the last entry. */
  readonly position: number;
  readonly revision: string;
  /** Live jobs whose row is missing, was touched by an entry, has another fingerprint, or outlived its validity. */
  readonly stale: readonly string[];
  readonly now: DueRank;
  readonly wait: DueRank;
  /** The first instant at which any valid row runs out; Infinity where none does. */
  readonly validUntilAt: number;
}

export interface EntryQuery {
  readonly scope?: string;
  readonly scopes?: readonly string[];
  readonly operation?: string;
  readonly after: number;
  readonly limit: number;
}

/** The journal with its read model (ST1 to ST5). Calls never throw for expected failures; a broken file or disc throws (`troubleOf`). */
export interface JournalStore extends Reading {
  /** True where the file was written by a newer program, also since it was opened, or must not be written. */
  readonly readOnly: boolean;
  /**
   * Reads that belong to one answer: whatever `work` asks of `reading` is as the account was at one moment, whoever writes meanwhile
   * (ST9). The snapshot is held until `work` ends, so it must not wait for anything outside.
   */
  snapshot<T>(work: (reading: Reading) => Promise<T>): Promise<T>;
  commit(commit: Commit): Promise<Committed>;
  /** Writes rows of the due-index planned at a journal position; those touched since stay stale. */
  refresh(rows: readonly DueRow[], fingerprint: string): Promise<void>;
  /** Tells `changed` soon after anything was written, by whatever process; returns what ends it. It may tell more often than that. */
  onChange(changed: () => void): () => void;
  close(): Promise<void>;
}

export interface BrokenRow {
  readonly kind: string;
  readonly key: string;
  readonly fault: Fault;
}

/** One line of the due-index (PL23). It holds no steps: only when and where to look, and how early it belongs on Today. */
export interface DueRow {
  readonly jobId: string;
  readonly cluster: string;
  readonly validUntilAt: number;
  readonly position: number;
  readonly rank: 'now' | 'wait' | 'none';
  readonly firstAt: number;
}

export interface Maintenance {
  /**
   * Replaces everything in one transaction; erasures that this home knows stay applied by the caller. The ids of operations that
   * the entries carry stay used (ST10).
   */
  replaceAll(entries: readonly Entry[], rows: readonly RowChange[]): Promise<number>;
  /** Rewrites payloads in place, drops results and rows, folds anew; then removes every trace from the file (ST6). */
  erase(change: Erasure): Promise<{ readonly complete: boolean }>;
  /** Folds everything anew; says which stored states differed byte for byte (ST5). */
  rebuild(): Promise<{ readonly states: number; readonly differing: readonly string[] }>;
  /**
   * Reads the whole file and compares it: its own integrity, each entry with its digest, each row with its shape, what was folded with
   * what folding gives now. An empty list of problems means sound.
   */
  inspect(): Promise<Inspection>;
  /** What an error of the file or the disc means; null for one that is a fault of ours. */
  troubleOf(error: unknown): StoreTrouble | null;
  /** True where these texts can still be found in the file or its companions. */
  holdsTrace(texts: readonly string[]): Promise<boolean>;
}

/** What keeps the file from being read or written; nothing that was acknowledged is lost by any of them. */
export type StoreTrouble = 'full' | 'not-writable' | 'disc' | 'damaged' | 'busy' | 'newer';

export interface Inspection {
  readonly problems: readonly FileProblem[];
  /** True where folding anew mends some of them. */
  readonly rebuildHelps: boolean;
  /** True where something is broken that folding anew does not bring back. */
  readonly beyondRebuild: boolean;
  /** What is no damage and worth knowing. */
  readonly advice: readonly FileAdvice[];
}

export interface Erasure {
  readonly payloads: readonly {
    readonly entryId: string;
    readonly payload: unknown;
    /** In which version of its kind the payload is. */
    readonly version: number;
    readonly scopes: readonly string[];
  }[];
  readonly rows: readonly RowChange[];
  /** Results of operations that hold any of these texts are dropped. */
  readonly texts: readonly string[];
  /** Ids of who is erased; none where words alone are. Where there is an exchange, the other devices erase them too. */
  readonly people: readonly string[];
  /** What the clock says, milliseconds since 1970. */
  readonly now: number;
}

export type Store = JournalStore & Maintenance;

/** A store whose account can be exchanged with other devices. */
export type ExchangingStore = Store & { readonly exchange: ExchangeStore };

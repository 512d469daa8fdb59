import type { Entry, NewEntry } from '../../core/journal/entry.ts';
import type { ScopeState } from '../../core/journal/states.ts';

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

/** A change to one row; null removes it. */
export interface RowChange {
  readonly kind: RowKind;
  readonly key: string;
  readonly body: unknown;
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
  /** Rows as the decision read them, null for one that was not there; one that differs by now is a conflict. */
  readonly rowsAsRead?: readonly RowChange[];
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

/** The journal with its read model (ST1 to ST5). Calls never throw for expected failures; a broken file or disc throws (`troubleOf`). */
export interface JournalStore {
  /** True where the file was written by a newer program, also since it was opened, or must not be written. */
  readonly readOnly: boolean;
  /** Position of the last entry; 0 in an empty journal. */
  position(): Promise<number>;
  /** Changes whenever anything may read differently, also by another process, also without a new entry. */
  revision(): Promise<string>;
  commit(commit: Commit): Promise<Committed>;
  /** The first result of an operation id, if it was carried out. */
  resultOf(operationId: string): Promise<UsedId | null>;
  /** States of these scopes, in the order asked. */
  load(scopes: readonly string[]): Promise<Loaded[]>;
  /** Entries after a position, in order; of one scope, or of one operation, where it is named. */
  entries(query: {
    readonly scope?: string;
    readonly operation?: string;
    readonly after: number;
    readonly limit: number;
  }): Promise<Entry[]>;
  entry(id: string): Promise<Entry | null>;
  /** Ids of jobs, the latest touched first. */
  jobs(query: JobQuery): Promise<{ readonly scope: string; readonly sortAt: number }[]>;
  /** Scopes that can be found by these keys (`lookupKey`), in no particular order. */
  lookup(keys: readonly string[]): Promise<{ readonly key: string; readonly scope: string }[]>;
  /** Ids of people, at most ten thousand, in the order of their ids. */
  people(): Promise<string[]>;
  countJobs(): Promise<{ readonly live: number; readonly all: number }>;
  row(kind: RowKind, key: string): Promise<unknown>;
  rows(kind: RowKind): Promise<{ readonly key: string; readonly body: unknown }[]>;
  /** Rows that cannot be used: unreadable, or not of the shape of their kind. `row` and `rows` leave them out; nothing drops them. */
  brokenRows(): Promise<BrokenRow[]>;
  close(): Promise<void>;
}

export interface BrokenRow {
  readonly kind: string;
  readonly key: string;
  /** What is wrong, in words that go on a sentence. */
  readonly fault: string;
}

/** One line of the due-index (PL23). It holds no steps: only when and where to look, and how early it belongs on Today. */
export interface DueRow {
  readonly opportunityId: string;
  readonly cluster: string;
  readonly validUntilAt: number;
  readonly position: number;
  readonly rank: 'now' | 'wait' | 'none';
  readonly firstAt: number;
}

export interface DueIndex {
  /** Live jobs whose row is missing, was touched by an entry, has another fingerprint, or outlived its validity; at most `limit`. */
  stale(now: number, fingerprint: string, limit: number): Promise<string[]>;
  /** All live jobs tied to this one by a person or an agency, itself first. */
  cluster(opportunityId: string): Promise<string[]>;
  /** Writes rows planned at a journal position; those touched since stay stale. */
  refresh(rows: readonly DueRow[], fingerprint: string): Promise<void>;
  /** The first rows of a rank, the most urgent first, with the number of all. */
  top(rank: DueRow['rank'], limit: number): Promise<{ readonly rows: DueRow[]; readonly total: number }>;
  /** The first instant at which any valid row runs out; Infinity where none does. */
  validUntil(): Promise<number>;
}

export interface SearchIndex {
  /** Entries that hold all these words, the best first. */
  find(words: string, limit: number): Promise<{ readonly entryId: string; readonly excerpt: string }[]>;
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
   * what folding gives now. Every problem is named in a sentence; an empty list means sound.
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
  readonly problems: readonly string[];
  /** True where folding anew mends some of them. */
  readonly rebuildHelps: boolean;
  /** True where something is broken that folding anew does not bring back. */
  readonly beyondRebuild: boolean;
  /** What is no damage and worth knowing. */
  readonly advice: readonly string[];
}

export interface Erasure {
  readonly payloads: readonly {
    readonly entryId: string;
    readonly payload: unknown;
    readonly scopes: readonly string[];
  }[];
  readonly rows: readonly RowChange[];
  /** Results of operations that hold any of these texts are dropped. */
  readonly texts: readonly string[];
}

export type Store = JournalStore & DueIndex & SearchIndex & Maintenance;

import type { Facts, RefusalCode } from '../contract/refusals/facts.ts';
import type { Refusal, Ways } from '../contract/refusals/refusal.ts';
import type { InterfaceWords } from '../contract/refusals/said.ts';
import type { Input, OperationName, Output } from '../contract/registry.ts';
import type { CalendarSource } from '../core/plan/context.ts';
import type { LanguagePack } from '../core/write/language-pack.ts';
import type { Cards } from './ports/cards.ts';
import type { FitReader, Printer } from './ports/fit.ts';
import type { LetterFiles } from './ports/letter-files.ts';
import type { MailAuth } from './ports/mail-auth.ts';
import type { MailFiles } from './ports/mail-files.ts';
import type { MailIn } from './ports/mail-in.ts';
import type { MailOut } from './ports/mail-out.ts';
import type { LetterWriter, TextReader } from './ports/mail-text.ts';
import type { ModelClient } from './ports/model.ts';
import type { Desktop, Push } from './ports/notices.ts';
import type { Store } from './ports/store.ts';
import type { Clock, Ids, Machine, Marker, Vault } from './ports/system.ts';

export interface LentAccess {
  readonly codes: Map<string, number>;
  readonly keys: Map<string, readonly string[]>;
}

/** What belongs to one account: its file, what seals its secrets, how far it has sent, and what was made of it so far. */
export interface Account {
  readonly store: Store;
  /** Null where letters cannot be put aside as files, as in a browser. */
  readonly letterFiles: LetterFiles | null;
  readonly vault: Vault;
  readonly marker: Marker;
  /** Where a program on this computer reaches the server that runs, or would run, of this home; without a slash at the end. */
  loopback(): string;
  /** What was planned, kept while it holds. */
  readonly memory: {
    today: unknown;
    /** Names of jobs, people and firms, kept until anything is written. */
    names?: unknown;
    /** Codes and keys of a server whose file is only read: they end with it. */
    lent?: LentAccess;
  };
}

/** Where the notes live: with the program on a computer, or in a browser by itself. */
export type Home = 'computer' | 'browser';

/** What the process has, the same for every account: the clock, the readers of files, the ways out, the languages. */
export interface Tools {
  /** In a browser, operations that need the computer are refused. */
  readonly home: Home;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly machine: Machine;
  readonly calendars: CalendarSource;
  readonly reader: TextReader;
  readonly writer: LetterWriter;
  readonly mailOut: MailOut;
  readonly mailIn: MailIn;
  readonly mailAuth: MailAuth;
  /** Null where paths of this computer lead nowhere, as in a browser. */
  readonly mailFiles: MailFiles | null;
  readonly fitReader: FitReader;
  /** Null where nothing prints to a file. */
  readonly printer: Printer | null;
  readonly cards: Cards;
  readonly push: Push;
  /** Null where this computer has no notices of its own. */
  readonly desktop: Desktop | null;
  readonly model: ModelClient;
  /** A language by its code; with null the one that the candidate reads, in which the interface speaks. */
  languageFor(code: string | null): LanguagePack;
  /** What the interface says, loaded with the first that is said. */
  words(): Promise<InterfaceWords>;
  /** The two above for a candidate who reads another language; null for the language of the program, which is English. */
  readIn(code: string | null): Pick<Tools, 'languageFor' | 'words'>;
  /** Codes of the languages there are. */
  readonly languages: readonly string[];
  /** Where other devices reach the server, without a slash at the end; null where only this computer does. */
  readonly publicUrl: string | null;
  /** Makes the example by the operations that a person uses; handed in, for it lies outside. */
  seedExample(app: App, invocation: Invocation): Promise<Result<Output<'example'>>>;
}

/** An account and those tools that a function needs besides it. */
export type AccountWith<Tool extends keyof Tools> = Account & Pick<Tools, Tool>;

/** An account with all tools: what operations work with. Inner functions name the part that they need. */
export interface App extends Account, Tools {}

/** One call of an operation. */
export interface Invocation {
  /** Milliseconds since 1970; the clock's, or a given one where that is allowed. */
  readonly now: number;
  /** True where `now` was given by hand: the due-index, which belongs to the real time, stays out of it. */
  readonly hypothetical: boolean;
  readonly operationId: string;
  /** True where whoever asks made the id, and may repeat it. */
  readonly idGiven?: boolean;
  /** The language that is read where this was asked, by its code; English where it is left out or there is no such language. */
  readonly language?: string;
  /** The operation and its input as a digest; given by `perform` to all that is written under the id (ST10). */
  readonly boundTo?: string;
  readonly signal?: AbortSignal;
  progress?(done: number, all: number): void;
  /** Told of each item of a long answer as it comes, so that none of it is held. */
  each?(item: unknown): void;
}

export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Refusal };

export type Handler<N extends OperationName> = (
  app: App,
  input: Input<N>,
  invocation: Invocation,
) => Promise<Result<Output<N>>>;

export function done<T>(value: T): Result<T> {
  return { ok: true, value };
}

export type Refused = { readonly ok: false; readonly refusal: Refusal };

/** Refuses with a code and its facts, and what would help. The words stand in `src/languages/<code>/interface`. */
export function refuse<C extends RefusalCode>(code: C, facts: Facts[C], ways: Ways = {}): Refused {
  return { ok: false, refusal: { code, facts, ...ways } };
}

import type { Shape } from '../../parse/shape.ts';
import type { Entry } from '../entry.ts';
import type { FitState, RecordState } from '../fit-states.ts';
import type { AccountState, FirmState, JobState, PersonState, ScopeState } from '../states.ts';

/** What stands in place of an erased payload (ST6). */
export const erasedPayload = { erased: true } as const;

/** What an entry does to each kind of state that hears of it, in place. A state that is not named here stays as it is. */
export interface Reducers<P> {
  readonly account?: (account: AccountState, payload: P, entry: Entry) => void;
  readonly job?: (job: JobState, payload: P, entry: Entry) => void;
  readonly person?: (person: PersonState, payload: P, entry: Entry) => void;
  readonly firm?: (firm: FirmState, payload: P, entry: Entry) => void;
  readonly record?: (record: RecordState, payload: P, entry: Entry) => void;
  readonly fit?: (fit: FitState, payload: P, entry: Entry) => void;
}

/** Whether the payload alone tells every scope, or more is concerned that only the case book knows. */
export type Around = 'nothing' | 'book';

/**
 * What becomes of an entry when somebody takes back what they did (UI1). `in-story`: it says what they did, and may be taken back where the
 * story tells it; `as-last-act`: it says what they did, and goes as the last act; `with-its-act`: it goes with the act that it is part of;
 * `stays`: it was made on the way of an act, and is true without it; `never`: it says what became of a letter.
 */
export type Undo = 'in-story' | 'as-last-act' | 'with-its-act' | 'stays' | 'never';

/** All that is particular to one kind of entry. */
export interface Definition<P, A extends Around> {
  /** What its payload holds, in its current version. */
  readonly shape: Shape<P>;
  /**
   * How the payload of each earlier version becomes that of the next: the first from version 1 to 2, and so on. Pure and total: what it
   * does not understand it leaves as it is.
   */
  readonly upcast: readonly ((payload: unknown) => unknown)[];
  /** What the entry is about: the states that it changes, and those in whose story it belongs. */
  readonly scopesOf: (payload: NoInfer<P>) => readonly (string | null | undefined)[];
  /** `book` where jobs, people or firms are concerned that the payload does not name. */
  readonly around: A;
  readonly undo: Undo;
  readonly reduce: Reducers<NoInfer<P>>;
  /** What remains of it once a person is erased: whose data it holds is said here (ST6). */
  readonly withoutPerson: (payload: NoInfer<P>, personId: string) => NoInfer<P> | typeof erasedPayload;
  /** The words by which a person may look for it; ids and other words of the program are not among them. */
  readonly searchable: (payload: NoInfer<P>) => readonly (string | null | undefined)[];
}

/** A kind of entry as the journal uses it. Payloads come in as they were stored and are looked at here. */
export interface Kind<P = unknown, A extends Around = Around> {
  readonly shape: Shape<P>;
  readonly around: A;
  readonly undo: Undo;
  /** The version in which it is written today. */
  readonly version: number;
  /** The payload where it has the shape of this kind; null for an erased or damaged one (it is kept, not applied). */
  read(payload: unknown): P | null;
  /** The scopes that the payload names, each once; none where it has not the shape of this kind. */
  scopesOf(payload: unknown): string[];
  /** Changes a state by an entry, in place; a payload that is erased or damaged changes nothing (ST4). */
  apply(state: ScopeState, entry: Entry): void;
  /** What remains of a payload once a person is erased; null where it has not the shape of this kind. */
  withoutPerson(payload: unknown, personId: string): object | null;
  searchText(payload: unknown): string;
  /** A payload of an earlier version as it is written today. */
  upcast(payload: unknown, version: number): unknown;
}

/** Makes a kind of entry from what is particular to it. */
export function defineKind<P extends object, A extends Around>(definition: Definition<P, A>): Kind<P, A> {
  const { shape, around, undo, reduce, upcast } = definition;
  // An entry is folded into each of its scopes in turn, so the same payload is asked about several times in a row.
  let asked: unknown = null;
  let answer: P | null = null;
  const read = (payload: unknown): P | null => {
    if (payload === asked) return answer;
    asked = payload;
    answer = shape(payload) ? payload : null;
    return answer;
  };
  function run<S>(reducer: ((state: S, payload: P, entry: Entry) => void) | undefined, state: S, entry: Entry): void {
    const payload = reducer === undefined ? null : read(entry.payload);
    if (payload !== null) reducer?.(state, payload, entry);
  }
  return {
    shape,
    around,
    undo,
    version: upcast.length + 1,
    read,
    scopesOf(value) {
      const payload = read(value);
      const named = payload === null ? [] : definition.scopesOf(payload);
      return [...new Set(named.filter((scope): scope is string => typeof scope === 'string' && scope !== ''))];
    },
    apply(state, entry) {
      switch (state.kind) {
        case 'account':
          return run(reduce.account, state, entry);
        case 'job':
          return run(reduce.job, state, entry);
        case 'person':
          return run(reduce.person, state, entry);
        case 'firm':
          return run(reduce.firm, state, entry);
        case 'record':
          return run(reduce.record, state, entry);
        case 'fit':
          return run(reduce.fit, state, entry);
      }
    },
    withoutPerson(value, personId) {
      const payload = read(value);
      return payload === null ? null : definition.withoutPerson(payload, personId);
    },
    searchText(value) {
      const payload = read(value);
      const words = payload === null ? [] : definition.searchable(payload);
      return words.filter((each) => typeof each === 'string' && each !== '').join('\n');
    },
    upcast: (payload, version) => upcast.slice(Math.max(0, version - 1)).reduce((read, next) => next(read), payload),
  };
}

/** For a kind that holds nobody's data but the candidate's own. */
export function ofNobodyElse<P>(payload: P): P {
  return payload;
}

/** For a kind in which there is nothing to look for. */
export function noWords(): readonly string[] {
  return [];
}

import { emptyAccount, extendState, foldScope } from '../../../src/core/journal/fold.ts';
import type { EntryKind } from '../../../src/core/journal/kinds/names.ts';
import type { Payload } from '../../../src/core/journal/kinds/registry.ts';
import type { AccountState, ScopeState } from '../../../src/core/journal/states.ts';
import type { CaseBook } from '../../../src/core/plan/context.ts';
import { Story } from '../world.ts';

interface Planned {
  readonly at: number;
  readonly order: number;
  readonly does: () => void;
}

/** The journal of a simulated candidate, folded as it grows, and what is still to happen to them. */
export class Ledger extends Story {
  private readonly states = new Map<string, ScopeState | null>();
  private queue: Planned[] = [];
  private order = 0;
  /** The instant up to which things have happened. */
  now = 0;

  /** Writes an entry. It happens now: the journal of a simulation is written in the order of time. */
  override add<K extends EntryKind>(kind: K, at: number, scopes: readonly string[], payload: Payload<K>): string {
    const id = super.add(kind, at, scopes, payload);
    const entry = this.entries.at(-1);
    if (entry === undefined) return id;
    for (const scope of entry.scopes) {
      const next = extendState(scope, this.states.get(scope) ?? null, entry);
      this.states.set(
        scope,
        next === 'refold'
          ? foldScope(
              scope,
              this.entries.filter((each) => each.scopes.includes(scope)),
            )
          : next,
      );
    }
    return id;
  }

  /** Lets something happen at a later time. */
  plan(at: number, does: () => void): void {
    this.order += 1;
    this.queue.push({ at, order: this.order, does });
  }

  /** When the next thing happens; infinity where nothing more does. */
  get nextAt(): number {
    return this.queue.reduce((first, each) => Math.min(first, each.at), Number.POSITIVE_INFINITY);
  }

  /** Lets everything happen that is due at `now`, in the order in which it was planned. */
  happen(now: number): void {
    const due = this.queue.filter((each) => each.at <= now);
    this.queue = this.queue.filter((each) => each.at > now);
    for (const each of due.sort((one, other) => one.at - other.at || one.order - other.order)) {
      this.now = each.at;
      each.does();
    }
  }

  /** All that is known, as one cluster. */
  book(): CaseBook {
    const states = [...this.states.values()].filter((state) => state !== null);
    return {
      account: states.find((state): state is AccountState => state.kind === 'account') ?? emptyAccount(),
      jobs: states.filter((state) => state.kind === 'job'),
      personById: new Map(states.filter((state) => state.kind === 'person').map((state) => [state.id, state])),
      firmById: new Map(states.filter((state) => state.kind === 'firm').map((state) => [state.id, state])),
    };
  }
}

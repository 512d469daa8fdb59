import { foldScope } from '../../src/core/journal/fold.ts';
import type { EntryKind } from '../../src/core/journal/kinds/names.ts';
import type { Payload } from '../../src/core/journal/kinds/registry.ts';
import type { ScopeState } from '../../src/core/journal/states.ts';
import { Story } from './world.ts';

/** Notes one after another, each a second after the one before, all of one scope. */
export class Notes extends Story {
  readonly #scope: string;
  constructor(scope: string) {
    super();
    this.#scope = scope;
  }
  note<K extends EntryKind>(kind: K, payload: Payload<K>): this {
    this.add(kind, 1000 * (this.entries.length + 1), [this.#scope], payload);
    return this;
  }
  fold(): ScopeState | null {
    return foldScope(this.#scope, this.entries);
  }
}

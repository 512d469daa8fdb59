import type { ExchangePlace, Keeping } from '../../../src/app/ports/exchange.ts';
import { readName } from '../../../src/core/exchange/envelope.ts';

/** What goes wrong with the next call. `cut` and `truncated` at a byte, `tampered` at a byte. */
export type PlaceFault =
  | { readonly kind: 'unreachable' | 'full' | 'lost-answer' | 'duplicated' | 'reordered' | 'replayed' }
  | { readonly kind: 'cut' | 'truncated' | 'tampered'; readonly at: number };

/** A relay in memory that keeps its promises, as a fault lets it. Several devices use the same one. */
export interface ScriptedPlace {
  readonly kept: Map<string, Uint8Array>;
  readonly fetched: Uint8Array[];
  most: number;
  /** The place as a device sees it; `next` gives what goes wrong with its next call. */
  seenBy(next: () => PlaceFault | null): ExchangePlace;
}

export function scriptedPlace(): ScriptedPlace {
  const kept = new Map<string, Uint8Array>();
  const fetched: Uint8Array[] = [];
  const place: ScriptedPlace = {
    kept,
    fetched,
    most: Number.POSITIVE_INFINITY,
    seenBy: (next) => ({
      id: 'relay',
      async list() {
        const fault = next();
        if (fault?.kind === 'unreachable' || fault?.kind === 'cut') return null;
        const names = [...kept.keys()];
        if (fault?.kind === 'reordered') return names.toReversed();
        if (fault?.kind === 'duplicated') return [...names, ...names, 'not a name'];
        // As it was a while ago.
        return fault?.kind === 'replayed' ? names.slice(0, Math.floor(names.length / 2)) : names;
      },
      async fetch(name) {
        const fault = next();
        const bytes = kept.get(name);
        if (bytes === undefined || fault?.kind === 'unreachable' || fault?.kind === 'cut') return null;
        if (fault?.kind === 'truncated') return bytes.slice(0, fault.at % bytes.length);
        if (fault?.kind === 'tampered')
          return bytes.with(fault.at % bytes.length, (bytes[fault.at % bytes.length] ?? 0) ^ 1);
        if (fault?.kind === 'replayed') return [...kept.values()][0] ?? null;
        fetched.push(bytes);
        return bytes;
      },
      async keep(name, bytes): Promise<Keeping> {
        const fault = next();
        if (fault?.kind === 'unreachable' || fault?.kind === 'cut') return 'unreachable';
        if (fault?.kind === 'full' || kept.size >= place.most) return 'full';
        const keeping = append(kept, name, bytes);
        return fault?.kind === 'lost-answer' ? 'unreachable' : keeping;
      },
      async remove(names) {
        const fault = next();
        if (fault?.kind === 'unreachable') return false;
        for (const name of names) kept.delete(name);
        return true;
      },
    }),
  };
  return place;
}

/** Two batches of one device never hold the same numbers. */
function append(kept: Map<string, Uint8Array>, text: string, bytes: Uint8Array): Keeping {
  if (kept.has(text)) return 'kept';
  const name = readName(text);
  if (name === null) return 'turned-away';
  for (const other of kept.keys()) {
    const known = readName(other);
    if (known?.device === name.device && known.from <= name.to && name.from <= known.to) return 'other';
  }
  kept.set(text, bytes);
  return 'kept';
}

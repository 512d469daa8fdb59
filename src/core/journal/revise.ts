import type { Entry } from './entry.ts';
import { correctedPayload, isEntryKind, kinds, type Payload, payloadOf } from './kinds/registry.ts';
import { byStamp } from './stamp.ts';
import { isTakenAway, withoutTakenAway } from './taken-away.ts';

/** Kinds that change what an earlier entry said: the scope is folded anew rather than extended. */
export const isRevision = (kind: string): boolean =>
  kind === 'entry-corrected' || kind === 'entry-retracted' || isTakenAway(kind);

/**
 * The ids of entries that count no more. What takes a note back may be taken back itself, which puts the note in its place again (UI1);
 * the order in which the entries came makes no difference (ST8).
 */
export function takenBack(entries: readonly Entry[]): ReadonlySet<string> {
  const takersById = new Map<string, string[]>();
  for (const entry of entries) {
    const target = entry.kind === 'entry-retracted' ? payloadOf('entry-retracted', entry.payload)?.entryId : undefined;
    if (target !== undefined) takersById.set(target, [...(takersById.get(target) ?? []), entry.id]);
  }
  const gone = new Map<string, boolean>();
  const isGone = (id: string): boolean => {
    const known = gone.get(id);
    if (known !== undefined) return known;
    // Until it is known, an entry that by way of others takes itself back counts.
    gone.set(id, false);
    const found = (takersById.get(id) ?? []).some((taker) => !isGone(taker));
    gone.set(id, found);
    return found;
  };
  return new Set([...takersById.keys()].filter(isGone));
}

/**
 * The entries with corrections put in place, and without what was retracted or taken away (ST4, UI1). The revising entries themselves say
 * nothing. A correction of an entry that is not in this scope stands for it.
 * @param scope whose entries they are; '' for those of several
 */
export function revise(entries: readonly Entry[], scope = ''): readonly Entry[] {
  if (!entries.some((entry) => isRevision(entry.kind))) return entries;
  const gone = takenBack(entries);
  const latestById = new Map<string, { readonly by: Entry; readonly payload: Payload<'entry-corrected'> }>();
  for (const entry of entries) {
    if (entry.kind !== 'entry-corrected' || gone.has(entry.id)) continue;
    const payload = payloadOf('entry-corrected', entry.payload);
    const known = payload && latestById.get(payload.entryId);
    // The latest that was written down counts, whichever came first (ST8).
    if (payload && (known == null || byStamp(known.by, entry) < 0))
      latestById.set(payload.entryId, { by: entry, payload });
  }
  const here = new Set(entries.map((entry) => entry.id));
  const revised = entries.flatMap((entry) => {
    if (gone.has(entry.id) || entry.kind === 'entry-retracted') return [];
    if (entry.kind === 'entry-corrected') {
      const payload = payloadOf('entry-corrected', entry.payload);
      const brings = payload && !here.has(payload.entryId) && !gone.has(payload.entryId);
      if (!brings || latestById.get(payload.entryId)?.by !== entry || payload.kind === undefined) return [];
      const { entryId, kind, happenedAt = entry.happenedAt } = payload;
      return { ...entry, id: entryId, kind, ...written(kind, payload), happenedAt };
    }
    const correction = latestById.get(entry.id)?.payload;
    if (!correction) return entry;
    const happenedAt = correction.happenedAt ?? entry.happenedAt;
    return { ...entry, ...written(entry.kind, correction), happenedAt };
  });
  return withoutTakenAway(scope, revised);
}

/** The corrected payload, and the version in which it is read. */
function written(kind: string, correction: Payload<'entry-corrected'>): Pick<Entry, 'version' | 'payload'> {
  const version = isEntryKind(kind) ? Math.max(kinds[kind].version, correction.version) : correction.version;
  return { version, payload: correctedPayload(kind, correction) };
}

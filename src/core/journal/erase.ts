import type { Entry } from './entry.ts';
import { erasedPayload } from './kinds/define.ts';
import { correctedPayload, isEntryKind, kinds, payloadOf } from './kinds/registry.ts';

/** What remains of an entry once a person is erased. A correction is cut as the entry that it corrects. */
export function eraseFrom(entry: Entry, personId: string, kindOf: (entryId: string) => string | null): unknown {
  if (!isEntryKind(entry.kind)) return entry.scopes.includes(personId) ? erasedPayload : entry.payload;
  if (entry.kind === 'entry-corrected') {
    const correction = payloadOf('entry-corrected', entry.payload);
    const target = correction ? kindOf(correction.entryId) : null;
    if (!correction || target === null) return entry.scopes.includes(personId) ? erasedPayload : entry.payload;
    const whole = { ...entry, kind: target, payload: correctedPayload(target, correction) };
    const inner = { ...correction, payload: eraseFrom(whole, personId, kindOf) };
    const version = Math.max(isEntryKind(target) ? kinds[target].version : 1, correction.version);
    return version === correction.version ? inner : { ...inner, version };
  }
  const left = kinds[entry.kind].withoutPerson(entry.payload, personId);
  return left ?? (entry.scopes.includes(personId) ? erasedPayload : entry.payload);
}

import { payloadOf } from './kinds/registry.ts';

/** What remains of such an entry where it names somebody who is forgotten: a letter with a hole would be no letter (ST6). Null for other kinds. */
export function ownWordsGone(kind: string, payload: unknown): object | null {
  if (kind === 'phrase-kept') {
    const known = payloadOf('phrase-kept', payload);
    return known && { phraseId: known.phraseId, text: '', dropped: true };
  }
  if (kind !== 'own-letter-kept') return null;
  const known = payloadOf('own-letter-kept', payload);
  return known && { ...known, needs: [], subject: null, text: '', dropped: true };
}

import { type Entry, payloadOf } from './entry.ts';
import type { AccountState } from './states.ts';

/** Words of the candidate's own that are kept for later letters (WR12): where they stood before, or behind the others. */
export function keepOwnWords(account: AccountState, entry: Entry): void {
  if (entry.kind === 'phrase-kept') {
    const payload = payloadOf('phrase-kept', entry.payload);
    if (payload === null) return;
    const { phraseId: id, text, dropped = false } = payload;
    account.phrases = placed(account.phrases, id, dropped ? null : { id, text });
    return;
  }
  const payload = payloadOf('own-letter-kept', entry.payload);
  if (payload === null) return;
  const { ownLetterId: id, occasion, channel, language, register, needs, subject, text, dropped = false } = payload;
  const kept = { id, occasion, channel, language, register, needs: [...needs], subject, text };
  account.ownLetters = placed(account.ownLetters, id, dropped ? null : kept);
}

function placed<T extends { readonly id: string }>(list: readonly T[], id: string, item: T | null): T[] {
  const at = list.findIndex((each) => each.id === id);
  if (item === null) return list.filter((each) => each.id !== id);
  return at < 0 ? [...list, item] : list.with(at, item);
}

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

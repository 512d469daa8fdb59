import { sha256Hex } from '../../core/journal/sha256.ts';
import type { Meaning } from '../../core/journal/vocabulary.ts';
import type { Understanding } from '../../core/understand/understand.ts';
import type { Account } from '../context.ts';
import type { RowChange } from '../ports/store.ts';
import { table } from '../table.ts';

/** A sentence that the person read otherwise than the program did. */
interface CorrectionRow {
  readonly meaning: Meaning;
}

const corrected = table<CorrectionRow>('reading');

/** Templates differ in names and numbers: the sentence without them. */
function keyOf(sentence: string): string {
  const plain = sentence
    .replace(/\d+/g, '0')
    .replace(/\b\p{Lu}[\p{L}'’-]*\b/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}0]+/gu, ' ')
    .trim();
  return sha256Hex(plain).slice(0, 32);
}

/** Remembers how the person read a sentence; null where there is no sentence to remember. */
export function correctionRow(evidence: string | null, meaning: Meaning): RowChange | null {
  if (evidence === null || evidence.length < 15) return null;
  return corrected.put(keyOf(evidence), { meaning });
}

/** How the person read this sentence before; null where they never said. */
export async function learnedMeaning(account: Account, read: Understanding): Promise<Meaning | null> {
  if (read.evidence === null) return null;
  const row = await corrected.read(account, keyOf(read.evidence.text));
  return row?.meaning ?? null;
}

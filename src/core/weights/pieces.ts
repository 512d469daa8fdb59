/** A piece of a word and how likely it is, as a logarithm. */
export type Piece = readonly [text: string, score: number];

/** The first ones are signs for what no text holds. */
const SIGNS = 6;
/** What a character costs that no piece holds; dearer than every piece. */
const UNKNOWN = -20;
const UNKNOWN_ID = 0;
/** Stands for a space, and before the first word. */
const SPACE = '▁';

/**
 * Cuts a text into the likeliest row of pieces (Kudo 2018, unigram model; the way is found by Viterbi's algorithm). Linear in the length of the text.
 * @returns for a text the numbers of its pieces in the list
 */
export function createPieces(list: readonly Piece[]): (text: string) => number[] {
  const known = new Map<string, { id: number; score: number }>();
  let longest = 1;
  for (const [id, [text, score]] of list.entries()) {
    if (id < SIGNS || known.has(text)) continue;
    known.set(text, { id, score });
    longest = Math.max(longest, text.length);
  }
  return (text) => {
    if (text === '') return [];
    const read = SPACE + text.normalize('NFKC').replaceAll(' ', SPACE);
    const best = new Float64Array(read.length + 1).fill(-Infinity);
    const from = new Int32Array(read.length + 1);
    const by = new Int32Array(read.length + 1);
    best[0] = 0;
    for (let at = 0; at < read.length; at++) {
      const sofar = best[at] ?? 0;
      const reach = (to: number, score: number, id: number): void => {
        if (sofar + score <= (best[to] ?? 0)) return;
        best[to] = sofar + score;
        from[to] = at;
        by[to] = id;
      };
      for (let to = at + 1; to <= Math.min(read.length, at + longest); to++) {
        const piece = known.get(read.slice(at, to));
        if (piece !== undefined) reach(to, piece.score, piece.id);
      }
      if (!known.has(read[at] ?? '')) reach(at + 1, UNKNOWN, UNKNOWN_ID);
    }
    const ids: number[] = [];
    for (let at = read.length; at > 0; at = from[at] ?? 0) ids.push(by[at] ?? 0);
    ids.reverse();
    // Unknown characters in a row are one unknown piece.
    return ids.filter((id, at) => id !== UNKNOWN_ID || ids[at - 1] !== UNKNOWN_ID);
  };
}

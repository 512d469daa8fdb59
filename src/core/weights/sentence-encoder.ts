import { createPieces, type Piece } from './pieces.ts';
import { assertWhole } from './whole.ts';

/** Puts a sentence into numbers that lie near those of sentences that mean alike. */
export interface SentenceEncoder {
  /** How many numbers a sentence has. */
  readonly dimensions: number;
  /** The numbers of a sentence: the whole, the means of the three layers, and the largest of the last. Takes some 4 ms. */
  encode(sentence: string): Float32Array;
}

interface Head {
  readonly tensors: Readonly<Record<string, { readonly at: number; readonly shape: readonly number[] }>>;
  readonly kernel: number;
  readonly headWidths: readonly number[];
  readonly epsilon: number;
  readonly pieces: readonly Piece[];
}

type Multiply = (
  x: number,
  w: number,
  s: number,
  b: number,
  y: number,
  rows: number,
  inner: number,
  columns: number,
) => void;

const NARROW = 256;
const WIDE = 512;
const THINKING = 1536;
/** A sentence of more pieces is read as far as here; a paragraph without a stop is no sentence. */
const MOST_PIECES = 96;
const DIMENSIONS = WIDE + WIDE + WIDE + NARROW + WIDE;
/** Numbers that one sentence of MOST_PIECES needs on its way: some 6 kB for each piece and layer. */
const SCRATCH = 4 * MOST_PIECES * (NARROW * 4 + WIDE * 12 + THINKING * 3) + 4 * WIDE * 16;

/**
 * The Universal Sentence Encoder Lite (Cer et al. 2018): two transformer layers over the pieces of a sentence, their mean through a last layer. Its file is written by
 * `npm run weights`; its matrices are multiplied by the WebAssembly in it, which works in Node and in browsers with SIMD.
 * @throws where the file is cut off, or WebAssembly cannot be used here
 */
export function readSentenceEncoder(bytes: Uint8Array): SentenceEncoder {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const headLength = bytes.length < 16 ? 0 : view.getUint32(0, true);
  assertWhole(headLength > 0 && headLength <= bytes.length, 'sentence-encoder.bin');
  const head: Head = JSON.parse(new TextDecoder().decode(bytes.subarray(16, 16 + headLength)));
  const blob = bytes.subarray(16 + headLength + ((16 - (headLength % 16)) % 16));
  const base = (blob.length + 15) & ~15;
  const memory = new WebAssembly.Memory({ initial: Math.ceil((base + SCRATCH) / 65_536) });
  new Uint8Array(memory.buffer).set(blob);
  const kernelAt = head.tensors.multiply?.at ?? 0;
  const kernel = new WebAssembly.Module(Uint8Array.from(blob.subarray(kernelAt, kernelAt + head.kernel)));
  const { multiply } = new WebAssembly.Instance(kernel, { host: { memory } }).exports as { multiply: Multiply };
  const numbers = new Float32Array(memory.buffer);
  const signed = new Int8Array(memory.buffer);
  const pieces = createPieces(head.pieces);
  let top = base;

  const place = (name: string): number => {
    const tensor = head.tensors[name];
    if (tensor === undefined) throw new Error(`The sentence encoder lacks ${name}.`);
    return tensor.at;
  };
  const take = (count: number): number => {
    const at = top;
    top += (4 * count + 15) & ~15;
    return at;
  };
  /** x · matrix, of `rows` rows; the result lies at the address that is returned. */
  const through = (x: number, name: string, rows: number, inner: number, columns: number): number => {
    const y = take(rows * columns);
    multiply(x, place(name), place(`${name}.scales`), place(`${name}.bias`), y, rows, inner, columns);
    return y;
  };
  const normed = (x: number, name: string, rows: number, width: number): number => {
    const y = take(rows * width);
    const [gain, bias] = [place(name) >> 2, place(`${name}.bias`) >> 2];
    for (let row = 0; row < rows; row++) {
      const [from, to] = [(x >> 2) + row * width, (y >> 2) + row * width];
      let mean = 0;
      for (let at = 0; at < width; at++) mean += numbers[from + at] ?? 0;
      mean /= width;
      let spread = 0;
      for (let at = 0; at < width; at++) spread += ((numbers[from + at] ?? 0) - mean) ** 2;
      const by = 1 / Math.sqrt(spread / width + head.epsilon);
      for (let at = 0; at < width; at++)
        numbers[to + at] =
          ((numbers[from + at] ?? 0) - mean) * by * (numbers[gain + at] ?? 0) + (numbers[bias + at] ?? 0);
    }
    return y;
  };
  const addTo = (x: number, y: number, count: number): void => {
    for (let at = 0; at < count; at++)
      numbers[(x >> 2) + at] = (numbers[(x >> 2) + at] ?? 0) + (numbers[(y >> 2) + at] ?? 0);
  };

  /** Each piece asks all others, head by head (Vaswani et al. 2017). `asked` holds questions, keys and answers in each row. */
  const attend = (asked: number, rows: number, width: number, headWidth: number, real: number): number => {
    const told = take(rows * width);
    const [from, to] = [asked >> 2, told >> 2];
    numbers.fill(0, to, to + rows * width);
    const shares = new Float32Array(real);
    const scale = 1 / Math.sqrt(headWidth);
    for (let start = 0; start < width; start += headWidth)
      for (let row = 0; row < real; row++) {
        let most = -Infinity;
        for (let other = 0; other < real; other++) {
          const [question, key] = [from + row * 3 * width + start, from + other * 3 * width + width + start];
          let near = 0;
          for (let at = 0; at < headWidth; at++) near += (numbers[question + at] ?? 0) * (numbers[key + at] ?? 0);
          shares[other] = near * scale;
          most = Math.max(most, near * scale);
        }
        let sum = 0;
        for (let other = 0; other < real; other++) {
          shares[other] = Math.exp((shares[other] ?? 0) - most);
          sum += shares[other] ?? 0;
        }
        for (let other = 0; other < real; other++) {
          const share = (shares[other] ?? 0) / sum;
          const [answer, result] = [from + other * 3 * width + 2 * width + start, to + row * width + start];
          for (let at = 0; at < headWidth; at++)
            numbers[result + at] = (numbers[result + at] ?? 0) + share * (numbers[answer + at] ?? 0);
        }
      }
    return told;
  };

  const layer = (x: number, which: 0 | 1, rows: number, real: number): number => {
    const width = which === 0 ? NARROW : WIDE;
    const before = which === 0 ? through(x, 'widen', rows, NARROW, WIDE) : x;
    const asked = through(normed(x, `${which}.attend.norm`, rows, width), `${which}.ask`, rows, width, 3 * width);
    const told = attend(asked, rows, width, head.headWidths[which] ?? width, real);
    const mixed = through(told, `${which}.answer`, rows, width, WIDE);
    addTo(mixed, before, rows * WIDE);
    const inner = through(normed(mixed, `${which}.think.norm`, rows, WIDE), `${which}.think.in`, rows, WIDE, THINKING);
    for (let at = inner >> 2; at < (inner >> 2) + rows * THINKING; at++) if ((numbers[at] ?? 0) < 0) numbers[at] = 0;
    const thought = through(inner, `${which}.think.out`, rows, THINKING, WIDE);
    addTo(thought, mixed, rows * WIDE);
    return thought;
  };

  const meanOf = (x: number, real: number, width: number): Float32Array => {
    const mean = new Float32Array(width);
    for (let row = 0; row < real; row++)
      for (let at = 0; at < width; at++)
        mean[at] = (mean[at] ?? 0) + (numbers[(x >> 2) + row * width + at] ?? 0) / real;
    return mean;
  };

  function encode(sentence: string): Float32Array {
    top = base;
    const ids = pieces(sentence).slice(0, MOST_PIECES);
    if (ids.length === 0) ids.push(0);
    const real = ids.length;
    // The kernel reads four rows at once; what is filled up is read by no other row.
    const rows = (real + 3) & ~3;
    const words = take(rows * NARROW);
    const start = take(rows * NARROW);
    numbers.fill(0, words >> 2, (start >> 2) + rows * NARROW);
    const [table, scales, waves] = [place('pieces'), place('pieces.scales') >> 2, place('waves') >> 2];
    for (const [row, id] of ids.entries())
      for (let at = 0; at < NARROW; at++) {
        const word = (signed[table + id * NARROW + at] ?? 0) * (numbers[scales + id] ?? 0);
        const half = NARROW / 2;
        const turn = row * (numbers[waves + (at % half)] ?? 0);
        numbers[(words >> 2) + row * NARROW + at] = word;
        numbers[(start >> 2) + row * NARROW + at] = 2 * word + (at < half ? Math.sin(turn) : Math.cos(turn));
      }
    const first = layer(start, 0, rows, real);
    const second = layer(first, 1, rows, real);
    const middle = meanOf(second, real, WIDE);
    const summed = take(4 * WIDE);
    numbers.fill(0, summed >> 2, (summed >> 2) + 4 * WIDE);
    numbers.set(middle, summed >> 2);
    const whole = through(summed, 'whole', 4, WIDE, WIDE) >> 2;
    const result = new Float32Array(DIMENSIONS);
    let square = 0;
    for (let at = 0; at < WIDE; at++) {
      result[at] = Math.tanh(numbers[whole + at] ?? 0);
      square += (result[at] ?? 0) ** 2;
    }
    for (let at = 0; at < WIDE; at++) result[at] = (result[at] ?? 0) / Math.sqrt(square || 1);
    result.set(middle, WIDE);
    result.set(meanOf(first, real, WIDE), 2 * WIDE);
    result.set(meanOf(words, real, NARROW), 3 * WIDE);
    for (let at = 0; at < WIDE; at++) {
      let most = -Infinity;
      for (let row = 0; row < real; row++) most = Math.max(most, numbers[(second >> 2) + row * WIDE + at] ?? 0);
      result[3 * WIDE + NARROW + at] = most;
    }
    return result;
  }
  return { dimensions: DIMENSIONS, encode };
}

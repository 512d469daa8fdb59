import type { ModelAnswer, ModelClient } from '../../app/ports/model.ts';

/** A small model on an old computer writes a letter in about a minute. */
const TIMEOUT_MS = 120_000;
/** Ten times a long letter; a server that goes on is cut. */
const MOST_CHARACTERS = 20_000;
/** Of a refusal only the beginning is read. */
const MOST_ERROR_CHARACTERS = 300;

type ModelTrouble = Extract<ModelAnswer, { readonly ok: false }>['trouble'];
const failed = (trouble: ModelTrouble, words = ''): ModelAnswer => ({ ok: false, trouble, words });

/** Speaks the chat completions of OpenAI-compatible servers with server-sent events. A redirect is never followed. */
export function createModelClient(timeoutMs = TIMEOUT_MS): ModelClient {
  return {
    async complete({ address, key, body, signal, told }) {
      const timeout = AbortSignal.timeout(timeoutMs);
      const stop = signal === undefined ? timeout : AbortSignal.any([signal, timeout]);
      try {
        const response = await fetch(address, {
          method: 'POST',
          headers: {
            'Content-Type': 'application/json',
            Accept: 'text/event-stream',
            ...(key === null ? {} : { Authorization: `Bearer ${key}` }),
          },
          body,
          redirect: 'manual',
          signal: stop,
        });
        if (response.status >= 300 && response.status < 400) return failed('redirected');
        if (!response.ok || response.body === null) {
          const words = await beginningOf(response.body);
          return failed(response.status === 404 ? 'no-model' : 'refused', `${response.status} ${words}`.trim());
        }
        return await gather(response.body, told);
      } catch (error) {
        if (signal?.aborted === true) return failed('cancelled');
        if (timeout.aborted) return failed('timed-out');
        const cause = (error as { cause?: { code?: string } }).cause?.code ?? '';
        return failed(/CERT|SELF_SIGNED|TLS|SSL/.test(cause) ? 'untrusted' : 'unreachable', cause);
      }
    },
  };
}

/** The text of a stream as it comes; who stops reading cuts the server off. */
async function* textOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  for await (const bytes of stream) yield decoder.decode(bytes, { stream: true });
  yield decoder.decode();
}

/** A server that goes on is cut: what it says beyond the beginning is not taken. */
async function beginningOf(stream: ReadableStream<Uint8Array> | null): Promise<string> {
  let text = '';
  if (stream === null) return text;
  for await (const piece of textOf(stream)) {
    text += piece;
    if (text.length >= MOST_ERROR_CHARACTERS) break;
  }
  return text.slice(0, MOST_ERROR_CHARACTERS);
}

async function gather(stream: ReadableStream<Uint8Array>, told: (characters: number) => void): Promise<ModelAnswer> {
  let [text, rest] = ['', ''];
  for await (const piece of textOf(stream)) {
    const lines = (rest + piece).split(/\r?\n/);
    rest = lines.pop() ?? '';
    if (rest.length > MOST_CHARACTERS) return failed('too-long');
    for (const line of lines) {
      const data = /^data:\s?(.*)$/.exec(line)?.[1];
      if (data === undefined || data === '') continue;
      if (data === '[DONE]') return finished(text);
      const said = contentOf(data);
      if (said === null) return failed('unreadable');
      text += said;
      if (text.length > MOST_CHARACTERS) return failed('too-long');
      told(text.length);
    }
  }
  return finished(text);
}

const finished = (text: string): ModelAnswer => (text.trim() === '' ? failed('unreadable') : { ok: true, text });

/** The piece of text in one event; empty for an event that carries none, null for one that is no such event. */
function contentOf(data: string): string | null {
  try {
    const event = JSON.parse(data) as { choices?: { delta?: { content?: unknown } }[] };
    if (!Array.isArray(event.choices)) return null;
    const content = event.choices[0]?.delta?.content;
    return typeof content === 'string' ? content : '';
  } catch {
    return null;
  }
}

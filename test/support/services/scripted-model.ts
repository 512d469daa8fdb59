import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface ScriptedModel {
  readonly address: string;
  readonly origin: string;
  /** Every body that came, as it came, with its authorization. */
  readonly asked: { readonly body: string; readonly key: string | null }[];
  /** What it does with the next questions: about a letter, a note, or a sentence. */
  says: (letter: string) => Say;
  /** How many of its endless answers were cut. */
  cut: number;
  end(): Promise<void>;
}

export type Say =
  | { readonly text: string; readonly everyMs?: number }
  | { readonly status: number; readonly location?: string }
  | 'nothing'
  | 'garbage'
  | 'endless'
  | 'refuses without an end';

/** A server of the OpenAI-compatible protocol that streams what a test tells it to say. */
export async function scriptedModel(): Promise<ScriptedModel> {
  const asked: { body: string; key: string | null }[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (piece: Buffer) => {
      body += piece.toString();
    });
    request.on('end', async () => {
      asked.push({ body, key: request.headers.authorization ?? null });
      const { messages } = JSON.parse(body) as { messages: { content: string }[] };
      const { letter, note, sentence } = JSON.parse(messages.at(-1)?.content ?? '{}') as Record<string, string>;
      const say = made.says(letter ?? note ?? sentence ?? '');
      if (say === 'nothing') return;
      if (typeof say === 'object' && 'status' in say) {
        response.writeHead(say.status, say.location === undefined ? {} : { location: say.location }).end('no');
        return;
      }
      if (say === 'refuses without an end') {
        response.writeHead(500, { 'content-type': 'text/plain' });
        const timer = setInterval(() => response.write('no '.repeat(1000)), 1);
        response.on('close', () => {
          made.cut += 1;
          clearInterval(timer);
        });
        return;
      }
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      if (say === 'garbage') {
        response.end('data: {"what": 1}\n\ndata: [DONE]\n\n');
        return;
      }
      const event = (content: string): string => `data: ${JSON.stringify({ choices: [{ delta: { content } }] })}\n\n`;
      if (say === 'endless') {
        const timer = setInterval(() => response.write(event('word '.repeat(500))), 1);
        response.on('close', () => clearInterval(timer));
        return;
      }
      for (const piece of say.text.match(/[\s\S]{1,7}/gu) ?? []) {
        if (response.destroyed) return;
        response.write(event(piece));
        if (say.everyMs !== undefined) await new Promise((resolve) => setTimeout(resolve, say.everyMs));
      }
      response.end('data: [DONE]\n\n');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const made: ScriptedModel = {
    origin,
    address: `${origin}/v1`,
    asked,
    cut: 0,
    says: (letter) => ({ text: letter }),
    end: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
  return made;
}

// Runs in a worker of a page: parses what strangers sent, one piece after the other. The parser ends it when a piece takes too long.
// The parsers come with it, so that it runs whole or not at all, and no piece waits for one of them.
import 'csv-parse/browser/esm/sync';
import 'fflate';
import 'html-to-text';
import 'ical.js';
import 'postal-mime';
import { withTemporal } from '../with-temporal.ts';
import type { Asked } from './parser-tasks.ts';

// Heard from the first moment on: a message that comes before there is anybody to hear it would be lost.
addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  void serving.then(
    (serve) => serve(data, (told) => postMessage(told)),
    () => undefined,
  );
});

const serving = withTemporal().then(async () => (await import('./parser-serve.ts')).serve);
// The parser that started the worker is told, and gives the piece up.
serving.catch((error: unknown) => reportError(error));

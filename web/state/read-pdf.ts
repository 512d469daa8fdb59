import type { Refusal } from '../api/client.ts';
import type { PdfAnswer } from '../workers/pdf.ts';

export type PdfText = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly refusal: Refusal };

const kept = 'Nothing was changed.';
const todo = 'Copy the words of the posting and paste them.';

const reasons = {
  'too-long': (pages: number): Refusal => ({
    code: 'too-large',
    what: `This PDF has ${pages} pages; a posting has a few.`,
    kept,
    todo: 'Save only the pages of the posting, or copy their words and paste them.',
  }),
  'no-text': (): Refusal => ({
    code: 'unreadable',
    what: 'This PDF is a picture of a page: it holds no words.',
    kept,
    todo,
  }),
  locked: (): Refusal => ({ code: 'unreadable', what: 'This PDF is locked with a password.', kept, todo }),
  broken: (): Refusal => ({ code: 'unreadable', what: 'This file could not be read as a PDF.', kept, todo }),
} as const;

/** Reads the words of a PDF in a worker of this browser; no byte of it leaves this computer. Can be stopped at any page. */
export function readPdf(
  bytes: ArrayBuffer,
  signal: AbortSignal,
  progress: (done: number, all: number) => void,
): Promise<PdfText> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL('../workers/pdf.ts', import.meta.url), { type: 'module' });
    const end = (result: PdfText): void => {
      worker.terminate();
      resolve(result);
    };
    worker.onmessage = ({ data }: MessageEvent<PdfAnswer>) => {
      if (data.kind === 'page') progress(data.done, data.all);
      else if (data.kind === 'text') end({ ok: true, text: data.text });
      // The library that reads PDFs speaks on the same line; what it says is for itself.
      else if (data.kind === 'failed') end({ ok: false, refusal: reasons[data.why](data.pages) });
    };
    worker.onerror = () => end({ ok: false, refusal: reasons.broken() });
    signal.addEventListener('abort', () =>
      end({ ok: false, refusal: { code: 'stopped', what: 'You stopped it.', kept, todo: '' } }),
    );
    worker.postMessage({ bytes }, [bytes]);
  });
}

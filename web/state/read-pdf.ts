import type { Refusal } from '../api/answer.ts';
import type { PdfAnswer } from '../workers/pdf.ts';
import { page } from './words.ts';

export type PdfText = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly refusal: Refusal };

/** Why a file gave no text, and what to do. */
function refusalOf(why: Extract<PdfAnswer, { kind: 'failed' }>['why'], pages: number): Refusal {
  const { pdf } = page.further;
  const { kept } = pdf;
  switch (why) {
    case 'too-long':
      return { code: 'too-large', what: pdf.manyPages(pages), kept, todo: pdf.fewPages };
    case 'no-text':
      return { code: 'unreadable', what: pdf.picture, kept, todo: pdf.paste };
    case 'locked':
      return { code: 'unreadable', what: pdf.locked, kept, todo: pdf.paste };
    case 'broken':
      return { code: 'unreadable', what: pdf.unreadable, kept, todo: pdf.paste };
  }
}

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
      else if (data.kind === 'failed') end({ ok: false, refusal: refusalOf(data.why, data.pages) });
    };
    worker.onerror = () => end({ ok: false, refusal: refusalOf('broken', 0) });
    signal.addEventListener('abort', () =>
      end({ ok: false, refusal: { code: 'stopped', what: page.shell.stopped, kept: page.further.pdf.kept, todo: '' } }),
    );
    worker.postMessage({ bytes }, [bytes]);
  });
}

import { getDocumentProxy } from 'unpdf';
import { linesOf, type PdfItem } from './pdf-lines.ts';

export interface PdfQuestion {
  readonly bytes: ArrayBuffer;
}

/** How far it is, then the text; or why it could not be read. */
export type PdfAnswer =
  | { readonly kind: 'page'; readonly done: number; readonly all: number }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'failed'; readonly why: 'too-long' | 'no-text' | 'locked' | 'broken'; readonly pages: number };

/** A posting has a few pages. A longer file is a report or a book, and reading it would take minutes on a phone. */
const MOST_PAGES = 30;

async function read(bytes: ArrayBuffer, say: (answer: PdfAnswer) => void): Promise<void> {
  const document = await getDocumentProxy(new Uint8Array(bytes), { disableFontFace: true });
  const all = document.numPages;
  if (all > MOST_PAGES) {
    say({ kind: 'failed', why: 'too-long', pages: all });
    return;
  }
  const pages: string[] = [];
  for (let number = 1; number <= all; number++) {
    const page = await document.getPage(number);
    const content = await page.getTextContent();
    pages.push(linesOf(content.items.filter((item) => 'str' in item) as readonly PdfItem[]));
    say({ kind: 'page', done: number, all });
  }
  const text = pages.join('\n\n').trim();
  say(text === '' ? { kind: 'failed', why: 'no-text', pages: all } : { kind: 'text', text });
}

self.onmessage = ({ data }: MessageEvent<PdfQuestion>) => {
  const say = (answer: PdfAnswer): void => self.postMessage(answer);
  read(data.bytes, say).catch((error: unknown) => {
    const locked = error instanceof Error && error.name === 'PasswordException';
    say({ kind: 'failed', why: locked ? 'locked' : 'broken', pages: 0 });
  });
};

import type { onlyCopy as english } from '../../src/languages/en/interface/page/only-copy.ts';
import type { Otherwise } from '../state/home-words.ts';

/** What this home alone says, in the language of the page; there once `homeWords` has come, before the first screen is drawn. */
export const onlyCopy = {} as typeof english;

/** How a time is said, with its words. */
export type SaidTime = Parameters<typeof english.banner.copied>[0];

/** What is said otherwise where the notes lie in this browser alone: "on this device", never "on your computer". */
export async function homeWords(
  language: string,
): Promise<{ readonly first: Otherwise; readonly rest: Otherwise } | null> {
  switch (language) {
    case 'de':
      return inGerman('du');
    case 'de-formal':
      return inGerman('sie');
    default:
      return inEnglish();
  }
}

async function inEnglish() {
  const [otherwise, besides] = await Promise.all([
    import('../../src/languages/en/interface/page/browser-home.ts'),
    import('../../src/languages/en/interface/page/only-copy.ts'),
  ]);
  Object.assign(onlyCopy, besides.onlyCopy);
  return otherwise.browserHome;
}

async function inGerman(address: 'du' | 'sie') {
  const [otherwise, besides] = await Promise.all([
    import('../../src/languages/de/interface/page/browser-home.ts'),
    import('../../src/languages/de/interface/page/only-copy.ts'),
  ]);
  Object.assign(onlyCopy, besides.onlyCopyIn(address));
  return otherwise.browserHomeIn(address);
}

import { onlyCopy as english } from '../../src/languages/en/interface/page/only-copy.ts';
import type { Otherwise } from '../state/home-words.ts';

/** What this home alone says, in the language of the page; English, which comes with the first file, until the other is there. */
export const onlyCopy: typeof english = { ...english };

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
      return (await import('../../src/languages/en/interface/page/browser-home.ts')).browserHome;
  }
}

async function inGerman(address: 'du' | 'sie') {
  const [otherwise, besides] = await Promise.all([
    import('../../src/languages/de/interface/page/browser-home.ts'),
    import('../../src/languages/de/interface/page/only-copy.ts'),
  ]);
  Object.assign(onlyCopy, besides.onlyCopyIn(address));
  return otherwise.browserHomeIn(address);
}

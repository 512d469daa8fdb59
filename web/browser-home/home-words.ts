import { browserHomeFirst } from '../../src/languages/en/interface/page/browser-home-first.ts';
import type { onlyCopy as english } from '../../src/languages/en/interface/page/only-copy.ts';
import type { Otherwise } from '../state/home-words.ts';

/** What this home alone says, in the language of the page; there once `takeOnlyCopy` or `restOtherwise` has come. */
export const onlyCopy = {} as typeof english;

/** How a time is said, with its words. */
export type SaidTime = Parameters<typeof english.banner.copied>[0];

/** How German addresses the candidate; null for English. */
const addressOf = (language: string): 'du' | 'sie' | null =>
  language === 'de' ? 'du' : language === 'de-formal' ? 'sie' : null;

const german = () => import('../../src/languages/de/interface/page/browser-home.ts');

/** What the first screen says otherwise: "on this device", never "on your computer". */
export async function firstOtherwise(language: string): Promise<Otherwise> {
  const address = addressOf(language);
  return address === null ? browserHomeFirst : (await german()).browserHomeIn(address).first;
}

/** The same on all other screens; brings what this home alone says. */
export async function restOtherwise(language: string): Promise<Otherwise> {
  const address = addressOf(language);
  const rest = async (): Promise<Otherwise> =>
    address === null
      ? (await import('../../src/languages/en/interface/page/browser-home.ts')).browserHomeRest
      : (await german()).browserHomeIn(address).rest;
  const [words] = await Promise.all([rest(), takeOnlyCopy(language)]);
  return words;
}

/** Takes in what this home alone says. Fails where its file does not come. */
export async function takeOnlyCopy(language: string): Promise<void> {
  const address = addressOf(language);
  const words =
    address === null
      ? (await import('../../src/languages/en/interface/page/only-copy.ts')).onlyCopy
      : (await import('../../src/languages/de/interface/page/only-copy.ts')).onlyCopyIn(address);
  Object.assign(onlyCopy, words);
}

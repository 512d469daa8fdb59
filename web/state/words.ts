import type { around as aroundInEnglish } from '../../src/languages/en/interface/page/around.ts';
import { first as firstInEnglish } from '../../src/languages/en/interface/page/first.ts';
import type { rest as restInEnglish } from '../../src/languages/en/interface/page/rest.ts';
import { firstOtherwise, type Otherwise, restOtherwise } from './home-words.ts';
import { nearest, wishedLanguages } from './nearest-language.ts';
import { LANGUAGE } from './storage-names.ts';

type FirstWords = typeof firstInEnglish;
type AroundWords = { readonly around: typeof aroundInEnglish };
type RestWords = typeof restInEnglish;
type PageWords = FirstWords & AroundWords & RestWords;

interface PageLanguage {
  readonly code: string;
  /** In the language itself. */
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
  first(): Promise<FirstWords>;
  /** What is around the list of the day, on the first screen once there is such a list. */
  around(): Promise<AroundWords>;
  rest(): Promise<RestWords>;
}

const english: PageLanguage = {
  code: 'en',
  name: 'English',
  direction: 'ltr',
  first: async () => firstInEnglish,
  around: async () => ({ around: (await import('../../src/languages/en/interface/page/around.ts')).around }),
  rest: async () => (await import('../../src/languages/en/interface/page/rest.ts')).rest,
};

/** The languages of the page; a further one is a folder, and an entry here and in `src/languages/registry.ts`. */
export const pageLanguages: readonly PageLanguage[] = [
  english,
  {
    code: 'de',
    name: 'Deutsch (du)',
    direction: 'ltr',
    first: async () => (await import('../../src/languages/de/interface/page/first.ts')).firstIn('du'),
    around: async () => (await import('../../src/languages/de/interface/page/first.ts')).aroundIn('du'),
    rest: async () => (await import('../../src/languages/de/interface/page/rest.ts')).restIn('du'),
  },
  {
    code: 'de-formal',
    name: 'Deutsch (Sie)',
    direction: 'ltr',
    first: async () => (await import('../../src/languages/de/interface/page/first.ts')).firstIn('sie'),
    around: async () => (await import('../../src/languages/de/interface/page/first.ts')).aroundIn('sie'),
    rest: async () => (await import('../../src/languages/de/interface/page/rest.ts')).restIn('sie'),
  },
];

/** Chooses a language, or the browser's with null; the page begins anew in it. */
export function chooseLanguage(code: string | null): void {
  if (code === null) localStorage.removeItem(LANGUAGE);
  else localStorage.setItem(LANGUAGE, code);
  location.reload();
}

/** The language of this page: as chosen, else the first of the browser's that there is, else English. */
export const language: PageLanguage =
  nearest(wishedLanguages(), new Map(pageLanguages.map((each) => [each.code, each]))) ?? english;

/**
 * All texts of the page in its language: `page.today.nothingDue`. Those of the first screen are there from the start; the others come
 * with the first other screen, before it is shown.
 */
export const page = { ...firstInEnglish } as PageWords;

/** Puts texts into the page; what this home says otherwise lies over them. */
function takeIn(words: object, otherwise: Otherwise = {}): void {
  Object.assign(page, laidOver(words, otherwise));
}

function laidOver(words: object, otherwise: Otherwise): object {
  const all = Object.entries(otherwise).map(([name, other]) => {
    const said = (words as Otherwise)[name];
    const isGroup = typeof other === 'object' && other !== null && typeof said === 'object' && said !== null;
    return [name, isGroup && !Array.isArray(other) ? laidOver(said, other as Otherwise) : other];
  });
  return { ...words, ...Object.fromEntries(all) };
}

/** Takes in what the first screen says, and tells the browser which language this is. */
export async function takeFirstWords(): Promise<void> {
  const [words, otherwise] = await Promise.all([language.first(), firstOtherwise(language.code)]);
  takeIn(words, otherwise);
  document.documentElement.lang = language.code.slice(0, 2);
  document.documentElement.dir = language.direction;
}

/** Takes in what is said around the list of the day. Fails where its file does not come. */
export async function takeWordsAround(): Promise<void> {
  Object.assign(page, await language.around());
}

let rest: Promise<void> | undefined;

/** Takes in what all other screens say, and what is around the list of the day, of which some show parts; once. Fails where its file does not come, and may be asked again. */
export function takeRestOfWords(): Promise<void> {
  rest ??= Promise.all([language.rest(), restOtherwise(language.code), takeWordsAround()]).then(
    ([words, otherwise]) => takeIn(words, otherwise),
    (error: unknown) => {
      rest = undefined;
      throw error;
    },
  );
  return rest;
}

import type { InterfaceWords } from '../contract/refusals/said.ts';
import type { LanguagePack } from '../core/write/language-pack.ts';
import { german, germanFormally } from './de/pack.ts';
import { swissGerman } from './de/swiss.ts';
import { americanEnglish } from './en/american.ts';
import { english } from './en/pack.ts';

/** Every complete language by its code. A new one is a folder and a line here. */
const languageByCode: ReadonlyMap<string, LanguagePack> = new Map([
  ['en', english],
  ['en-US', americanEnglish],
  ['de', german],
  ['de-CH', swissGerman],
]);

/** Codes of the languages there are. */
export const languageCodes: readonly string[] = [...languageByCode.keys()];

/** The language of a recipient (WR4), by code or region-marked code ("en-GB"); English where there is no pack. */
export function languageFor(
  code: string | null,
  packs: ReadonlyMap<string, LanguagePack> = languageByCode,
): LanguagePack {
  return packs.get(code ?? '') ?? packs.get((code ?? '').split('-')[0] ?? '') ?? english;
}

/** What the interface says, and the pack of what the candidate reads besides, by the code of the page's language. */
const readersByCode: ReadonlyMap<string, { readonly pack: LanguagePack; words(): Promise<InterfaceWords> }> = new Map([
  ['en', { pack: english, words: async () => (await import('./en/interface/words.ts')).words }],
  ['de', { pack: german, words: async () => (await import('./de/interface/words.ts')).germanWords('du') }],
  [
    'de-formal',
    { pack: germanFormally, words: async () => (await import('./de/interface/words.ts')).germanWords('sie') },
  ],
]);

/** What is said to a candidate who reads a language: English where there is no interface in it. */
export function readIn(code: string | null): {
  languageFor(code: string | null): LanguagePack;
  words(): Promise<InterfaceWords>;
} {
  const reader = [code ?? 'en', (code ?? '').slice(0, 2), 'en']
    .map((each) => readersByCode.get(each))
    .find((each) => each !== undefined);
  if (reader === undefined) throw new Error('The interface has no words.');
  return { languageFor: (asked) => (asked === null ? reader.pack : languageFor(asked)), words: reader.words };
}

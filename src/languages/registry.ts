import type { LanguagePack } from '../core/write/language-pack.ts';
import { german } from './de/pack.ts';
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

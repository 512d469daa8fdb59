import type { InterfaceWords } from '../contract/refusals/said.ts';
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

/** The words of the interface by language, loaded with the first that is said. */
const interfaceByCode: ReadonlyMap<string, () => Promise<InterfaceWords>> = new Map([
  ['en', async () => (await import('./en/interface/words.ts')).words],
  ['de', async () => (await import('./de/interface/words.ts')).germanWords('du')],
  ['de-formal', async () => (await import('./de/interface/words.ts')).germanWords('sie')],
]);

/** What the interface says in a language; English where nobody has put it into that language yet. */
export async function interfaceWords(code: string | null = null): Promise<InterfaceWords> {
  const found = interfaceByCode.get(code ?? '') ?? interfaceByCode.get('en');
  if (found === undefined) throw new Error('The interface has no words.');
  return found();
}

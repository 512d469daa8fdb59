import type { Finding } from './finding.ts';
import type { FindingCode } from './finding-words.ts';
import { type Span, withoutLegalForm } from './mentions.ts';

export interface Word extends Span {
  readonly text: string;
}

/** Words written large, with the small ones that stand in names of firms, in their order. */
const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’.-]*|&/gu;
/** What the law adds behind a name. */
export const LEGAL =
  /^(?:ltd|limited|plc|inc|llc|llp|gmbh|ag|se|sa|sarl|bv|nv|oy|kg|ug|pte|pvt|pty|sdn|bhd|srl|aps|cic)\.?$/i;

/** Adds a finding about a firm. */
export type Add = (
  code: FindingCode,
  severity: Finding['severity'],
  span: Span,
  name: string,
  repair: string | null,
) => void;

/** The words of a text, without what stands behind them. */
export const wordsIn = (text: string): Word[] =>
  [...text.matchAll(WORD)].map((match) => {
    const word = match[0].replace(/[.'’-]+$/u, '').replace(/['’]s$/u, '');
    return { text: word, start: match.index, end: match.index + word.length };
  });

export const partsOf = (firm: string): string[] => wordsIn(withoutLegalForm(firm)).map((each) => each.text);

export const isLarge = (word: string): boolean => /^[\p{Lu}\p{N}]/u.test(word);
export const isJoining = (word: string): boolean => /^(?:&|and|und|the|of|de|der)$/i.test(word);

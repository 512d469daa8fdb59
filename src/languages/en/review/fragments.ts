import type { SentenceFault } from '../../../core/review/fact-words.ts';
import { numberWords } from './numbers-said.ts';

/** What opens a part of a sentence that wants a verb behind it: "Regarding the post.", "Lorraine's description of the rotation." */
const OPENS =
  /(?<=^|[.!?]\s{1,3}|\n)(?:(?<matter>(?:Regarding|Concerning|Further to|Following on from|Referring to|(?:With|In) (?:regards?|reference|respect|relation) to)\s)|(?:\p{Lu}[\p{L}-]{1,30}['’]s|Your|His|Her|Their|The|Our)\s(?:\p{Ll}[\p{L}-]{0,20}\s){0,2}?(?:description|explanation|account|remark|comment|question|point|story|example|advice|answer|summary|outline|picture|suggestion|proposal)\s(?:of|about|on|from|regarding)\s)[^.!?:;\n]{12,220}\.(?=\s|$)/gmu;

/** As many words make a sentence that was meant to be whole. */
const WHOLE_WORDS = 7;

/** Words that a sentence with a verb has, and some after which another sentence may begin. */
const FINITE = new Set(
  `i we they he she who what which that how why where when if because thank thanks please sorry happy fine yes no
was were is are am be been being has have had do does did will would can could may might shall should must let
made gave got came left kept hit struck stuck said told went took saw knew felt found thought brought bought taught caught met sat stood
spoke wrote rang sang began ran won lost held read put set cut cost meant sent spent built grew drew threw blew became understood lay led
rose fell paid laid hung shone shot slept wore bore tore swore chose drove rode woke broke froze stole ate drank swam heard sold showed`.split(
    /\s+/,
  ),
);
const CONTRACTED = /(?:n['’]t|['’](?:ll|ve|re|m|d))$|^(?:it|that|there|what|who|he|she|here|let)['’]s$/i;
const BEFORE_PLURAL = new RegExp(`^(?:${numberWords}|\\d+|these|those|many|several|few|some|all|both)$`, 'i');
const BEFORE_YOU = /^(?:with|to|for|from|of|by|between|and)$/i;

/** True where no word can be the verb of a sentence. What may be one counts as one. */
function isVerbless(said: string): boolean {
  const words = said.match(/[\p{L}\p{N}’'-]+/gu) ?? [];
  if (words.length < WHOLE_WORDS) return false;
  return words.every((word, at) => {
    const [low, before = ''] = [word.toLowerCase(), words[at - 1] ?? ''];
    if (at === 0) return true;
    if (/^\p{Lu}/u.test(word) && word !== 'I' && !/['’]/.test(word)) return true;
    if (FINITE.has(low) || CONTRACTED.test(word)) return false;
    if (/^(?:you|it)$/.test(low)) return BEFORE_YOU.test(before);
    if (/['’]s?$/.test(word)) return true;
    if (/.{2}ed$/.test(low)) return false;
    return !/[^sui]s$/.test(low) || BEFORE_PLURAL.test(before);
  });
}

/** Parts of a sentence that stand as a whole one. */
export function fragments(text: string): SentenceFault[] {
  return [...text.matchAll(OPENS)].flatMap((match) => {
    const isMatter = match.groups?.matter !== undefined;
    // "Regarding pay, fine by me."
    if ((isMatter && match[0].includes(',')) || !isVerbless(match[0])) return [];
    return [{ start: match.index, end: match.index + match[0].length, what: 'verb' as const, repair: null }];
  });
}

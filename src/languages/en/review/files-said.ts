import { latin } from '../../../core/review/latin.ts';
import type { Span } from '../../../core/review/mentions.ts';
import { numberOf, numberWords } from './numbers-said.ts';
import { plainWords } from './plain-words.ts';

const FILE_SORT =
  'CV|cv|résumé|resumé|resume|cover(?:ing)? letter|references?|portfolio|certificates?|transcripts?|presentation|slides|deck|photos?|diagrams?|sketch(?:es)?|spreadsheet|(?:writing |work )?samples?|publications|publication list|list of (?:my )?publications|case study|documents?|files?|letter of recommendation|reference letters?|plan|report|PDF|pdf';
const GIVEN = `(?:(?<count>both|all|${numberWords.replaceAll('|', '|')}|\\d{1,2}) (?:of )?)?(?:the |my |these |those |copies of )?(?:(?<count2>${numberWords}|\\d{1,2}) )?(?:[\\p{L}-]{1,30} ){0,2}?`;
/** How letters say that something goes with them. */
const FILES = latin(
  [
    `\\b(?:attached|enclosed)(?: (?:is|are|you will find|please find|to this (?:e-?mail|message|letter)|here|below|with this))? ${GIVEN}(?<sort>${FILE_SORT})\\b`,
    `\\b(?:attach|attaching|enclose|enclosing|have attached|have enclosed|(?:am|are) (?:also )?(?:attaching|enclosing)) ${GIVEN}(?<sort2>${FILE_SORT})\\b`,
    `\\b${GIVEN}(?<sort3>${FILE_SORT}) (?:(?:is|are) (?:now |both |all )?(?:attached|enclosed|below)\\b|(?:with|in|to) this (?:e-?mail|message|letter|note)\\b|below as an? \\w+|as an? (?:PDF|Word file|attachment)\\b)`,
    `\\b[Yy]ou(?: will|['’]ll) find ${GIVEN}(?<sort4>${FILE_SORT}) (?:with|in|below|here|attached|enclosed|at the (?:end|foot))\\b`,
    `\\b(?:put|added|included|sent|saved|dropped) ${GIVEN}(?<sort5>${FILE_SORT}) (?:in|with|below|here|to this|as an?)\\b(?! (?:\\w+ )?(?:20\\d\\d|post|person|production|a (?:box|drawer)|my portfolio))`,
    `\\b(?:am sending|send|sending|include|including|here (?:is|are)) (?:you )?${GIVEN}(?<sort6>${FILE_SORT}) (?:with this|below|in this (?:e-?mail|message)|along(?: with this)?|herewith|as an? (?:PDF|attachment))\\b`,
    '\\b(?:see|please see|find|please find) (?:the )?(?:attached|attachments?|enclosed|below for the (?:file|document|pdf))\\b(?:\\s+(?:for\\s+)?(?:the |my )?(?<sort7>CV|cv|references|portfolio|certificates?|slides|diagram))?',
    '\\b(?:the )?(?:PDF|file|document|attachment) (?:below|attached|enclosed|with this)\\b',
    '\\b(?:below|here|herewith) as an? (?:PDF|Word file|file|attachment)\\b',
  ].join('|'),
  'gu',
);

export function filesSaid(text: string): (Span & { sort: string | null; count: number | null })[] {
  return [...text.matchAll(FILES)].flatMap((match) => {
    const groups = match.groups ?? {};
    const said = [groups.sort, groups.sort2, groups.sort3, groups.sort4, groups.sort5, groups.sort6, groups.sort7].find(
      (each) => each !== undefined,
    );
    const before = text.slice(Math.max(0, match.index - 40), match.index);
    // "I will send", "no file to add", "shall I attach": nothing is said to be there.
    if (
      /\b(?:will|can|could|would|shall|may|if|not|no|never|have not|happy to|glad to|want me to|should|to)\s+(?:\w+\s+){0,2}$/i.test(
        before,
      )
    )
      return [];
    if (
      /\b(?:will follow|on request|in the post)\b/.test(text.slice(match.index, match.index + match[0].length + 20)) &&
      !/attached/i.test(match[0])
    )
      return [];
    const counts = [...match[0].matchAll(latin(`\\b(both|${numberWords}|\\d{1,2})\\b`, 'gi'))].map((each) =>
      /^both$/i.test(each[1] ?? '') ? 2 : numberOf(each[1] ?? ''),
    );
    const isInOne = /^ (?:all )?(?:in|as) (?:one|a single)\b/i.test(text.slice(match.index + match[0].length));
    const isCounted = !isInOne && /\b(?:documents|files|references|attachments|certificates|copies)\b/i.test(match[0]);
    const [count = null] = counts.filter((each) => each !== 1);
    const sort =
      said === undefined || /^(?:documents?|files?|pdf|plan|report|case study)$/i.test(said)
        ? null
        : (plainWords(said).at(-1) ?? null);
    return [{ start: match.index, end: match.index + match[0].length, sort, count: isCounted ? count : null }];
  });
}

const THING =
  "(?:both |all )?(?:(?:my|the|a|an|our|copies of|a copy of|proof of|scans of|two|three|four|some) )(?:(?!and\\b|or\\b|with\\b)[\\p{L}’'-]{1,30} ?){1,4}(?:(?:of|for|from|to|with) (?:(?:my|the|a|our|your) )?(?:[\\p{L}’'-]{1,30} ?){1,3})?";
/** "I attach both my CV and my two references", "attached you will find my portfolio, my CV and the calculation". */
const LISTED = latin(
  `\\b(?:(?:[Aa]ttach|[Ee]nclos)(?:e|ed|ing|es)?(?: (?:is|are|here|below|you will find|please find|to this (?:e-?mail|message|letter)|with this))?|[Pp]lease find attached) (?<list>${THING}(?:,? ?(?:and |as well as |plus |, and )${THING}|, ${THING}(?=[^.;:!?\\n]{0,90}\\band ))+)(?=[\\s,.;:!?)])`,
  'gu',
);
/** A paper without an article, in a list: "my payslips, degree certificate and relieving letter". */
const PAPER =
  "(?:[\\p{L}’'-]{1,30} ){0,2}(?:letter|certificates?|card|licen[cs]e|passport|form|payslips?|transcripts?|references?|CV|diploma|permit|visa|contract|statement|portfolio|photos?)(?!\\p{L})";
const PAPERS = latin(
  `\\b(?:(?:[Aa]ttach|[Ee]nclos)(?:e|ed|ing|es)?(?: (?:is|are|here|below|you will find|please find|herewith|to this (?:e-?mail|message|letter)|with this))?|[Ff]ind attached(?: herewith)?) (?<list>(?:my|the|copies of my) (?:[\\p{L}’'-]{1,30} ){0,2}[\\p{L}’'-]{1,30}(?:, (?:my )?${PAPER}){0,4},? (?:and|as well as|plus) (?:my )?${PAPER})`,
  'gu',
);
/** A verb makes a sentence of it, and no thing. */
const IS_SENTENCE =
  /\b(?:is|was|are|were|has|have|had|will|would|can|could|I|you|we|he|she|they|made|gave|left|said|told|went|came|took|felt|seemed|looks?)\b/;

/** Lists of what is attached, thing by thing. */
export function filesListed(text: string): (Span & { things: string[] })[] {
  return [...text.matchAll(LISTED), ...text.matchAll(PAPERS)].flatMap((match) => {
    const list = match.groups?.list ?? '';
    if (
      /\b(?:will|can|could|would|shall|may|if|not|to|should)\s+(?:\w+\s+){0,2}$/i.test(
        text.slice(Math.max(0, match.index - 30), match.index),
      )
    )
      return [];
    const things = list
      .split(/,\s*(?:and\s)?|\s(?:and|as well as|plus)\s/)
      .map((each) => each.trim())
      .filter((each) => each !== '');
    if (things.length < 2 || things.some((each) => IS_SENTENCE.test(each))) return [];
    if (/\b(?:in|as) (?:one|a single)\b/i.test(text.slice(match.index, match.index + match[0].length + 30))) return [];
    return [{ start: match.index, end: match.index + match[0].length, things }];
  });
}

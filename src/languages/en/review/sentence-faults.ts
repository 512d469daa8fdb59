import type { SentenceFault } from '../../../core/review/fact-words.ts';
import { isGivenName } from '../../../core/write/given-names.ts';
import { fragments } from './fragments.ts';
import { type Rule, sentenceRules } from './sentence-rules.ts';

/** Words that may stand twice: "had had", "that that", names, and what is said twice on purpose. */
const TWICE =
  /^(?:had|that|very|really|so|many|much|no|yes|ha|do|hear|there|half|tut|knock|bye|now|well|again|more|is|in|you|her|day|really|long|far|far|over|out|up|on|Walla|Baden|New|Duran|Pago|boda|tuk|cha|pom|mahi|gado|ylang|wagga)$/i;
const ALWAYS = /^(?:is|in|on|you|her|out|over|up)$/i;

const DOUBLED = /(?<![\p{L}\p{N}'’-])(\p{L}[\p{L}'’]{0,24})(?:[^\S\n]{1,3}|[^\S\n]{0,3}\n)\1(?![\p{L}\p{N}'’-])/giu;

const CONSONANT_AN =
  /\b(?<article>a)\s+(?<word>(?:interview|hour|honest|honour|opportunity|opening|update|engineer|architect|answer|idea|organi[sz]ation|environment|example|email|e-mail|offer|excellent|interesting|enjoyable|amazing|open|early|easy|important|industry|institution|audience|issue|area|agency|account|analyst|assistant|executive|officer|application|employer|employee|old|other|unusual|unexpected|outstanding|understanding|insight|insightful|inspiring|exciting|effort|event|evening|afternoon|increase|impact|impression|informative|engaging|eye|end|extra|enormous|awful|honou?red|heir)\w*)\b/gi;
const AN_CONSONANT =
  /\b(?<article>an)\s+(?<word>(?!hour|honest|hono|heir|herb|historic|hotel|[A-Z]{1,5}\b)(?=[a-z]*[aeiou][a-z]*\b)(?:[bcdfgjklmnpqrstvwxyz]\w+|h(?:a|e|i|o|u)\w+|uni(?:ver|que|t|on|f)\w*|use(?:ful|d|r)?\b|euro\w*|one\b))/gu;

/** Where a statement may begin. */
const STARTS = /^|[.!?,;:–—]\s+|\n|\b(?:and|but|that|because|so|when|if|as|while|since|which|what|how|where)\s/gm;

const openingRules = sentenceRules.filter((rule) => rule.opens === true);

/** A paragraph that ends on a word that wants another, with no full stop behind it. */
const HANGS =
  /(?<=\p{L}\s)(?:the|an?|my|your|our|their|and|or|because|would (?:love|like) to|with the|of the|in the|to the|for the|about the|that the|which|looking forward to|such as|as well as|due to|would like|like to|(?:made|makes|make|let|help(?:ed)?) me (?:want to|feel|think|see)|(?<!\b(?:if|when|whenever|as|what|where|how|ever|all) (?:you|we|I|they|he|she) )(?:wanted to|hoping to|going to|able to|keen to|eager to|ready to|hope to)|than|whose|than the|how the|what the|why the|with my|with your|for my|for your|to your|to my|of your|of my|in your|in my|about your|about my|from the|by the|at the|on the|in order to|one of|because I|and I|but I|that I|that you|if you|so that|what you|what you said about|I am|I would|I will|I have|is that)(?=[^\S\n]*(?:\n\s*\n|\n?$(?![\s\S])))/gu;

/** A name with a verb for several: "Graham were". */
const NAME_VERB = /(?:^|[.!?]\s+|\n)(\p{Lu}\p{Ll}+)\s+(were|have|are|do|don['’]t)\b(?!\s+you\b)/gmu;
/** First names that begin a sentence as other words do. */
const ALSO_WORDS =
  /^(?:Will|May|Mark|Hope|Grace|Art|Chance|Bill|Rob|Sue|Pat|Drew|Dean|Frank|Grant|Rich|Rose|Joy|Faith|Guy|Max|Summer|April|June|Daisy|Poppy|Lily|Ivy|Heather|Hazel|Iris|Ruby|Pearl|Amber|Jade|Crystal|Robin|Jay|Dale|Glen|Ray|Pearl|Sandy|Stan|Bose|Asha)$/;
const AN_LETTERS =
  /(?<![\p{L}&])a\s+(?:MBA|HR|NHS|MSc|MA|FMCG|LLM|MRI|HGV|SLA|NDA|MP|RAF|IT|API|AI|IBM|EU|ECG|ICU|ITU|ERP|SME|HNC|HND|ESG|NGO|RN|LGV)\b/gu;

/** What about a sentence cannot be right. Casual sentences without a subject are right. */
export function sentenceFaults(text: string): SentenceFault[] {
  const found: SentenceFault[] = [];
  for (const match of text.matchAll(DOUBLED)) {
    const word = match[1] ?? '';
    const [one = '', other = ''] = match[0].split(/\s+/);
    if (TWICE.test(word) && !(ALWAYS.test(word) && isFault(text, match.index, word))) continue;
    // "Looked at at least twice".
    if (
      /^at$/i.test(word) &&
      /^\s(?:least|most|once|all|first|last|night|length|any)\b/.test(
        text.slice(match.index + match[0].length, match.index + match[0].length + 8),
      )
    )
      continue;
    // "Thank you. You were": a sentence ends between; "Johnson Johnson" is a name.
    if (one !== other && /^\p{Lu}/u.test(other)) continue;
    if (
      /^\p{Lu}/u.test(one) &&
      one === other &&
      word.length > 1 &&
      !/(?:^|[.!?]\s)$/.test(text.slice(Math.max(0, match.index - 2), match.index))
    )
      continue;
    found.push({ start: match.index, end: match.index + match[0].length, what: 'doubled', repair: one });
  }
  for (const match of text.matchAll(CONSONANT_AN)) if (isArticle(text, match)) found.push(article(match, 'an'));
  for (const match of text.matchAll(AN_LETTERS))
    found.push({ start: match.index, end: match.index + 1, what: 'article', repair: 'an' });
  for (const match of text.matchAll(NAME_VERB)) {
    const [, name = '', verb = ''] = match;
    const end = match.index + match[0].length;
    if (isGivenName(name) && !ALSO_WORDS.test(name))
      found.push({ start: end - verb.length, end, what: 'agreement', repair: null });
  }
  for (const match of text.matchAll(AN_CONSONANT)) found.push(article(match, 'a'));
  const add = ({ what, mend }: Rule, match: RegExpExecArray): void => {
    const said = match[0].replace(/^[.!?]?\s+/, '');
    const end = match.index + match[0].length;
    const mended = mend?.(match.groups ?? {}) ?? '';
    found.push({ start: end - said.length, end, what, repair: mended === '' ? null : mended });
  };
  for (const rule of sentenceRules)
    if (rule.opens !== true) for (const match of text.matchAll(rule.pattern)) add(rule, match);
  for (const begin of text.matchAll(STARTS))
    for (const rule of openingRules) {
      rule.pattern.lastIndex = begin.index + begin[0].length;
      const match = rule.pattern.exec(text);
      if (match !== null && !(rule.what === 'agreement' && isOfTwo(text, match))) add(rule, match);
    }
  for (const match of text.matchAll(HANGS))
    found.push({ start: match.index, end: match.index + match[0].length, what: 'gap', repair: null });
  found.push(...fragments(text), ...unended(text));
  return found;
}

/** "Sophie and I were", "my wife and I are": two are spoken of. */
const TWO =
  /(?:(?<![\p{L}’'-])\p{Lu}[\p{L}’'-]{1,30}|\b(?:[Tt]he|[Tt]his|[Tt]hat|[Bb]oth|[Aa]n?|[Mm]y|[Yy]our|[Hh]is|[Hh]er|[Oo]ur)(?: [\p{L}-]{1,30}){1,3}|\b(?:[Yy]ou|[Hh]e|[Ss]he|[Tt]hey)) and $/u;
const isOfTwo = (text: string, { 0: said, index }: RegExpExecArray): boolean =>
  !/^it\b/i.test(said) &&
  /\b(?:are|were|have|do|don['’]t|want|seem|look|make|mean|say|need|know|sound)$/.test(said) &&
  TWO.test(text.slice(Math.max(0, index - 100), index));

/** "Grade A engineer" has no article. */
const isArticle = (text: string, { index, groups }: RegExpExecArray): boolean =>
  groups?.article !== 'A' || /(?:^|[.!?:\n]\s*)$/.test(text.slice(Math.max(0, index - 3), index));

function article(match: RegExpExecArray, right: string): SentenceFault {
  const written = match.groups?.article ?? '';
  const repair = /^\p{Lu}/u.test(written) ? `${right[0]?.toUpperCase()}${right.slice(1)}` : right;
  return { start: match.index, end: match.index + written.length, what: 'article', repair };
}

/** "In in", "on on", "is is", "you you" are faults more often than not; "what it is is a plan" and "log in in the morning" are none. */
function isFault(text: string, at: number, word: string): boolean {
  const before = text.slice(Math.max(0, at - 20), at);
  if (/^is$/i.test(word)) return !/\b(?:it|this|that|what \w+)\s$/i.test(before);
  if (/^(?:in|on|out|over|up)$/i.test(word))
    return !/\b(?:log|logged|sign|signed|check|checked|came|come|go|went|move|moved|took|take|carry|carried|hold|held|catch|caught|set|end|ended|start|keep|kept|put|let|work\w*|bring|brought|join\w*|dial\w*|drop\w*|hand\w*|step\w*|turn\w*|believe)\s$/i.test(
      before,
    );
  if (/^(?:you|her)$/i.test(word))
    return !/\b(?:show|give|gave|send|sent|tell|told|offer|thank|teach|taught)\s$/i.test(before);
  return false;
}

/** As many words make a paragraph, and not a line of an address. */
const PARAGRAPH_WORDS = 9;

/** A paragraph that breaks off without a sign, in a letter whose others end with one. */
function unended(text: string): SentenceFault[] {
  const paragraphs = [...text.matchAll(/\S[^\n]*(?:\n(?!\s*\n)[^\n]*)*/g)].map((match) => ({
    start: match.index,
    said: match[0].trimEnd(),
  }));
  const whole = paragraphs.filter(
    ({ said }) =>
      // The greeting of many people is a line of its own.
      !/^(?:dear|hi|hello|good)\b[^\n]*[,:]$/i.test(said) &&
      said.split(/\s+/, PARAGRAPH_WORDS).length === PARAGRAPH_WORDS &&
      !/^\s*(?:[-*•–]|\d+[.)])|\n\s*(?:[-*•–]|\d+[.)])/.test(said),
  );
  const isOpen = ({ said }: { said: string }): boolean =>
    /[\p{L}\p{N},]$/u.test(said) && !/(?:https?:\/\/|www\.)\S+$/.test(said) && !said.includes('\n');
  const open = whole.filter(isOpen);
  if (open.length === 0 || open.length === whole.length) return [];
  return open.map(({ start, said }) => ({
    start: start + said.length - (/\S+$/.exec(said.slice(-30))?.[0].length ?? 1),
    end: start + said.length,
    what: 'gap' as const,
    repair: null,
  }));
}

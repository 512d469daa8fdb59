import type { GapGrammar, TypedForm } from '../../../core/write/gap-sentence.ts';
import type { TaggedWord, Tagger } from '../../../core/write/note-reading.ts';

const SOMEBODY = '(?i:you|i|we|he|she|they|there|anybody|anyone|somebody|someone)|\\p{Lu}\\p{Ll}+';
const THING = '(?i:it|the|that|this|your|my)';
/** "Did Tuesdays for two years", "have the licence" and "would be fine" leave their "I" out and ask nothing: a question has its subject. */
const ASKS = new RegExp(
  `^(?i:and |so |but )?(?:(?i:do|does|did|have|has|had) (?:${SOMEBODY})(?!\\p{L})|(?i:is|are|was|were|can|could|would|will|should|may|shall|might) (?:${SOMEBODY}|${THING})(?!\\p{L})|(?i:(?:what|how|when|where|why|who|which)(?: \\p{L}+){0,2}?(?:'s|'re| is| are| was| were| do| does| did| can| could| would| will| should| have| has) (?:you|your|we|he|she|they|it|there|the|i)\\b))`,
  'u',
);
const ENDS_ASKING =
  /,\s*(?:and |so |but )?(?:(?:do|does|did|has|have) (?:you|he|she|they|we|i|there|\p{Lu}\p{L}+)|(?:can|could|is|are|will|would|may) (?:you|he|she|they|we|i|it|that|there|the|\p{Lu}\p{L}+))(?!\p{L})[^,.!?]*\??$/u;
const ANSWERS = /^(?:yes|no|yep|yeah|sure|of course|not yet|certainly|absolutely|definitely|gladly|sorry)\b/i;
const INDIRECT = /^(?:how|what|when|where|why|whether|which|who)\b/i;
const OWN = /^(?:i|we|my|our)\b/i;
const OF_OTHERS = /^(?:he|she|they)\b/i;
const PRONOUN = /^(?:it|you|there|that|this|these|those)\b/i;
/** Behind these another clause begins, whose verb is not that of the whole. */
const NEXT_CLAUSE =
  /(?:[,;:(]|\s[-–—]|\b(?:that|which|who|whom|whose|whos|because|since|so|where|when|if|while|although|though|as|how|why|what|whether|to)\b)/i;
/** A reason, a purpose or a guess by itself goes on with nothing. */
const NO_PART =
  /^(?:because|cos|since|so that|in order to|to|probably|maybe|perhaps|definitely|just|mostly|obviously|basically|actually)\b/i;
/** "Talk to the parent first": an order, though the words are nouns as well. */
const ORDERS =
  /^(?:talk|ask|give|show|tell|start|take|call|check|write|speak|listen|let|keep|make|go|use|explain|offer|read|wait|stop|get|find|bring|put) (?:to|the|them|him|her|it|my|an?|with|for|by|on|in)\b/i;
/** Words in -ing that are no doing. */
const NO_DOING = /^(?:nothing|something|anything|everything|during|morning|evening|spring|string|thing|king|ring)\b/i;
const IRREGULAR =
  /^(?:am|is|are|was|were|'m|'s|'re|'ve|'d|'ll|has|have|had|do|does|did|can|could|will|would|shall|should|may|might|must|won|led|ran|made|took|taught|built|wrote|grew|kept|held|sold|went|came|got|gave|found|left|said|told|asked|met|saw|thought|knew|brought|bought|cut|put|set|read|spent|lost|paid|sent|began|chose|drew|drove|fed|meant|need|want|know|like|think|work|run|live|speak|use|make|take|give|see|go)$/i;

/** "Did Tuesdays for two years" and "would be fine by me" leave out who or what, which a letter says. */
function withSubject(text: string): string {
  if (text.endsWith('?') || ASKS.test(text)) return text;
  if (
    /^(?:did|can|have|had|will|could|would (?:love|like|prefer|rather|need|be (?:happy|glad|keen|able|free))) /i.test(
      text,
    )
  )
    return `I ${text.slice(0, 1).toLowerCase()}${text.slice(1)}`;
  if (
    /^(?:(?:would be|is|was) (?:fine|good|great|perfect|ok|okay|alright|no problem|possible)|works|suits me|sounds good) ?/i.test(
      text,
    )
  )
    return `That ${text.slice(0, 1).toLowerCase()}${text.slice(1)}`;
  return text;
}

/** How English reads what is typed into a gap. */
export const gapGrammar: GapGrammar = {
  tidied: (text) =>
    withSubject(text)
      .replace(/(?<![\p{L}\p{N}'’.])i(?=(?:['’](?:m|d|ve|ll)\b)|[\s,.!?]|$)/gu, 'I')
      .replace(
        /(?<![\p{L}])(?:mon|tues|wednes|thurs|fri|satur|sun)days?(?![\p{L}])/gu,
        (day) => day.slice(0, 1).toUpperCase() + day.slice(1),
      )
      .replace(/(?<![\p{L}'’])[Ii](m|ve)(?![\p{L}'’])/gu, 'I’$1')
      .replace(
        /(?<![\p{L}'’])([Dd]o|[Cc]a|[Ww]o|[Dd]id|[Ii]s|[Ww]as|[Dd]oes|[Hh]ave|[Cc]ould|[Ww]ould)nt(?![\p{L}'’])/gu,
        '$1n’t',
      )
      .replace(/(\?\s+)((?:how|what|when|where|why|who|which)\b[^.?!]{0,24})\.?$/i, '$1$2?'),
  formOf,
  takes: (head) => takes.find(([end]) => end.test(head))?.[1] ?? [],
  isScrap,
  isJotted: (text) => SHORT_HAND.test(text) && text.split(/\s+/).length <= 3,
  dangles: (text) => HANGS.test(text) && !NAMES_IT.test(firstOf(text)),
  takesUp: (head) => /more about your question: $/i.test(head),
  isThought: (head) => /\b(?:coming back to|thought since about) $/i.test(head),
  namesTheirs: (text) => /^(?:your (?:question|point|idea|remark)|what you (?:said|asked))\b/i.test(text),
  mainPart: (text) => ({ main: text.split(GOES_ON)[0] ?? '', goesOn: GOES_ON.test(text) }),
  asksTime: (text) => ASKS_TIME.test(text),
  givesTime: (head) => /^I can do $/i.test(head),
  agreed: (head, text) => (isSeveral(text) ? head.replace(/\bhere is $/i, 'here are ') : head),
  endsAsking: (text) => ENDS_ASKING.test(text),
  asks: (head) => /^(?:would|could) you\b/i.test(head),
  saysAgain(head, letter) {
    const ofQuestion = /\b(?:your question|you asked|for asking|wanted to know)\b/i.test(letter);
    if (/^to answer it/i.test(head)) return !ofQuestion;
    if (/your question: $/i.test(head)) return ofQuestion;
    return (
      /promised/i.test(head) &&
      /\bpromis|\bI(?:['’]d| had| said I['’]d) (?:send|offered)|\bI (?:said|offered)\b/i.test(letter)
    );
  },
};

/** An answer as people type it beside a question: it begins with themselves, or with yes or no. */
const HANGS =
  /^(?:(?:honestly|personally|probably|usually|mostly|in that case|in practice|then|there),? )?(?:i|we|my|our)\b|^(?:it|that) depends\b|^(?:yes|no|yeah|yep|absolutely|definitely|not (?:yet|often|really))\b/i;
/** It says itself what it is about. */
const NAMES_IT =
  /\b(?:question\w*|thought about|thinking about|asked|asking|talked|spoke|spoken|discuss\w*|conversation|interview|mention\w*|coming back|since (?:we|then|our|monday|tuesday|wednesday|thursday|friday|yesterday)|should(?:'ve|’ve| have)|forgot|(?:meant|wanted) to (?:say|add|tell)|keep thinking|look(?:ing)? forward|hope|appreciat\w*|grateful|excited|keen|impressed|interested|(?:love|loved|enjoyed|like|liked) (?:hearing|meeting|talking|seeing|learning|your|how you|that you|the way you|to (?:see|hear|learn|get|work|come|join|meet|try|help))|you (?:said|told|showed|described))\b/i;
/** Behind this a thought is gone on with. */
const GOES_ON = /,? (?:because|since) |, (?:which|that's|that’s|who|where|and that|so) | [-–—] /i;
const ASKS_TIME =
  /\b(?:when|what (?:time|day|date)|which (?:day|date|time|slot|of (?:these|those))|how soon|(?:are|r) (?:you|u) (?:\p{L}+ )?(?:free|available|around)|availab\w*|suits?|slots?|works? (?:best )?for you|(?:can|could|would|will) (?:you|u) (?:\p{L}+ )?(?:do|make|come|start|manage|meet|join|attend|talk|speak|call|pop))(?!\p{L})/iu;

function firstOf(text: string): string {
  return text.split(/(?<=[.!?])\s+/)[0] ?? '';
}

const DETERMINED =
  /^(?:the|a|an|my|our|your|his|her|their|its|this|that|these|those|some|any|both|all|each|every|several|no|two|three|four|five|six|seven|eight|nine|ten|\d[\d.,]*|how|what|when|where|why|whether|which|who)\b/i;
/** What is typed as a note to self: "q", "obv", "w/". */
const SHORT_HAND =
  /(?:^|\s)(?:obv|q|qs|abt|w|wd|wld|cd|re|tbh|tbc|etc|pls|thx|u|ur|idk|prob|probs|defo|ofc|nope|yep|lol)(?=[\s/.,]|$)/i;

/** Few words that no article, figure or plural makes into a part of a sentence. */
function isScrap(text: string, head: string, isNamed: boolean): boolean {
  const words = text.replace(/[.!?]+$/, '').split(/\s+/);
  if (words.length > 3 || DETERMINED.test(text)) return false;
  if (SHORT_HAND.test(text) || /^(?:yes|no|not|super|so|very|too)\b/i.test(text)) return true;
  if (words.length > 2 || /ing\b/i.test(words[0] ?? '')) return false;
  if (/\b(?:answer it|answer your question|put it right|should have been): $/i.test(head)) return false;
  // A name may stand behind "back to"; a thing that is brought has its article, or is more than one.
  if (/\p{L}{2,}[^s\W]s$/u.test(words.at(-1) ?? ''))
    return !isNamed && /\b(?:is|are|attaching|attach|find) $/i.test(head);
  return !(/\b(?:to|about|of) $/.test(head) && /^\p{Lu}/u.test(text));
}

const takes: readonly (readonly [RegExp, readonly TypedForm[]])[] = [
  [/^(?:would|could) you (?:tell|let) .* that $/i, ['own', 'intent', 'statement', 'of-others']],
  [/(?:glad to hear) that $/i, ['own', 'statement', 'of-others']],
  [/\bthat $/i, ['own', 'intent', 'statement']],
  [/\bthank .* for $/i, ['doing']],
  [/\bI can do $/i, []],
  [/\bapply for $/i, ['phrase']],
  [/\b(?:back|question) (?:to|about) $|\b(?:about|of) $/i, ['phrase', 'doing', 'indirect']],
  [/\b(?:is|are|attaching|attach|find) $/i, ['phrase']],
  [/, $/, ['own', 'intent', 'statement']],
  [/more about your question: $/i, []],
  [/\b(?:get to|open): $/i, ['phrase', 'doing', 'indirect']],
  [/\b(?:question|answer it): $/i, ['phrase', 'doing', 'indirect', 'fragment']],
  [/^(?:to put|it should)/i, ['own', 'intent', 'statement', 'phrase', 'doing', 'fragment']],
  [/: $/, ['own', 'intent', 'statement', 'phrase', 'doing']],
];

function formOf(typed: string, tag: Tagger | null): TypedForm {
  const text = typed.replaceAll('’', "'");
  const [first = ''] = text.split(/(?<=[.!?])\s+/);
  if (first.endsWith('?') || ASKS.test(first)) return 'question';
  if (ANSWERS.test(first) || /^(?:many )?thank/i.test(first)) return 'answer';
  if (/^(?:i|we)(?:'ll|'d| will| would| want| hope| plan| can| could)\b/i.test(first)) return 'intent';
  if (INDIRECT.test(first)) return 'indirect';
  if (NO_PART.test(first) || ORDERS.test(first)) return 'fragment';
  if (/^here(?:'s| is| are)\b/i.test(first)) return 'statement';
  if (/^not \p{L}{2,}ing\b/iu.test(first)) return 'doing';
  const words = tag?.(first) ?? [];
  const main = mainOf(words);
  const verb = main.findIndex((each, at) => at > 0 && isFiniteVerb(each, main[at + 1]));
  // "I moved to Leeds": behind "I" or "we" a past form is no attribute.
  const hasDone = /^(?:i|we)\b/i.test(first) && words.slice(1, 3).find(({ pos }) => pos !== 'ADV')?.pos === 'VERB';
  if (OWN.test(first)) return verb > 0 || hasDone ? 'own' : /^(?:my|our)\b/i.test(first) ? phraseIn(main) : 'fragment';
  if (OF_OTHERS.test(first)) return verb > 0 ? 'of-others' : 'fragment';
  if (PRONOUN.test(first) && verb > 0) return 'statement';
  if (/^\p{L}{2,}ing\b/u.test(first) && !NO_DOING.test(first) && main.length > 1 && verb < 0) return 'doing';
  const [head] = main;
  // "Cut the appendix first" says neither who nor when.
  if (head === undefined || ((head.pos === 'VERB' || head.pos === 'AUX') && !/ing$/i.test(head.text)))
    return 'fragment';
  return verb > 0 && verb < 7 ? 'statement' : phraseIn(main);
}

/** The words up to where another clause begins. */
function mainOf(words: readonly TaggedWord[]): readonly TaggedWord[] {
  const end = words.findIndex(({ text }, at) => at > 0 && new RegExp(`^${NEXT_CLAUSE.source}$`, 'i').test(text));
  return end < 0 ? words : words.slice(0, end);
}

function isFiniteVerb({ text, pos }: TaggedWord, next: TaggedWord | undefined): boolean {
  if (pos === 'AUX' || (IRREGULAR.test(text) && pos !== 'NOUN')) return true;
  if (pos !== 'VERB' || /ing$/i.test(text)) return false;
  // "The form used in Ohio" is a thing.
  return !(/ed$/i.test(text) && (next === undefined || next.pos === 'ADP'));
}

function phraseIn(words: readonly TaggedWord[]): TypedForm {
  // "The on-call rota": what stands behind an article is no preposition.
  const end = words.findIndex(({ pos }, at) => pos === 'ADP' && words[at - 1]?.pos !== 'DET');
  const head = (end < 0 ? words : words.slice(0, end)).filter(({ pos }) => pos !== 'PUNCT');
  // "Super pregnant" names nothing.
  return head.some(({ pos }) => pos === 'NOUN' || pos === 'PROPN') && head.at(-1)?.pos !== 'ADJ'
    ? 'phrase'
    : 'fragment';
}

/** "The slides", "both references". */
function isSeveral(text: string): boolean {
  const [head = ''] = text.split(/[,;(]| (?:of|on|from|for|in|about|with|at|to|by|that|which)\b/);
  return (
    /^(?:two|three|four|five|six|both|these|some|several|\d+)\b/i.test(head) ||
    / (?:and|&) /.test(head) ||
    /\p{L}{2,}[^s\W]s$/u.test(head.trim())
  );
}

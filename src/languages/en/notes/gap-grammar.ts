import type { GapGrammar, TypedForm } from '../../../core/write/gap-sentence.ts';
import type { TaggedWord, Tagger } from '../../../core/write/note-reading.ts';

const SUBJECT =
  '(?:you|i|we|he|she|they|it|there|the|that|this|your|my|anybody|anyone|somebody|someone|\\p{Lu}\\p{Ll}+)';
const ASKS = new RegExp(
  `^(?:and |so |but )?(?:(?:do|does|did|is|are|was|were|can|could|would|will|should|have|has|had|may|shall|might) ${SUBJECT}\\b|(?:what|how|when|where|why|who|which)(?: \\p{L}+){0,2}?(?:'s|'re| is| are| was| were| do| does| did| can| could| would| will| should| have| has) (?:you|your|we|he|she|they|it|there|the|i)\\b)`,
  'iu',
);
const ENDS_ASKING =
  /,\s*(?:and |so |but )?(?:can|could|is|are|will|would|do|does|did|has|have|may) (?:you|he|she|they|we|i|it|that|there|the|\p{Lu}\p{L}+)(?!\p{L})[^,.!?]*\??$/u;
const ANSWERS = /^(?:yes|no|yep|yeah|sure|of course|not yet|certainly|absolutely|definitely|gladly|sorry)\b/i;
const INDIRECT = /^(?:how|what|when|where|why|whether|which|who)\b/i;
const OWN = /^(?:i|we|my|our)\b/i;
const OF_OTHERS = /^(?:he|she|they)\b/i;
const PRONOUN = /^(?:it|you|there|that|this|these|those)\b/i;
/** Behind these another clause begins, whose verb is not that of the whole. */
const NEXT_CLAUSE =
  /(?:[,;:(]|\s[-–—]|\b(?:that|which|who|whom|whose|whos|because|since|so|where|when|if|while|although|though|as|how|why|what|whether|to)\b)/i;
/** Words in -ing that are no doing. */
const NO_DOING =
  /^(?:nothing|something|anything|everything|during|morning|evening|spring|string|thing|king|ring|being)\b/i;
const IRREGULAR =
  /^(?:am|is|are|was|were|'m|'s|'re|'ve|'d|'ll|has|have|had|do|does|did|can|could|will|would|shall|should|may|might|must|won|led|ran|made|took|taught|built|wrote|grew|kept|held|sold|went|came|got|gave|found|left|said|told|asked|met|saw|thought|knew|brought|bought|cut|put|set|read|spent|lost|paid|sent|began|chose|drew|drove|fed|meant|need|want|know|like|think|work|run|live|speak|use|make|take|give|see|go)$/i;

/** How English reads what is typed into a gap. */
export const gapGrammar: GapGrammar = {
  tidied: (text) =>
    text
      .replace(/(?<![\p{L}\p{N}'’.])i(?=(?:['’](?:m|d|ve|ll)\b)|[\s,.!?]|$)/gu, 'I')
      .replace(/(\?\s+)((?:how|what|when|where|why|who|which)\b[^.?!]{0,24})\.?$/i, '$1$2?'),
  formOf,
  takes: (head) => takes.find(([end]) => end.test(head))?.[1] ?? [],
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
  const words = tag?.(first) ?? [];
  const main = mainOf(words);
  const verb = main.findIndex((each, at) => at > 0 && isFiniteVerb(each, main[at + 1]));
  if (OWN.test(first)) return verb > 0 ? 'own' : /^(?:my|our)\b/i.test(first) ? phraseIn(main) : 'fragment';
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
  const end = words.findIndex(({ pos }) => pos === 'ADP');
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

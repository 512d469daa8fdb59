import type { SentenceFault } from '../../../core/review/fact-words.ts';

/** Words that may stand twice: "had had", "that that", names, and what is said twice on purpose. */
const TWICE =
  /^(?:had|that|very|really|so|many|much|no|yes|ha|bye|now|well|again|more|is|in|you|her|day|really|long|far|far|over|out|up|on|Walla|Baden|New|Duran|Pago)$/i;
const ALWAYS = /^(?:is|in|on|you|her|out|over|up)$/i;

const DOUBLED = /(?<![\p{L}\p{N}'’-])(\p{L}[\p{L}'’]*)(?:[^\S\n]+|[^\S\n]*\n)\1(?![\p{L}\p{N}'’-])/giu;

const CONSONANT_AN =
  /\b(?<article>a)\s+(?<word>(?:interview|hour|honest|honour|opportunity|opening|update|engineer|architect|answer|idea|organi[sz]ation|environment|example|email|e-mail|offer|excellent|interesting|enjoyable|amazing|open|early|easy|important|industry|institution|audience|issue|area|agency|account|analyst|assistant|executive|officer|application|employer|employee|old|other|unusual|unexpected|outstanding|understanding|insight|insightful|inspiring|exciting|effort|event|evening|afternoon|increase|impact|impression|informative|engaging|eye|end|extra|enormous|awful|honou?red|heir)\w*)\b/giu;
const AN_CONSONANT =
  /\b(?<article>an)\s+(?<word>(?!hour|honest|hono|heir|herb|historic|hotel|[A-Z]{1,5}\b)(?:[bcdfgjklmnpqrstvwxyz]\w+|h(?:a|e|i|o|u)\w+|uni(?:ver|que|t|on|f)\w*|use(?:ful|d|r)?\b|euro\w*|one\b))/gu;

interface Rule {
  readonly pattern: RegExp;
  readonly what: SentenceFault['what'];
  /** What goes in the place of the match; null where only the candidate knows. */
  readonly mend?: (groups: Readonly<Record<string, string | undefined>>) => string;
}

const BE_WORDS = '(?:very |so |really |always |also |still |most |quite |genuinely |truly |particularly |more than )*';
const FEELINGS =
  'interested|keen|glad|happy|pleased|delighted|grateful|thankful|excited|impressed|sure|certain|confident|sorry|available|eager|honou?red|ready|aware|able|looking|writing|hoping|attaching|thinking|applying|enclosing|contacting|wondering';
const VERBS_S =
  'expects?|wants|needs|hopes|thinks|knows|says|plans|decides|has|is|was|does|goes|makes|takes|gives|works|likes|looks|feels|seems|asks|means|comes|runs|uses';
const START =
  '(?:^|(?<=[.!?]\\s)|(?<=[,;:—–]\\s)|(?<=\\b(?:and|but|that|because|so|when|if|as|while|since|which|what|how|where)\\s)|(?<=\\n))';

const rules: readonly Rule[] = [
  {
    pattern: /\b(?<who>you|we|they)\s+(?<verb>was)\b(?!\s+(?:it|that|the one)\b)/giu,
    what: 'agreement',
    mend: ({ who }) => `${who} were`,
  },
  {
    pattern: new RegExp(
      `${START}(?<who>I)\\s+(?<verb>has|is|are|were(?!\\s+(?:you|to)\\b)|does|goes|wants|hopes|looks|thinks)\\b`,
      'gmu',
    ),
    what: 'agreement',
  },
  {
    pattern: new RegExp(
      `${START}(?<who>[Hh]e|[Ss]he|[Ii]t)\\s+(?<verb>have|are|were|do|don['’]t|want|seem|look|make|mean|say|need|know|sound)\\b(?!\\s+(?:it|be)\\b)`,
      'gmu',
    ),
    what: 'agreement',
  },
  {
    pattern: new RegExp(
      `\\b(?<who>(?<!(?:one|each|none|any|both|all|which|whoever|who|of|for|to|with|from|told|see|like|and)\\s)you|they|we)\\s+(?<verb>(?:${VERBS_S.replace('expects?', 'expects')}))\\b`,
      'giu',
    ),
    what: 'agreement',
  },
  {
    pattern:
      /(?<=\b(?:the|your|these|those|all|both|some|many|several)\s)(?<who>pupils|students|colleagues|people|questions|answers|children|patients|staff members|customers|clients|engineers|nurses|teachers|plans|ideas|projects|challenges|values|members|results|details|interviewers|labs)\s+(?<verb>was|is|has)\b(?=\s+(?:so|very|really|all|been|a|not|the|great|clear|\p{Ll}+ed|\p{Ll}+ing|\p{Ll}+ly)\b)/giu,
    what: 'agreement',
  },
  {
    pattern:
      /(?<=\b(?:the|your|this|that)\s)(?<who>team|role|job|conversation|interview|question|company|office|meeting|work|project|position|school|hospital|ward|kitchen|idea|plan)\s+(?<verb>are|were|have|do)\b(?=\s+(?:so|a|the|very|been|sound\w*|interest\w*)\b)/giu,
    what: 'agreement',
  },
  { pattern: /\b(?<verb>there is)\s+(?:many|several|two|three|four|five|some \w+s)\b/giu, what: 'agreement' },
  {
    pattern:
      /\b(?:would|could|should|might|may|must|will|can|did|didn['’]t|doesn['’]t|don['’]t|won['’]t|can['’]t|wouldn['’]t)\s+(?:not\s+|also\s+|really\s+|very much\s+)?(?:has|is|was|were|had been|went|goes|likes|wants|took|gave|saw|knew|came|spoke|wrote|being|enjoyed|liked|wanted|appreciated|joined|worked)\b/giu,
    what: 'agreement',
  },
  {
    pattern:
      /\b(?:have|has|had|have never|had never)\s+(?:went|saw|came|gave|took|wrote|spoke|knew|did|began|ran(?!\s))\b/giu,
    what: 'agreement',
  },
  { pattern: /\b(?:should|would|could|might|must)\s+of\b(?!\s+course)/giu, what: 'agreement', mend: () => '' },
  {
    pattern: /\b(?:this|that)\s+(?:interviews|questions|weeks|days|years|roles|jobs|people)\b(?!\s*['’])/giu,
    what: 'agreement',
  },
  {
    pattern:
      /\b(?:these|those)\s+(?:interview|question|week|day|year|role|job|position|conversation|meeting|opportunity)\b(?!\s*['’-])/giu,
    what: 'agreement',
  },
  // The verb is missing: "I very interested", "It great to meet you", "I looking forward".
  {
    pattern: new RegExp(`${START}(?:I|[Ww]e)\\s+${BE_WORDS}(?:${FEELINGS})\\b(?!\\s+(?:people|as I was)\\b)`, 'gmu'),
    what: 'verb',
  },
  {
    pattern: new RegExp(
      `${START}(?:[Ii]t|[Tt]his|[Tt]hat)\\s+(?:very |so |really |such )*(?:great|good|lovely|nice|a pleasure|a joy|an honou?r|clear|wonderful)\\s+(?:to|that)\\b`,
      'gmu',
    ),
    what: 'verb',
  },
  {
    pattern: new RegExp(
      `${START}(?:[Tt]he|[Yy]our)\\s+(?:team|role|work|job|project|company|office|people|colleagues|questions)\\s+(?:very|really|so)\\s+(?:\\p{L}+)(?=[.!,;])`,
      'gmu',
    ),
    what: 'verb',
  },
  {
    pattern: new RegExp(
      `${START}(?:[Yy]ou|[Tt]hey|[Hh]e|[Ss]he)\\s+(?:all\\s+)?(?:very|so|really)\\s+(?:kind|helpful|clear|welcoming|generous|patient|friendly|open|honest|nice|warm)\\b`,
      'gmu',
    ),
    what: 'verb',
  },
  {
    pattern: /(?:^|[.!?]\s+|\n)Thank\s+(?:so much\s+|very much\s+)?for\b/gu,
    what: 'verb',
    mend: () => 'Thank you for',
  },
  { pattern: /\bthanks you\b/giu, what: 'verb', mend: () => 'thank you' },
  {
    pattern: /\blook(?:ing)? forward (?:hear|meet|see|speak|learn|work|talk|join|visit|continu|discuss)(?:ing)?\b/giu,
    what: 'verb',
  },
  {
    pattern:
      /\blook(?:ing)? forward to (?:hear|meet|see|speak|learn|work|talk|join|discuss|continue|visit|be|get|receive|start)\b(?!\s+of\b)/giu,
    what: 'verb',
  },
  {
    pattern:
      /\b(?:would|I['’]d) (?:really |very much |love )?(?:like|love) (?:thank|know|hear|say|join|work|meet|learn|add|talk|take|ask|be)\b/giu,
    what: 'verb',
  },
  {
    pattern: /\b(?:interested|experienced|skilled) (?:about|on|to) (?:the|this|your) (?:role|job|position|post)\b/giu,
    what: 'verb',
  },
  {
    pattern:
      /\b(?:hope|want|need|decide|plan|happy|glad|pleased|keen|able|ready|delighted)\s+(?:hear|meet|speak|work|join|learn|talk|start|discuss|answer)\b(?!\s+(?:from\s+)?(?:is|was)\b)/giu,
    what: 'verb',
  },
  {
    pattern:
      /\bto\s+(?:heard|met|seen|spoke|spoken|went|gone|worked|joined|talked|been|had|discussed|thanked)\b(?!\s+(?:by|as|with whom)\b)/giu,
    what: 'verb',
  },
  // A part is missing: "What you said about has stayed with me".
  {
    pattern:
      /\b(?:said|told me|spoke|talked|asked|hear(?:ing|d)?|mentioned|learn(?:ing|ed|t)?)\s+(?:about|of)\s+(?:has|have|was|is|were|will|would|can|and I|stayed|we\b(?! (?:all|both))|they (?:have|are|will)|I (?:have|am|will))\b/giu,
    what: 'gap',
  },
  {
    pattern:
      /(?<=\p{L}\s)(?:the|an|your|my|our|and|or|because|would love to|would like to|looking forward to)(?=\s*[.!?](?:\s|$)(?!\.))/gu,
    what: 'gap',
  },
];

/** A paragraph that ends on a word that wants another, with no full stop behind it. */
const HANGS =
  /(?<=\p{L}[^\n]{10,})\b(?:the|an?|my|your|our|their|and|or|because|would (?:love|like) to|with the|of the|in the|to the|for the|about the|that the|which|looking forward to|I am|I would|I will|I have|is that)(?=[^\S\n]*(?:\n\s*\n|\n?$(?![\s\S])))/gu;

/** What about a sentence cannot be right. Casual sentences without a subject are right. */
export function sentenceFaults(text: string): SentenceFault[] {
  const found: SentenceFault[] = [];
  for (const match of text.matchAll(DOUBLED)) {
    const word = match[1] ?? '';
    const [one = '', other = ''] = match[0].split(/\s+/);
    if (TWICE.test(word) && !(ALWAYS.test(word) && isFault(text, match.index, word))) continue;
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
  for (const match of text.matchAll(CONSONANT_AN)) found.push(article(match, 'an'));
  for (const match of text.matchAll(AN_CONSONANT)) found.push(article(match, 'a'));
  for (const { pattern, what, mend } of rules)
    for (const match of text.matchAll(pattern)) {
      const start = match.index + match[0].length - match[0].trimStart().length;
      const said = text.slice(start, match.index + match[0].length).replace(/^[.!?]\s+/, '');
      const at = match.index + match[0].length - said.length;
      const mended = mend?.(match.groups ?? {}) ?? '';
      found.push({ start: at, end: at + said.length, what, repair: mended === '' ? null : mended });
    }
  for (const match of text.matchAll(HANGS))
    found.push({ start: match.index, end: match.index + match[0].length, what: 'gap', repair: null });
  return found;
}

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

import type { Noted } from '../../core/write/noted-reading.ts';

const SAYING =
  'said|says|mentioned|mentions|explained|explains|stressed|stresses|noted|notes|thinks|thought|believes|believed|hopes|hoped|expects|expected|added|adds|admitted|admits';
const ASKING =
  'asked|asks|wanted|wants|wondered|wonders|needs|needed|liked|likes|worried|worries|described|describes|told|tells|showed|shows|pointed|points|spoke|talked|praised|challenged|offered|suggested|recommended|promised|laughed|seemed|joined|runs|ran|leads|led|works|worked|built|builds|came|comes|knows|knew|came from|is|was|has|had|will|would';
const VERBS = `${SAYING}|${ASKING}`;
const THIRD_PERSON: Record<string, string> = {
  is: 'are',
  was: 'were',
  has: 'have',
  does: 'do',
  worries: 'worry',
  stresses: 'stress',
};
const ABOUT =
  /^(?:(?:we|you and i|they and i) )?(?:talked|spoke|chatted|discussed|mentioned|told me|talking|speaking)(?: (?:a lot|a bit|briefly|mostly|at length))?(?: about| of| on)? (.+)$/i;
const FIRST_PERSON = /^(?:i|i'm|i’m|i've|i’ve|i'd|i’d|i'll|i’ll|we)\b/i;
const POSSESSIVE = /^(?:my|our)\b/i;
const DROPPED_I =
  /^(?:led|ran|built|managed|wrote|designed|worked|have|had|spent|won|trained|grew|moved|cut|saved|reduced|introduced|set up|hold|speak|know|can|was|did|helped|taught|published|migrated|negotiated|launched|mentored|hired|founded|organised|organized|completed|passed|am|took|brought|delivered|used|studied|lived|rebuilt|raised|closed|sold|cared|handled|presented|moved|increased|improved|developed|created|implemented|established|automated|streamlined|coordinated|directed|supervised|achieved|oversaw|initiated|restructured|produced|introduced|coached|chaired|drafted|edited|researched|analysed|analyzed|recruited|rolled out|drove|shipped|simplified|won back|turned around|tested|maintained|supported|advised|prepared|started|redesigned|replaced|secured|tripled|doubled|halved|lowered|modernised|modernized|wound up|hosted|hit|exceeded)\b/i;
const FINITE =
  /\b(?:is|are|was|were|has|have|had|will|would|can|could|should|must|needs|need|wants|want|plans|plan to|expects|grows|runs|uses|starts|begins|moves|takes|depends|matters|comes|goes|remains)\b/i;
const SUBORDINATE = /\b(?:that|which|who|whom|whose|where|how|why|what|when|whether|if)\b/i;
const NOUN_START =
  /^(?:the|their|they|it|there|this|these|those|a|an|your|you|her|his|our|some|most|many|everyone|everybody|nobody|people|half|two|three|four|five)\b/i;
const LOWER_FIRST =
  /^(?:the|a|an|how|what|why|when|where|whether|who|your|their|his|her|our|my|this|that|these|those|some|it|there|they|you|being|having|two|three|four|five|being|if|in|on|at|for|with|after|before|most|many|people)\b/i;

/**
 * Reads a note as people jot it down in English. What was said by the reader is turned towards them ("she asked how I test"
 * becomes "you asked how I test"); the candidate's own words stay theirs.
 */
export function readNoted(note: string, whose: 'theirs' | 'mine'): Noted {
  const text = note
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^["'“‘]+|["'”’]+$/g, '')
    .replace(/[\s.;,:!…-]+$/u, '');
  if (/\?$/.test(text)) return { form: 'question', text };
  return whose === 'mine' ? readMine(text) : readTheirs(text);
}

function readMine(text: string): Noted {
  const that = /^(?:to (?:say|mention|add)|mention|say|add)(?: that| about)? (.+)$/i.exec(text)?.[1] ?? text;
  const plain = that.replace(/^that (?=i\b|my\b|we\b)/i, '');
  if (FIRST_PERSON.test(plain)) return { form: 'own', text: upperFirst(plain.replace(/^i\b/, 'I')) };
  // "My last team was remote" is a statement, "my certificate" is a thing to speak of.
  if (POSSESSIVE.test(plain)) {
    return FINITE.test(plain)
      ? { form: 'own', text: upperFirst(plain) }
      : { form: 'topic', text: plain.slice(0, 1).toLowerCase() + plain.slice(1) };
  }
  if (DROPPED_I.test(plain)) return { form: 'own', text: `I ${lowerFirst(plain, true)}` };
  if (isClause(plain)) return { form: 'clause', text: lowerFirst(plain) };
  return { form: 'topic', text: lowerFirst(plain) };
}

function readTheirs(text: string): Noted {
  const about = ABOUT.exec(text)?.[1];
  if (about !== undefined && !/^that\b/i.test(about)) return { form: 'topic', text: lowerFirst(towardsReader(about)) };

  const spoken = new RegExp(`^(?:(?:she|he|they|you|[A-Z][\\p{L}'’-]+) )?(?:also )?(${VERBS})\\b ?(.*)$`, 'u').exec(
    decapitalisePronoun(text),
  );
  if (spoken?.[1] && spoken[2]) {
    const [, verb, rest] = spoken;
    if (new RegExp(`^(?:${SAYING})$`).test(verb) && !/^(?:about|me|how|what|why)\b/.test(rest)) {
      return { form: 'clause', text: lowerFirst(towardsReader(rest.replace(/^that /, ''))) };
    }
    return { form: 'told', text: `you ${secondPerson(verb)} ${towardsReader(rest)}`.trim() };
  }
  if (/^I\b/.test(text)) return { form: 'own', text };
  if (isClause(text)) return { form: 'clause', text: lowerFirst(towardsReader(text)) };
  return { form: 'topic', text: lowerFirst(towardsReader(text)) };
}

/** A statement: starts like a subject, and its first finite verb stands before any subordinate clause. */
function isClause(text: string): boolean {
  if (!NOUN_START.test(text)) return false;
  const verb = FINITE.exec(text);
  if (!verb || verb.index < 3) return false;
  const subordinate = SUBORDINATE.exec(text);
  return subordinate === null || subordinate.index > verb.index;
}

function decapitalisePronoun(text: string): string {
  return text.replace(
    /^(She|He|They|You|Asked|Said|Wants?|Wanted|Mentioned|Told|Described|Explained|Liked|Needs?|Stressed|Thinks?|Worried)\b/,
    (word) => word.toLowerCase(),
  );
}

function secondPerson(verb: string): string {
  return THIRD_PERSON[verb] ?? (/[^s]s$/.test(verb) ? verb.slice(0, -1) : verb);
}

/** "their plan", "her team", "told him": said to the person it is about. */
function towardsReader(text: string): string {
  return text
    .replace(/\b(?:they are|they're|they’re)\b/gi, 'you are')
    .replace(/\bthey\b/gi, 'you')
    .replace(/\b(?:their|his)\b/gi, 'your')
    .replace(/\bher\b(?= \p{L})/giu, 'your')
    .replace(
      /\b(?:she|he) (is|was|has|does)\b/gi,
      (_, verb: string) => `you ${THIRD_PERSON[verb.toLowerCase()] ?? verb}`,
    )
    .replace(/\b(?:she|he)\b/gi, 'you')
    .replace(/\b(?:them|him|her)\b/gi, 'you');
}

function upperFirst(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

function lowerFirst(text: string, always = false): string {
  const first = /^[\p{L}'’-]+/u.exec(text)?.[0] ?? '';
  if (first === 'I') return text;
  const lower = always
    ? first.slice(1) === first.slice(1).toLowerCase()
    : LOWER_FIRST.test(text) || /^[A-Z][a-z]+ing$/.test(first);
  return lower ? text.slice(0, 1).toLowerCase() + text.slice(1) : text;
}

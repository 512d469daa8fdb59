import type { LanguagePack, PhraseFacts, Slot } from './language-pack.ts';
import type { Letter, LetterFacts, LetterPerson } from './letter.ts';
import { assemble, createPhrasing, type Sentence, sayings, spokenWords } from './phrasing.ts';

/** 20 to 25 seconds at 150 words a minute. */
const voicemailWords = { fewest: 50, most: 62 } as const;

/**
 * What to say after the tone: who calls, about what, thanks, interest, one question, the number twice, no need to call
 * back. Of all ways to say it, the first that takes 20 to 25 seconds; else the nearest.
 */
export function composeVoicemail(facts: LetterFacts, language: LanguagePack, base: PhraseFacts): Letter {
  const ask = (['asksSteps', 'asksProcess', 'asksWhen'] as const)[(facts.ordinal - 1) % 3] ?? 'asksSteps';
  const entryIds = [facts.meeting?.entryId, ...facts.roles.map((each) => each.entryId)].filter(
    (each): each is string => each !== undefined,
  );
  const interest: Slot[] = facts.want?.want === 'no' ? [] : ['sayInterest'];
  // The last time, nothing is asked: it needs no answer (PL11).
  const question: Slot[] = facts.kind === 'thank-you' ? [] : facts.kind === 'closing-question' ? ['sayMovedOn'] : [ask];
  const said = (hello: Slot, number: Slot): Slot[] => [
    hello,
    'sayThanks',
    ...interest,
    ...(facts.variant === 'availability' ? (['available'] as const) : []),
    ...question,
    ...(base.number === null ? [] : [number]),
    'sayNoNeed',
  ];
  // In this order: the fullest first; a long number is said once before a duty is left out.
  const plans: Slot[][] = [
    said('sayHello', 'sayNumber'),
    said('sayHelloBriefly', 'sayNumber'),
    said('sayHello', 'sayNumberOnce'),
    said('sayHelloBriefly', 'sayNumberOnce'),
    [...said('sayHello', 'sayNumber').slice(0, -1), 'patient', 'sayNoNeed'],
  ];

  let nearest: { distance: number; said: string[]; plan: readonly Slot[] } = {
    distance: Number.POSITIVE_INFINITY,
    said: [],
    plan: [],
  };
  for (const plan of plans) {
    const choices = plan.map((slot) => sayings(language, slot, base, facts.seed + facts.ordinal, facts.register));
    for (const said of combinations(choices)) {
      const words = said.reduce((sum, text) => sum + spokenWords(text), 0);
      const distance = Math.max(voicemailWords.fewest - words, words - voicemailWords.most, 0);
      if (distance < nearest.distance) nearest = { distance, said, plan };
      if (distance === 0) break;
    }
    if (nearest.distance === 0) break;
  }
  const fromNotes = new Set<Slot>(['sayHello', 'sayHelloBriefly', 'sayThanks']);
  return assemble('', [
    nearest.said.map((text, index) => ({
      text,
      entryIds: fromNotes.has(nearest.plan[index] ?? 'patient') ? entryIds : [],
    })),
  ]);
}

/** One choice from each list, in the order of the lists; places without a choice are left out. */
function* combinations(choices: readonly (readonly string[])[]): Generator<string[]> {
  const [first, ...rest] = choices;
  if (first === undefined) {
    yield [];
    return;
  }
  for (const text of first.length === 0 ? [null] : first) {
    for (const others of combinations(rest)) yield text === null ? others : [text, ...others];
  }
}

/** A card for a call: what to say, point by point, one to a line. */
export function composeCard(
  facts: LetterFacts,
  language: LanguagePack,
  base: PhraseFacts,
  noteOf: (person: LetterPerson | null) => { callback: Sentence | null; forgot: Sentence[] },
): Letter {
  const phrasing = createPhrasing(language, facts.seed, new Set(), facts.register);
  const entryIds = [facts.meeting?.entryId, ...facts.roles.map((each) => each.entryId)].filter(
    (each): each is string => each !== undefined,
  );
  const notes = noteOf(facts.recipient);
  const interest =
    facts.want?.want === 'no'
      ? null
      : phrasing.say(facts.want?.want === 'yes' ? 'wants' : 'curious', base, facts.want ? [facts.want.entryId] : []);
  const lines: (Sentence | null)[] =
    facts.kind === 'debrief-call'
      ? [
          phrasing.say('cardOpening', base, entryIds),
          phrasing.say('cardHowItWent', base, entryIds),
          interest,
          ...notes.forgot,
          ...facts.onBehalfOf.flatMap((person) => noteOf(person).forgot),
          facts.promise ? phrasing.say('expectsNews', base, [facts.promise.entryId]) : phrasing.say('asksWhen', base),
          phrasing.say('mayIThank', base),
        ]
      : facts.kind === 'late-or-move'
        ? [phrasing.say(facts.variant === 'move' ? 'asksToMove' : 'runsLate', base, entryIds)]
        : facts.kind === 'call-back'
          ? [phrasing.say('returnsCall', base, entryIds), interest]
          : [
              phrasing.say('sayHello', base, entryIds),
              phrasing.say('thanks', { ...base, recipient: null }, entryIds),
              notes.callback,
              ...notes.forgot,
              interest,
            ];
  return assemble(
    '',
    lines.filter((line) => line !== null).map((line) => [line]),
    '\n',
  );
}

/** What to have before one's eyes in a call. */
export interface CallCard {
  /** At most three things to say, in this order. */
  readonly points: readonly string[];
  /** The one question; null where nothing is asked. */
  readonly question: string | null;
  /** What to say after the tone. */
  readonly voicemail: string;
}

/** More than this nobody keeps in mind while listening. */
const MOST_POINTS = 3;

/** Kinds of call in which a question about how things stand belongs. */
const asksInCalls: ReadonlySet<LetterFacts['kind']> = new Set([
  'call-back',
  'check-in',
  'thank-you',
  'debrief-call',
  'tell-of-offer',
]);

/** Three things to say and one question (issue: call mode), with the voicemail for when nobody answers. */
export function composeCall(
  facts: LetterFacts,
  language: LanguagePack,
  base: PhraseFacts,
  noteOf: (person: LetterPerson | null) => { callback: Sentence | null; forgot: Sentence[] },
): CallCard {
  const phrasing = createPhrasing(language, facts.seed + facts.ordinal, new Set(), facts.register);
  const say = (slot: Slot): string | null => phrasing.say(slot, base)?.text ?? null;
  const interest =
    facts.want?.want === 'no'
      ? null
      : say(
          facts.channel === 'phone' && facts.kind === 'check-in'
            ? 'sayInterest'
            : facts.want?.want === 'yes'
              ? 'wants'
              : 'curious',
        );
  const notes = noteOf(facts.recipient);
  const note = notes.forgot[0]?.text ?? notes.callback?.text ?? null;
  const points = pointsOf(facts, say, note, interest).filter((each): each is string => each !== null);
  const question = !asksInCalls.has(facts.kind)
    ? null
    : facts.kind === 'debrief-call' && facts.promise === null
      ? say('asksWhen')
      : facts.kind === 'debrief-call'
        ? say('mayIThank')
        : say((['asksSteps', 'asksProcess', 'asksWhen'] as const)[(facts.ordinal - 1) % 3] ?? 'asksSteps');
  return {
    points: points.slice(0, MOST_POINTS),
    question,
    voicemail: composeVoicemail(facts, language, base).text,
  };
}

function pointsOf(
  facts: LetterFacts,
  say: (slot: Slot) => string | null,
  note: string | null,
  interest: string | null,
): (string | null)[] {
  switch (facts.kind) {
    case 'debrief-call':
      return [say('cardOpening'), say('cardHowItWent'), note ?? interest];
    case 'late-or-move':
      return [say('sayHelloBriefly'), say(facts.variant === 'move' ? 'asksToMove' : 'runsLate')];
    case 'call-back':
      return [say('returnsCall'), note ?? say('sayThanks'), interest];
    case 'gracious-thanks':
      return [say('sayHelloBriefly'), say('acceptsRejection'), say('openDoor')];
    case 'closing-question':
      return [say('sayHello'), say('sayThanks'), say('sayMovedOn')];
    case 'withdraw':
      return [say('sayHelloBriefly'), say('withdraws'), say('wishesWell')];
    case 'missed-appointment':
      return [say('sayHelloBriefly'), say('missedEachOther')];
    case 'offer-reply':
      return [say('sayHelloBriefly'), say('thanksForOffer'), say('asksTerms')];
    case 'tell-of-offer':
      return [say('sayHelloBriefly'), say('tellsOfOffer'), interest];
    case 'keep-warm':
      return [say('sayHelloBriefly'), note ?? say('keepsWarm'), say('openDoor')];
    default:
      return [say('sayHello'), note ?? say('sayThanks'), interest];
  }
}

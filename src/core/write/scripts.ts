import type { LanguagePack, PhraseFacts, Slot } from './language-pack.ts';
import type { Letter, LetterFacts, LetterPerson } from './letter.ts';
import { assemble, createPhrasing, type Sentence, sayings, spokenWords } from './phrasing.ts';

/** 20 to 25 seconds at 150 words a minute. */
const voicemailWords = { fewest: 50, most: 62 } as const;

/** Something else that is due to the same person and said in the same call (PL24). */
export interface Matter {
  readonly facts: LetterFacts;
  readonly base: PhraseFacts;
}

/** What a call has to tell, as it can be said aloud; empty where it asks how things stand, or only thanks. */
function tells(facts: LetterFacts): readonly Slot[] {
  switch (facts.kind) {
    case 'debrief-call':
      return ['cardOpening'];
    case 'late-or-move':
      return [facts.variant === 'move' ? 'asksToMove' : 'runsLate'];
    case 'call-back':
      return ['missedTheirCall'];
    case 'gracious-thanks':
      return ['acceptsRejection', 'openDoor'];
    case 'withdraw':
      return facts.variant === 'decline'
        ? ['thanksForOffer', 'declinesOffer']
        : facts.expected === null
          ? ['withdraws', 'wishesWell']
          : ['withdraws', 'callsOff', 'wishesWell'];
    case 'missed-appointment':
      return ['missedEachOther'];
    case 'offer-reply':
      return ['thanksForOffer', facts.variant === 'time' ? 'asksForTime' : 'asksTerms'];
    case 'accept':
      return ['acceptsOffer'];
    case 'tell-of-offer':
      return ['tellsOfOffer'];
    case 'inform-others':
      return facts.expected === null ? ['informsOthers', 'wishesWell'] : ['informsOthers', 'callsOff', 'wishesWell'];
    case 'confirm':
      return [facts.variant === 'new-time' ? 'asksNewTime' : 'confirms'];
    case 'keep-warm':
      return ['keepsWarm'];
    default:
      return [];
  }
}

/** The one question of a call; null where nothing is asked. */
function questionOf(facts: LetterFacts): Slot | null {
  if (facts.kind === 'debrief-call') return facts.promise === null ? 'asksWhen' : 'mayIThank';
  if (!asksInCalls.has(facts.kind)) return null;
  if (facts.kind === 'tell-of-offer') return 'asksWhen';
  return (['asksSteps', 'asksProcess', 'asksWhen'] as const)[(facts.ordinal - 1) % 3] ?? 'asksSteps';
}

/** What another matter adds: what it tells, else its question. */
function added({ facts }: Matter): readonly Slot[] {
  // A card that greets already does not greet again.
  if (facts.kind === 'call-back') return ['alsoReturnsCall'];
  const told = tells(facts);
  const question = questionOf(facts);
  return told.length > 0 ? told : question === null ? [] : [question];
}

interface Line {
  readonly slot: Slot;
  readonly base: PhraseFacts;
}

/**
 * What to say after the tone, from the same points as the card: who calls, about what, what there is to tell, or thanks and interest,
 * one question, the number twice. Of all ways to say it, the first that takes 20 to 25 seconds; else the nearest.
 */
export function composeVoicemail(
  facts: LetterFacts,
  language: LanguagePack,
  base: PhraseFacts,
  also: readonly Matter[] = [],
): Letter {
  const entryIds = [facts.meeting?.entryId, ...facts.roles.map((each) => each.entryId)].filter(
    (each): each is string => each !== undefined,
  );
  const interest: Slot[] = facts.want?.want === 'no' ? [] : ['sayInterest'];
  const told = tells(facts);
  // The last time, nothing is asked: it needs no answer (PL11). Nor where the call itself is the thanks.
  const asks = facts.kind === 'thank-you' ? null : questionOf(facts);
  const question: Slot[] = facts.kind === 'closing-question' ? ['sayMovedOn'] : asks === null ? [] : [asks];
  const own: Slot[] =
    told.length > 0
      ? [...told, ...question]
      : ['sayThanks', ...interest, ...(facts.variant === 'availability' ? (['available'] as const) : []), ...question];
  const middle: Line[] = [
    ...own.map((slot) => ({ slot, base })),
    ...also.flatMap((matter) => added(matter).map((slot) => ({ slot, base: matter.base }))),
  ];
  const bye: Slot = asks === null ? 'sayNoNeed' : 'sayByMail';
  const said = (hello: Slot, number: Slot): Line[] => [
    { slot: hello, base },
    ...middle,
    ...(base.number === null ? [] : [{ slot: number, base }]),
    { slot: bye, base },
  ];
  // In this order: the fullest first; a long number is said once before a duty is left out.
  const plans: Line[][] = [
    said('sayHello', 'sayNumber'),
    said('sayHelloBriefly', 'sayNumber'),
    said('sayHello', 'sayNumberOnce'),
    said('sayHelloBriefly', 'sayNumberOnce'),
    [...said('sayHello', 'sayNumber').slice(0, -1), { slot: 'patient', base }, { slot: bye, base }],
  ];

  let nearest: { distance: number; said: string[]; plan: readonly Line[] } = {
    distance: Number.POSITIVE_INFINITY,
    said: [],
    plan: [],
  };
  for (const plan of plans) {
    const choices = plan.map((line) =>
      sayings(language, line.slot, line.base, facts.seed + facts.ordinal, facts.register),
    );
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
      entryIds: fromNotes.has(nearest.plan[index]?.slot ?? 'patient') ? entryIds : [],
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
  also: readonly Matter[] = [],
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
      : facts.kind === 'thank-you'
        ? [
            phrasing.say('sayHello', base, entryIds),
            phrasing.say('thanks', { ...base, recipient: null }, entryIds),
            notes.callback,
            ...notes.forgot,
            interest,
          ]
        : spokenCard(facts, language, base, noteOf, also).map((text) => ({ text, entryIds }));
  // The spoken card has what else is due already.
  const further =
    facts.kind === 'debrief-call' || facts.kind === 'thank-you'
      ? also.flatMap((matter) => added(matter).map((slot) => phrasing.say(slot, matter.base, entryIds)))
      : [];
  return assemble(
    '',
    [...lines, ...further].filter((line) => line !== null).map((line) => [line]),
    '\n',
  );
}

/** The card as it is read: its points, then its question. */
function spokenCard(...card: Parameters<typeof composeCall>): string[] {
  const { points, question } = composeCall(...card);
  return [...points, ...(question === null ? [] : [question])];
}

/** What to have before one's eyes in a call. */
export interface CallCard {
  /** At most three things to say, in this order, and one for each further matter with the same person. */
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
  also: readonly Matter[] = [],
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
  const asked = questionOf(facts);
  const further = also.flatMap((matter) => {
    const [slot] = added(matter);
    return slot === undefined ? [] : (phrasing.say(slot, matter.base)?.text ?? []);
  });
  return {
    points: [...points.slice(0, MOST_POINTS), ...further],
    question: asked === null ? null : say(asked),
    voicemail: composeVoicemail(facts, language, base, also).text,
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
    case 'call-back':
      return [say('returnsCall'), note ?? say('sayThanks'), interest];
    case 'closing-question':
      return [say('sayHello'), say('sayThanks'), say('sayMovedOn')];
    case 'tell-of-offer':
      return [say('sayHelloBriefly'), say('tellsOfOffer'), interest];
    case 'keep-warm':
      return [say('sayHelloBriefly'), note ?? say('keepsWarm'), say('openDoor')];
    default: {
      const told = tells(facts);
      if (told.length > 0) return [say('sayHelloBriefly'), ...told.map(say)];
      return [say('sayHello'), note ?? say('sayThanks'), interest];
    }
  }
}

/**
 * The kinds of steps that this version proposes (docs/glossary.md). The order is the order of the day where nothing else decides, and
 * within an offer the order in which it is done (PL25).
 */
export const stepKinds = [
  'call-back',
  'late-or-move',
  'missed-appointment',
  'debrief',
  'debrief-call',
  'accept',
  'decide-offer',
  'offer-reply',
  'withdraw',
  'tell-of-offer',
  'answer',
  'confirm',
  'thank-you',
  'gracious-thanks',
  'deliver',
  'correct',
  'inform-others',
  'brief',
  'check-in',
  'closing-question',
  'keep-warm',
  'reflect',
] as const;
export type StepKind = (typeof stepKinds)[number];

/** The kind of that name; null for a word that names none, as a newer version may have noted it. */
export function stepKindOf(word: string | null | undefined): StepKind | null {
  return stepKinds.find((kind) => kind === word) ?? null;
}

/** Where something is done: by a letter or a call to somebody, or by the candidate alone on a page of its own. */
export const donePlaces = ['letter', 'debrief', 'fit', 'brief', 'offer'] as const;

/** What sets one kind of step apart from another, but for who proposes it and what its letter is like (see `letter-traits.ts`). */
export interface StepTraits {
  readonly doneAt: (typeof donePlaces)[number];
  /** Nobody asked for it, so it presses (PL12): `moves` where its days are moved for that, `counts` where its day is given (PL16). */
  readonly pressure: 'moves' | 'counts' | 'none';
  /** Asks how things stand: left out, it still counts for the clock (PL6). */
  readonly asksHowItStands: boolean;
  /** Until when it is proposed: while nothing was accepted elsewhere, until they have heard of it, or after the job has ended too (PL25). */
  readonly lasts: 'while-open' | 'until-farewell' | 'past-the-end';
  /** How it is pressing (PL28): as an offer, always or where there is one; as an answer that they wait for; by its day. */
  readonly urgency: 'offer' | 'offer-if-made' | 'answer' | 'day';
  /** Whose hour of today makes it fixed (PL28). */
  readonly fixedBy: 'its-interview' | 'any-interview' | 'nothing';
  /** False for what was promised, what everything else stands on, and what people still count on: it is never over (PL28). */
  readonly endsWithItsTime: boolean;
  /** A talk says it as well as a letter would (PL24); `never` for what has to be sent, or to stand in writing. */
  readonly saidInTalk: 'always' | 'if-by-phone' | 'never';
  /** What one message may do at once: the same for several jobs of one human (PL24), or several steps that are left out together. */
  readonly several: 'jobs' | 'people' | 'apart';
  /** The hours of their day in which its letter may arrive (PL13). */
  readonly hours: 'usual' | 'thanks' | 'any';
  /** Cannot be put off or left out, and is never one of several things that are due (PL25). */
  readonly standsUntilAnswered: boolean;
  /** Belongs into a week and a calendar; false for what no day closes. */
  readonly hasDay: boolean;
}

/** The one table of kinds: every list of them is asked for here. A kind without its line does not compile. */
export const stepTraits: Readonly<Record<StepKind, StepTraits>> = {
  'call-back': {
    doneAt: 'letter',
    pressure: 'none',
    asksHowItStands: false,
    lasts: 'until-farewell',
    urgency: 'answer',
    fixedBy: 'nothing',
    endsWithItsTime: true,
    saidInTalk: 'always',
    several: 'apart',
    hours: 'usual',
    standsUntilAnswered: false,
    hasDay: true,
  },
  'late-or-move': {
    doneAt: 'letter',
    pressure: 'none',
    asksHowItStands: false,
    lasts: 'until-farewell',
    urgency: 'day',
    fixedBy: 'its-interview',
    endsWithItsTime: true,
    saidInTalk: 'always',
    several: 'apart',
    hours: 'any',
    standsUntilAnswered: false,
    hasDay: true,
  },
  'missed-appointment': {
    doneAt: 'letter',
    pressure: 'counts',
    asksHowItStands: false,
    lasts: 'while-open',
    urgency: 'day',
    fixedBy: 'nothing',
    endsWithItsTime: true,
    saidInTalk: 'always',
    several: 'apart',
    hours: 'usual',
    standsUntilAnswered: false,
    hasDay: true,
  },
  debrief: {
    doneAt: 'debrief',
    pressure: 'none',
    asksHowItStands: false,
    lasts: 'while-open',
    urgency: 'day',
    fixedBy: 'nothing',
    endsWithItsTime: false,
    saidInTalk: 'never',
    several: 'apart',
    hours: 'usual',
    standsUntilAnswered: false,
    hasDay: true,
  },
  'debrief-call': {
    doneAt: 'letter',
    pressure: 'none',
    asksHowItStands: false,
    lasts: 'while-open',
    urgency: 'day',
    fixedBy: 'nothing',
    endsWithItsTime: true,
    saidInTalk: 'always',
    several: 'apart',
    hours: 'usual',
    standsUntilAnswered: false,
    hasDay: true,
  },
  accept: {
    doneAt: 'letter',
    pressure: 'none',
    asksHowItStands: false,
    lasts: 'past-the-end',
    urgency: 'offer',
    fixedBy: 'nothing',
    endsWithItsTime: true,
    saidInTalk: 'never',
    several: 'apart',
    hours: 'usual',
    standsUntilAnswered: false,
    hasDay: true,
  },
  'decide-offer': {
    doneAt: 'offer',
    pressure: 'none',
    asksHowItStands: false,
    lasts: 'until-farewell',
    urgency: 'offer',
    fixedBy: 'nothing',
    endsWithItsTime: true,
    saidInTalk: 'never',
    several: 'apart',
    hours: 'usual',
    standsUntilAnswered: true,
    hasDay: true,
  },
  'offer-reply': {
    doneAt: 'letter',
    pressure: 'none',
    asksHowItStands: false,
    lasts: 'until-farewell',
    urgency: 'offer',
    fixedBy: 'nothing',
    endsWithItsTime: true,
    saidInTalk: 'never',
    several: 'people',
    hours: 'any',
    standsUntilAnswered: false,
    hasDay: true,
  },
  withdraw: {
    doneAt: 'letter',
    pressure: 'none',
    asksHowItStands: false,
    lasts: 'until-farewell',
    urgency: 'offer-if-made',
    fixedBy: 'nothing',
    endsWithItsTime: true,
    saidInTalk: 'never',
    several: 'apart',
    hours: 'usual',
    standsUntilAnswered: false,
    hasDay: true,
  },
  'tell-of-offer': {
    doneAt: 'letter',
    pressure: 'none',
    asksHowItStands: false,
    lasts: 'while-open',
    urgency: 'offer',
    fixedBy: 'nothing',
    endsWithItsTime: true,
    saidInTalk: 'always',
    several: 'jobs',
    hours: 'usual',
    standsUntilAnswered: false,
    hasDay: true,
  },
  answer: {
    doneAt: 'letter',
    pressure: 'none',
    asksHowItStands: false,
    lasts: 'until-farewell',
    urgency: 'answer',
    fixedBy: 'nothing',
    endsWithItsTime: true,
    saidInTalk: 'always',
    several: 'apart',
    hours: 'any',
    standsUntilAnswered: false,
    hasDay: true,
  },
  confirm: {
    doneAt: 'letter',
    pressure: 'none',
    asksHowItStands: false,
    lasts: 'while-open',
    urgency: 'answer',
    fixedBy: 'its-interview',
    endsWithItsTime: true,
    saidInTalk: 'always',
    several: 'apart',
    hours: 'any',
    standsUntilAnswered: false,
    hasDay: true,
  },
  'thank-you': {
    doneAt: 'letter',
    pressure: 'none',
    asksHowItStands: false,
    lasts: 'until-farewell',
    urgency: 'day',
    fixedBy: 'nothing',
    endsWithItsTime: true,
    saidInTalk: 'if-by-phone',
    several: 'people',
    hours: 'thanks',
    standsUntilAnswered: false,
    hasDay: true,
  },
  'gracious-thanks': {
    doneAt: 'letter',
    pressure: 'none',
    asksHowItStands: false,
    lasts: 'past-the-end',
    urgency: 'day',
    fixedBy: 'nothing',
    endsWithItsTime: true,
    saidInTalk: 'always',
    several: 'apart',
    hours: 'thanks',
    standsUntilAnswered: false,
    hasDay: true,
  },
  deliver: {
    doneAt: 'letter',
    pressure: 'none',
    asksHowItStands: false,
    lasts: 'while-open',
    urgency: 'day',
    fixedBy: 'nothing',
    endsWithItsTime: false,
    saidInTalk: 'never',
    several: 'apart',
    hours: 'usual',
    standsUntilAnswered: false,
    hasDay: true,
  },
  correct: {
    doneAt: 'letter',
    pressure: 'none',
    asksHowItStands: false,
    lasts: 'past-the-end',
    urgency: 'day',
    fixedBy: 'nothing',
    endsWithItsTime: true,
    saidInTalk: 'never',
    several: 'apart',
    hours: 'usual',
    standsUntilAnswered: false,
    hasDay: true,
  },
  'inform-others': {
    doneAt: 'letter',
    pressure: 'none',
    asksHowItStands: false,
    lasts: 'until-farewell',
    urgency: 'day',
    fixedBy: 'any-interview',
    endsWithItsTime: false,
    saidInTalk: 'always',
    several: 'jobs',
    hours: 'usual',
    standsUntilAnswered: false,
    hasDay: true,
  },
  brief: {
    doneAt: 'brief',
    pressure: 'none',
    asksHowItStands: false,
    lasts: 'while-open',
    urgency: 'day',
    fixedBy: 'its-interview',
    endsWithItsTime: true,
    saidInTalk: 'never',
    several: 'apart',
    hours: 'usual',
    standsUntilAnswered: false,
    hasDay: true,
  },
  'check-in': {
    doneAt: 'letter',
    pressure: 'moves',
    asksHowItStands: true,
    lasts: 'while-open',
    urgency: 'day',
    fixedBy: 'nothing',
    endsWithItsTime: true,
    saidInTalk: 'always',
    several: 'apart',
    hours: 'usual',
    standsUntilAnswered: false,
    hasDay: true,
  },
  'closing-question': {
    doneAt: 'letter',
    pressure: 'moves',
    asksHowItStands: true,
    lasts: 'until-farewell',
    urgency: 'day',
    fixedBy: 'nothing',
    endsWithItsTime: true,
    saidInTalk: 'always',
    several: 'apart',
    hours: 'usual',
    standsUntilAnswered: false,
    hasDay: true,
  },
  'keep-warm': {
    doneAt: 'letter',
    pressure: 'moves',
    asksHowItStands: false,
    lasts: 'past-the-end',
    urgency: 'day',
    fixedBy: 'nothing',
    endsWithItsTime: true,
    saidInTalk: 'always',
    several: 'apart',
    hours: 'usual',
    standsUntilAnswered: false,
    hasDay: true,
  },
  reflect: {
    doneAt: 'fit',
    pressure: 'none',
    asksHowItStands: false,
    lasts: 'while-open',
    urgency: 'day',
    fixedBy: 'nothing',
    endsWithItsTime: true,
    saidInTalk: 'never',
    several: 'apart',
    hours: 'usual',
    standsUntilAnswered: false,
    hasDay: false,
  },
};

/** The kinds of which something is true, in the order of the day. */
export function kindsThat(holds: (traits: StepTraits) => boolean): readonly StepKind[] {
  return stepKinds.filter((kind) => holds(stepTraits[kind]));
}

/** What a contact may be for that nobody asked for: the only kind that presses (PL12). */
export const unpromptedPurposes: ReadonlySet<string> = new Set(kindsThat((each) => each.pressure !== 'none'));

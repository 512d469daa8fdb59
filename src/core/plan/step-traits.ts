/** Kinds that this version proposes (docs/glossary.md). The order is the order of the day where nothing else decides. */
export const stepKinds = [
  'call-back',
  'late-or-move',
  'missed-appointment',
  'debrief',
  'debrief-call',
  'decide-offer',
  'accept',
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

/** What sets one kind of step apart from another, but for who proposes it and in which words. */
interface StepTraits {
  /** Nobody asked for it, so it presses: few of them go to one human (PL12). */
  readonly unprompted: boolean;
}

/** The one table of kinds: every list of them is asked for here. A kind without its line does not compile. */
const stepTraits: Readonly<Record<StepKind, StepTraits>> = {
  'call-back': { unprompted: false },
  'late-or-move': { unprompted: false },
  'missed-appointment': { unprompted: true },
  debrief: { unprompted: false },
  'debrief-call': { unprompted: false },
  'decide-offer': { unprompted: false },
  accept: { unprompted: false },
  'offer-reply': { unprompted: false },
  withdraw: { unprompted: false },
  'tell-of-offer': { unprompted: false },
  answer: { unprompted: false },
  confirm: { unprompted: false },
  'thank-you': { unprompted: false },
  'gracious-thanks': { unprompted: false },
  deliver: { unprompted: false },
  correct: { unprompted: false },
  'inform-others': { unprompted: false },
  brief: { unprompted: false },
  'check-in': { unprompted: true },
  'closing-question': { unprompted: true },
  'keep-warm': { unprompted: true },
  reflect: { unprompted: false },
};

/** The kinds of which something is true, in the order of the day. */
function kindsThat(holds: (traits: StepTraits) => boolean): readonly StepKind[] {
  return stepKinds.filter((kind) => holds(stepTraits[kind]));
}

/** What a contact may be for that nobody asked for: the only kind that presses (PL12). */
export const unpromptedPurposes: ReadonlySet<string> = new Set(kindsThat((each) => each.unprompted));

import type { Proposer } from './proposal.ts';
import type { StepKind } from './step-traits.ts';
import { proposeBriefs } from './steps/brief.ts';
import { proposeCheckIns } from './steps/check-in.ts';
import { proposeConfirms } from './steps/confirm.ts';
import { proposeDebriefs } from './steps/debrief.ts';
import { proposeDebriefCalls } from './steps/debrief-call.ts';
import { proposeDeliveries } from './steps/deliver.ts';
import { proposeGraciousThanks, proposeMissedAppointment, proposeWithdraw } from './steps/endings.ts';
import { proposeKeepWarm } from './steps/keep-warm.ts';
import { proposeLateOrMove } from './steps/late-or-move.ts';
import { proposeDecideOffer, proposeOfferReply, proposeTellOfOffer } from './steps/offers.ts';
import { proposeReflect } from './steps/reflect.ts';
import { proposeAnswers, proposeCallBacks } from './steps/replies.ts';
import { proposeThankYous } from './steps/thank-you.ts';
import { proposeWanted } from './steps/wanted.ts';

/** Who proposes each kind of step. A kind without a proposer does not compile; a new one is a file and a line here. */
export const proposerByKind: Record<StepKind, Proposer> = {
  'call-back': proposeCallBacks,
  'late-or-move': proposeLateOrMove,
  'missed-appointment': proposeMissedAppointment,
  debrief: proposeDebriefs,
  'debrief-call': proposeDebriefCalls,
  'decide-offer': proposeDecideOffer,
  'offer-reply': proposeOfferReply,
  'tell-of-offer': proposeTellOfOffer,
  answer: proposeAnswers,
  confirm: proposeConfirms,
  'thank-you': proposeThankYous,
  'gracious-thanks': proposeGraciousThanks,
  deliver: proposeDeliveries,
  accept: proposeWanted('accept'),
  correct: proposeWanted('correct'),
  'inform-others': proposeWanted('inform-others'),
  withdraw: proposeWithdraw,
  brief: proposeBriefs,
  'check-in': proposeCheckIns,
  // The closing question is the check-in after the last: one proposer decides between them.
  'closing-question': () => [],
  'keep-warm': proposeKeepWarm,
  reflect: proposeReflect,
};

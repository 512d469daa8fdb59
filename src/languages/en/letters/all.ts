import type { Letters } from '../../../core/write/language-pack.ts';
import type { ByOccasion, LetterSet, SpokenSet } from '../../../core/write/whole-letter.ts';
import { acceptEmail, acceptSpoken } from './accept/all.ts';
import { acceptLateEmail } from './accept/late.ts';
import { acceptText } from './accept/text.ts';
import { answerEmailNoSlot, answerEmailOtherTime, answerEmailSlot } from './answer/email-invited.ts';
import { answerEmailOther, answerEmailQuestion } from './answer/email-question.ts';
import { answerSpoken } from './answer/spoken.ts';
import { answerText } from './answer/text.ts';
import { answerWhetherEmail, answerWhetherText } from './answer/whether.ts';
import { availabilityEmail } from './availability/email.ts';
import { availabilitySpoken } from './availability/spoken.ts';
import { availabilityText } from './availability/text.ts';
import { callBackEmail } from './call-back/email.ts';
import { callBackSpoken } from './call-back/spoken.ts';
import { callBackText } from './call-back/text.ts';
import { checkInCallUk, checkInPromiseUk, checkInSeasonUk } from './check-in/email-events-uk.ts';
import { checkInEventsUs } from './check-in/email-events-us.ts';
import { checkInFirstConsultantUk, checkInFirstUk } from './check-in/email-first-uk.ts';
import { checkInFirstUs } from './check-in/email-first-us.ts';
import { checkInSecondUs, checkInThirdUs } from './check-in/email-later-us.ts';
import { checkInEmailNew } from './check-in/email-new.ts';
import { checkInOpen, checkInOpenText } from './check-in/email-open.ts';
import { checkInPlain, checkInPlainWanted } from './check-in/email-plain.ts';
import { checkInPlainFormal } from './check-in/email-plain-formal.ts';
import { checkInPraised, checkInPraisedText } from './check-in/email-praised.ts';
import { checkInSecondConsultantUk, checkInSecondUk } from './check-in/email-second-uk.ts';
import { checkInSaidByPhone, checkInTelephoneText, checkInWeSpoke } from './check-in/email-telephone.ts';
import { checkInThirdConsultantUk, checkInThirdUk } from './check-in/email-third-uk.ts';
import { checkInVoicemail } from './check-in/email-voicemail.ts';
import { checkInWithNews, checkInWithNewsText } from './check-in/email-with-news.ts';
import { checkInSpoken, checkInSpokenConsultant, checkInSpokenSinceCall } from './check-in/spoken.ts';
import { checkInText } from './check-in/text.ts';
import { checkInTextPlain } from './check-in/text-plain.ts';
import { checkInNewsEmail, checkInNewsPromised } from './check-in-news/email.ts';
import { checkInNewsEmailPlain, checkInNewsTextPlain } from './check-in-news/plain.ts';
import { checkInNewsSpoken } from './check-in-news/spoken.ts';
import { checkInNewsText } from './check-in-news/text.ts';
import { closingUk, closingUs } from './closing/email.ts';
import { closingPlain, closingTextPlain } from './closing/plain.ts';
import { closingSpoken } from './closing/spoken.ts';
import { closingText } from './closing/text.ts';
import { confirmEmail } from './confirm/email.ts';
import { confirmSpoken, confirmText } from './confirm/short.ts';
import { correctEmail } from './correct/email.ts';
import { correctSpoken } from './correct/spoken.ts';
import { debriefEmailPlain, debriefTextPlain } from './debrief-call/email-plain.ts';
import { debriefCallSpoken } from './debrief-call/spoken.ts';
import { debriefEmailToldWhen, debriefTextToldWhen } from './debrief-call/told-when.ts';
import { declineEmail, declineSpoken } from './decline/all.ts';
import { declineText } from './decline/text.ts';
import { deliverEmail, deliverText } from './deliver/all.ts';
import { deliverSpoken } from './deliver/spoken.ts';
import {
  graciousDoorOpenCall,
  graciousDoorOpenText,
  graciousDoorOpenUk,
  graciousDoorOpenUs,
} from './gracious-thanks/door-open.ts';
import { graciousEmailUk } from './gracious-thanks/email-uk.ts';
import { graciousEmailUs } from './gracious-thanks/email-us.ts';
import { graciousEmailPlain, graciousTextPlain } from './gracious-thanks/plain.ts';
import { graciousSpoken, graciousText } from './gracious-thanks/short.ts';
import { graciousToldWhy, graciousToldWhyText } from './gracious-thanks/told-why.ts';
import { informEmail, informSpoken } from './inform-others/all.ts';
import { informOthersExpectedEmail, informOthersExpectedText } from './inform-others/expected.ts';
import { informText } from './inform-others/text.ts';
import { introductionEmail } from './introduction/email.ts';
import { introductionSpoken } from './introduction/spoken.ts';
import { introductionText } from './introduction/text.ts';
import { keepWarmNews, keepWarmPlain, keepWarmTheirNews } from './keep-warm/email.ts';
import { keepWarmSpoken } from './keep-warm/spoken.ts';
import { keepWarmText } from './keep-warm/text.ts';
import { lateEmail, lateSpoken, lateText } from './late/all.ts';
import { lateThanks } from './late-thanks.ts';
import { lines } from './lines.ts';
import { missedEmail, missedSpoken, missedText } from './missed-appointment/all.ts';
import { moveEmail, moveSpoken, moveText } from './move/all.ts';
import { newTimeEmail, newTimeSpoken, newTimeText } from './new-time/all.ts';
import { offerReplyEmailUk } from './offer-reply/email-uk.ts';
import { offerReplyEmailUs } from './offer-reply/email-us.ts';
import { offerReplyLateEmail } from './offer-reply/late.ts';
import { offerReplySpoken } from './offer-reply/spoken.ts';
import { offerTermsSentEmail, offerTermsSentText } from './offer-reply/terms-sent.ts';
import { offerReplyText } from './offer-reply/text.ts';
import { offerTimeEmail, offerTimeSpoken } from './offer-time/all.ts';
import { offerTimeLateEmail } from './offer-time/late.ts';
import { offerTimeText } from './offer-time/text.ts';
import { tellOfOfferEmail, tellOfOfferSpoken } from './tell-of-offer/all.ts';
import { tellOfOfferText } from './tell-of-offer/text.ts';
import { thankYouCard } from './thank-you/card.ts';
import { thankYouConsultantAbsent, thankYouConsultantAbsentText } from './thank-you/consultant-absent.ts';
import { thankYouDescribed } from './thank-you/described.ts';
import { thankYouEmailExamples } from './thank-you/email-examples.ts';
import { thankYouEmailFormal } from './thank-you/email-formal.ts';
import { thankYouEmailLate } from './thank-you/email-late.ts';
import { thankYouEmailPlain, thankYouEmailPlainWanted } from './thank-you/email-plain.ts';
import { thankYouEmailPlainFormal } from './thank-you/email-plain-formal.ts';
import { thankYouEmailUk } from './thank-you/email-uk.ts';
import { thankYouEmailUkWanted } from './thank-you/email-uk-wanted.ts';
import { thankYouEmailUs } from './thank-you/email-us.ts';
import { thankYouEmailUsWanted } from './thank-you/email-us-wanted.ts';
import { thankYouEmailWithThing, thankYouMessageWithThing } from './thank-you/email-with-thing.ts';
import { thankYouMessage, thankYouMessageUk, thankYouMessageUs } from './thank-you/message.ts';
import { thankYouMessagePlain } from './thank-you/message-plain.ts';
import { thankYouSpoken } from './thank-you/spoken.ts';
import { thankYouThroughEmailFormal } from './thank-you-through/email-formal.ts';
import { thankYouThroughEmailUk } from './thank-you-through/email-uk.ts';
import { thankYouThroughEmailUs } from './thank-you-through/email-us.ts';
import { thankYouThroughMessage } from './thank-you-through/message.ts';
import { thankYouThroughEmailPlain, thankYouThroughMessagePlain } from './thank-you-through/plain.ts';
import { thankYouThroughSpoken } from './thank-you-through/spoken.ts';
import { thankYouThroughMessageWithThing, thankYouThroughWithThing } from './thank-you-through/with-thing.ts';
import { withdrawEmail, withdrawSpoken } from './withdraw/all.ts';
import { withdrawExpectedEmail, withdrawExpectedText } from './withdraw/expected.ts';
import { withdrawText } from './withdraw/text.ts';

/** The letters of each occasion: one that has none does not compile. */
const sets: ByOccasion<LetterSet> = {
  'thank-you': [
    thankYouDescribed,
    thankYouCard,
    thankYouEmailExamples,
    thankYouEmailFormal,
    thankYouEmailLate,
    thankYouEmailPlainFormal,
    thankYouEmailPlain,
    thankYouEmailPlainWanted,
    thankYouEmailUkWanted,
    thankYouEmailUk,
    thankYouEmailUsWanted,
    thankYouEmailUs,
    thankYouEmailWithThing,
    thankYouMessageWithThing,
    thankYouMessagePlain,
    thankYouConsultantAbsent,
    thankYouConsultantAbsentText,
    thankYouMessage,
    thankYouMessageUk,
    thankYouMessageUs,
  ],
  'thank-you-through': [
    thankYouThroughEmailFormal,
    thankYouThroughEmailUk,
    thankYouThroughEmailUs,
    thankYouThroughMessage,
    thankYouThroughEmailPlain,
    thankYouThroughMessagePlain,
    thankYouThroughWithThing,
    thankYouThroughMessageWithThing,
  ],
  'check-in': [
    checkInPromiseUk,
    checkInCallUk,
    checkInSeasonUk,
    checkInEventsUs,
    checkInFirstUk,
    checkInFirstConsultantUk,
    checkInFirstUs,
    checkInSecondUs,
    checkInThirdUs,
    checkInEmailNew,
    checkInOpen,
    checkInOpenText,
    checkInPlainFormal,
    checkInPlain,
    checkInPlainWanted,
    checkInPraised,
    checkInPraisedText,
    checkInSecondUk,
    checkInSecondConsultantUk,
    checkInSaidByPhone,
    checkInWeSpoke,
    checkInTelephoneText,
    checkInThirdUk,
    checkInThirdConsultantUk,
    checkInVoicemail,
    checkInWithNews,
    checkInWithNewsText,
    checkInTextPlain,
    checkInText,
  ],
  'check-in-news': [
    checkInNewsEmail,
    checkInNewsPromised,
    checkInNewsEmailPlain,
    checkInNewsTextPlain,
    checkInNewsText,
  ],
  availability: [availabilityEmail, availabilityText],
  introduction: [introductionEmail, introductionText],
  closing: [closingUk, closingUs, closingPlain, closingTextPlain, closingText],
  'debrief-call': [debriefEmailPlain, debriefEmailToldWhen, debriefTextToldWhen, debriefTextPlain],
  'call-back': [callBackEmail, callBackText],
  confirm: [confirmEmail, confirmText],
  'new-time': [newTimeEmail, newTimeText],
  'gracious-thanks': [
    graciousDoorOpenUk,
    graciousDoorOpenUs,
    graciousDoorOpenText,
    graciousDoorOpenCall,
    graciousToldWhy,
    graciousToldWhyText,
    graciousEmailUk,
    graciousEmailUs,
    graciousEmailPlain,
    graciousTextPlain,
    graciousText,
  ],
  accept: [acceptEmail, acceptLateEmail, acceptText],
  correct: [correctEmail],
  'inform-others': [informEmail, informOthersExpectedEmail, informOthersExpectedText, informText],
  withdraw: [withdrawEmail, withdrawExpectedEmail, withdrawExpectedText, withdrawText],
  decline: [declineEmail, declineText],
  late: [lateText, lateEmail],
  move: [moveEmail, moveText],
  'keep-warm': [keepWarmNews, keepWarmTheirNews, keepWarmPlain, keepWarmText],
  'missed-appointment': [missedEmail, missedText],
  'offer-reply': [
    offerReplyEmailUk,
    offerReplyEmailUs,
    offerReplyLateEmail,
    offerReplyText,
    offerTermsSentEmail,
    offerTermsSentText,
  ],
  'offer-time': [offerTimeEmail, offerTimeLateEmail, offerTimeText],
  'tell-of-offer': [tellOfOfferEmail, tellOfOfferText],
  deliver: [deliverEmail, deliverText],
  answer: [
    answerEmailSlot,
    answerEmailNoSlot,
    answerEmailOtherTime,
    answerEmailQuestion,
    answerEmailOther,
    answerText,
    answerWhetherEmail,
    answerWhetherText,
  ],
};

/** What is said on the telephone on each occasion. */
const spoken: ByOccasion<SpokenSet> = {
  'thank-you': [thankYouSpoken],
  'thank-you-through': [thankYouThroughSpoken],
  'check-in': [checkInSpoken, checkInSpokenSinceCall, checkInSpokenConsultant],
  'check-in-news': [checkInNewsSpoken],
  availability: [availabilitySpoken],
  introduction: [introductionSpoken],
  closing: [closingSpoken],
  'debrief-call': [debriefCallSpoken],
  'call-back': [callBackSpoken],
  confirm: [confirmSpoken],
  'new-time': [newTimeSpoken],
  'gracious-thanks': [graciousSpoken],
  accept: [acceptSpoken],
  correct: [correctSpoken],
  'inform-others': [informSpoken],
  withdraw: [withdrawSpoken],
  decline: [declineSpoken],
  late: [lateSpoken],
  move: [moveSpoken],
  'keep-warm': [keepWarmSpoken],
  'missed-appointment': [missedSpoken],
  'offer-reply': [offerReplySpoken],
  'offer-time': [offerTimeSpoken],
  'tell-of-offer': [tellOfOfferSpoken],
  deliver: [deliverSpoken],
  answer: [answerSpoken],
};

/** All English letters. */
export const letters: Letters = {
  sets: Object.values(sets).flat(),
  spoken: Object.values(spoken).flat(),
  lines,
  lateThanks,
};

import type { Letters } from '../../../core/write/language-pack.ts';
import type { ByOccasion, LetterSet, SpokenSet } from '../../../core/write/whole-letter.ts';
import { acceptEmailDu, acceptEmailSie, acceptSpokenDu, acceptSpokenSie } from './accept/all.ts';
import { acceptVerspaetetDu, acceptVerspaetetSie } from './accept/verspaetet.ts';
import { answerEmailDu, answerEmailSie } from './answer/email.ts';
import {
  answerAskedDu,
  answerAskedSie,
  answerAskedSpokenDu,
  answerAskedSpokenSie,
  answerAskedTextDu,
  answerAskedTextSie,
} from './answer/frage.ts';
import { answerWhetherDu, answerWhetherSie, answerWhetherTextDu, answerWhetherTextSie } from './answer/interesse.ts';
import { answerSpokenDu, answerSpokenSie, answerTextDu, answerTextSie } from './answer/short.ts';
import {
  availabilityEmailDu,
  availabilityEmailSie,
  availabilityMessageDu,
  availabilityMessageSie,
  availabilitySpokenDu,
  availabilitySpokenSie,
} from './availability/alle.ts';
import {
  callBackEmailDu,
  callBackEmailSie,
  callBackSpokenDu,
  callBackSpokenSie,
  callBackTextDu,
  callBackTextSie,
} from './call-back/all.ts';
import {
  checkInAnsweringDu,
  checkInAnsweringSie,
  checkInSeveralDu,
  checkInSeveralMessageDu,
  checkInSeveralMessageSie,
  checkInSeveralSie,
} from './check-in/antwortend.ts';
import { checkInEventsSie } from './check-in/email-anlass-sie.ts';
import { checkInEmailDu } from './check-in/email-du.ts';
import { checkInFirstSie } from './check-in/email-erste-sie.ts';
import { checkInLaterSie } from './check-in/email-spaetere-sie.ts';
import { checkInSpokenDu, checkInSpokenSie } from './check-in/gesprochen.ts';
import { checkInLobDu, checkInLobSie } from './check-in/lob.ts';
import { checkInMailboxDu, checkInMailboxSie } from './check-in/mailbox.ts';
import { checkInMessageDu, checkInMessageSie } from './check-in/nachrichten.ts';
import {
  checkInTelefonDu,
  checkInTelefonGesprochen,
  checkInTelefonKurz,
  checkInTelefonKurzDu,
  checkInTelefonSie,
} from './check-in/telefon.ts';
import {
  checkInConsultantEmailDu,
  checkInConsultantEmailSie,
  checkInConsultantMessageDu,
  checkInConsultantMessageSie,
  checkInConsultantSpokenDu,
} from './check-in/vermittlung.ts';
import {
  checkInNewsEmailDu,
  checkInNewsEmailSie,
  checkInNewsMessageDu,
  checkInNewsMessageSie,
  checkInNewsSpokenDu,
  checkInNewsSpokenSie,
} from './check-in-news/alle.ts';
import {
  closingEmailDu,
  closingEmailSie,
  closingMessageDu,
  closingMessageSie,
  closingSpokenDu,
  closingSpokenSie,
} from './closing/alle.ts';
import {
  confirmEmailDu,
  confirmEmailSie,
  confirmSpokenDu,
  confirmSpokenSie,
  confirmTextDu,
  confirmTextSie,
} from './confirm/all.ts';
import { correctEmailDu, correctEmailSie, correctSpokenDu, correctSpokenSie } from './correct/all.ts';
import { debriefCallSpokenDu, debriefCallSpokenSie } from './debrief-call/gesprochen.ts';
import { debriefEmailDu, debriefEmailSie, debriefMessageDu, debriefMessageSie } from './debrief-call/schriftlich.ts';
import { declineEmailDu, declineEmailSie, declineSpokenDu, declineSpokenSie } from './decline/all.ts';
import { declineConsultantDu, declineConsultantSie } from './decline/vermittlung.ts';
import {
  deliverEmailDu,
  deliverEmailSie,
  deliverSpokenDu,
  deliverSpokenSie,
  deliverTextDu,
  deliverTextSie,
} from './deliver/all.ts';
import { graciousToldWhyDu, graciousToldWhySie } from './gracious-thanks/begruendet.ts';
import { graciousEmailDu } from './gracious-thanks/email-du.ts';
import { graciousEmailSie } from './gracious-thanks/email-sie.ts';
import { graciousSpokenDu, graciousSpokenSie, graciousTextDu, graciousTextSie } from './gracious-thanks/short.ts';
import { graciousConsultantCallSie } from './gracious-thanks/vermittlung.ts';
import { graciousDoorOpenDu, graciousDoorOpenSie, graciousDoorOpenTextSie } from './gracious-thanks/wieder-bewerben.ts';
import { informEmailDu, informEmailSie, informSpokenDu, informSpokenSie } from './inform-others/all.ts';
import {
  informOthersErwartetDu,
  informOthersErwartetSie,
  informOthersErwartetTextDu,
  informOthersErwartetTextSie,
} from './inform-others/erwartet.ts';
import {
  introductionEmailDu,
  introductionEmailSie,
  introductionMessageDu,
  introductionMessageSie,
  introductionSpokenDu,
  introductionSpokenSie,
} from './introduction/alle.ts';
import { keepWarmEmailDu } from './keep-warm/email-du.ts';
import { keepWarmEmailSie } from './keep-warm/email-sie.ts';
import { keepWarmSpokenDu, keepWarmSpokenSie, keepWarmTextDu, keepWarmTextSie } from './keep-warm/short.ts';
import { lateEmailDu, lateEmailSie, lateSpokenDu, lateSpokenSie, lateTextDu, lateTextSie } from './late/all.ts';
import { lateThanks } from './late-thanks.ts';
import { lines } from './lines.ts';
import {
  missedEmailDu,
  missedEmailSie,
  missedSpokenDu,
  missedSpokenSie,
  missedTextDu,
  missedTextSie,
} from './missed-appointment/all.ts';
import { moveEmailDu, moveEmailSie, moveSpokenDu, moveSpokenSie, moveTextDu, moveTextSie } from './move/all.ts';
import {
  newTimeEmailDu,
  newTimeEmailSie,
  newTimeSpokenDu,
  newTimeSpokenSie,
  newTimeTextDu,
  newTimeTextSie,
} from './new-time/all.ts';
import { offerReplyEmailDu, offerReplyEmailSie } from './offer-reply/email.ts';
import { offerTermsSentDu, offerTermsSentSie } from './offer-reply/mit-vertrag.ts';
import { offerReplySpokenDu, offerReplySpokenSie } from './offer-reply/spoken.ts';
import { offerReplyVerspaetetDu, offerReplyVerspaetetSie } from './offer-reply/verspaetet.ts';
import { offerTimeEmailDu, offerTimeEmailSie, offerTimeSpokenDu, offerTimeSpokenSie } from './offer-time/all.ts';
import { offerTimeConsultantDu, offerTimeConsultantSie } from './offer-time/vermittlung.ts';
import { offerTimeVerspaetetDu, offerTimeVerspaetetSie } from './offer-time/verspaetet.ts';
import {
  tellOfOfferEmailDu,
  tellOfOfferEmailSie,
  tellOfOfferSpokenDu,
  tellOfOfferSpokenSie,
} from './tell-of-offer/all.ts';
import { dankBeschriebenDu, dankBeschriebenSie } from './thank-you/beschrieben.ts';
import { thankYouEmailDu } from './thank-you/email-du.ts';
import { thankYouEmailSie } from './thank-you/email-sie.ts';
import { thankYouEmailSieWanted } from './thank-you/email-sie-wunsch.ts';
import { dankFrageDu, dankFrageSie } from './thank-you/frage.ts';
import { thankYouSpokenDu, thankYouSpokenSie } from './thank-you/gesprochen.ts';
import { thankYouCardSie } from './thank-you/karte.ts';
import { dankMitBeilageDu, dankMitBeilageKurz, dankMitBeilageSie } from './thank-you/mit-beilage.ts';
import { thankYouMessageDu, thankYouMessageSie } from './thank-you/nachrichten.ts';
import {
  thankYouConsultantEmailDu,
  thankYouConsultantEmailSie,
  thankYouConsultantMessageDu,
  thankYouConsultantMessageSie,
  thankYouConsultantSpokenSie,
} from './thank-you/vermittlung.ts';
import { thankYouConsultantAbsentDu, thankYouConsultantAbsentSie } from './thank-you/vermittlung-nicht-dabei.ts';
import { thankYouThroughEmailDu, thankYouThroughEmailSie } from './thank-you-through/email.ts';
import { thankYouThroughSpokenDu, thankYouThroughSpokenSie } from './thank-you-through/gesprochen.ts';
import {
  dankUeberMitBeilage,
  dankUeberMitBeilageDu,
  dankUeberMitBeilageKurz,
} from './thank-you-through/mit-beilage.ts';
import { thankYouThroughMessageDu, thankYouThroughMessageSie } from './thank-you-through/nachrichten.ts';
import { withdrawEmailDu, withdrawEmailSie, withdrawSpokenDu, withdrawSpokenSie } from './withdraw/all.ts';
import {
  withdrawErwartetDu,
  withdrawErwartetSie,
  withdrawErwartetTextDu,
  withdrawErwartetTextSie,
} from './withdraw/erwartet.ts';

/** The letters of each occasion: one that has none does not compile. */
const sets: ByOccasion<LetterSet> = {
  'thank-you': [
    dankBeschriebenSie,
    dankBeschriebenDu,
    thankYouEmailDu,
    thankYouEmailSieWanted,
    thankYouEmailSie,
    dankFrageSie,
    dankFrageDu,
    thankYouCardSie,
    dankMitBeilageSie,
    dankMitBeilageDu,
    dankMitBeilageKurz,
    thankYouMessageSie,
    thankYouMessageDu,
    thankYouConsultantEmailSie,
    thankYouConsultantAbsentSie,
    thankYouConsultantAbsentDu,
    thankYouConsultantEmailDu,
    thankYouConsultantMessageSie,
    thankYouConsultantMessageDu,
  ],
  'thank-you-through': [
    thankYouThroughEmailSie,
    thankYouThroughEmailDu,
    dankUeberMitBeilage,
    dankUeberMitBeilageDu,
    dankUeberMitBeilageKurz,
    thankYouThroughMessageSie,
    thankYouThroughMessageDu,
  ],
  'check-in': [
    checkInMailboxSie,
    checkInMailboxDu,
    checkInAnsweringSie,
    checkInAnsweringDu,
    checkInSeveralSie,
    checkInSeveralDu,
    checkInSeveralMessageSie,
    checkInSeveralMessageDu,
    checkInEventsSie,
    checkInEmailDu,
    checkInFirstSie,
    checkInLaterSie,
    checkInLobSie,
    checkInLobDu,
    checkInMessageSie,
    checkInMessageDu,
    checkInTelefonSie,
    checkInTelefonDu,
    checkInTelefonKurz,
    checkInTelefonKurzDu,
    checkInConsultantEmailSie,
    checkInConsultantEmailDu,
    checkInConsultantMessageSie,
    checkInConsultantMessageDu,
  ],
  'check-in-news': [checkInNewsEmailSie, checkInNewsEmailDu, checkInNewsMessageSie, checkInNewsMessageDu],
  availability: [availabilityMessageSie, availabilityMessageDu, availabilityEmailSie, availabilityEmailDu],
  introduction: [introductionEmailSie, introductionEmailDu, introductionMessageSie, introductionMessageDu],
  closing: [closingEmailSie, closingEmailDu, closingMessageSie, closingMessageDu],
  'debrief-call': [debriefEmailSie, debriefEmailDu, debriefMessageSie, debriefMessageDu],
  'call-back': [callBackEmailSie, callBackEmailDu, callBackTextSie, callBackTextDu],
  confirm: [confirmEmailSie, confirmEmailDu, confirmTextSie, confirmTextDu],
  'new-time': [newTimeEmailSie, newTimeEmailDu, newTimeTextSie, newTimeTextDu],
  'gracious-thanks': [
    graciousDoorOpenSie,
    graciousDoorOpenDu,
    graciousDoorOpenTextSie,
    graciousToldWhySie,
    graciousToldWhyDu,
    graciousEmailDu,
    graciousEmailSie,
    graciousTextSie,
    graciousTextDu,
    graciousConsultantCallSie,
  ],
  accept: [acceptEmailSie, acceptEmailDu, acceptVerspaetetSie, acceptVerspaetetDu],
  correct: [correctEmailSie, correctEmailDu],
  'inform-others': [
    informEmailSie,
    informEmailDu,
    informOthersErwartetSie,
    informOthersErwartetTextSie,
    informOthersErwartetDu,
    informOthersErwartetTextDu,
  ],
  withdraw: [
    withdrawEmailSie,
    withdrawEmailDu,
    withdrawErwartetSie,
    withdrawErwartetTextSie,
    withdrawErwartetDu,
    withdrawErwartetTextDu,
  ],
  decline: [declineEmailSie, declineEmailDu, declineConsultantSie, declineConsultantDu],
  late: [lateEmailSie, lateEmailDu, lateTextSie, lateTextDu],
  move: [moveEmailSie, moveEmailDu, moveTextSie, moveTextDu],
  'keep-warm': [keepWarmEmailDu, keepWarmEmailSie, keepWarmTextSie, keepWarmTextDu],
  'missed-appointment': [missedEmailSie, missedEmailDu, missedTextSie, missedTextDu],
  'offer-reply': [
    offerReplyEmailSie,
    offerReplyEmailDu,
    offerTermsSentSie,
    offerTermsSentDu,
    offerReplyVerspaetetSie,
    offerReplyVerspaetetDu,
  ],
  'offer-time': [
    offerTimeEmailSie,
    offerTimeEmailDu,
    offerTimeConsultantSie,
    offerTimeConsultantDu,
    offerTimeVerspaetetSie,
    offerTimeVerspaetetDu,
  ],
  'tell-of-offer': [tellOfOfferEmailSie, tellOfOfferEmailDu],
  deliver: [deliverEmailSie, deliverEmailDu, deliverTextSie, deliverTextDu],
  answer: [
    answerEmailSie,
    answerEmailDu,
    answerAskedSie,
    answerAskedDu,
    answerAskedTextSie,
    answerAskedTextDu,
    answerWhetherSie,
    answerWhetherDu,
    answerWhetherTextSie,
    answerWhetherTextDu,
    answerTextSie,
    answerTextDu,
  ],
};

/** What is said on the telephone on each occasion. */
const spoken: ByOccasion<SpokenSet> = {
  'thank-you': [thankYouSpokenSie, thankYouSpokenDu, thankYouConsultantSpokenSie],
  'thank-you-through': [thankYouThroughSpokenSie, thankYouThroughSpokenDu],
  'check-in': [checkInSpokenSie, checkInSpokenDu, checkInTelefonGesprochen, checkInConsultantSpokenDu],
  'check-in-news': [checkInNewsSpokenSie, checkInNewsSpokenDu],
  availability: [availabilitySpokenSie, availabilitySpokenDu],
  introduction: [introductionSpokenSie, introductionSpokenDu],
  closing: [closingSpokenSie, closingSpokenDu],
  'debrief-call': [debriefCallSpokenSie, debriefCallSpokenDu],
  'call-back': [callBackSpokenSie, callBackSpokenDu],
  confirm: [confirmSpokenSie, confirmSpokenDu],
  'new-time': [newTimeSpokenSie, newTimeSpokenDu],
  'gracious-thanks': [graciousSpokenSie, graciousSpokenDu],
  accept: [acceptSpokenSie, acceptSpokenDu],
  correct: [correctSpokenSie, correctSpokenDu],
  'inform-others': [informSpokenSie, informSpokenDu],
  withdraw: [withdrawSpokenSie, withdrawSpokenDu],
  decline: [declineSpokenSie, declineSpokenDu],
  late: [lateSpokenSie, lateSpokenDu],
  move: [moveSpokenSie, moveSpokenDu],
  'keep-warm': [keepWarmSpokenSie, keepWarmSpokenDu],
  'missed-appointment': [missedSpokenSie, missedSpokenDu],
  'offer-reply': [offerReplySpokenSie, offerReplySpokenDu],
  'offer-time': [offerTimeSpokenSie, offerTimeSpokenDu],
  'tell-of-offer': [tellOfOfferSpokenSie, tellOfOfferSpokenDu],
  deliver: [deliverSpokenSie, deliverSpokenDu],
  answer: [answerAskedSpokenSie, answerAskedSpokenDu, answerSpokenSie, answerSpokenDu],
};

/** All German letters. */
export const letters: Letters = {
  sets: Object.values(sets).flat(),
  spoken: Object.values(spoken).flat(),
  lines,
  lateThanks,
};

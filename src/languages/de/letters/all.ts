import type { Letters } from '../../../core/write/language-pack.ts';
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

/** All German letters. */
export const letters: Letters = {
  sets: [
    dankBeschriebenSie,
    dankBeschriebenDu,
    acceptEmailSie,
    acceptEmailDu,
    acceptVerspaetetSie,
    acceptVerspaetetDu,
    checkInMailboxSie,
    checkInMailboxDu,
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
    availabilityMessageSie,
    availabilityMessageDu,
    availabilityEmailSie,
    availabilityEmailDu,
    callBackEmailSie,
    callBackEmailDu,
    callBackTextSie,
    callBackTextDu,
    checkInNewsEmailSie,
    checkInNewsEmailDu,
    checkInNewsMessageSie,
    checkInNewsMessageDu,
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
    closingEmailSie,
    closingEmailDu,
    closingMessageSie,
    closingMessageDu,
    confirmEmailSie,
    confirmEmailDu,
    confirmTextSie,
    confirmTextDu,
    correctEmailSie,
    correctEmailDu,
    debriefEmailSie,
    debriefEmailDu,
    debriefMessageSie,
    debriefMessageDu,
    declineEmailSie,
    declineEmailDu,
    declineConsultantSie,
    declineConsultantDu,
    deliverEmailSie,
    deliverEmailDu,
    deliverTextSie,
    deliverTextDu,
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
    informEmailSie,
    informEmailDu,
    informOthersErwartetSie,
    informOthersErwartetTextSie,
    informOthersErwartetDu,
    informOthersErwartetTextDu,
    introductionEmailSie,
    introductionEmailDu,
    introductionMessageSie,
    introductionMessageDu,
    keepWarmEmailDu,
    keepWarmEmailSie,
    keepWarmTextSie,
    keepWarmTextDu,
    lateEmailSie,
    lateEmailDu,
    lateTextSie,
    lateTextDu,
    missedEmailSie,
    missedEmailDu,
    missedTextSie,
    missedTextDu,
    moveEmailSie,
    moveEmailDu,
    moveTextSie,
    moveTextDu,
    newTimeEmailSie,
    newTimeEmailDu,
    newTimeTextSie,
    newTimeTextDu,
    offerReplyEmailSie,
    offerReplyEmailDu,
    offerTermsSentSie,
    offerTermsSentDu,
    offerReplyVerspaetetSie,
    offerReplyVerspaetetDu,
    offerTimeEmailSie,
    offerTimeEmailDu,
    offerTimeConsultantSie,
    offerTimeConsultantDu,
    offerTimeVerspaetetSie,
    offerTimeVerspaetetDu,
    tellOfOfferEmailSie,
    tellOfOfferEmailDu,
    thankYouThroughEmailSie,
    thankYouThroughEmailDu,
    dankUeberMitBeilage,
    dankUeberMitBeilageDu,
    dankUeberMitBeilageKurz,
    thankYouThroughMessageSie,
    thankYouThroughMessageDu,
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
    withdrawEmailSie,
    withdrawEmailDu,
    withdrawErwartetSie,
    withdrawErwartetTextSie,
    withdrawErwartetDu,
    withdrawErwartetTextDu,
  ],
  spoken: [
    acceptSpokenSie,
    acceptSpokenDu,
    answerAskedSpokenSie,
    answerAskedSpokenDu,
    answerSpokenSie,
    answerSpokenDu,
    availabilitySpokenSie,
    availabilitySpokenDu,
    callBackSpokenSie,
    callBackSpokenDu,
    checkInNewsSpokenSie,
    checkInNewsSpokenDu,
    checkInSpokenSie,
    checkInSpokenDu,
    checkInTelefonGesprochen,
    checkInConsultantSpokenDu,
    closingSpokenSie,
    closingSpokenDu,
    confirmSpokenSie,
    confirmSpokenDu,
    correctSpokenSie,
    correctSpokenDu,
    debriefCallSpokenSie,
    debriefCallSpokenDu,
    declineSpokenSie,
    declineSpokenDu,
    deliverSpokenSie,
    deliverSpokenDu,
    graciousSpokenSie,
    graciousSpokenDu,
    informSpokenSie,
    informSpokenDu,
    introductionSpokenSie,
    introductionSpokenDu,
    keepWarmSpokenSie,
    keepWarmSpokenDu,
    lateSpokenSie,
    lateSpokenDu,
    missedSpokenSie,
    missedSpokenDu,
    moveSpokenSie,
    moveSpokenDu,
    newTimeSpokenSie,
    newTimeSpokenDu,
    offerReplySpokenSie,
    offerReplySpokenDu,
    offerTimeSpokenSie,
    offerTimeSpokenDu,
    tellOfOfferSpokenSie,
    tellOfOfferSpokenDu,
    thankYouThroughSpokenSie,
    thankYouThroughSpokenDu,
    thankYouSpokenSie,
    thankYouSpokenDu,
    thankYouConsultantSpokenSie,
    withdrawSpokenSie,
    withdrawSpokenDu,
  ],
  lines,
  lateThanks,
};

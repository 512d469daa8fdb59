import type { MeaningWords } from '../../../core/understand/meaning-rule.ts';
import { leansToNo } from '../leaning/score.ts';
import { unreal } from '../unsaid.ts';
import { appointment } from './appointment.ts';
import { askedIn } from './asked-in.ts';
import { general } from './general.ts';
import { holding } from './holding.ts';
import { invitation } from './invitation.ts';
import { offer, offers } from './offer.ts';
import { aroundAnOffer } from './offer-around.ts';
import { offerSaid } from './offer-said.ts';
import { question } from './question.ts';
import { confirmation } from './receipt.ts';
import { receiptSaid } from './receipt-said.ts';
import { rejection } from './rejection.ts';
import { waiting } from './waiting.ts';

const short: Readonly<Record<string, string>> = {
  "won't": 'will not',
  "can't": 'can not',
  cannot: 'can not',
  "shan't": 'shall not',
  "let's": 'let us',
  "it's": 'it is',
  "that's": 'that is',
  "there's": 'there is',
  "what's": 'what is',
};
const endings: Readonly<Record<string, string>> = {
  "n't": ' not',
  "'re": ' are',
  "'ve": ' have',
  "'ll": ' will',
  "'m": ' am',
  "'d": ' would',
};

function plain(sentence: string): string {
  const lower = sentence.toLowerCase().replace(/[’‘`´]/g, "'");
  if (!lower.includes("'") && !lower.includes('cannot')) return lower;
  return lower
    .replace(/\b(?:won't|can't|cannot|shan't|let's|it's|that's|there's|what's)\b/g, (each) => short[each] ?? each)
    .replace(/n't\b|'(?:re|ve|ll|m|d)\b/g, (each) => endings[each] ?? each);
}

/** What English answers say, and how. */
export const meaningWords: MeaningWords = {
  rules: [
    ...rejection,
    ...invitation,
    ...appointment,
    ...askedIn,
    ...confirmation,
    ...receiptSaid,
    ...holding,
    ...waiting,
    ...offer,
    ...offerSaid,
    ...aroundAnOffer,
    ...question,
  ],
  condition:
    /\b(?:if|unless|should (?:you|your|we|there|the|it|things|this|they|anything)|in the event|in case|whether|once (?:we|you|your|the)|until|were you to|provided that|candidates? (?:who|that|whose) (?:advance|are selected|are shortlisted|progress|meet|match|pass))\b/,
  general,
  offers,
  unreal,
  turn: /[:;–—!]|\bbut\b/,
  instead: /\b(?:instead|(?:other|another|different) (?:role|position|opening))\b/,
  ofOthers:
    /\b(?:my|his|her|our|a) (?:friend|sister|brother|husband|wife|flatmate|housemate|neighbour|daughter|son|cousin)\b|\b(?:at|by|from) (?:another|some other) (?:firm|company|employer)\b[^.]*["“]|\bnot (?:been |be )?(?:unsuccessful|rejected|turned down|a rejection)\b|\bdid you (?:get|receive|have) (?:a |any )?(?:rejection|refusal)|\b(?:with|to|for) you or (?:one|the|another|somebody|someone)\b|\bi know (?:i|we) (?:said|told)\b/,
  // Not the lines of lawyers: "if this message was sent to you in error ...".
  takenBack:
    /(?<!\b(?:if|should)\b[^.]{0,80})(?:\b(?:sent|went out|written|mailed) (?:to you )?(?:by mistake|in error|too early)\b|\b(?:disregard|ignore) (?:my|our|the) (?:last|previous|earlier) (?:e-?mail|message|note|mail)\b|\bwas (?:a|our|my) (?:clerical |system )?(?:mistake|error)\b)/,
  topic:
    /\b(?:applications?|applied|apply(?:ing)?|applicants?|positions?|roles?|job|jobs|vacanc(?:y|ies)|interview(?:s|ed|ing|er|ers)?|candidates?|candidacy|candidature|hir(?:e|ed|ing)|recruit\w*|cv|resume|résumé|clients?|panel|shortlist\w*|short-listed|opening|opportunity|career|internship|apprenticeship|post|employment|appoint(?:ed|ment)|assessment|references?|referees?|portfolio|salary|notice period|start date|contract|offer|selection|finalists?|requisition|scheme|programme|hr|team|round|stage|debrief|feedback|consultant|employer|employee|colleague|decision|next steps?)\b/,
  rhetorical:
    /\b(?:how (?:are|have) (?:you|things)|how(?:'s| is) (?:it|everything|life|your (?:day|week))|how was your|who knows|who would have|did you know|(?:is|are|was) not (?:that|it|they|we)|what (?:more|else|better) could|why not\b|need (?:any )?(?:help|support|advice)|any (?:other |further )?questions|(?:have|got) (?:any )?(?:other |further |more )?questions|(?<!would you be )(?:looking|searching|ready) for|what now\b|what are you waiting for|(?:she|he|they|client|candidate|colleague|manager)\b[^.?!]{0,30}\b(?:asked|wondered|said)|i (?:often )?(?:ask|asked|wonder|wondered) myself)\b/,
  plain,
  leansToNo,
};

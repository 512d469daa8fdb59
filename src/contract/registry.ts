import type { InputOf, OutputOf } from './operation.ts';
import {
  away,
  closed,
  doctor,
  example,
  exampleEnd,
  exportAll,
  forget,
  init,
  profile,
  restore,
  token,
} from './operations/account.ts';
import { brief, rehearse } from './operations/brief.ts';
import { calendar, calendarFeed } from './operations/calendar.ts';
import { called } from './operations/calls.ts';
import {
  addInterview,
  addInvitation,
  addJob,
  addPerson,
  changeJob,
  closeJob,
  readInvitation,
} from './operations/capture.ts';
import { compare, criteria } from './operations/compare.ts';
import { deviceRevoke, devices, pair } from './operations/devices.ts';
import { evidence, evidenceNote, resume, resumeImport, told } from './operations/evidence.ts';
import { fit, fitNote, reread, wantIt } from './operations/fit.ts';
import { history, proof, worked } from './operations/history.ts';
import { answerOffer, draft, edit, letter, open, review, sent, tone } from './operations/letters.ts';
import { changes, find, job, jobs, plan, today } from './operations/look.ts';
import { mailErase, meaning, read, readAnswer, readMail, suggestion } from './operations/mail-in.ts';
import {
  mail,
  mailConnect,
  mailConsent,
  mailConsentEnd,
  mailDisconnect,
  mailFolders,
  mailTest,
} from './operations/mailbox.ts';
import { model, modelConnect, modelForget, rewrite } from './operations/model.ts';
import { policy, policySet, policyTry, reminder, waiting, week } from './operations/planning.ts';
import { posting, readPosting } from './operations/posting.ts';
import { advice, cards, cardsImport, left, merge, occasion, relations, unmerge } from './operations/relations.ts';
import { pushAgree, reminders, remindersSet } from './operations/reminders.ts';
import { approve, outbox, outboxPause, outboxResume, preview, recall, resolve } from './operations/sending.ts';
import {
  correct,
  debrief,
  keep,
  late,
  later,
  log,
  readPromise,
  retract,
  skip,
  tookPlace,
  undo,
} from './operations/story.ts';
import { discard, finish, jot, unfinished } from './operations/unfinished.ts';
import { where } from './operations/where.ts';
import { workday } from './operations/workday.ts';

/** Every operation by its name. A new one is a description in `operations/` and a line here; without a handler it does not compile. */
export const operations = {
  today,
  'answer-offer': answerOffer,
  plan,
  jobs,
  job,
  find,
  where,
  workday,
  changes,
  policy,
  'policy-try': policyTry,
  'policy-set': policySet,
  reminder,
  reminders,
  'reminders-set': remindersSet,
  'push-agree': pushAgree,
  waiting,
  week,
  calendar,
  'calendar-feed': calendarFeed,
  'read-mail': readMail,
  read,
  'read-answer': readAnswer,
  meaning,
  suggestion,
  'mail-erase': mailErase,
  'read-invitation': readInvitation,
  'add-invitation': addInvitation,
  'add-job': addJob,
  'change-job': changeJob,
  'close-job': closeJob,
  'add-person': addPerson,
  'add-interview': addInterview,
  'took-place': tookPlace,
  late,
  'read-promise': readPromise,
  debrief,
  unfinished,
  jot,
  finish,
  discard,
  log,
  called,
  keep,
  later,
  skip,
  retract,
  undo,
  correct,
  draft,
  edit,
  open,
  sent,
  review,
  tone,
  letter,
  fit,
  'fit-note': fitNote,
  reread,
  want: wantIt,
  'read-posting': readPosting,
  posting,
  compare,
  criteria,
  evidence,
  'evidence-note': evidenceNote,
  told,
  'resume-import': resumeImport,
  resume,
  brief,
  rehearse,
  history,
  proof,
  worked,
  relations,
  occasion,
  advice,
  left,
  merge,
  unmerge,
  cards,
  'cards-import': cardsImport,
  model,
  'model-connect': modelConnect,
  'model-forget': modelForget,
  rewrite,
  preview,
  approve,
  recall,
  outbox,
  'outbox-pause': outboxPause,
  'outbox-resume': outboxResume,
  resolve,
  mail,
  'mail-connect': mailConnect,
  'mail-test': mailTest,
  'mail-disconnect': mailDisconnect,
  'mail-folders': mailFolders,
  'mail-consent': mailConsent,
  'mail-consent-end': mailConsentEnd,
  profile,
  away,
  closed,
  export: exportAll,
  restore,
  forget,
  doctor,
  init,
  example,
  'example-end': exampleEnd,
  token,
  devices,
  'device-revoke': deviceRevoke,
  pair,
} as const;

export type OperationName = keyof typeof operations;
export type Input<N extends OperationName> = InputOf<(typeof operations)[N]>;
export type Output<N extends OperationName> = OutputOf<(typeof operations)[N]>;

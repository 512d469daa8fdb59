import type { InputOf, OutputOf } from './operation.ts';
import {
  away,
  closed,
  doctor,
  example,
  exportAll,
  forget,
  init,
  profile,
  restore,
  token,
} from './operations/account.ts';
import {
  addInterview,
  addInvitation,
  addJob,
  addPerson,
  changeJob,
  closeJob,
  readInvitation,
} from './operations/capture.ts';
import { draft, edit, open, review, sent } from './operations/letters.ts';
import { find, job, jobs, plan, today } from './operations/look.ts';
import { mail, mailConnect, mailDisconnect, mailTest } from './operations/mailbox.ts';
import { approve, outbox, outboxPause, outboxResume, preview, recall, resolve } from './operations/sending.ts';
import { correct, debrief, keep, later, log, retract, skip, tookPlace } from './operations/story.ts';
import { workday } from './operations/workday.ts';

/** Every operation by its name. A new one is a description in `operations/` and a line here; without a handler it does not compile. */
export const operations = {
  today,
  plan,
  jobs,
  job,
  find,
  workday,
  'read-invitation': readInvitation,
  'add-invitation': addInvitation,
  'add-job': addJob,
  'change-job': changeJob,
  'close-job': closeJob,
  'add-person': addPerson,
  'add-interview': addInterview,
  'took-place': tookPlace,
  debrief,
  log,
  keep,
  later,
  skip,
  retract,
  correct,
  draft,
  edit,
  open,
  sent,
  review,
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
  profile,
  away,
  closed,
  export: exportAll,
  restore,
  forget,
  doctor,
  init,
  example,
  token,
} as const;

export type OperationName = keyof typeof operations;
export type Input<N extends OperationName> = InputOf<(typeof operations)[N]>;
export type Output<N extends OperationName> = OutputOf<(typeof operations)[N]>;

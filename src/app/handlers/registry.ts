import type { OperationName } from '../../contract/registry.ts';
import type { Handler } from '../context.ts';

type Loaders = { readonly [N in OperationName]: () => Promise<Handler<N>> };

/** The handler of every operation, loaded when it is first used: a command of the command line loads no other's code. */
export const handlers: Loaders = {
  today: async () => (await import('./look.ts')).today,
  plan: async () => (await import('./look.ts')).plan,
  jobs: async () => (await import('./look.ts')).jobs,
  job: async () => (await import('./look.ts')).job,
  find: async () => (await import('./look.ts')).find,
  'read-invitation': async () => (await import('./invitations.ts')).readInvitation,
  'add-invitation': async () => (await import('./invitations.ts')).addInvitation,
  'add-job': async () => (await import('./jobs.ts')).addJob,
  'change-job': async () => (await import('./jobs.ts')).changeJob,
  'close-job': async () => (await import('./jobs.ts')).closeJob,
  'add-person': async () => (await import('./meetings.ts')).addPerson,
  'add-interview': async () => (await import('./meetings.ts')).addInterview,
  'took-place': async () => (await import('./debriefs.ts')).tookPlace,
  debrief: async () => (await import('./debriefs.ts')).debrief,
  log: async () => (await import('./contacts.ts')).log,
  keep: async () => (await import('./choices.ts')).keep,
  later: async () => (await import('./choices.ts')).later,
  skip: async () => (await import('./choices.ts')).skip,
  retract: async () => (await import('./corrections.ts')).retract,
  correct: async () => (await import('./corrections.ts')).correct,
  draft: async () => (await import('./letters.ts')).draft,
  edit: async () => (await import('./letters.ts')).edit,
  open: async () => (await import('./letters.ts')).open,
  sent: async () => (await import('./letters.ts')).sent,
  review: async () => (await import('./letters.ts')).review,
  profile: async () => (await import('./account.ts')).profile,
  away: async () => (await import('./account.ts')).away,
  closed: async () => (await import('./account.ts')).closed,
  export: async () => (await import('./account.ts')).exportAll,
  restore: async () => (await import('./account.ts')).restore,
  forget: async () => (await import('./account.ts')).forget,
  doctor: async () => (await import('./account.ts')).doctor,
  init: async () => (await import('./account.ts')).init,
  example: async () => (await import('./account.ts')).example,
  token: async () => (await import('./account.ts')).token,
};

import { page } from './words.ts';

/** The screen on which an operation is done without knowing more than its name, and what its link says. */
const places = {
  today: ['/', 'today'],
  plan: ['/', 'today'],
  jobs: ['/jobs', 'jobs'],
  relations: ['/people', 'people'],
  outbox: ['/letters', 'letters'],
  recall: ['/letters', 'letters'],
  resolve: ['/letters', 'letters'],
  'outbox-resume': ['/letters', 'letters'],
  evidence: ['/you/examples', 'examples'],
  'evidence-note': ['/you/examples', 'examples'],
  profile: ['/settings/you', 'you'],
  mail: ['/settings/mailbox', 'mailbox'],
  'mail-test': ['/settings/mailbox', 'mailbox'],
  'mail-connect': ['/settings/mailbox', 'connect'],
  'mail-consent': ['/settings/mailbox', 'consent'],
  'model-connect': ['/settings/model', 'model'],
  policy: ['/settings/how-often', 'policy'],
  'own-letters': ['/you/letters', 'ownLetters'],
  phrases: ['/you/phrases', 'phrases'],
  devices: ['/settings/devices', 'devices'],
  export: ['/settings/backup', 'backup'],
  'calendar-feed': ['/settings/calendar', 'calendar'],
};
/** Where on the page a way is gone; null where it has no screen, or what the screen shows is not known. */
export function screenFor(way) {
  if (way.operation === 'job' && way.input.job !== undefined)
    return { path: `/job/${encodeURIComponent(way.input.job)}`, name: page.further.goTo.job };
  if (way.operation === 'draft' && way.input.step !== undefined)
    return { path: `/letter/${encodeURIComponent(way.input.step)}`, name: page.further.goTo.letter };
  const [path, name] = places[way.operation] ?? [];
  return path === undefined || name === undefined ? null : { path, name: page.further.goTo[name] };
}

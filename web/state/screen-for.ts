import type { Way } from '../../src/contract/refusals/refusal.ts';
import type { OperationName } from '../../src/contract/registry.ts';
import { can } from './abilities.ts';
import { page } from './words.ts';

/** A screen of the page: its path, and what its link says. */
interface Place {
  readonly path: string;
  readonly name: string;
}

type Name = keyof typeof page.further.goTo;

/** The screen on which an operation is done without knowing more than its name, and what its link says. */
const places: { readonly [N in OperationName]?: readonly [path: string, name: Name] } = {
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

/** Settings of what a server does: where there is none, the page says what it takes. */
const ofServer = /^\/settings\/(?:mailbox|model|devices)$/;

/** Where on the page a way is gone; null where it has no screen, or what the screen shows is not known. */
export function screenFor(way: Way): Place | null {
  if (way.operation === 'job' && way.input.job !== undefined)
    return { path: `/job/${encodeURIComponent(way.input.job)}`, name: page.further.goTo.job };
  if (way.operation === 'draft' && way.input.step !== undefined)
    return { path: `/letter/${encodeURIComponent(way.input.step)}`, name: page.further.goTo.letter };
  const [path, name] = places[way.operation] ?? [];
  if (path !== undefined && !can.useServer && ofServer.test(path))
    return { path: '/settings/computer', name: page.further.goTo.computer };
  return path === undefined || name === undefined ? null : { path, name: page.further.goTo[name] };
}

import type { Way } from '../../src/contract/refusals/refusal.ts';
import type { OperationName } from '../../src/contract/registry.ts';

/** A screen of the page: its path, and what its link says. */
interface Place {
  readonly path: string;
  readonly name: string;
}

const today: Place = { path: '/', name: 'Go to Today' };
const jobs: Place = { path: '/jobs', name: 'Look at your jobs' };
const people: Place = { path: '/people', name: 'Look at your people' };
const sending: Place = { path: '/letters', name: 'Go to Letters' };
const examples: Place = { path: '/examples', name: 'Look at your examples' };

const settings = (section: string, name: string): Place => ({ path: `/settings#${section}`, name });

/** The screen on which an operation is done without knowing more than its name. */
const places: { readonly [N in OperationName]?: Place } = {
  today,
  plan: today,
  jobs,
  relations: people,
  outbox: sending,
  recall: sending,
  resolve: sending,
  'outbox-resume': sending,
  evidence: examples,
  'evidence-note': examples,
  profile: settings('you', 'Say it in the settings'),
  mail: settings('mailbox', 'Look at your mailbox'),
  'mail-test': settings('mailbox', 'Look at your mailbox'),
  'mail-connect': settings('mailbox', 'Connect your mailbox'),
  'mail-consent': settings('mailbox', 'Give your consent'),
  'model-connect': settings('model', 'Connect a model'),
  policy: settings('how-often', 'Look at how often'),
  'own-letters': settings('own-letters', 'Look at your own letters'),
  phrases: settings('phrases', 'Look at your phrases'),
  devices: settings('devices', 'Look at your devices'),
  export: settings('copies', 'Keep a copy'),
  'calendar-feed': settings('calendar', 'Look at your calendar'),
};

/** Where on the page a way is gone; null where it has no screen, or what the screen shows is not known. */
export function screenFor(way: Way): Place | null {
  if (way.operation === 'job' && way.input.job !== undefined)
    return { path: `/job/${encodeURIComponent(way.input.job)}`, name: 'Look at the job' };
  if (way.operation === 'draft' && way.input.step !== undefined)
    return { path: `/letter/${encodeURIComponent(way.input.step)}`, name: 'Look at the letter' };
  return places[way.operation] ?? null;
}

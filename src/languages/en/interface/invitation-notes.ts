import type { InvitationWords } from '../../../contract/refusals/said.ts';
import type { AppointmentNote } from '../../../core/understand/appointment-notes.ts';
import type { InvitationNote } from '../../../core/understand/invitation.ts';
import { calendarNote } from './calendar-notes.ts';
import { unread } from './unread.ts';

type Asked = Extract<AppointmentNote, { code: 'time-asked' }>;

const asked: { readonly [W in Asked['why']]: (words: string) => string } = {
  several: (words) => `The mail names more than one time: “${words}”. Give the one that was agreed by hand.`,
  zone: (words) => `The time zone in “${words}” is not known here. Give the time by hand.`,
  off: (words) => `“${words}” is called off, over or only thought of. Give the time that holds by hand.`,
  date: (words) => `“${words}” may mean more than one day. Give the time by hand.`,
};

/** "Los Angeles" of America/Los_Angeles. */
function cityOf(zone: string): string {
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
}

function note(note: InvitationNote): string {
  switch (note.code) {
    case 'floating':
      return `The invitation names no time zone; its time was read in ${note.zone}.`;
    case 'calendar-zone':
      return `The event names no time zone; its time was read in ${note.zone}, which the calendar names for itself.`;
    case 'unknown-zone':
      return `The invitation’s time zone is not known; its time was read in ${note.zone}. Check it.`;
    case 'standard-offset':
      return 'The invitation’s time zone names only its distance from Greenwich in winter. Check the time.';
    case 'all-day':
      return 'The invitation names a day and no time. Give the time.';
    case 'repeats':
      return 'The invitation repeats; only its first date was taken.';
    case 'no-time':
      return 'No time was found in the mail; give it by hand.';
    case 'time-asked':
      return asked[note.why](note.words);
    case 'time-read':
      return `Read from “${note.words}”. Check the time.`;
    case 'on-clocks-of':
      return `That is on the clocks of ${cityOf(note.zone)}.`;
    case 'afternoon-taken':
      return 'It says neither morning nor afternoon; the afternoon was taken.';
    case 'whose-time':
      return 'It names no time zone, and the sender’s clock differs from yours. Ask whose time is meant.';
    case 'calendar-unread':
      return `A further calendar in the mail could not be read. ${unread.sentence(note.why)}`;
    default:
      return calendarNote(note);
  }
}

/** What is said of an invitation and of those whom it names. */
export const invitationWords: InvitationWords = {
  note,
  doubts: {
    'title-arranges': 'their title says that they arrange interviews',
    'service-records': 'their address belongs to a service that records meetings',
    'service-arranges': 'their address belongs to a service that arranges interviews',
    'may-be-room': 'this may be a room',
    'shared-address': 'several people may read this address',
    'names-team': 'the invitation names a team, not a person',
    namesake: 'they bear your name; leave them out if it is you',
    'may-be-you': 'this may be you',
  },
  leftOut: {
    room: 'a room',
    group: 'a group',
    bot: 'a bot',
    service: 'a service that arranges interviews',
    'no-person': 'not a person',
    'for-information': 'for information only',
    declined: 'declined',
    coordinator: 'coordinator',
    you: 'you, it seems',
  },
};

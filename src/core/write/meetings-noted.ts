import type { InterviewState, JobState } from '../journal/states.ts';
import type { CaseBook } from '../plan/context.ts';
import type { MeetingFormat } from '../review/fact-words.ts';
import type { MeetingNoted } from '../review/finding.ts';
import { MINUTE_MS } from '../time/epoch-day.ts';
import { isZone, type Zone, zoneOf } from '../time/zone.ts';

/** The length of an interview for which nobody named an end: it says nothing of how long it was. */
const USUAL_MINUTES = 60;

const PHONE = /\b(?:phone|telephone|telefon\w*|ring|dial)\b|^\+?[\d ()-]{7,}$/i;
const VIDEO = /\b(?:zoom|teams|video\w*|skype|webex|google meet|meet\.google|jitsi|hangouts?|online)\b|https?:\/\//i;

/** By telephone, by video or in person; null where that is not noted, or several things are. */
function formatOf({ location, link, round }: InterviewState): MeetingFormat | null {
  const place = location?.trim() ?? '';
  if (link !== null || VIDEO.test(place)) return PHONE.test(round ?? '') ? null : 'video';
  if (PHONE.test(place) || (place === '' && PHONE.test(round ?? ''))) return 'phone';
  if (place === '' && VIDEO.test(round ?? '')) return 'video';
  return place === '' || /^(?:tbc|tbd|tba|\?+)$/i.test(place) ? null : 'visit';
}

/** The interviews of these jobs that took place or are to, the earliest first, on the clocks on which a letter may name them. */
export function meetingsNoted(
  book: CaseBook,
  jobs: readonly JobState[],
  { zone, personIds }: { readonly zone: Zone; readonly personIds: readonly string[] },
  now: number,
): MeetingNoted[] {
  const named = (id: string | null): Zone => (id !== null && isZone(id) ? zoneOf(id) : zone);
  return jobs
    .flatMap((job) => job.interviews)
    .filter((each) => each.status !== 'cancelled')
    .sort((one, other) => one.startsAt - other.startsAt)
    .map((interview) => {
      const { startsAt, endsAt, attendees } = interview;
      const minutes = Math.round((endsAt - startsAt) / MINUTE_MS);
      return {
        clocks: [zone, named(interview.zone), named(book.account.zone)].map((each) => ({
          day: each.dayOf(startsAt),
          minute: each.minuteOf(startsAt),
          offset: Math.round(each.offsetAt(startsAt) / MINUTE_MS),
        })),
        minutes: minutes === USUAL_MINUTES ? null : minutes,
        round: interview.round,
        isFinal: interview.final,
        format: formatOf(interview),
        isOver: interview.status === 'held' || startsAt <= now,
        withReader: attendees.length === 0 || attendees.some((each) => personIds.includes(each.personId)),
      };
    });
}

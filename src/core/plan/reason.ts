import type { WantedLetter } from '../journal/states.ts';
import type { Channel, Meaning } from '../journal/vocabulary.ts';
import type { DayOff } from '../time/work-calendar.ts';
import type { Span } from './policy.ts';

/**
 * Why a step stands where it stands, as data (PL18). `day` fields are epoch days in the recipient's zone. The sentence
 * comes from the language pack.
 */
export type Reason =
  | { rule: 'PL2'; code: 'did-it-take-place'; interviewDay: number }
  | { rule: 'PL5'; code: 'debrief-after'; interviewDay: number }
  | {
      rule: 'PL2';
      code: 'thanks';
      hours: number;
      nth: number;
      interviewDay: number;
      closesDay: number;
      skipped: DayOff[];
    }
  | { rule: 'PL2'; code: 'thanks-late'; closesDay: number }
  | { rule: 'PL2'; code: 'thanks-carried'; names: string[] }
  | { rule: 'PL2'; code: 'new-time'; interviewDay: number }
  | {
      rule: 'PL3';
      code:
        | 'channel-asked'
        | 'channel-same'
        | 'channel-no-phone'
        | 'channel-email'
        | 'channel-number-only'
        | 'channel-unknown';
      channel: Channel;
    }
  | {
      rule: 'PL4';
      code: 'through-consultant' | 'this-through-consultant' | 'asked-until-noon' | 'call-consultant-first';
    }
  | { rule: 'PL5'; code: 'debrief-today' | 'reflect' }
  | { rule: 'PL6'; code: 'silence'; since: Basis; span: Span; day: number; skipped: DayOff[] }
  | { rule: 'PL6'; code: 'rolled'; closedDay: number; day: number }
  | { rule: 'PL6'; code: 'tried'; tries: number; day: number }
  | { rule: 'PL6'; code: 'they-rang'; day: number }
  | { rule: 'PL7'; code: 'quick' | 'quick-final'; since: Basis; span: Span; day: number; skipped: DayOff[] }
  | { rule: 'PL8'; code: 'promised'; promisedDay: number; day: number; come: boolean; skipped: DayOff[] }
  | { rule: 'PL8'; code: 'news-note'; promisedDay: number; day: number; news: boolean }
  | { rule: 'PL9'; code: 'alternate'; channel: Channel; last: Channel }
  | { rule: 'PL10'; code: 'away'; name: string | null; returnDay: number | null; day: number }
  | {
      rule: 'PL11';
      code: 'closing-question';
      unanswered: number;
      day: number;
      skipped: DayOff[];
      since: Basis;
      span: Span;
    }
  | { rule: 'PL11'; code: 'closed-after-silence'; day: number }
  | { rule: 'PL11'; code: 'rests-after-silence'; day: number }
  | { rule: 'PL12'; code: 'pressure-person'; name: string | null; lastDay: number; day: number }
  | { rule: 'PL12'; code: 'pressure-agency'; name: string | null; count: number; lastDay: number; day: number }
  | { rule: 'PL12'; code: 'merged'; count: number; day: number }
  | { rule: 'PL12'; code: 'successor'; name: string | null; day: number }
  | { rule: 'PL14'; code: 'gracious-thanks'; day: number; closesDay: number }
  | { rule: 'PL14'; code: 'cooling-off'; hours: number }
  | {
      rule: 'PL14';
      code: 'keep-warm';
      nth: number;
      days: number;
      sinceDay: number;
      day: number;
      skipped: DayOff[];
    }
  | { rule: 'PL15'; code: 'confirm'; interviewDay: number; minutes: number }
  | { rule: 'PL15'; code: 'brief'; interviewDay: number }
  | { rule: 'PL15'; code: 'interview-ahead'; interviewDay: number }
  | { rule: 'PL27'; code: 'interview-today'; minute: number; location: string | null }
  | { rule: 'PL27'; code: 'named-today'; day: number; fairDay: number | null }
  | { rule: 'PL16'; code: 'they-missed'; interviewDay: number }
  | { rule: 'PL16'; code: 'running-late'; minutes: number }
  | { rule: 'PL16'; code: 'must-move'; interviewDay: number }
  | { rule: 'PL17'; code: 'own-absence'; day: number }
  | { rule: 'PL29'; code: 'quiet-days'; firstDay: number; lastDay: number; day: number }
  | { rule: 'PL29'; code: 'availability' | 'pause-over'; times: number }
  | { rule: 'PL29'; code: 'something-new'; unanswered: number; news: boolean }
  | { rule: 'PL17'; code: 'half-day'; day: number; name: string }
  | { rule: 'PL17'; code: 'no-holiday-data'; region: string | null }
  | { rule: 'PL20'; code: 'kept' | 'put-off'; day: number; reason: string }
  | { rule: 'PL19'; code: 'with-thanks'; stepIds: string[]; through: boolean }
  | { rule: 'PL22'; code: 'deliver'; text: string; byDay: number | null; days: number; overAt?: number }
  | { rule: 'PL22'; code: 'offer'; day: number; deadlineDay: number | null }
  | { rule: 'PL22'; code: 'tell-of-offer'; day: number; deadlineDay: number | null; offers: number }
  | { rule: 'PL24'; code: 'one-conversation'; count: number }
  | {
      rule: 'PL25';
      code: 'offer-stands';
      deadlineDay: number | null;
      today: number;
      name: string | null;
      /** What it hangs on, in their words; null where it is firm. */
      condition: string | null;
    }
  | { rule: 'PL25'; code: 'acceptance-first' }
  | { rule: 'PL25'; code: 'acceptance-stands'; deadlineDay: number | null; today: number; name: string | null }
  | { rule: 'PL25'; code: 'still-expected'; interviewDay: number }
  | { rule: 'PL25'; code: 'declines' }
  | { rule: 'PL1'; code: 'nothing-noted'; day: number }
  | { rule: 'RU5'; code: 'meaning-unconfirmed'; day: number; meaning: Meaning }
  | { rule: 'PL26'; code: 'unread'; day: number }
  | { rule: 'SG1'; code: 'on-its-way' | 'cannot-tell'; day: number }
  | { rule: 'WR3'; code: 'does-not-want-it' }
  | { rule: 'WR1'; code: 'wanted'; letter: WantedLetter['letter']; text: string }
  | { rule: 'PL10'; code: 'answer'; day: number };

/** What silence is counted from. */
export interface Basis {
  readonly what: 'contact' | 'interview' | 'opened' | 'skipped';
  readonly direction: 'out' | 'in' | null;
  readonly channel: Channel | null;
  readonly purpose: string | null;
  readonly day: number;
}

import type { PresetName } from '../journal/vocabulary.ts';

/** What was published and a default stands on. */
export type Evidence = 'length-of-executive-searches' | 'expected-thanks' | 'wanted-back';

/** Where a default comes from (PL21). Folklore is called so. */
export type Ground =
  | { readonly kind: 'mission' }
  | { readonly kind: 'evidence'; readonly source: Evidence }
  | { readonly kind: 'folklore' };

/** A span of working days, both ends included: [7, 10] is the 7th to the 10th. */
export type Span = readonly [number, number];

export interface Preset {
  /** Working days of silence before each unanswered check-in, in turn. */
  readonly checkIns: readonly Span[];
  /** After the list: the closing question follows once, or the last span repeats. */
  readonly thenClose: boolean;
  /** Working days that must have passed before a closing question, counted from the first interview. */
  readonly closingNotBefore: number;
  /** At most one unprompted contact to one person in this many working days (PL12). */
  readonly pressureDays: number;
  /** Working days before each contact that keeps a relation after a rejection: after the end, then after the one before (PL14). */
  readonly keepWarm: readonly number[];
  /** From this contact on each says by text or call that the candidate is available, 0 where none does (PL29, temporary work). */
  readonly availableFrom: number;
  /** From this unanswered contact on the candidate writes only with something new, 0 where that is not asked (PL29, executive search). */
  readonly newsFrom: number;
}

export interface Hours {
  readonly from: number;
  readonly to: number;
  /** False where any day of the week will do. */
  readonly workingDaysOnly: boolean;
}

/** Every number that planning uses. Minutes are minutes of the recipient's day. */
export interface Policy {
  readonly presets: Readonly<Record<PresetName, Preset>>;
  /** PL7: announced quick decisions. */
  readonly quickFirst: Span;
  readonly quickAfterFinal: Span;
  /** PL8: after a date that they named. */
  readonly afterPromise: Span;
  readonly farPromiseDays: number;
  /** PL29: from this day of December to that day of January no check-in opens. A day that December does not have: never. */
  readonly quietDays: { readonly december: number; readonly january: number };
  readonly newsNote: Span;
  /** PL2 */
  readonly thanksIdealHours: number;
  readonly thanksClosesDay: number;
  /** PL2: minutes after the planned end at which we ask whether it took place. */
  readonly askHeldAfterMinutes: number;
  /** PL14 */
  readonly coolingOffHours: number;
  readonly graciousClosesDay: number;
  /** PL14: working days after which a thanks for a rejection would only puzzle its reader. */
  readonly graciousNeverAfter: number;
  /** PL14: working days in which a contact that keeps a relation is as good as on its first day. */
  readonly keepWarmLasts: number;
  /** PL15 */
  readonly confirmWithinMinutes: number;
  readonly briefOpensDays: number;
  /** PL16: minutes after the planned beginning at which a missed appointment may be written about. */
  readonly missedAfterMinutes: number;
  /** PL10: without a return date. */
  readonly awayDays: number;
  /** PL11: silence after the closing question before the case closes. */
  readonly closeAfterDays: number;
  /** PL12: unprompted contacts to one agency within the pressure days. */
  readonly agencyContacts: number;
  /** PL6: calls without an answer before another channel is taken. */
  readonly callTries: number;
  /** PL22: a promise of the candidate's own without a date. */
  readonly undatedDeliveryDays: number;
  readonly hours: {
    readonly thanksEmail: Hours;
    readonly email: Hours;
    /** Answers and confirmations. */
    readonly anyHour: Hours;
    readonly call: Hours;
    /** What "the n-th working day" means. */
    readonly workingDay: Hours;
  };
}

const clock = (hour: number, minute = 0): number => hour * 60 + minute;

export const defaultPolicy: Policy = {
  presets: {
    agency: {
      checkIns: [
        [7, 10],
        [7, 10],
        [7, 10],
        [10, 14],
        [15, 20],
      ],
      thenClose: true,
      closingNotBefore: 0,
      pressureDays: 5,
      keepWarm: [30, 60, 90],
      availableFrom: 0,
      newsFrom: 0,
    },
    executive: {
      checkIns: [[10, 15]],
      thenClose: true,
      closingNotBefore: 90,
      pressureDays: 5,
      keepWarm: [60, 120],
      availableFrom: 0,
      newsFrom: 3,
    },
    staffing: {
      checkIns: [
        [3, 5],
        [5, 7],
        [5, 7],
        [5, 7],
        [5, 7],
        [20, 25],
      ],
      thenClose: false,
      closingNotBefore: 0,
      pressureDays: 3,
      keepWarm: [10],
      availableFrom: 2,
      newsFrom: 0,
    },
    direct: {
      checkIns: [
        [7, 10],
        [10, 14],
        [15, 20],
      ],
      thenClose: true,
      closingNotBefore: 0,
      pressureDays: 5,
      keepWarm: [30, 60, 90],
      availableFrom: 0,
      newsFrom: 0,
    },
  },
  quickFirst: [2, 4],
  quickAfterFinal: [5, 5],
  afterPromise: [1, 2],
  farPromiseDays: 15,
  quietDays: { december: 21, january: 3 },
  newsNote: [7, 10],
  thanksIdealHours: 24,
  thanksClosesDay: 5,
  askHeldAfterMinutes: 30,
  coolingOffHours: 3,
  graciousClosesDay: 2,
  graciousNeverAfter: 20,
  keepWarmLasts: 10,
  confirmWithinMinutes: 240,
  briefOpensDays: 2,
  missedAfterMinutes: 20,
  awayDays: 5,
  closeAfterDays: 10,
  agencyContacts: 2,
  callTries: 2,
  undatedDeliveryDays: 2,
  hours: {
    thanksEmail: { from: clock(7), to: clock(21), workingDaysOnly: false },
    email: { from: clock(8), to: clock(18), workingDaysOnly: true },
    anyHour: { from: 0, to: clock(24), workingDaysOnly: false },
    call: { from: clock(8, 30), to: clock(18, 30), workingDaysOnly: true },
    workingDay: { from: clock(9), to: clock(17, 30), workingDaysOnly: true },
  },
};

/** Raised with every change of what planning yields; due rows of another version are stale (PL23). */
export const PLANNER_VERSION = 10;

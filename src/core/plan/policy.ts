import type { PresetName } from '../journal/entry.ts';

/** Where a default comes from (PL21). Folklore is called so. */
export type Ground =
  | { readonly kind: 'mission' }
  | { readonly kind: 'evidence'; readonly source: string }
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
  readonly ground: Ground;
}

export interface Hours {
  readonly from: number;
  readonly to: number;
  /** False where any day of the week will do. */
  readonly workingDaysOnly: boolean;
}

const clock = (hour: number, minute = 0): number => hour * 60 + minute;

/** Every number that planning uses, with its ground. Minutes are minutes of the recipient's day. */
export const policy = {
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
      ground: { kind: 'mission' },
    },
    executive: {
      checkIns: [[10, 15]],
      thenClose: true,
      closingNotBefore: 90,
      pressureDays: 5,
      ground: { kind: 'evidence', source: 'Executive searches take 123 days on average, 60 to 180.' },
    },
    staffing: {
      checkIns: [[3, 5]],
      thenClose: false,
      closingNotBefore: 0,
      pressureDays: 3,
      ground: { kind: 'folklore' },
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
      ground: { kind: 'mission' },
    },
  } satisfies Record<PresetName, Preset>,
  /** PL7: announced quick decisions. */
  quickFirst: [2, 4] as Span,
  quickAfterFinal: [5, 5] as Span,
  /** PL8: after a date that they named. */
  afterPromise: [1, 2] as Span,
  farPromiseDays: 15,
  newsNote: [7, 10] as Span,
  /** PL2 */
  thanksIdealHours: 24,
  thanksClosesDay: 5,
  /** PL2: minutes after the planned end at which we ask whether it took place. */
  askHeldAfterMinutes: 30,
  /** PL14 */
  coolingOffHours: 3,
  graciousClosesDay: 2,
  /** PL15 */
  confirmWithinMinutes: 240,
  briefOpensDays: 2,
  /** PL10: without a return date. */
  awayDays: 5,
  /** PL11: silence after the closing question before the case closes. */
  closeAfterDays: 10,
  /** PL12: unprompted contacts to one agency within the pressure days. */
  agencyContacts: 2,
  /** PL6: calls without an answer before another channel is taken. */
  callTries: 2,
  hours: {
    thanksEmail: { from: clock(7), to: clock(21), workingDaysOnly: false },
    email: { from: clock(8), to: clock(18), workingDaysOnly: true },
    /** Answers and confirmations. */
    anyHour: { from: 0, to: clock(24), workingDaysOnly: false },
    call: { from: clock(8, 30), to: clock(18, 30), workingDaysOnly: true },
    /** What "the n-th working day" means. */
    workingDay: { from: clock(9), to: clock(17, 30), workingDaysOnly: true },
  } satisfies Record<string, Hours>,
} as const;

/** Raised with every change of what planning yields; due rows of another version are stale (PL23). */
export const PLANNER_VERSION = 2;

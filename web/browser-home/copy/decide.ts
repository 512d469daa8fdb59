import type { StoreKind } from '../../../src/transports/worker/messages.ts';

/**
 * What is said about the only copy of somebody's notes, when they are asked for another, and how one can be made here. Decisions alone, of what
 * is known: nothing is read or written. Times are milliseconds since 1970.
 */

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** How a copy was made, or that the notes came from one. */
export type How = 'file' | 'share' | 'download' | 'brought';

/** The last copy outside of what the browser may clear. */
export interface Copy {
  readonly how: How;
  readonly at: number;
  /** Name of its file. */
  readonly name: string;
}

export interface Circumstances {
  /** Null while it is not known. */
  readonly store: StoreKind | null;
  /** True in an iPhone's or iPad's browser, which deletes what a site keeps after seven days without a visit; false once it was opened from the home screen. */
  readonly onAppleTab: boolean;
  /** Something of the candidate's own is noted: the example is not. */
  readonly own: boolean;
  /** Notes lay here and are gone. */
  readonly emptied: boolean;
  /** Since when something stands here that is in no copy; null where all of it is in the last one. */
  readonly unsavedSince: number | null;
  /** A letter was handed over to another program from here. */
  readonly letterWent: boolean;
  readonly copy: Copy | null;
  /** Whether the file that was chosen is written by itself: the browser may ask again first, and the file may be gone. */
  readonly file: 'by-itself' | 'asks-first' | 'gone' | null;
  /** When "Not now" was said last. */
  readonly putOffAt: number | null;
  readonly now: number;
}

/** Where the notes are, as one sentence says it. */
export type Said =
  | { readonly is: 'nothing' }
  /** They end with this window. */
  | { readonly is: 'until-closed' }
  | { readonly is: 'only-here'; readonly since: number }
  /** All of them are in the copy too. */
  | { readonly is: 'in-copy'; readonly copy: Copy }
  /** Those noted since the copy are here alone. */
  | { readonly is: 'partly'; readonly copy: Copy; readonly since: number };

/** What is asked on Today, one thing at most. apple-tab: to move to the home screen; first: for a copy; old: for another one. */
export type Question = 'apple-tab' | 'first' | 'old';

export interface Decision {
  readonly says: Said;
  readonly asks: Question | null;
  /** A small button besides: the file was chosen, and the browser wants a press before it is written again. */
  readonly update: boolean;
}

/** "Not now" is respected for a week. */
const PUT_OFF_MS = 7 * DAY;
/** A copy is old when what was noted since has stood here alone for a week: so long an iPhone keeps what a site stores, and so long an agency takes to answer. */
const OLD_MS = 7 * DAY;
/** Nobody is asked in the hour after an interview: notes of half a day ago mean that the candidate came back for them. */
const CAME_BACK_MS = 12 * HOUR;

/** What to say, and what to ask. */
export function decide(known: Circumstances): Decision {
  return {
    says: sentence(known),
    asks: mayAsk(known) ? question(known) : null,
    update: known.copy?.how === 'file' && known.file === 'asks-first' && known.unsavedSince !== null,
  };
}

function sentence({ store, own, copy, unsavedSince, now }: Circumstances): Said {
  if (!own) return { is: 'nothing' };
  if (store === 'memory') return { is: 'until-closed' };
  if (copy === null) return { is: 'only-here', since: unsavedSince ?? now };
  return unsavedSince === null ? { is: 'in-copy', copy } : { is: 'partly', copy, since: unsavedSince };
}

/** False where there is nothing to lose, where another place of the page says it, and while "Not now" counts. */
function mayAsk({ store, own, emptied, putOffAt, now }: Circumstances): boolean {
  if (!own || emptied || store === null || store === 'memory') return false;
  return putOffAt === null || now - putOffAt >= PUT_OFF_MS;
}

function question({ onAppleTab, copy, file, unsavedSince, letterWent, now }: Circumstances): Question | null {
  if (unsavedSince === null) return null;
  if (onAppleTab && copy === null) return 'apple-tab';
  const age = now - unsavedSince;
  if (copy === null) return letterWent || age >= CAME_BACK_MS ? 'first' : null;
  // The file is written by itself, or its own small button stands.
  if (copy.how === 'file' && file !== 'gone') return null;
  return age >= OLD_MS ? 'old' : null;
}

/** What this browser can do with a file. */
export interface Abilities {
  /** It lets a person choose a file that the page may write again. */
  readonly picks: boolean;
  /** It hands files to other apps. */
  readonly shares: boolean;
  /** What is pointed at by a thumb: there files are shared, at a desk they are saved. */
  readonly touch: boolean;
}

/** The ways to make a copy here, the best first: a file that stays up to date, else what lies nearest to the hand. */
export function ways({ picks, shares, touch }: Abilities): readonly Exclude<How, 'brought'>[] {
  if (picks && !touch) return ['file', 'download'];
  if (shares && touch) return picks ? ['share', 'file', 'download'] : ['share', 'download'];
  return picks ? ['file', 'download'] : ['download'];
}

/** How a time is said: by its clock on the same day, by its weekday within the last six days, by its date before. Both in milliseconds, by the clock of the device. */
export function saidAs(at: number, now: number): 'clock' | 'weekday' | 'date' {
  const midnight = (time: number) => new Date(time).setHours(0, 0, 0, 0);
  const days = Math.round((midnight(now) - midnight(at)) / DAY);
  return days <= 0 ? 'clock' : days <= 6 ? 'weekday' : 'date';
}

/** Whether notes lay here that are gone: nothing is here, though something was, or a file or a copy is still known from then. */
export function isEmptied(traces: {
  /** Something of the candidate's own is in the store now. */
  readonly own: boolean;
  /** It was, when this browser was here last. */
  readonly wasOwn: boolean;
  readonly copy: boolean;
  readonly chosenFile: boolean;
}): boolean {
  return !traces.own && (traces.wasOwn || traces.copy || traces.chosenFile);
}

/** The name of a copy made on a day, as "2026-11-29": other apps take a text by the ending of its name, and know no other. */
export function copyName(day: string, how: Exclude<How, 'brought'>): string {
  return `persevere-${day}.${how === 'share' ? 'txt' : 'jsonl'}`;
}

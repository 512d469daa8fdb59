import type { InterviewState } from '../journal/states.ts';
import type { InvitationMethod } from './event-facts.ts';

/** One version of an invitation, as far as its order among others counts (RFC 5546 section 2.1.5). */
export interface Version {
  readonly method: InvitationMethod;
  readonly sequence: number;
  readonly stampedAt: number | null;
  readonly startsAt: number | null;
  readonly endsAt: number | null;
}

type KnownVersion = Pick<InterviewState, 'sequence' | 'stampedAt' | 'status' | 'startsAt' | 'endsAt'>;

export type VersionDecision =
  /** An older version: it changes nothing. */
  | 'older'
  /** It was cancelled, and this is not newer than the cancellation. */
  | 'still-cancelled'
  | 'cancel'
  | 'already-cancelled'
  /** It is on again after it was cancelled. */
  | 'again'
  | 'move'
  /** The time is the same; people, place or text may have changed. */
  | 'compare';

/**
 * What a further version of a known invitation does. The higher SEQUENCE counts, and where it is the same the later DTSTAMP. Google
 * cancels without raising SEQUENCE, so a cancellation of the same one still cancels.
 */
export function decideVersion(noted: KnownVersion, read: Version): VersionDecision {
  const order = compare(noted, read);
  if (order < 0) return 'older';
  const cancelled = noted.status === 'cancelled';
  if (read.method === 'cancel') return cancelled ? 'already-cancelled' : 'cancel';
  if (cancelled) return order > 0 ? 'again' : 'still-cancelled';
  const elsewhere = read.startsAt !== noted.startsAt || read.endsAt !== noted.endsAt;
  return elsewhere && read.startsAt !== null ? 'move' : 'compare';
}

/** Above 0: newer than what is noted; below 0: older; 0: the same, or nobody can tell. */
function compare(noted: KnownVersion, read: Version): number {
  if (read.sequence !== noted.sequence) return read.sequence - noted.sequence;
  return read.stampedAt === null || noted.stampedAt === null ? 0 : read.stampedAt - noted.stampedAt;
}

/**
 * The interview that a message is about, among those that came under its UID: the meeting of a series that RECURRENCE-ID names, by
 * its first time; without one, the series itself. Null where that meeting is not noted: it is another one than the first.
 */
export function interviewMeant<T extends Pick<InterviewState, 'startsAt' | 'instanceAt'>>(
  noted: readonly T[],
  instanceAt: number | null,
): T | null {
  if (instanceAt === null) return noted.find((each) => each.instanceAt === null) ?? noted[0] ?? null;
  return (
    noted.find((each) => each.instanceAt === instanceAt) ??
    noted.find((each) => each.instanceAt === null && each.startsAt === instanceAt) ??
    null
  );
}

/** Something that was noted of a job and can be read again. */
export interface Rereadable {
  readonly entryId: string;
  readonly at: number;
}

export interface Reread<T extends Rereadable> {
  /** Noted and not looked at since the last interview: they come first (method, step 2). */
  readonly unread: readonly T[];
  readonly read: readonly T[];
}

/**
 * Parts notes into those that were not looked at since the latest interview that is over and those that were; the newest first.
 * Before the first interview, what was never looked at is unread.
 */
export function reread<T extends Rereadable>(
  notes: readonly T[],
  lookedAt: ReadonlyMap<string, number>,
  lastInterviewEndedAt: number | null,
): Reread<T> {
  const newest = notes.toSorted((one, other) => other.at - one.at);
  const isUnread = ({ entryId }: T): boolean => {
    const looked = lookedAt.get(entryId);
    return looked === undefined || (lastInterviewEndedAt !== null && looked < lastInterviewEndedAt);
  };
  return { unread: newest.filter(isUnread), read: newest.filter((each) => !isUnread(each)) };
}

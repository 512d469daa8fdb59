/** What has a card of its own on Today, and therefore is no row of the list of the day. */
export interface OnCards {
  /** Interviews of today and tomorrow: their cards offer to prepare. */
  readonly interviewIds: ReadonlySet<string>;
  /** Letters that left for another program: their cards ask whether they went. */
  readonly stepIds: ReadonlySet<string>;
}

interface Listed {
  readonly doneAt: string;
  readonly interviewId: string | null;
  readonly stepIds: readonly string[];
}

/** True for what the list of the day shows as a row and counts: all that is to do but what a card says already. One rule for every number. */
export function isInDayList({ doneAt, interviewId, stepIds }: Listed, cards: OnCards): boolean {
  if (doneAt === 'offer' || stepIds.some((id) => cards.stepIds.has(id))) return false;
  return doneAt !== 'brief' || interviewId === null || !cards.interviewIds.has(interviewId);
}

import type { JobState, ThreadState } from '../journal/states.ts';

/** RFC 5322 names no limit; a conversation this long keeps its first message and its latest, as RFC 1036 advised. */
const MOST_REFERENCES = 40;

export interface Thread {
  readonly inReplyTo: string;
  /** The whole conversation, the oldest first, ending with the message that is answered. */
  readonly references: readonly string[];
  /** Its subject without "Re:". */
  readonly subject: string;
}

/** The conversation by mail that a letter to these people about these jobs goes on with (SG4); null where it begins one. */
export function threadOf(jobs: readonly JobState[], personIds: readonly string[]): Thread | null {
  let latest: ThreadState | null = null;
  for (const job of jobs)
    for (const each of job.threads)
      if (personIds.includes(each.personId) && (latest === null || each.at > latest.at)) latest = each;
  if (latest === null) return null;
  const before = latest.references.filter((id) => id !== latest.messageId);
  const kept = before.length < MOST_REFERENCES ? before : [...before.slice(0, 1), ...before.slice(2 - MOST_REFERENCES)];
  return {
    inReplyTo: latest.messageId,
    references: [...kept, latest.messageId],
    subject: latest.subject.replace(/^(?:\s*(?:re|aw|sv|fwd?|wg)\s*:\s*)+/i, '').trim(),
  };
}

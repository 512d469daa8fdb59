import { isTheirMessage, reachedThem } from '../journal/contact-kinds.ts';
import type { ContactState, JobState } from '../journal/states.ts';

/**
 * The latest message of theirs of which nobody has said what it means, and which nothing has answered since (PL26). While there is
 * one they are not silent: it is a question to the candidate, and nothing is asked of them.
 */
export function unreadMessage(job: JobState): ContactState | undefined {
  return job.contacts.findLast(
    (each, index) => isTheirMessage(each) && each.meaning === null && !isAnswered(job, each, index),
  );
}

/** Answered by anything that reached one of those people later. */
function isAnswered(job: JobState, message: ContactState, index: number): boolean {
  return job.contacts.some(
    (later, at) =>
      at > index &&
      reachedThem(later) &&
      (message.personIds.length === 0 || later.personIds.some((id) => message.personIds.includes(id))),
  );
}

/** Their latest message was read by rules only, and nobody has said yet whether that is right (RU5). */
export function guessedMessage(job: JobState): ContactState | undefined {
  // What was talked about since, or a call that was missed, does not say what they wrote.
  const wrote = job.contacts.findLast(isTheirMessage);
  return wrote !== undefined && wrote.meaning !== null && !wrote.meaningConfirmed ? wrote : undefined;
}

/** True while what they wrote last is a question to the candidate: nothing is sent on a guess, and nothing is asked. */
export function awaitsReading(job: JobState): boolean {
  return guessedMessage(job) !== undefined || unreadMessage(job) !== undefined;
}

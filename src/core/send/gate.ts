import { cameIn, isContactMade } from '../journal/contact-kinds.ts';
import type { Entry } from '../journal/entry.ts';
import { payloadOf } from '../journal/kinds/registry.ts';
import type { JobState } from '../journal/states.ts';

/** Why a letter may not go (SG2): facts, each of which the person must look at. */
export type Obstacle =
  | { readonly code: 'not-approved' }
  | { readonly code: 'changed' }
  | { readonly code: 'paused'; readonly reason: string }
  | { readonly code: 'sent-already' }
  | { readonly code: 'other-letter' }
  | { readonly code: 'contact-since'; readonly personId: string; readonly direction: 'in' | 'out' }
  | { readonly code: 'firm-contact-since'; readonly firmId: string }
  | { readonly code: 'plan-moved-on' }
  | { readonly code: 'window-moved' }
  | { readonly code: 'must-fix'; readonly message: string }
  | { readonly code: 'could-not-check' };

/** True for what ends by itself or by one decision for all letters; then the letter stays approved and waits for it. */
export function isTemporaryObstacle(obstacle: Obstacle): boolean {
  return obstacle.code === 'paused' || obstacle.code === 'could-not-check';
}

export interface GateFacts {
  /** The digest as the journal holds it with the approval; null where it holds none. */
  readonly approvedDigest: string | null;
  /** SHA-256 of the bytes that are about to go. */
  readonly digest: string;
  /** Null where the outbox is not paused. */
  readonly pausedBecause: string | null;
  readonly sendId: string;
  readonly stepIds: readonly string[];
  readonly personIds: readonly string[];
  readonly firmIds: readonly string[];
  readonly jobs: readonly JobState[];
  /** Entries about these people and firms that were noted after the letter was last looked at. */
  readonly noted: readonly Entry[];
  /** Where the plan has what the letter is for: nowhere any more, at its time, or not before a later time. */
  readonly planned: 'no' | 'now' | 'later';
  /** Messages of blocking findings that the person has not overridden. */
  readonly blocking: readonly string[];
}

/** Looks at the facts once more, immediately before approval and again before the bytes leave. Empty means: go. */
export function gate(facts: GateFacts): Obstacle[] {
  const found: Obstacle[] = [];
  if (facts.approvedDigest === null) found.push({ code: 'not-approved' });
  else if (facts.digest !== facts.approvedDigest) found.push({ code: 'changed' });
  if (facts.pausedBecause !== null) found.push({ code: 'paused', reason: facts.pausedBecause });
  if (wasSent(facts.jobs, facts.stepIds)) found.push({ code: 'sent-already' });
  const other = facts.jobs.some((job) =>
    job.onTheirWay.some(
      (each) => each.sendId !== facts.sendId && each.stepIds.some((id) => facts.stepIds.includes(id)),
    ),
  );
  if (other) found.push({ code: 'other-letter' });
  found.push(...contactsSince(facts));
  if (facts.planned === 'no' && !found.some((each) => each.code === 'sent-already'))
    found.push({ code: 'plan-moved-on' });
  if (facts.planned === 'later') found.push({ code: 'window-moved' });
  for (const message of facts.blocking) found.push({ code: 'must-fix', message });
  return found;
}

/** True where a contact that counts carries one of these step ids (PL19). */
export function wasSent(jobs: readonly JobState[], stepIds: readonly string[]): boolean {
  return jobs.some((job) =>
    job.contacts.some((each) => isContactMade(each) && each.stepIds.some((id) => stepIds.includes(id))),
  );
}

function contactsSince(facts: GateFacts): Obstacle[] {
  const found: Obstacle[] = [];
  for (const entry of facts.noted) {
    const contact = entry.kind === 'contact-logged' ? payloadOf('contact-logged', entry.payload) : null;
    if (contact === null || !isContactMade(contact)) continue;
    const personId = contact.personIds.find((id) => facts.personIds.includes(id));
    const firmId = contact.firmIds.find((id) => facts.firmIds.includes(id));
    if (personId !== undefined) found.push({ code: 'contact-since', personId, direction: contact.direction });
    else if (firmId !== undefined && cameIn(contact)) found.push({ code: 'firm-contact-since', firmId });
  }
  return found;
}

import type { EntryKind } from './kinds/names.ts';

/** What kinds of entries were called in the first two editions. */
const formerKinds: ReadonlyMap<string, EntryKind> = new Map([
  ['opportunity-opened', 'job-opened'],
  ['opportunity-changed', 'job-changed'],
  ['opportunity-closed', 'job-closed'],
  ['organisation-noted', 'firm-noted'],
  ['organisation-corrected', 'firm-corrected'],
  ['interaction-logged', 'contact-logged'],
]);

/** What fields were called then. `contactId` was the person who is asked how things are; today it is the id of a contact. */
const formerFields: ReadonlyMap<string, string> = new Map([
  ['opportunityId', 'jobId'],
  ['opportunityIds', 'jobIds'],
  ['organisationId', 'firmId'],
  ['organisationIds', 'firmIds'],
  ['contactId', 'mainContactId'],
  ['interactionId', 'contactId'],
]);

/** Nothing of ours is nested more deeply. What is deeper was damaged, or made by somebody else, and stays as it is. */
const DEEPEST = 64;

/** The kind of an entry by its name today. A name that never changed comes back as it is. */
export function kindInTodaysNames(kind: string): string {
  return formerKinds.get(kind) ?? kind;
}

/**
 * What the first two editions wrote, with its fields named as today, however deep they lie. Pure and total. It is for such values alone:
 * `contactId` means something else today, so nothing may be renamed twice.
 */
export function inTodaysNames(value: unknown): unknown {
  return renamed(value, 0);
}

function renamed(value: unknown, depth: number): unknown {
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return value;
  if (Array.isArray(value)) return value.map((each) => renamed(each, depth + 1));
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [formerFields.get(name) ?? name, renamed(each, depth + 1)]),
  );
}

import type { NewEntry, Payload } from '../../core/journal/kinds/registry.ts';
import type { JobState } from '../../core/journal/states.ts';
import type { CaseBook } from '../../core/plan/context.ts';
import type { Tools } from '../context.ts';
import { entry } from '../decide.ts';
import { standsFor } from '../wording/views.ts';

export interface Contact {
  readonly contactId: string;
  readonly at: number;
  readonly direction: 'out' | 'in';
  readonly channel: Payload<'contact-logged'>['channel'];
  readonly purpose: string | null;
  readonly personIds: readonly string[];
  readonly jobs: readonly JobState[];
  readonly stepIds: readonly string[];
  readonly rest: Partial<Payload<'contact-logged'>>;
}

/** One contact as an entry, with the firms of those whom it concerns. */
export function contactEntries(tools: Pick<Tools, 'ids'>, book: CaseBook, noted: Contact): NewEntry[] {
  // Somebody who stands for another, for instance in a letter that was written before they were one.
  const contact = { ...noted, personIds: [...new Set(noted.personIds.map((id) => standsFor(book, id)))] };
  const firmIds = new Set<string>();
  for (const id of contact.personIds) {
    const firm = book.personById.get(id)?.firmId;
    if (firm) firmIds.add(firm);
  }
  if (firmIds.size === 0)
    for (const job of contact.jobs)
      if (job.agencyId ?? job.employerId) firmIds.add(job.agencyId ?? job.employerId ?? '');
  const jobIds = contact.jobs.map((job) => job.id);
  const payload: Payload<'contact-logged'> = {
    contactId: contact.contactId,
    direction: contact.direction,
    channel: contact.channel,
    purpose: contact.purpose,
    personIds: [...contact.personIds],
    firmIds: [...firmIds],
    jobIds: jobIds,
    stepIds: [...contact.stepIds],
    ...contact.rest,
  };
  return [entry(tools, 'contact-logged', contact.at, payload)];
}

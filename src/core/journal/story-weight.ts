import type { EntryKind } from './kinds/names.ts';
import { isEntryKind } from './kinds/registry.ts';

/**
 * What an entry is in the story of a job. `event`: something happened between the two; `change`: the candidate put their notes in order. A kind of
 * a later edition is an event: what is not known is shown.
 */
const weights: Readonly<Record<EntryKind, 'event' | 'change'>> = {
  'profile-set': 'change',
  'voice-set': 'change',
  'own-letter-kept': 'change',
  'phrase-kept': 'change',
  'policy-set': 'change',
  'absence-noted': 'event',
  'firm-noted': 'change',
  'closing-days-noted': 'event',
  'person-noted': 'change',
  'person-corrected': 'change',
  'firm-corrected': 'change',
  'job-opened': 'event',
  'job-changed': 'change',
  'job-closed': 'event',
  'notes-written': 'change',
  'interview-planned': 'event',
  'interview-moved': 'event',
  'interview-cancelled': 'event',
  'interview-changed': 'event',
  'interview-corrected': 'change',
  'interview-outcome': 'event',
  'lateness-noted': 'event',
  'debrief-saved': 'event',
  'contact-logged': 'event',
  'meaning-confirmed': 'change',
  'letter-wanted': 'change',
  'step-chosen': 'change',
  'letter-approved': 'change',
  'letter-progressed': 'change',
  'evidence-noted': 'change',
  'evidence-used': 'change',
  'resume-noted': 'change',
  'criteria-noted': 'change',
  'fit-noted': 'change',
  'want-decided': 'event',
  'feedback-noted': 'event',
  'occasion-noted': 'event',
  'person-left': 'event',
  'people-merged': 'change',
  'taken-away': 'change',
  'entry-corrected': 'change',
  'entry-retracted': 'change',
};

/** What an entry of this kind is in the story. */
export function storyWeight(kind: string): 'event' | 'change' {
  return isEntryKind(kind) ? weights[kind] : 'event';
}

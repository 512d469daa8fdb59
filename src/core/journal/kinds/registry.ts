import type { Infer } from '../../parse/shape.ts';
import type { Entry } from '../entry.ts';
import { kindInTodaysNames } from '../former-names.ts';
import type { ScopeState } from '../states.ts';
import { absenceNoted } from './absence-noted.ts';
import { closingDaysNoted } from './closing-days-noted.ts';
import { contactLogged } from './contact-logged.ts';
import { criteriaNoted } from './criteria-noted.ts';
import { debriefSaved } from './debrief-saved.ts';
import type { Kind, Undo } from './define.ts';
import { entryCorrected } from './entry-corrected.ts';
import { entryRetracted } from './entry-retracted.ts';
import { evidenceNoted } from './evidence-noted.ts';
import { evidenceUsed } from './evidence-used.ts';
import { feedbackNoted } from './feedback-noted.ts';
import { firmCorrected } from './firm-corrected.ts';
import { firmNoted } from './firm-noted.ts';
import { fitNoted } from './fit-noted.ts';
import { interviewCancelled } from './interview-cancelled.ts';
import { interviewChanged } from './interview-changed.ts';
import { interviewCorrected } from './interview-corrected.ts';
import { interviewMoved } from './interview-moved.ts';
import { interviewOutcome } from './interview-outcome.ts';
import { interviewPlanned } from './interview-planned.ts';
import { jobChanged } from './job-changed.ts';
import { jobClosed } from './job-closed.ts';
import { jobOpened } from './job-opened.ts';
import { latenessNoted } from './lateness-noted.ts';
import { letterApproved } from './letter-approved.ts';
import { letterProgressed } from './letter-progressed.ts';
import { letterWanted } from './letter-wanted.ts';
import { meaningConfirmed } from './meaning-confirmed.ts';
import type { EntryKind } from './names.ts';
import { notesWritten } from './notes-written.ts';
import { occasionNoted } from './occasion-noted.ts';
import { ownLetterKept } from './own-letter-kept.ts';
import { peopleMerged } from './people-merged.ts';
import { personCorrected } from './person-corrected.ts';
import { personLeft } from './person-left.ts';
import { personNoted } from './person-noted.ts';
import { phraseKept } from './phrase-kept.ts';
import { policySet } from './policy-set.ts';
import { profileSet } from './profile-set.ts';
import { resumeNoted } from './resume-noted.ts';
import { stepChosen } from './step-chosen.ts';
import { takenAway } from './taken-away.ts';
import { voiceSet } from './voice-set.ts';
import { wantDecided } from './want-decided.ts';

const definitions = {
  'profile-set': profileSet,
  'voice-set': voiceSet,
  'own-letter-kept': ownLetterKept,
  'phrase-kept': phraseKept,
  'policy-set': policySet,
  'absence-noted': absenceNoted,
  'firm-noted': firmNoted,
  'closing-days-noted': closingDaysNoted,
  'person-noted': personNoted,
  'person-corrected': personCorrected,
  'firm-corrected': firmCorrected,
  'job-opened': jobOpened,
  'job-changed': jobChanged,
  'job-closed': jobClosed,
  'notes-written': notesWritten,
  'interview-planned': interviewPlanned,
  'interview-moved': interviewMoved,
  'interview-cancelled': interviewCancelled,
  'interview-changed': interviewChanged,
  'interview-corrected': interviewCorrected,
  'interview-outcome': interviewOutcome,
  'lateness-noted': latenessNoted,
  'debrief-saved': debriefSaved,
  'contact-logged': contactLogged,
  'meaning-confirmed': meaningConfirmed,
  'letter-wanted': letterWanted,
  'step-chosen': stepChosen,
  'letter-approved': letterApproved,
  'letter-progressed': letterProgressed,
  'evidence-noted': evidenceNoted,
  'evidence-used': evidenceUsed,
  'resume-noted': resumeNoted,
  'criteria-noted': criteriaNoted,
  'fit-noted': fitNoted,
  'want-decided': wantDecided,
  'feedback-noted': feedbackNoted,
  'occasion-noted': occasionNoted,
  'person-left': personLeft,
  'people-merged': peopleMerged,
  'taken-away': takenAway,
  'entry-corrected': entryCorrected,
  'entry-retracted': entryRetracted,
} satisfies Record<EntryKind, Kind>;

type Payloads = { [K in EntryKind]: Infer<(typeof definitions)[K]['shape']> };
type Arounds = { [K in EntryKind]: (typeof definitions)[K]['around'] };

/** The payload of each kind, in its current version. */
export type Payload<K extends EntryKind> = Payloads[K];

/** Every kind of entry with all that is particular to it: its shape, its scopes, its effect, and so on. */
export const kinds: { readonly [K in EntryKind]: Kind<Payloads[K], Arounds[K]> } = definitions;

/** Kinds of which the payload alone does not tell what else is concerned. */
export type KindAround = { [K in EntryKind]: Arounds[K] extends 'book' ? K : never }[EntryKind];

/** An entry as a handler decides it; the store gives position and recording time. */
export interface NewEntry<K extends EntryKind = EntryKind> {
  readonly id: string;
  readonly kind: K;
  readonly happenedAt: number;
  readonly scopes: readonly string[];
  readonly payload: Payload<K>;
}

export function isEntryKind(kind: string): kind is EntryKind {
  return Object.hasOwn(kinds, kind);
}

/** What becomes of an entry of this kind when somebody takes back what they did; of an unknown one nothing can be taken back. */
export function undoOf(kind: string): Undo {
  return isEntryKind(kind) ? kinds[kind].undo : 'never';
}

/** True where an entry of this kind says what somebody did, and may want back. */
export function isAct(kind: string): boolean {
  const undo = undoOf(kind);
  return undo === 'in-story' || undo === 'as-last-act';
}

/** The payload where it has the shape of its kind; null for an erased, unknown or damaged one (it is kept, not applied). */
export function payloadOf<K extends EntryKind>(kind: K, payload: unknown): Payload<K> | null {
  return kinds[kind].read(payload);
}

/** Applies an entry to a state, in place. An unknown kind, and one in a version that a newer program wrote, changes nothing (ST4). */
export function applyEntry(state: ScopeState, entry: Entry): void {
  if (!isEntryKind(entry.kind)) return;
  const kind = kinds[entry.kind];
  if (entry.version <= kind.version) kind.apply(state, entry);
}

/** The entry as it is written today: what an earlier version of its kind said, in the words of this one (ST4). */
export function asWrittenToday(entry: Entry): Entry {
  const kind = kindInTodaysNames(entry.kind);
  if (!isEntryKind(kind)) return entry;
  const { version, upcast } = kinds[kind];
  if (entry.version < version) return { ...entry, kind, version, payload: upcast(entry.payload, entry.version) };
  // An erasure writes what is left as it is written today, into a row that may have another name still.
  return entry.kind === kind ? entry : { ...entry, kind };
}

/** What an entry of this kind should have said, as it is written today. */
export function correctedPayload(kind: string, correction: Payload<'entry-corrected'>): unknown {
  return isEntryKind(kind) ? kinds[kind].upcast(correction.payload, correction.version) : correction.payload;
}

/** A correction of an entry: what it should have said, whole. */
export function correctionOf<K extends EntryKind>(
  target: { readonly id: string; readonly kind: K },
  payload: Payload<K>,
  happenedAt: number,
): Payload<'entry-corrected'> {
  return { entryId: target.id, kind: target.kind, version: kinds[target.kind].version, payload, happenedAt };
}

/**
 * Every scope of an entry: those that its payload names, a correction also what the corrected payload names.
 * @param around what is concerned beside them, where only the case book tells
 */
export function scopesOfEntry<K extends EntryKind>(
  kind: K,
  payload: Payload<K>,
  around: readonly (string | null)[] = [],
): string[] {
  const correction = kind === 'entry-corrected' ? payloadOf('entry-corrected', payload) : null;
  const { kind: inner = '' } = correction ?? {};
  const corrected =
    correction !== null && isEntryKind(inner) ? kinds[inner].scopesOf(correctedPayload(inner, correction)) : [];
  const others = around.filter((scope): scope is string => scope !== null && scope !== '');
  return [...new Set([...kinds[kind].scopesOf(payload), ...others, ...corrected])];
}

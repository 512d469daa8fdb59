import { type Brought, nextFor, ofPanel, type Tellable } from '../fit/tell.ts';
import type { OccasionState } from '../journal/fit-states.ts';
import type { InterviewState, JobState } from '../journal/states.ts';
import type { Step } from '../plan/step.ts';
import type { GapKind, NoteBeside, SayableNote, Sourced } from './letter.ts';
import { letterTraits } from './letter-traits.ts';
import { readClauses } from './note-clauses.ts';
import { likelyOf, type NoteReading, type ReadNote, type Whose } from './note-reading.ts';
import type { Fact, Facts } from './render-letter.ts';
import type { Blank } from './whole-letter.ts';

/** What the notes of a case are read with. */
export interface Notes {
  readonly job: JobState;
  readonly step: Step;
  readonly interview: InterviewState | null;
  readonly occasion: OccasionState | null;
  readonly read: ReadNote;
  readonly brought: Brought | null;
  readonly firstReader: string | undefined;
  /** Several things as one phrase. */
  readonly list: (items: readonly string[]) => string;
  /** True where the reader was written to since the notes were made, and heard what was forgotten. */
  readonly told: boolean;
}

type Filled = Partial<Record<Blank, Fact>>;

/**
 * What of the notes one person may read (WR5), each in the blank that its form fills; what may not be said is put into `beside`, where one
 * is given.
 */
export function notesFor(
  personId: string,
  notes: Notes,
  beside: NoteBeside[] | null,
  sayable: SayableNote[] = [],
): Facts {
  const filled: Filled = {};
  const put = (
    note: Sourced | null,
    about: GapKind,
    blankFor: (form: 'topic' | 'own' | 'question') => Blank | null,
  ): void => {
    if (note === null) return;
    const { entryId, field, text, said, why } = note;
    const kind = kindOf(about, note);
    const blank = said === null ? null : blankFor(said.form);
    if (said !== null && blank !== null) {
      filled[blank] ??= { text: said.text, from: [{ entryId, field }] };
      sayable.push({ entryId, field, text, why: 'no-room', kind, said: said.text });
    } else {
      const likely = likelyOf(note);
      const isKeptBack = said === null && note.keptBack !== undefined;
      beside?.push({
        entryId,
        field,
        text,
        why: why ?? 'unclear',
        kind,
        ...(likely === null ? {} : { likely }),
        ...(isKeptBack ? { isKeptBack } : {}),
      });
    }
  };
  const { job, step, interview } = notes;
  const debrief = interview?.debrief ?? null;
  if (debrief !== null && tellsOfTheMeeting(step)) {
    const at = debrief.people.findIndex((each) => each.personId === personId);
    const person = debrief.people[at];
    // In a check-in nobody reads again what they were told before.
    const isOld = step.kind === 'check-in' && notes.told;
    if (person !== undefined && person.say.trim() !== '' && !isOld)
      filled.say = { text: finished(person.say), from: [{ entryId: debrief.entryId, field: `people/${at}/say` }] };
    for (const note of clauses(notes, person?.remark ?? '', debrief.entryId, `people/${at}/remark`, 'theirs')) {
      if (isOld && note.said !== null) continue;
      put(note, 'theirs', (form) => (form === 'topic' ? 'topic' : form === 'question' ? 'question' : null));
    }
    // What was forgotten goes to whom it concerns; what concerns nobody by name goes to one reader, not to all (WR2).
    for (const [index, each] of debrief.forgot.entries()) {
      const theirs = each.forPersonId === personId || (each.forPersonId === null && personId === notes.firstReader);
      if (theirs && !isOld)
        for (const note of clauses(notes, each.text, debrief.entryId, `forgot/${index}/text`, 'mine'))
          put(note, 'mine', (form) => (form === 'own' ? 'act' : form === 'topic' ? 'matter' : null));
    }
  }
  if (debrief !== null && step.kind === 'thank-you' && personId === notes.firstReader && !notes.told) {
    // What would put a slip right is the candidate's to word: a letter of its own they ask for.
    for (const [index, { putRight }] of debrief.wentBadly.entries()) {
      const note = sourced(notes, putRight, debrief.entryId, `wentBadly/${index}/putRight`, 'mine');
      put(note, 'correction', () => null);
    }
  }
  const example = exampleFor(personId, notes);
  if (example !== null)
    put(sourced(notes, example.text, example.entryId, `examples/${example.id}/title`, 'meant'), 'example', (form) =>
      form === 'own' ? 'example' : null,
    );
  putOccasion(notes, put);
  putPromised(personId, notes, put, filled);
  putCorrection(job, step, notes, put, filled);
  return filled;
}

type Put = (
  note: Sourced | null,
  kind: GapKind,
  blankFor: (form: 'topic' | 'own' | 'question') => Blank | null,
) => void;

/** Letters that speak of the interview; others take up something else. */
function tellsOfTheMeeting({ kind, variant }: Step): boolean {
  return letterTraits[kind].interview === 'taken-up' && variant !== 'introduction' && variant !== 'availability';
}

function putOccasion({ occasion, read }: Notes, put: Put): void {
  if (occasion === null) return;
  const theirs = occasion.whose === 'theirs';
  const reading = read(occasion.text, theirs ? 'theirs' : 'meant');
  put({ ...reading, text: occasion.text, entryId: occasion.entryId, field: 'text' }, 'news', (form) =>
    theirs ? (form === 'topic' ? 'theirNews' : null) : form === 'own' ? 'news' : form === 'topic' ? 'newsTopic' : null,
  );
}

/** True for a promise to tell something: nothing can be sent for it. */
export function isToTell(job: JobState, step: Step, read: ReadNote): boolean {
  if (!deliversNow(step)) return false;
  return promisesOf(job, step).some(({ text }) => {
    const reading = read(text, 'promised');
    return reading.said === null && reading.likely === 'to-tell';
  });
}

/** What the candidate promised and this step keeps. */
function promisesOf(job: JobState, step: Step): JobState['ownPromises'] {
  return job.ownPromises.filter((each) =>
    step.reasons.some((reason) => reason.code === 'deliver' && reason.text === each.text),
  );
}

/** What the letter brings with it: of its own, or together with thanks; several things read as one list. */
function putPromised(personId: string, notes: Notes, put: Put, filled: Filled): void {
  const { job, step } = notes;
  if (!deliversNow(step) || step.personIds[0] !== personId) return;
  // What is to be told has a letter of its own, once the thanks are gone.
  if (step.kind !== 'deliver' && isToTell(job, step, notes.read)) return;
  const read = promisesOf(job, step).flatMap(
    (each) => sourced(notes, each.text, each.entryId, `iPromised/${each.id}/text`, 'promised') ?? [],
  );
  for (const each of read) put(each, 'thing', (form) => (form === 'topic' ? 'thing' : null));
  const things = read.flatMap((each) => (each.said?.form === 'topic' ? [each.said.text] : []));
  // One that cannot be named is brought all the same: then the letter names none.
  if (things.length < read.length) delete filled.thing;
  else if (things.length > 1)
    filled.thing = {
      text: notes.list(things),
      from: read.map(({ entryId, field }) => ({ entryId, field })),
    };
}

function deliversNow({ kind, reasons }: Step): boolean {
  return kind === 'deliver' || reasons.some((reason) => reason.code === 'with-thanks');
}

/** What is to be put right: typed in order that it be told, so that whole sentences stand as they are. */
function putCorrection(job: JobState, step: Step, notes: Notes, put: Put, filled: Filled): void {
  if (step.kind !== 'correct') return;
  const wanted = job.wanted.find((each) =>
    step.reasons.some(
      (reason) => reason.code === 'wanted' && reason.letter === each.letter && reason.text === each.text,
    ),
  );
  if (wanted === undefined || wanted.text.trim() === '') return;
  const from = [{ entryId: wanted.entryId, field: 'text' }];
  const note = sourced(notes, wanted.text, wanted.entryId, 'text', 'meant');
  const isOwn = note?.said?.form === 'own';
  // What was typed to be said is said whole, however it is worded; a few words or signs are none, and stay as a gap.
  if (!isOwn && isTypedWhole(wanted.text)) filled.say = { text: finished(wanted.text), from };
  else put(note, 'correction', (form) => (form === 'own' ? 'correction' : null));
}

function sourced(notes: Notes, text: string, entryId: string, field: string, whose: Whose): Sourced | null {
  return text.trim() === '' ? null : { ...notes.read(text, whose), text, entryId, field };
}

/** The example for one reader: of a panel each another, in a check-in one that they have not heard yet. */
function exampleFor(personId: string, { step, interview, brought }: Notes): Tellable | null {
  if (brought === null || step.jobIds.length !== 1) return null;
  if (step.kind === 'check-in') return nextFor(personId, brought);
  if (step.kind !== 'thank-you' || step.onBehalfOf.includes(personId)) return null;
  const readers = (interview?.attendees ?? [])
    .map((each) => each.personId)
    .filter((id) => !step.onBehalfOf.includes(id));
  const place = readers.indexOf(personId);
  return ofPanel(place < 0 ? readers.length : place, personId, brought);
}

/** The clauses of a note, each with the place of the note. */
function clauses({ read }: Notes, note: string, entryId: string, field: string, whose: Whose): Sourced[] {
  return readClauses(read, note, whose).map((clause) => ({ ...clause, entryId, field }));
}

/** What kind of sentence a note asks for, by what it is likely to be. */
function kindOf(kind: GapKind, note: NoteReading): GapKind {
  const form = likelyOf(note);
  if (kind === 'theirs' && form === 'question') return 'asked';
  if (kind === 'mine' && form === 'to-ask') return 'to-ask';
  return kind === 'thing' && form === 'to-tell' ? 'to-tell' : kind;
}

/** A statement as it is typed to be read: some words, with a figure or a whole sentence's end, and no sign of shorthand. */
function isTypedWhole(text: string): boolean {
  if (isSentence(text)) return true;
  const isShorthand = /[→←⇒<>=|#*_~^]|\p{Extended_Pictographic}|https?:|\?{2}|!{2}|\n/u.test(text);
  return !isShorthand && text.trim().split(/\s+/).length >= 4 && text.length <= 400;
}

/** What somebody typed as whole sentences: it begins with a capital and ends like one. */
export function isSentence(text: string): boolean {
  return /^["“‘(]?[\p{Lu}\p{N}].*[.!?…]["”’)]?$/su.test(text.trim());
}

/** What the candidate typed for a reader, tidied as a typed line is: a capital, a full stop, and nothing else changed. */
export function finished(text: string): string {
  const plain = text
    .trim()
    .replace(/[ \t]+/g, ' ')
    .replace(/\n{3,}/g, '\n\n');
  const begun = plain.slice(0, 1).toUpperCase() + plain.slice(1);
  return /[.!?…:)”"’]$/.test(begun) ? begun : `${begun}.`;
}

import type { Entry } from '../../src/core/journal/entry.ts';
import type { EntryKind } from '../../src/core/journal/kinds/names.ts';
import type { Payload } from '../../src/core/journal/kinds/registry.ts';
import { countryByZone, dayOfText, RawPlace } from './raw-place.ts';
import { calendars } from './world.ts';

/*
 * What is true of a case, counted from its raw entries, one by one. Nothing here is folded or planned by the program: of it only the shapes
 * of entries and the tables of holidays are used, and every number is written as it stands in docs/spec.
 */

/** At most one unprompted contact to a person in so many working days (PL12). */
const pressureDays = { agency: 5, executive: 5, staffing: 3, direct: 5 } as const;
/** What presses (PL12). */
const pressing = ['check-in', 'closing-question', 'keep-warm', 'missed-appointment'];
type Contact = Payload<'contact-logged'> & { readonly at: number; readonly position: number };
type Told<K extends EntryKind> = Payload<K> & { readonly at: number; readonly position: number };

/** A day that they named, where nothing that was noted since says anything else. */
interface PlainPromise {
  readonly day: number;
  readonly madeAt: number;
}

const isTalk = ({ channel }: Contact): boolean => channel === 'phone' || channel === 'in-person';
const isAnswer = (contact: Contact): boolean =>
  contact.automatic !== true && (contact.direction === 'in' || isTalk(contact));
/** Something that reached them, or came from them; a call that nobody took and an automatic answer are none. */
const isMade = (contact: Contact): boolean =>
  contact.automatic !== true && !(contact.direction === 'out' && contact.channel === 'missed-call');
const presses = (contact: Contact): boolean =>
  contact.direction === 'out' && isMade(contact) && pressing.includes(contact.purpose ?? '');

const known = new WeakMap<readonly Entry[], { readonly count: number; readonly raw: RawCase }>();

/** The case of a journal; counted once for each entry that it grows by. */
export function rawCaseOf(entries: readonly Entry[]): RawCase {
  const before = known.get(entries);
  if (before?.count === entries.length) return before.raw;
  const raw = new RawCase(entries);
  known.set(entries, { count: entries.length, raw });
  return raw;
}

/** A case as its entries say it. */
export class RawCase {
  private readonly entries: readonly Entry[];
  /** What was counted before. */
  private readonly counted = new Map<string, unknown>();
  constructor(entries: readonly Entry[]) {
    // A retracted note no longer counts; neither does a retraction that was itself retracted.
    const gone = new Set<string>();
    for (const entry of entries.toReversed())
      if (entry.kind === 'entry-retracted' && !gone.has(entry.id))
        gone.add((entry.payload as Payload<'entry-retracted'>).entryId);
    this.entries = entries.filter((entry) => entry.kind !== 'entry-retracted' && !gone.has(entry.id));
  }

  private once<T>(what: string, count: () => T): T {
    if (!this.counted.has(what)) this.counted.set(what, count());
    return this.counted.get(what) as T;
  }

  private told<K extends EntryKind>(kind: K): Told<K>[] {
    return this.once(kind, () =>
      this.entries
        .filter((entry) => entry.kind === kind)
        .map((entry) => ({ ...(entry.payload as Payload<K>), at: entry.happenedAt, position: entry.position })),
    );
  }

  private contacts(job?: string): Contact[] {
    return this.told('contact-logged').filter((each) => job === undefined || each.jobIds.includes(job));
  }

  /** Every id of this person: their own, and those of notes that were merged into it, directly or through others. */
  private namesOf(personId: string): readonly string[] {
    const names = new Set([personId]);
    for (const name of names)
      for (const { intoId, fromId } of this.told('people-merged')) if (intoId === name) names.add(fromId);
    return [...names];
  }

  /** The id that this person goes by now: that of the note they were merged into, and so on. */
  nameOf(personId: string): string {
    const seen = new Set([personId]);
    let name = personId;
    for (;;) {
      const next = this.told('people-merged').findLast((each) => each.fromId === name)?.intoId;
      if (next === undefined || seen.has(next)) return name;
      seen.add(next);
      name = next;
    }
  }

  /** Whom the candidate met at interviews of this job that were held, each by one name (PL2). */
  met(job: string): string[] {
    const last = new Map<string, boolean>();
    for (const { kind, payload } of this.entries) {
      if (kind === 'interview-outcome') {
        const said = payload as Payload<'interview-outcome'>;
        last.set(said.interviewId, said.outcome === 'held');
      } else if (kind === 'debrief-saved') {
        const said = payload as Payload<'debrief-saved'>;
        // Said to have not been held, it is not; what was said to have been held before stays so.
        last.set(said.interviewId, said.held || last.get(said.interviewId) === true);
      }
    }
    const held = this.told('interview-planned').filter((each) => each.jobId === job && last.get(each.interviewId));
    return [...new Set(held.flatMap((each) => each.attendees.map((attendee) => this.nameOf(attendee.personId))))];
  }

  /** The last thing that was said of a field of something that is told piece by piece. */
  private field<K extends EntryKind, F extends keyof Payload<K>>(
    kinds: readonly K[],
    isIts: (payload: Payload<K>) => boolean,
    name: F,
  ): Payload<K>[F] | undefined {
    return kinds
      .flatMap((kind) => this.told(kind))
      .sort((one, other) => one.position - other.position)
      .filter((each) => isIts(each) && each[name] !== undefined)
      .at(-1)?.[name];
  }

  ofJob<F extends keyof Payload<'job-changed'>>(job: string, name: F): NonNullable<Payload<'job-changed'>[F]> | null {
    const kinds = ['job-opened', 'job-changed'] as const;
    return this.field(kinds, (each) => each.jobId === job, name) ?? null;
  }

  ofPerson<F extends keyof Payload<'person-noted'>>(
    id: string,
    name: F,
  ): NonNullable<Payload<'person-noted'>[F]> | null {
    return this.field(['person-noted'] as const, (each) => each.personId === id, name) ?? null;
  }

  /** The firm that somebody belongs to, unless they have left it. */
  firmOf(personId: string): string | null {
    const firm = this.ofPerson(personId, 'firmId');
    return this.told('person-left').some((each) => each.personId === personId && each.firmId === firm) ? null : firm;
  }

  private ofFirm<F extends keyof Payload<'firm-noted'>>(
    id: string | null,
    name: F,
  ): NonNullable<Payload<'firm-noted'>[F]> | null {
    return this.field(['firm-noted'] as const, (each) => each.firmId === id, name) ?? null;
  }

  ofProfile<F extends keyof Payload<'profile-set'>>(name: F): NonNullable<Payload<'profile-set'>[F]> | null {
    return this.field(['profile-set'] as const, () => true, name) ?? null;
  }

  /** A number that the candidate set in place of the rule's. */
  private setting(key: string, standard: number): number {
    const set = this.told('policy-set').flatMap((each) => each.numbers);
    return set.findLast((each) => each.key === key)?.value ?? standard;
  }

  jobs(): string[] {
    return this.once('jobs', () => [...new Set(this.told('job-opened').map((each) => each.jobId))]);
  }

  /** Working days within which one person hears one unprompted word about this job (PL12). */
  pressureDays(job: string): number {
    return this.once(`within ${job}`, () => this.lookForPressure(job));
  }

  private lookForPressure(job: string): number {
    const preset = this.ofJob(job, 'preset') ?? (this.ofJob(job, 'agencyId') === null ? 'direct' : 'agency');
    return this.setting(`${preset}.pressure`, pressureDays[preset]);
  }

  /** Their hours, which the candidate may have set (PL13): 09:00 to 17:30. */
  workingHours(): { readonly from: number; readonly to: number } {
    return { from: this.setting('hours.workingDay.from', 540), to: this.setting('hours.workingDay.to', 1050) };
  }

  /** How the job ended, by the latest that says so; null while it runs (PL10, PL14). */
  ending(job: string): string | null {
    return this.once(`ending ${job}`, () => this.countEnding(job));
  }

  private countEnding(job: string): string | null {
    let ending: string | null = null;
    let endedAt = 0;
    let because: string | null = null;
    const incoming = new Set<string>();
    const reject = (id: string, at: number): void => {
      [ending, endedAt, because] = ['rejected', at, id];
    };
    for (const entry of this.entries) {
      if (entry.kind === 'job-closed') {
        const closed = entry.payload as Payload<'job-closed'>;
        if (closed.jobId === job) [ending, endedAt, because] = [closed.ending, entry.happenedAt, entry.id];
      } else if (entry.kind === 'contact-logged') {
        const contact: Contact = {
          ...(entry.payload as Payload<'contact-logged'>),
          at: entry.happenedAt,
          position: entry.position,
        };
        if (!contact.jobIds.includes(job)) continue;
        if (contact.direction === 'in') incoming.add(contact.contactId);
        if (ending === 'silence' && isAnswer(contact) && contact.at >= endedAt) ending = null;
        if (contact.direction === 'in' && contact.meaning === 'rejection' && contact.provisional !== true)
          reject(contact.contactId, contact.at);
      } else if (entry.kind === 'meaning-confirmed') {
        const { contactId, meaning } = entry.payload as Payload<'meaning-confirmed'>;
        if (!incoming.has(contactId)) continue;
        if (ending === 'rejected' && because === contactId) ending = null;
        if (meaning === 'rejection') reject(contactId, entry.happenedAt);
      }
    }
    return ending;
  }

  /** True while an interview was agreed and nobody has said what became of it (PL15). */
  awaitsInterview(job: string): boolean {
    return this.once(`awaits ${job}`, () => this.lookForInterview(job));
  }

  private lookForInterview(job: string): boolean {
    const scheduled = new Set<string>();
    for (const { kind, payload } of this.entries) {
      const its = payload as { interviewId?: string; jobId?: string };
      if (its.interviewId === undefined || its.jobId !== job) continue;
      if (kind === 'interview-planned' || kind === 'interview-moved') scheduled.add(its.interviewId);
      if (kind === 'interview-outcome' || kind === 'interview-cancelled' || kind === 'debrief-saved')
        scheduled.delete(its.interviewId);
    }
    return scheduled.size > 0;
  }

  /** When each interview of a job begins and ends; those of which nobody has said what became of them, and those to which the candidate comes late. */
  interviews(
    job: string,
  ): { readonly id: string; readonly startsAt: number; readonly endsAt: number; readonly isLate: boolean }[] {
    const late = new Set(this.told('lateness-noted').map((each) => each.interviewId));
    const over = new Set(
      [...this.told('interview-outcome'), ...this.told('debrief-saved'), ...this.told('interview-cancelled')].map(
        (each) => each.interviewId,
      ),
    );
    return this.told('interview-planned')
      .filter((each) => each.jobId === job)
      .map(({ interviewId: id, startsAt, endsAt }) => ({
        id,
        startsAt,
        endsAt,
        isLate: late.has(id) && !over.has(id),
      }));
  }

  /** True where somebody stands on the agency's side of a job, or where it was the agency that was met (PL4). */
  isWrittenToDirectly(job: string, personId: string): boolean {
    const agencyId = this.ofJob(job, 'agencyId');
    const sides = [...this.told('interview-planned'), ...this.told('debrief-saved')]
      .filter((each) => each.jobId === job)
      .flatMap((each) => ('attendees' in each ? each.attendees : each.people))
      .filter((each) => this.nameOf(each.personId) === personId)
      .map((each) => each.side);
    return (
      agencyId === null ||
      this.ofJob(job, 'routing') === 'direct' ||
      this.ofJob(job, 'met') === 'agency' ||
      this.firmOf(personId) === agencyId ||
      sides.includes('agency')
    );
  }

  /** The last day of the offer that a job's people made and that nothing since has ended; absent where there is none (PL22). */
  offers(): ReadonlyMap<string, number | null> {
    const open = new Map<string, number | null>();
    for (const { kind, payload } of this.entries) {
      if (kind === 'job-closed') open.delete((payload as Payload<'job-closed'>).jobId);
      if (kind !== 'contact-logged') continue;
      const { direction, meaning, provisional, jobIds, deadlineOn } = payload as Payload<'contact-logged'>;
      if (direction !== 'in' || provisional === true) continue;
      for (const job of jobIds) {
        if (meaning === 'rejection') open.delete(job);
        if (meaning === 'offer') open.set(job, deadlineOn ? dayOfText(deadlineOn) : null);
      }
    }
    return open;
  }

  /** True where something passed between them, or is to pass: an interview, or a contact that reached somebody. */
  isUnderWay(job: string): boolean {
    return this.interviews(job).length > 0 || this.contacts(job).some(isMade);
  }

  /** True while the others are to hear that the candidate accepted elsewhere (PL25). */
  tellsOthers(job: string): boolean {
    return this.told('letter-wanted').some((each) => each.jobId === job && each.letter === 'inform-others');
  }

  /** When a person, or a firm, heard something unprompted (PL12). */
  pressedAt(id: string): number[] {
    return this.once(`pressed ${id}`, () =>
      this.contacts()
        .filter(
          (each) => presses(each) && [...each.personIds.map((one) => this.nameOf(one)), ...each.firmIds].includes(id),
        )
        .map((each) => each.at),
    );
  }

  /** The first day on which somebody who is away may be asked (PL10); null for anybody who is there. */
  backOn(personId: string, place: RawPlace): number | null {
    // Of whom a second note was made one with this, an answer under the other name may say that they are back.
    if (this.namesOf(personId).length > 1) return null;
    const last = this.contacts().findLast((each) => each.direction === 'in' && each.personIds.includes(personId));
    if (last?.automatic !== true) return null;
    return last.returnOn ? dayOfText(last.returnOn) : place.add(place.dayOf(last.at), 5);
  }

  /** The candidate's own days off (PL17). */
  absences(): (readonly [number, number])[] {
    const byId = new Map(this.told('absence-noted').map((each) => [each.absenceId, each]));
    return [...byId.values()].map((each) => [dayOfText(each.from), dayOfText(each.to)] as const);
  }

  /** The day that they named for a job, where it is beyond doubt that it still binds: since then neither they nor a question was heard (PL8). */
  promise(job: string, place: RawPlace): PlainPromise | null {
    return this.once(`promise ${job} ${place.zone}`, () => this.lookForPromise(job, place));
  }

  private lookForPromise(job: string, place: RawPlace): PlainPromise | null {
    const endsById = new Map(this.told('interview-planned').map((each) => [each.interviewId, each.endsAt]));
    // Of an interview that was taken back nothing is known, not what was promised at it either.
    for (const each of this.told('interview-moved'))
      if (endsById.has(each.interviewId)) endsById.set(each.interviewId, each.endsAt);
    const named = [
      ...this.told('debrief-saved')
        .filter((each) => each.jobId === job && endsById.has(each.interviewId))
        .map((each) => ({
          position: each.position,
          interview: each.interviewId,
          day: each.theyPromised?.byOn ? dayOfText(each.theyPromised.byOn) : null,
          madeAt: endsById.get(each.interviewId) ?? each.at,
        })),
      ...this.contacts(job)
        .filter((each) => each.promisedOn && (each.direction === 'in' || isTalk(each)))
        .map((each) => ({
          position: each.position,
          interview: null,
          day: dayOfText(each.promisedOn ?? ''),
          madeAt: each.at,
        })),
    ].sort((one, other) => one.position - other.position);
    let last: { readonly interview: string | null; readonly day: number; readonly madeAt: number } | null = null;
    for (const { interview, day, madeAt } of named)
      if (day !== null) last = { interview, day, madeAt };
      // What was noted of an interview is noted anew: a day that is not in it any more was taken out.
      else if (last !== null && last.interview === interview) last = null;
    if (last === null) return null;
    const { day, madeAt } = last;
    const heard = this.contacts(job).some(
      (each) =>
        each.at > madeAt && isMade(each) && (each.direction === 'in' || isTalk(each) || place.dayOf(each.at) >= day),
    );
    // Who has met the candidate again since, or is about to, may have meant another day.
    const invited = [...this.told('interview-planned'), ...this.told('interview-moved')].some(
      (each) => each.jobId === job && (each.at >= madeAt || each.startsAt > madeAt),
    );
    const offered = this.contacts(job).some((each) => each.meaning === 'offer');
    const said = this.entries.some((each) => each.kind === 'meaning-confirmed' && each.happenedAt >= madeAt);
    const skipped = this.told('step-chosen').some((each) => each.choice === 'skip' && each.at >= madeAt);
    return heard || invited || offered || said || skipped ? null : { day, madeAt };
  }

  /** The last question that was asked and not answered; null where there is none (PL11). */
  lastQuestion(job: string): { readonly at: number; readonly personId: string | null } | null {
    const contacts = this.contacts(job).sort((one, other) => one.at - other.at);
    const at = contacts.findLastIndex(
      (each) => each.purpose === 'closing-question' && each.direction === 'out' && isMade(each),
    );
    const asked = contacts[at];
    return asked === undefined || contacts.slice(at + 1).some(isAnswer)
      ? null
      : { at: asked.at, personId: asked.personIds[0] ?? null };
  }

  /** Where the recipient of a message lives: they, their firm, the agency, the employer, the interview, else the candidate (PL17, PL30). */
  placeOf(job: string, personId: string | null): RawPlace {
    return this.once(`place ${job} ${personId}`, () => this.lookForPlace(job, personId));
  }

  private lookForPlace(job: string, personId: string | null): RawPlace {
    const agencyId = this.ofJob(job, 'agencyId');
    const employerId = this.ofJob(job, 'employerId');
    const firmId = personId === null ? (agencyId ?? employerId) : this.firmOf(personId);
    const person = <F extends 'zone' | 'region'>(name: F): string | null =>
      personId === null ? null : this.ofPerson(personId, name);
    const firms = [firmId, agencyId, employerId];
    const zones = [person('zone'), ...firms.map((each) => this.ofFirm(each, 'zone'))];
    const regions = [person('region'), ...firms.map((each) => this.ofFirm(each, 'region'))];
    const interview = this.told('interview-planned').findLast((each) => each.jobId === job)?.zone ?? null;
    const said = zones.find((each) => each != null) ?? interview;
    const own = this.ofProfile('region');
    const phone = personId === null ? null : this.ofPerson(personId, 'phone');
    const country = phone?.startsWith('+44') ? 'GB' : said === null ? null : (countryByZone[said] ?? null);
    const inferred = country === null || own?.slice(0, 2) === country ? null : country;
    const region = regions.find((each) => each != null) ?? inferred ?? own;
    const closed = this.told('closing-days-noted')
      .filter((each) => each.firmId === firmId)
      .map((each) => [dayOfText(each.from), dayOfText(each.to)] as const);
    return new RawPlace(said ?? this.ofProfile('zone') ?? 'UTC', calendars.calendarOf(region), closed);
  }
}

import type { Entry } from './entry.ts';
import type { Merged, RecordState } from './fit-states.ts';
import type { DebriefState, JobState, PersonState } from './states.ts';
import { UNPROMPTED_KEPT } from './unprompted.ts';

/** The value with one id in place of another, everywhere; lists of ids name nobody twice. */
function replaceId<T>(value: T, { fromId, intoId }: Merged): T {
  const walk = (each: unknown): unknown => {
    if (typeof each === 'string') return each === fromId ? intoId : each;
    if (Array.isArray(each)) {
      const items = each.map(walk);
      return items.every((item) => typeof item === 'string') ? [...new Set(items)] : items;
    }
    if (typeof each !== 'object' || each === null) return each;
    return Object.fromEntries(Object.entries(each).map(([key, item]) => [key, walk(item)]));
  };
  return walk(value) as T;
}

/** An entry as it reads once these people are one. */
export function resolveEntry(entry: Entry, merged: readonly Merged[]): Entry {
  if (merged.length === 0 || entry.kind === 'people-merged') return entry;
  const payload = merged.reduce((read, each) => replaceId(read, each), entry.payload);
  if (typeof payload !== 'object' || payload === null) return { ...entry, payload };
  return { ...entry, payload: { ...payload, ...namedOnce(payload as Readonly<Record<string, unknown>>) } };
}

/** The lists of people in a payload, with nobody in them twice. */
function namedOnce({ attendees, joined, people }: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const isNamed = (each: unknown): each is { personId: string } =>
    typeof each === 'object' && each !== null && 'personId' in each && typeof each.personId === 'string';
  const once = (list: unknown): unknown =>
    Array.isArray(list) && list.every(isNamed) ? uniqueBy(list, (each) => each.personId) : list;
  return {
    ...(attendees === undefined ? {} : { attendees: once(attendees) }),
    ...(joined === undefined ? {} : { joined: once(joined) }),
    ...(people === undefined ? {} : { people: isRemarks(people) ? joinRemarks(people) : people }),
  };
}

function isRemarks(list: unknown): list is DebriefState['people'] {
  return (
    Array.isArray(list) &&
    list.every(
      (each) => typeof each?.personId === 'string' && typeof each.remark === 'string' && typeof each.say === 'string',
    )
  );
}

/** Makes two people one in a job, in place: who was noted twice at one interview stands there once. */
export function mergeInJob(job: JobState, merge: Merged): void {
  Object.assign(job, replaceId(job, merge));
  for (const interview of job.interviews) {
    interview.attendees = uniqueBy(interview.attendees, (each) => each.personId);
    if (interview.debrief !== null) interview.debrief.people = joinRemarks(interview.debrief.people);
  }
  // Newest first, so that of two conversations the one that goes on stays.
  job.threads = uniqueBy(
    job.threads.toSorted((one, other) => other.at - one.at),
    (each) => each.personId,
  ).toSorted((one, other) => one.at - other.at);
  job.merged.push(merge);
}

export function mergeInRecord(record: RecordState, merge: Merged): void {
  record.uses = replaceId(record.uses, merge);
  record.feedback = replaceId(record.feedback, merge);
  record.occasions = replaceId(record.occasions, merge);
  record.merged.push(merge);
}

/** A person with what was noted under the other names that they had: who hears from one twice is pressed twice (PL12). */
export function withNamesakes(person: PersonState, others: readonly PersonState[]): PersonState {
  if (others.length === 0) return person;
  const all = [person, ...others];
  const contacts = all.map((each) => each.lastContactAt).filter((at) => at !== null);
  const lastContactAt = contacts.length === 0 ? null : Math.max(...contacts);
  const away = all
    .map((each) => each.away)
    .filter((each) => each !== null)
    .sort((one, other) => other.notedAt - one.notedAt)[0];
  const unprompted = uniqueBy(
    all.flatMap((each) => each.unprompted),
    (each) => each.contactId,
  ).sort((one, other) => one.at - other.at);
  return {
    ...person,
    away: away !== undefined && (lastContactAt === null || lastContactAt < away.notedAt) ? away : person.away,
    unprompted: unprompted.slice(-UNPROMPTED_KEPT),
    lastContactAt,
  };
}

function joinRemarks(people: DebriefState['people']): DebriefState['people'] {
  const byId = new Map<string, DebriefState['people'][number]>();
  const join = (one: string, other: string): string =>
    one === '' || one === other ? other : other === '' ? one : `${one}\n${other}`;
  for (const each of people) {
    const known = byId.get(each.personId);
    byId.set(
      each.personId,
      known === undefined ? each : { ...each, remark: join(known.remark, each.remark), say: join(known.say, each.say) },
    );
  }
  return [...byId.values()];
}

function uniqueBy<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  const seen = new Set<string>();
  return items.filter((each) => {
    const key = keyOf(each);
    return !seen.has(key) && seen.add(key) !== undefined;
  });
}

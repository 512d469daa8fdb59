import type { Entry } from './entry.ts';
import { type Payload, payloadOf } from './kinds/registry.ts';

/** What was noted by mistake and counts no more, by kind (UI1). */
interface Gone {
  readonly jobs: ReadonlySet<string>;
  readonly interviews: ReadonlySet<string>;
  readonly people: ReadonlySet<string>;
}

/** True for an entry that takes something away. */
export function isTakenAway(kind: string): boolean {
  return kind === 'taken-away';
}

/**
 * The entries without what was taken away. An entry that says nothing else goes whole; of one about several jobs or people, the others
 * stay. The scope of what was taken away has no entries left.
 * @param entries those that count: what was taken back is not among them
 */
export function withoutTakenAway(scope: string, entries: readonly Entry[]): readonly Entry[] {
  const away = entries.flatMap((each) => (isTakenAway(each.kind) ? (payloadOf('taken-away', each.payload) ?? []) : []));
  if (away.length === 0) return entries;
  const gone: Gone = { jobs: idsOf(away, 'job'), interviews: idsOf(away, 'interview'), people: idsOf(away, 'person') };
  if (gone.jobs.has(scope) || gone.people.has(scope)) return [];
  return entries.flatMap((each) => {
    if (isTakenAway(each.kind)) return [];
    const payload = withoutGone(each.payload, gone);
    return payload === null ? [] : payload === each.payload ? each : { ...each, payload };
  });
}

function idsOf(away: readonly Payload<'taken-away'>[], what: Payload<'taken-away'>['what']): ReadonlySet<string> {
  return new Set(away.filter((each) => each.what === what).flatMap((each) => each.ids));
}

type Fields = Readonly<Record<string, unknown>>;

function withoutGone(payload: unknown, gone: Gone): unknown {
  if (typeof payload !== 'object' || payload === null) return payload;
  const { jobId, jobIds, interviewId, personId } = payload as Fields;
  if (typeof jobId === 'string' && gone.jobs.has(jobId)) return null;
  if (typeof interviewId === 'string' && gone.interviews.has(interviewId)) return null;
  if (typeof personId === 'string' && gone.people.has(personId)) return null;
  if (Array.isArray(jobIds) && jobIds.length > 0 && jobIds.every((id) => gone.jobs.has(id))) return null;
  return without(payload, (id) => gone.jobs.has(id) || gone.people.has(id));
}

/** The value with these ids in no list and in no field any more; what is about one of them alone goes from its list. */
function without(value: unknown, isGone: (id: string) => boolean): unknown {
  if (typeof value === 'string') return isGone(value) ? null : value;
  if (Array.isArray(value)) {
    const kept = value.filter((each) => !(typeof each === 'string' && isGone(each)) && !isAbout(each, isGone));
    const items = kept.map((each) => without(each, isGone));
    return items.length === value.length && items.every((each, index) => each === value[index]) ? value : items;
  }
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).map(([key, each]) => [key, without(each, isGone)] as const);
  return fields.every(([key, each]) => each === (value as Fields)[key]) ? value : Object.fromEntries(fields);
}

function isAbout(item: unknown, isGone: (id: string) => boolean): boolean {
  if (typeof item !== 'object' || item === null) return false;
  const { personId, jobId } = item as Fields;
  return [personId, jobId].some((id) => typeof id === 'string' && isGone(id));
}

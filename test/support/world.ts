import fc from 'fast-check';
import { createCalendars } from '../../src/adapters/calendar/holidays.ts';
import type { Entry } from '../../src/core/journal/entry.ts';
import { emptyAccount, foldScope, scopesOf } from '../../src/core/journal/fold.ts';
import type { EntryKind } from '../../src/core/journal/kinds/names.ts';
import { kinds, type Payload } from '../../src/core/journal/kinds/registry.ts';
import { withNamesakes } from '../../src/core/journal/merge-people.ts';
import { nextStamp } from '../../src/core/journal/stamp.ts';
import type { AccountState, FirmState, JobState, PersonState } from '../../src/core/journal/states.ts';
import type { CaseBook } from '../../src/core/plan/context.ts';

/** A small world of jobs, people and firms whose story is generated: entries as the handlers would write them. */
export interface World {
  readonly entries: readonly Entry[];
  readonly now: number;
}

export const calendars = createCalendars();
export const jobs = ['job_one', 'job_two', 'job_three'] as const;
export const people = ['per_ann', 'per_ben', 'per_cleo', 'per_dan'] as const;
const firms = { agency: 'org_agency', other: 'org_other', employer: 'org_employer' } as const;
const DAY = 86_400_000;

export const zones = [
  'Europe/London',
  'America/St_Johns',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Kiritimati',
  'America/New_York',
  'Africa/Casablanca',
  'Asia/Dubai',
] as const;
const regions = ['GB-SCT', 'US-CA', 'AE', 'DE-BY', 'IL', null] as const;

/** Builds entries one after another, each an instant later than the last. */
export class Story {
  readonly entries: Entry[] = [];
  add<K extends EntryKind>(kind: K, at: number, scopes: readonly string[], payload: Payload<K>): string {
    const id = `ent_${this.entries.length + 1}`;
    this.entries.push({
      position: this.entries.length + 1,
      id,
      kind,
      version: kinds[kind].version,
      happenedAt: at,
      recordedAt: at,
      stamp: nextStamp(this.entries.at(-1)?.stamp ?? null, at, 'story'),
      operationId: `op_${id}`,
      scopes: [...new Set(scopes)],
      payload,
    });
    return id;
  }
}

/** Folds a story into the case book of all its jobs. */
export function bookOf(entries: readonly Entry[], account: Partial<AccountState> = {}): CaseBook {
  const states = scopesOf(entries).map((scope) =>
    foldScope(
      scope,
      entries.filter((entry) => entry.scopes.includes(scope)),
    ),
  );
  const folded = states.find((state): state is AccountState => state?.kind === 'account') ?? emptyAccount();
  const people = states.filter((state): state is PersonState => state?.kind === 'person');
  const whole = people.map((person) =>
    withNamesakes(
      person,
      people.filter((each) => person.alsoKnownAs.some((known) => known.personId === each.id)),
    ),
  );
  return {
    account: { ...folded, ...account },
    jobs: states.filter((state): state is JobState => state?.kind === 'job'),
    personById: new Map(whole.map((state) => [state.id, state])),
    firmById: new Map(
      states.filter((state): state is FirmState => state?.kind === 'firm').map((state) => [state.id, state]),
    ),
  };
}

const civil = (at: number): string => new Date(at).toISOString().slice(0, 10);

const contactArbitrary = fc.record({
  type: fc.constant('contact' as const),
  out: fc.boolean(),
  channel: fc.constantFrom('email', 'phone', 'voicemail', 'missed-call', 'text'),
  purpose: fc.constantFrom(null, 'check-in', 'thank-you', 'closing-question', 'keep-warm', 'answer'),
  who: fc.nat(3),
  job: fc.nat(2),
  automatic: fc.boolean(),
  meaning: fc.constantFrom(null, null, null, 'holding', 'question', 'rejection', 'offer', 'invitation'),
  provisional: fc.boolean(),
  inDays: fc.constantFrom(null, null, 3, 9, 40),
});
const interviewArbitrary = fc.record({
  type: fc.constant('interview' as const),
  job: fc.nat(2),
  inDays: fc.integer({ min: -10, max: 10 }),
  who: fc.subarray([0, 1, 2, 3], { minLength: 0 }),
  invited: fc.boolean(),
  final: fc.boolean(),
});
const debriefArbitrary = fc.record({
  type: fc.constant('debrief' as const),
  job: fc.nat(2),
  held: fc.boolean(),
  quick: fc.boolean(),
  inDays: fc.constantFrom(null, 2, 6, 30),
  want: fc.constantFrom(null, 'yes', 'unsure', 'no'),
  promises: fc.boolean(),
});
// Interviews and what happened in them come more often than chance would have it, for most rules begin there.
const eventArbitrary = fc.oneof(
  contactArbitrary,
  interviewArbitrary,
  debriefArbitrary,
  debriefArbitrary,
  fc.record({
    type: fc.constant('outcome' as const),
    job: fc.nat(2),
    outcome: fc.constantFrom('held', 'moved', 'they-missed', 'i-missed'),
  }),
  fc.record({
    type: fc.constant('choice' as const),
    job: fc.nat(2),
    choice: fc.constantFrom('later', 'skip'),
    kind: fc.constantFrom('check-in', 'thank-you'),
    inDays: fc.integer({ min: 1, max: 20 }),
  }),
  fc.record({ type: fc.constant('absence' as const), inDays: fc.integer({ min: 0, max: 20 }), length: fc.nat(12) }),
  fc.record({ type: fc.constant('closed' as const), inDays: fc.integer({ min: 0, max: 20 }), length: fc.nat(12) }),
  fc.record({
    type: fc.constant('end' as const),
    job: fc.nat(2),
    ending: fc.constantFrom('withdrawn', 'accepted', 'silence'),
  }),
  fc.record({ type: fc.constant('late' as const), job: fc.nat(2), minutes: fc.constantFrom(null, 15) }),
  fc.record({
    type: fc.constant('wanted' as const),
    job: fc.nat(2),
    letter: fc.constantFrom('correct' as const, 'inform-others' as const),
  }),
  fc.record({
    type: fc.constant('policy' as const),
    from: fc.integer({ min: 1, max: 12 }),
    within: fc.integer({ min: 1, max: 9 }),
  }),
  fc.record({ type: fc.constant('left' as const), who: fc.nat(3), successor: fc.constantFrom(null, 0, 1, 2, 3) }),
  fc.record({ type: fc.constant('merge' as const), from: fc.nat(3), into: fc.nat(3) }),
  fc.record({ type: fc.constant('retract' as const), which: fc.nat(40) }),
);
type Event = typeof eventArbitrary extends fc.Arbitrary<infer T> ? T : never;

/** Random worlds: any order of events that a person could note, at any time, in any zone. */
export const worldArbitrary: fc.Arbitrary<World> = fc
  .record({
    start: fc.integer({ min: Date.UTC(2024, 0, 1), max: Date.UTC(2029, 11, 31) }),
    zone: fc.constantFrom(...zones),
    theirZone: fc.constantFrom(null, ...zones),
    region: fc.constantFrom(...regions),
    agency: fc.constantFrom('agency', 'other', null),
    met: fc.constantFrom(null, 'agency', 'client'),
    routing: fc.constantFrom(null, 'direct', 'through', 'ask'),
    preset: fc.constantFrom(undefined, 'agency', 'executive', 'staffing', 'direct'),
    phones: fc.boolean(),
    talk: fc.constantFrom(null, { from: 720, to: 810 }),
    known: fc.array(
      fc.record({
        email: fc.boolean(),
        phone: fc.boolean(),
        asked: fc.constantFrom(null, null, null, 'email', 'phone', 'text'),
      }),
      { minLength: 4, maxLength: 4 },
    ),
    events: fc.array(fc.tuple(eventArbitrary, fc.integer({ min: 1, max: 4 * DAY })), {
      minLength: 2,
      maxLength: 16,
      size: 'max',
    }),
    wait: fc.integer({ min: 0, max: 40 * DAY }),
  })
  .map((seed) => {
    const story = new Story();
    let at = seed.start;
    story.add('profile-set', at, ['account'], {
      name: 'Rowan Ellis',
      email: 'rowan@example.org',
      zone: seed.zone,
      region: seed.region,
      phones: seed.phones,
      canTalk: seed.talk,
    });
    story.add('firm-noted', at, [firms.employer], {
      firmId: firms.employer,
      name: 'Northwind',
      type: 'employer',
      zone: seed.theirZone,
      region: seed.region,
    });
    for (const id of [firms.agency, firms.other])
      story.add('firm-noted', at, [id], {
        firmId: id,
        name: id,
        type: 'agency',
        zone: seed.theirZone,
        region: seed.region,
      });
    const agencyId = seed.agency === null ? null : firms[seed.agency as 'agency' | 'other'];
    people.forEach((personId, index) => {
      const reach = seed.known[index];
      story.add('person-noted', at, [personId], {
        personId,
        name: `Person ${personId.slice(4)}`,
        email: reach?.email ? `${personId}@example.org` : null,
        phone: reach?.phone ? '+44 20 7946 0000' : null,
        firmId: index === 0 ? agencyId : firms.employer,
        ...(reach?.asked ? { askedChannel: reach.asked as 'email' } : {}),
      });
    });
    jobs.forEach((jobId, index) => {
      story.add('job-opened', at, [jobId, firms.employer, ...(agencyId === null ? [] : [agencyId])], {
        jobId,
        role: `Role ${index}`,
        employerId: firms.employer,
        agencyId,
        mainContactId: index < 2 ? people[0] : null,
        met: seed.met as 'agency' | 'client' | null,
        routing: seed.routing as 'direct' | null,
        ...(seed.preset === undefined ? {} : { preset: seed.preset as 'agency' }),
      });
    });
    let count = 0;
    for (const [event, pause] of seed.events) {
      at += pause;
      count += 1;
      addEvent(story, event, at, count, seed.zone);
    }
    return { entries: story.entries, now: at + seed.wait };
  });

function addEvent(story: Story, event: Event, at: number, count: number, zone: string): void {
  const later = (days: number | null): string | null => (days === null ? null : civil(at + days * DAY));
  if (event.type === 'contact') {
    const jobId = jobs[event.job] ?? 'job_one';
    const person = people[event.who] ?? 'per_ann';
    const inbound = !event.out;
    story.add('contact-logged', at, [jobId, person, firms.agency, 'account'], {
      contactId: `int_${count}`,
      direction: event.out ? 'out' : 'in',
      channel: event.channel as 'email',
      purpose: event.out ? event.purpose : null,
      personIds: [person],
      firmIds: [firms.agency],
      jobIds: [jobId],
      stepIds: [],
      automatic: inbound && event.automatic,
      returnOn: inbound && event.automatic ? later(event.inDays) : null,
      meaning: inbound && !event.automatic ? (event.meaning as 'holding' | null) : null,
      provisional: event.provisional,
      promisedOn: inbound && !event.automatic ? later(event.inDays) : null,
      deadlineOn: event.meaning === 'offer' ? later(5) : null,
    });
  } else if (event.type === 'interview') {
    const jobId = jobs[event.job] ?? 'job_one';
    const startsAt = Math.round((at + event.inDays * DAY) / 900_000) * 900_000;
    story.add('interview-planned', at, [jobId], {
      interviewId: `itv_${count}`,
      jobId: jobId,
      startsAt,
      endsAt: startsAt + 3_600_000,
      zone,
      invitedAt: event.invited ? at : null,
      confirmed: !event.invited,
      final: event.final,
      attendees: event.who.map((index) => ({
        personId: people[index] ?? 'per_ann',
        side: index === 0 ? 'agency' : 'client',
      })),
    });
  } else if (event.type === 'debrief' || event.type === 'outcome') {
    const jobId = jobs[event.job] ?? 'job_one';
    const planned = story.entries.findLast(
      (entry) =>
        entry.kind === 'interview-planned' &&
        entry.scopes.includes(jobId) &&
        (entry.payload as Payload<'interview-planned'>).endsAt <= at,
    );
    if (!planned) return;
    const { interviewId, attendees } = planned.payload as Payload<'interview-planned'>;
    if (event.type === 'outcome') {
      story.add('interview-outcome', at, [jobId], {
        interviewId,
        jobId: jobId,
        outcome: event.outcome as 'held',
      });
      return;
    }
    const by = later(event.inDays);
    story.add('debrief-saved', at, [jobId], {
      interviewId,
      jobId: jobId,
      held: event.held,
      people: attendees.map((each) => ({
        personId: each.personId,
        side: each.side,
        remark: 'the move to Postgres',
        say: '',
      })),
      forgot: [],
      iPromised: event.promises ? [{ promiseId: `prm_${count}`, text: 'my notes', byOn: by, toPersonId: null }] : [],
      theyPromised: by === null ? null : { text: '', byOn: by },
      pace: event.quick ? 'quick' : 'standard',
      want: event.want as 'yes' | null,
    });
  } else if (event.type === 'choice') {
    const jobId = jobs[event.job] ?? 'job_one';
    story.add('step-chosen', at, [jobId], {
      stepId: `st_${jobId.slice(4)}_${count}`,
      jobIds: [jobId],
      stepKind: event.kind,
      choice: event.choice as 'later',
      until: at + event.inDays * DAY,
    });
  } else if (event.type === 'late') {
    const jobId = jobs[event.job] ?? 'job_one';
    const planned = story.entries.findLast(
      (entry) => entry.kind === 'interview-planned' && entry.scopes.includes(jobId),
    );
    if (!planned) return;
    const { interviewId } = planned.payload as Payload<'interview-planned'>;
    story.add('lateness-noted', at, [jobId], { interviewId, jobId: jobId, minutes: event.minutes });
  } else if (event.type === 'wanted') {
    const jobId = jobs[event.job] ?? 'job_one';
    const { letter } = event;
    story.add('letter-wanted', at, [jobId], { jobId: jobId, letter, text: 'It was in 2020', personId: null });
  } else if (event.type === 'policy') {
    story.add('policy-set', at, ['account'], {
      numbers: [
        { key: 'direct.ask1.from', value: event.from },
        { key: 'direct.ask1.to', value: event.from + 3 },
        { key: 'agency.pressure', value: event.within },
      ],
    });
  } else if (event.type === 'absence') {
    story.add('absence-noted', at, ['account'], {
      absenceId: `abs_${count}`,
      from: civil(at + event.inDays * DAY),
      to: civil(at + (event.inDays + event.length) * DAY),
    });
  } else if (event.type === 'closed') {
    story.add('closing-days-noted', at, [firms.agency], {
      firmId: firms.agency,
      from: civil(at + event.inDays * DAY),
      to: civil(at + (event.inDays + event.length) * DAY),
      reason: 'Closed',
    });
  } else if (event.type === 'left') {
    const personId = people[event.who] ?? 'per_ann';
    const successorId = event.successor === null ? null : (people[event.successor] ?? null);
    if (successorId === personId) return;
    const ids = [personId, ...(successorId === null ? [] : [successorId]), firms.agency, ...jobs];
    story.add('person-left', at, ids, {
      personId,
      firmId: event.who === 0 ? firms.agency : firms.employer,
      successorId,
      jobIds: event.who === 0 ? [jobs[0], jobs[1]] : [],
    });
  } else if (event.type === 'merge') {
    const [fromId = 'per_ann', intoId = 'per_ben'] = [people[event.from], people[event.into]];
    // As the handler does: whoever stands for another is not merged a second time.
    const merged = (id: string) =>
      story.entries.some(
        (entry) => entry.kind === 'people-merged' && (entry.payload as Payload<'people-merged'>).fromId === id,
      );
    if (fromId === intoId || merged(fromId) || merged(intoId)) return;
    story.add('people-merged', at, [fromId, intoId, 'record', ...jobs], mergedPayload(fromId, intoId));
  } else if (event.type === 'end') {
    const jobId = jobs[event.job] ?? 'job_one';
    story.add('job-closed', at, [jobId, 'account'], {
      jobId: jobId,
      ending: event.ending as 'withdrawn',
    });
  } else {
    const target = story.entries[event.which];
    if (target && target.kind !== 'job-opened') story.add('entry-retracted', at, target.scopes, { entryId: target.id });
  }
}

/** Two people of the world become one. */
export function mergedPayload(fromId: string, intoId: string): Payload<'people-merged'> {
  return { fromId, intoId, name: `Person ${fromId.slice(4)}`, email: null, phone: null, others: [] };
}

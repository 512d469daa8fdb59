import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { runs } from '../../../test/support/runs.ts';
import { Story, worldArbitrary } from '../../../test/support/world.ts';
import type { Entry } from './entry.ts';
import { extendState, foldScope, scopesOf } from './fold.ts';
import { entryKinds } from './kinds/names.ts';
import type { Payload } from './kinds/registry.ts';
import { stableId } from './stable-id.ts';
import { stampOf } from './stamp.ts';
import type { JobState, ScopeState } from './states.ts';

const at = Date.UTC(2026, 10, 23, 12);

test('[ST4] folding is total: whatever an entry holds, a state comes out', () => {
  const anything = fc.record({
    kind: fc.constantFrom(...entryKinds, 'from-the-future'),
    payload: fc.oneof(
      fc.jsonValue() as fc.Arbitrary<unknown>,
      fc.constant({ erased: true }),
      fc.record({
        jobId: fc.constant('job_a'),
        personId: fc.constant('per_a'),
        interviewId: fc.anything(),
        attendees: fc.anything(),
        people: fc.anything(),
      }),
    ),
  });
  fc.assert(
    fc.property(fc.array(anything, { maxLength: 20 }), (items) => {
      const entries = items.map(
        (item, index): Entry => ({
          position: index + 1,
          id: `ent_${index}`,
          kind: item.kind,
          version: 1,
          happenedAt: at,
          recordedAt: at,
          stamp: stampOf({ at, count: index, device: 'desk' }),
          operationId: 'op',
          scopes: ['job_a', 'per_a', 'org_a', 'account', 'new_thing'],
          payload: item.payload,
        }),
      );
      for (const scope of ['job_a', 'per_a', 'org_a', 'account'])
        assert.doesNotThrow(() => JSON.stringify(foldScope(scope, entries)));
      assert.equal(foldScope('new_thing', entries), null);
    }),
    runs(2000),
  );
});

test('[ST5] extending entry by entry gives the bytes that folding the whole list gives', () => {
  fc.assert(
    fc.property(worldArbitrary, ({ entries }) => {
      for (const scope of scopesOf(entries)) {
        const own = entries.filter((entry) => entry.scopes.includes(scope));
        let state: ScopeState | null = null;
        own.forEach((entry, index) => {
          const next = extendState(
            scope,
            state === null ? null : (JSON.parse(JSON.stringify(state)) as ScopeState),
            entry,
          );
          state = next === 'refold' ? foldScope(scope, own.slice(0, index + 1)) : next;
        });
        assert.equal(JSON.stringify(state), JSON.stringify(foldScope(scope, own)));
      }
    }),
    runs(1000),
  );
});

function jobOf(story: Story): JobState {
  const state = foldScope(
    'job_a',
    story.entries.filter((entry) => entry.scopes.includes('job_a')),
  );
  assert.ok(state?.kind === 'job');
  return state;
}

test('[ST4] a correction replaces what the entry said, a retraction takes it back', () => {
  const story = new Story();
  story.add('job-opened', at, ['job_a'], { jobId: 'job_a', role: 'Analyst' });
  const call = story.add('contact-logged', at + 1, ['job_a'], {
    contactId: 'int_1',
    direction: 'in',
    channel: 'phone',
    purpose: null,
    personIds: [],
    firmIds: [],
    jobIds: ['job_a'],
    stepIds: [],
    meaning: 'rejection',
  });
  assert.equal(jobOf(story).ending, 'rejected');
  const payload = { ...(story.entries[1]?.payload as object), meaning: 'holding' };
  story.add('entry-corrected', at + 2, ['job_a'], { entryId: call, version: 2, payload });
  assert.equal(jobOf(story).ending, null);
  story.add('entry-retracted', at + 3, ['job_a'], { entryId: call });
  assert.deepEqual(jobOf(story).contacts, []);
});

test('[PL14a] a rejection that nobody confirmed ends nothing', () => {
  const story = new Story();
  story.add('job-opened', at, ['job_a'], { jobId: 'job_a' });
  story.add('contact-logged', at + 1, ['job_a'], {
    contactId: 'int_1',
    direction: 'in',
    channel: 'email',
    purpose: null,
    personIds: [],
    firmIds: [],
    jobIds: ['job_a'],
    stepIds: [],
    meaning: 'rejection',
    provisional: true,
  });
  assert.equal(jobOf(story).ending, null);
  story.add('meaning-confirmed', at + 2, ['job_a'], {
    contactId: 'int_1',
    jobIds: ['job_a'],
    meaning: 'rejection',
  });
  assert.equal(jobOf(story).ending, 'rejected');
});

test('[PL2d] given an interview with its debrief noted, a move voids the debrief, the outcome and the agreement to the old time', () => {
  const story = new Story();
  story.add('job-opened', at, ['job_a'], { jobId: 'job_a' });
  story.add('interview-planned', at, ['job_a'], {
    interviewId: 'itv_1',
    jobId: 'job_a',
    startsAt: at,
    endsAt: at + 1,
    zone: 'UTC',
    attendees: [],
    confirmed: true,
  });
  story.add('lateness-noted', at, ['job_a'], { interviewId: 'itv_1', jobId: 'job_a', minutes: 10 });
  story.add('debrief-saved', at + 2, ['job_a'], {
    interviewId: 'itv_1',
    jobId: 'job_a',
    held: true,
    people: [],
    forgot: [{ text: 'the certificate', forPersonId: null }],
    iPromised: [],
    theyPromised: null,
    pace: 'standard',
    want: 'yes',
  });
  assert.deepEqual(
    jobOf(story).interviews.map((each) => each.debrief?.forgot),
    [[{ text: 'the certificate', forPersonId: null }]],
  );
  story.add('interview-moved', at + 3, ['job_a'], {
    interviewId: 'itv_1',
    jobId: 'job_a',
    startsAt: at + 9,
    endsAt: at + 10,
    zone: 'Europe/Berlin',
  });
  assert.deepEqual(
    jobOf(story).interviews.map((each) => [
      each.status,
      each.startsAt,
      each.endsAt,
      each.zone,
      each.confirmed,
      each.outcomeAt,
      each.lateness,
      each.debrief,
    ]),
    [['scheduled', at + 9, at + 10, 'Europe/Berlin', false, null, null, null]],
  );
});

test('[PL19] ids from equal parts are equal, and a part more or less makes another', () => {
  assert.equal(stableId('st', 'a', 'b'), stableId('st', 'a', 'b'));
  assert.notEqual(stableId('st', 'a', 'b'), stableId('st', 'ab'));
  fc.assert(
    fc.property(
      fc.array(fc.string(), { minLength: 1 }),
      fc.array(fc.string(), { minLength: 1 }),
      (one, other) =>
        (JSON.stringify(one) === JSON.stringify(other)) === (stableId('st', ...one) === stableId('st', ...other)) ||
        one.join('\u0000') === other.join('\u0000'),
    ),
    runs(2000),
  );
});

const contact = (contactId: string, part: Partial<Payload<'contact-logged'>> = {}): Payload<'contact-logged'> => ({
  contactId,
  direction: 'in',
  channel: 'email',
  purpose: null,
  personIds: ['per_a'],
  firmIds: [],
  jobIds: ['job_a'],
  stepIds: [],
  ...part,
});

test('[PL10a] given a job closed for silence, an automatic answer leaves it closed and a human one opens it', () => {
  const story = new Story();
  story.add('job-opened', at, ['job_a'], { jobId: 'job_a' });
  story.add('job-closed', at + 1, ['job_a'], { jobId: 'job_a', ending: 'silence' });
  story.add('contact-logged', at + 2, ['job_a'], contact('int_1', { automatic: true }));
  assert.deepEqual([jobOf(story).ending, jobOf(story).endedAt], ['silence', at + 1]);
  story.add('contact-logged', at + 3, ['job_a'], contact('int_2'));
  assert.deepEqual([jobOf(story).ending, jobOf(story).endedAt], [null, null]);
});

test('[PL12a] given ten questions to one person, each is remembered, with its time, for the person and for the agency', () => {
  const story = new Story();
  const times = Array.from({ length: 10 }, (_, nth) => at + nth * 86_400_000);
  for (const [nth, when] of times.entries())
    story.add(
      'contact-logged',
      when,
      ['job_a', 'per_a', 'org_a'],
      contact(`int_${nth}`, {
        direction: 'out',
        purpose: 'check-in',
        firmIds: ['org_a'],
      }),
    );
  for (const scope of ['per_a', 'org_a']) {
    const state = foldScope(scope, story.entries);
    assert.ok(state?.kind === 'person' || state?.kind === 'firm');
    assert.deepEqual(
      state.unprompted.map((each) => each.at),
      times,
    );
  }
});

test('[PL8b] given a message with a day in it, the day counts as named when they wrote, not when its meaning was said or it was noted', () => {
  const story = new Story();
  story.add('job-opened', at, ['job_a'], { jobId: 'job_a' });
  story.add('contact-logged', at + 1, ['job_a'], contact('int_1', { meaning: 'holding', provisional: true }));
  const confirmed = story.add('meaning-confirmed', at + 86_400_000, ['job_a'], {
    contactId: 'int_1',
    jobIds: ['job_a'],
    meaning: 'holding',
    promisedOn: '2026-12-04',
  });
  assert.deepEqual(jobOf(story).theirPromise, {
    entryId: confirmed,
    text: '',
    byOn: '2026-12-04',
    madeAt: at + 1,
  });
  const noted = story.add(
    'contact-logged',
    at + 2,
    ['job_a'],
    contact('int_2', { meaning: 'holding', promisedOn: '2026-12-11' }),
  );
  const last = story.entries.pop();
  assert.ok(last);
  story.entries.push({ ...last, recordedAt: at + 3 * 86_400_000 });
  assert.deepEqual(jobOf(story).theirPromise, { entryId: noted, text: '', byOn: '2026-12-11', madeAt: at + 2 });
});

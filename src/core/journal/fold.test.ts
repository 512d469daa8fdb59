import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { runs } from '../../../test/support/runs.ts';
import { Story, worldArbitrary } from '../../../test/support/world.ts';
import { type Entry, payloadShapes } from './entry.ts';
import { extendState, foldScope, scopesOf } from './fold.ts';
import { stableId } from './stable-id.ts';
import type { OpportunityState, ScopeState } from './states.ts';

const at = Date.UTC(2026, 10, 23, 12);

test('[ST4] folding is total: whatever an entry holds, a state comes out', () => {
  const anything = fc.record({
    kind: fc.constantFrom(...Object.keys(payloadShapes), 'from-the-future'),
    payload: fc.oneof(
      fc.jsonValue() as fc.Arbitrary<unknown>,
      fc.constant({ erased: true }),
      fc.record({
        opportunityId: fc.constant('job_a'),
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

function jobOf(story: Story): OpportunityState {
  const state = foldScope(
    'job_a',
    story.entries.filter((entry) => entry.scopes.includes('job_a')),
  );
  assert.ok(state?.kind === 'job');
  return state;
}

test('[ST4] a correction replaces what the entry said, a retraction takes it back', () => {
  const story = new Story();
  story.add('opportunity-opened', at, ['job_a'], { opportunityId: 'job_a', role: 'Analyst' });
  const call = story.add('interaction-logged', at + 1, ['job_a'], {
    interactionId: 'int_1',
    direction: 'in',
    channel: 'phone',
    purpose: null,
    personIds: [],
    organisationIds: [],
    opportunityIds: ['job_a'],
    stepIds: [],
    meaning: 'rejection',
  });
  assert.equal(jobOf(story).ending, 'rejected');
  const payload = { ...(story.entries[1]?.payload as object), meaning: 'holding' };
  story.add('entry-corrected', at + 2, ['job_a'], { entryId: call, payload });
  assert.equal(jobOf(story).ending, null);
  story.add('entry-retracted', at + 3, ['job_a'], { entryId: call });
  assert.deepEqual(jobOf(story).interactions, []);
});

test('[PL14] a rejection that nobody confirmed ends nothing', () => {
  const story = new Story();
  story.add('opportunity-opened', at, ['job_a'], { opportunityId: 'job_a' });
  story.add('interaction-logged', at + 1, ['job_a'], {
    interactionId: 'int_1',
    direction: 'in',
    channel: 'email',
    purpose: null,
    personIds: [],
    organisationIds: [],
    opportunityIds: ['job_a'],
    stepIds: [],
    meaning: 'rejection',
    provisional: true,
  });
  assert.equal(jobOf(story).ending, null);
  story.add('meaning-confirmed', at + 2, ['job_a'], {
    interactionId: 'int_1',
    opportunityIds: ['job_a'],
    meaning: 'rejection',
  });
  assert.equal(jobOf(story).ending, 'rejected');
});

test('[PL2] a moved interview voids what was said of its old time', () => {
  const story = new Story();
  story.add('opportunity-opened', at, ['job_a'], { opportunityId: 'job_a' });
  story.add('interview-planned', at, ['job_a'], {
    interviewId: 'itv_1',
    opportunityId: 'job_a',
    startsAt: at,
    endsAt: at + 1,
    zone: 'UTC',
    attendees: [],
    confirmed: true,
  });
  story.add('interview-outcome', at, ['job_a'], { interviewId: 'itv_1', opportunityId: 'job_a', outcome: 'held' });
  story.add('interview-moved', at, ['job_a'], {
    interviewId: 'itv_1',
    opportunityId: 'job_a',
    startsAt: at + 9,
    endsAt: at + 10,
    zone: 'UTC',
  });
  assert.deepEqual(
    jobOf(story).interviews.map((each) => [each.status, each.startsAt, each.confirmed]),
    [['scheduled', at + 9, false]],
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

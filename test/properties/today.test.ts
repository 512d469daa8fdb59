import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Entry } from '../../src/core/journal/entry.ts';
import { planCluster } from '../../src/core/plan/plan.ts';
import type { Plan } from '../../src/core/plan/step.ts';
import { runs } from '../support/runs.ts';
import { bookOf, calendars, jobs, worldArbitrary } from '../support/world.ts';

// What is true here is counted from the raw entries, and by nothing that plans.

type Fields = Readonly<Record<string, unknown>>;

interface Raw {
  readonly kind: string;
  readonly at: number;
  readonly id: string;
  readonly payload: Fields;
}

/** The entries of one job as they stand: without those that were taken back. */
function rawOf(entries: readonly Entry[], job: string): Raw[] {
  const gone = new Set(
    entries.filter((each) => each.kind === 'entry-retracted').map((each) => (each.payload as Fields).entryId),
  );
  return entries
    .filter((each) => !gone.has(each.id) && each.scopes.includes(job))
    .map((each) => ({ kind: each.kind, at: each.happenedAt, id: each.id, payload: each.payload as Fields }));
}

/** How the job ended, if it did, and the offer that is open: both from the latest entry that says so. */
function standing(raw: readonly Raw[]): { ended: boolean; offer: boolean } {
  let ended = false;
  let offer = false;
  for (const { kind, payload } of raw) {
    if (kind === 'job-closed') {
      ended = true;
      offer = false;
    }
    if (kind !== 'contact-logged' || payload.direction !== 'in' || payload.automatic === true) continue;
    if (payload.provisional === true) continue;
    if (payload.meaning === 'rejection') {
      ended = true;
      offer = false;
    } else if (payload.meaning === 'offer' && !ended) offer = true;
  }
  return { ended, offer };
}

function everyWorld(check: (entries: readonly Entry[], plan: Plan, now: number) => void): void {
  fc.assert(
    fc.property(worldArbitrary, ({ entries, now }) => {
      check(entries, planCluster(bookOf(entries), calendars, now), now);
    }),
    runs(1500),
  );
}

const toDo = (plan: Plan) => plan.steps.filter((step) => ['open', 'closing', 'passed'].includes(step.state));

test('[PL25] given any story, an offer that nobody answered stands, before all that is neither today nor an offer, and is no wait', () => {
  everyWorld((entries, plan) => {
    for (const job of jobs) {
      const raw = rawOf(entries, job);
      // A job that was closed for silence may have come back to life: what its offer is then is not counted here.
      if (raw.some((each) => each.kind === 'job-closed' && each.payload.ending === 'silence')) continue;
      const { ended, offer } = standing(raw);
      const stands = toDo(plan).filter((step) => step.kind === 'decide-offer' && step.jobIds.includes(job));
      assert.equal(stands.length, offer && !ended ? 1 : 0, `${job} has ${stands.length}`);
      if (stands.length > 0) assert.ok(!plan.waits.some((wait) => wait.jobId === job), 'not left alone');
    }
    const kinds = toDo(plan).map((step) => step.kind);
    const last = kinds.lastIndexOf('decide-offer');
    const before = new Set(['late-or-move', 'brief', 'confirm', 'accept', 'decide-offer']);
    for (const kind of kinds.slice(0, Math.max(last, 0))) assert.ok(before.has(kind), `${kind} stands before an offer`);
  });
});

test('[PL24] given any story, nobody is told the same thing twice', () => {
  everyWorld((_entries, plan) => {
    const said = new Set<string>();
    for (const step of plan.steps) {
      if (step.kind !== 'tell-of-offer' && step.kind !== 'inform-others') continue;
      const key = `${step.kind} ${step.personIds[0]} ${step.contactId}`;
      if (step.personIds[0] !== undefined) assert.ok(!said.has(key), key);
      said.add(key);
      for (const other of plan.steps)
        if (other.kind === 'check-in' && other.jobIds.some((id) => step.jobIds.includes(id)))
          assert.fail(`${other.id} is asked about as well`);
    }
  });
});

test('[PL26] given any story, where the latest that passed is a message without a meaning, it is asked about and nothing is asked of them', () => {
  everyWorld((entries, plan) => {
    for (const job of jobs) {
      const raw = rawOf(entries, job);
      if (standing(raw).ended) continue;
      const contacts = raw.filter((each) => each.kind === 'contact-logged' && each.payload.automatic !== true);
      const latest = contacts.at(-1)?.payload;
      const isMessage =
        latest !== undefined &&
        latest.direction === 'in' &&
        latest.meaning === null &&
        !['phone', 'in-person', 'missed-call'].includes(String(latest.channel));
      if (!isMessage) continue;
      assert.ok(plan.questions.some((each) => each.jobId === job && each.contactId === latest.contactId));
      assert.ok(!plan.steps.some((step) => step.kind === 'check-in' && step.jobIds.includes(job)));
    }
  });
});

test('[PL27] given any story, nothing is asked about a day after whose naming they invited', () => {
  everyWorld((entries, plan) => {
    for (const job of jobs) {
      const raw = rawOf(entries, job);
      const named = raw.findLastIndex(
        ({ kind, payload }) =>
          (kind === 'contact-logged' && payload.promisedOn != null) ||
          (kind === 'debrief-saved' && payload.theyPromised != null),
      );
      const invited = raw.findLastIndex(
        ({ kind, payload }) =>
          kind === 'contact-logged' &&
          payload.direction === 'in' &&
          payload.meaning === 'invitation' &&
          payload.provisional !== true &&
          payload.automatic !== true &&
          payload.promisedOn == null,
      );
      if (named < 0 || invited <= named) continue;
      const asks = plan.steps.filter((step) => step.jobIds.includes(job) && step.variant === 'after-promise');
      assert.deepEqual(
        asks.flatMap((step) => (step.jobIds.length === 1 ? [step.id] : [])),
        [],
      );
    }
  });
});

test('[PL28] given any story, what is to do stands in one order, and what is over stands last', () => {
  const order = ['fixed', 'offer', 'answer', 'closing', 'open', 'over'];
  everyWorld((_entries, plan) => {
    const ranks = toDo(plan).map((step) => order.indexOf(step.urgency));
    assert.deepEqual(
      ranks,
      ranks.toSorted((one, other) => one - other),
    );
    for (const step of toDo(plan)) {
      if (step.urgency === 'over') assert.equal(step.state, 'passed');
      if (step.state === 'closing') assert.notEqual(step.urgency, 'open');
    }
  });
});

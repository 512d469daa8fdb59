import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Entry } from '../../src/core/journal/entry.ts';
import { peopleOf } from '../../src/core/journal/people-of.ts';
import { stampOf } from '../../src/core/journal/stamp.ts';
import { isLive } from '../../src/core/journal/states.ts';
import { type CaseBook, createContext } from '../../src/core/plan/context.ts';
import { createHorizon } from '../../src/core/plan/horizon.ts';
import { planCluster } from '../../src/core/plan/plan.ts';
import { unpromptedPurposes } from '../../src/core/plan/step-traits.ts';
import { runs } from '../support/runs.ts';
import { bookOf, calendars, jobs, mergedPayload, people, worldArbitrary } from '../support/world.ts';

/** A case book in a form that can be compared. */
const plain = (book: CaseBook) => ({
  jobs: book.jobs,
  people: [...book.personById].sort(([one], [other]) => (one < other ? -1 : 1)),
});

function entryAt(position: number, at: number, kind: string, payload: unknown, scopes: readonly string[]): Entry {
  return {
    position,
    id: `ent_at_${position}`,
    kind,
    version: 1,
    happenedAt: at,
    recordedAt: at,
    stamp: stampOf({ at, count: position, device: 'story' }),
    operationId: `op_${position}`,
    scopes,
    payload,
  };
}

const pairs = fc.tuple(fc.nat(3), fc.nat(3)).filter(([from, into]) => from !== into);

/** Worlds in which nobody was made one with anybody yet. */
const apart = worldArbitrary.filter((world) => !world.entries.some((entry) => entry.kind === 'people-merged'));

test('merging two people and taking them apart again restores the case book, whatever was noted in between', () => {
  fc.assert(
    fc.property(apart, pairs, fc.nat(), (world, [from, into], place) => {
      const [fromId = '', intoId = ''] = [people[from], people[into]];
      const scopes = [fromId, intoId, 'record', ...jobs];
      const index = 10 + (place % Math.max(1, world.entries.length - 10));
      const at = world.entries[Math.min(index, world.entries.length) - 1]?.happenedAt ?? world.now;
      const last = world.entries.at(-1)?.position ?? 0;
      const merge = entryAt(index + 0.5, at, 'people-merged', mergedPayload(fromId, intoId), scopes);
      const back = entryAt(last + 1.5, world.now, 'entry-retracted', { entryId: merge.id }, scopes);
      const before = bookOf(world.entries);
      const entries = [...world.entries, merge].sort((one, other) => one.position - other.position);
      assert.notDeepEqual(plain(bookOf(entries)), plain(before), 'merging changes something');
      assert.deepEqual(plain(bookOf([...entries, back])), plain(before));
    }),
    runs(600),
  );
});

test('[PL19] once two people are one, nothing names the first any more, and what was done for them stays done', () => {
  fc.assert(
    fc.property(apart, pairs, (world, [from, into]) => {
      const [fromId = '', intoId = ''] = [people[from], people[into]];
      const book = bookOf(world.entries);
      const thanked = planCluster(book, calendars, world.now).steps.filter((step) => step.kind === 'thank-you');
      const step = thanked.find((each) => each.personIds.includes(fromId));
      const last = world.entries.length;
      const done =
        step === undefined
          ? []
          : [
              entryAt(
                last + 1,
                world.now,
                'contact-logged',
                {
                  contactId: 'int_done',
                  direction: 'out',
                  channel: 'email',
                  purpose: 'thank-you',
                  personIds: [fromId],
                  firmIds: [],
                  jobIds: [...step.jobIds],
                  stepIds: [...step.stepIds],
                },
                [...step.jobIds, fromId],
              ),
            ];
      const scopes = [fromId, intoId, 'record', ...jobs];
      const merge = entryAt(last + 2, world.now, 'people-merged', mergedPayload(fromId, intoId), scopes);
      const merged = bookOf([...world.entries, ...done, merge]);
      const plan = planCluster(merged, calendars, world.now + 1);
      for (const job of merged.jobs) assert.ok(!peopleOf(job).includes(fromId));
      for (const each of plan.steps) {
        assert.ok(!each.personIds.includes(fromId) && !each.onBehalfOf.includes(fromId), each.kind);
        if (step !== undefined && each.kind === 'thank-you' && each.interviewId === step.interviewId)
          assert.ok(!each.stepIds.some((id) => step.stepIds.includes(id)), 'thanked for the same meeting twice');
      }
    }),
    runs(600),
  );
});

test('[PL14] a job that was turned down proposes no question', () => {
  fc.assert(
    fc.property(worldArbitrary, (world) => {
      const book = bookOf(world.entries);
      const { steps } = planCluster(book, calendars, world.now);
      const over = book.jobs.filter((job) => job.ending === 'rejected').map((job) => job.id);
      for (const step of steps)
        if (step.kind === 'check-in' || step.kind === 'closing-question' || step.kind === 'debrief-call')
          assert.ok(!step.jobIds.some((id) => over.includes(id)), `${step.kind} after a no`);
    }),
    runs(1500),
  );
});

test('[PL12] no word after a while breaks the pressure budget: neither what was said nor what is planned comes too near', () => {
  fc.assert(
    fc.property(worldArbitrary, (world) => {
      const book = bookOf(world.entries);
      const context = createContext(book, calendars, createHorizon(world.now));
      const { steps } = planCluster(book, calendars, world.now);
      const unprompted = steps.filter(
        (step) => unpromptedPurposes.has(step.kind) && step.kind !== 'missed-appointment',
      );
      for (const step of steps.filter((each) => each.kind === 'keep-warm')) {
        const [personId = ''] = step.personIds;
        const job = book.jobs.find((each) => each.id === step.jobIds[0]);
        if (job === undefined) continue;
        assert.ok(!isLive(job));
        const diary = context.diaryOf(job, personId);
        const day = diary.zone.dayOf(step.sendFromAt);
        const most = job.preset === 'staffing' ? 3 : 5;
        for (const said of book.personById.get(personId)?.unprompted ?? []) {
          const since = diary.count(diary.zone.dayOf(said.at), day);
          if (said.at < step.sendFromAt) assert.ok(since >= most, `${since} working days after the last word`);
        }
        for (const other of unprompted.filter((each) => each !== step && each.personIds.includes(personId))) {
          const [one, later] = [step, other].sort((a, b) => a.sendFromAt - b.sendFromAt);
          const between = diary.count(diary.zone.dayOf(one?.sendFromAt ?? 0), diary.zone.dayOf(later?.sendFromAt ?? 0));
          assert.ok(between >= 3, `${between} working days between two words to one person`);
        }
      }
    }),
    runs(1500),
  );
});

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { aMail } from '../../../test/support/full-payloads.ts';
import { Story } from '../../../test/support/world.ts';
import type { Entry } from './entry.ts';
import { correctionOf } from './kinds/registry.ts';
import { isRevision, revise, takenBack } from './revise.ts';
import { scopesAround, standingEntry } from './standing.ts';
import { isTakenAway, withoutTakenAway } from './taken-away.ts';

const entry = (id: string, kind: string, payload: unknown): Entry => ({
  position: 1,
  id,
  kind,
  version: 2,
  happenedAt: 1,
  recordedAt: 1,
  stamp: id,
  operationId: 'op_1',
  scopes: [],
  payload,
});
const away = (what: 'job' | 'interview' | 'person', ...ids: string[]): Entry =>
  entry('away', 'taken-away', { what, ids });

describe('what was noted by mistake', () => {
  const left = (gone: Entry, payload: unknown, scope = 'account'): unknown =>
    withoutTakenAway(scope, [entry('ent_1', 'any', payload), gone])[0]?.payload;

  test('[UI1] an entry about it alone goes; nothing is said by the taking away itself', () => {
    for (const [gone, payload] of [
      [away('job', 'job_1'), { jobId: 'job_1' }],
      [away('interview', 'itv_1'), { interviewId: 'itv_1', jobId: 'job_2' }],
      [away('person', 'per_1'), { personId: 'per_1' }],
      [away('job', 'job_1', 'job_2'), { jobIds: ['job_1', 'job_2'] }],
    ] as const)
      assert.deepEqual(withoutTakenAway('account', [gone, entry('ent_1', 'any', payload)]), []);
  });

  test('[UI1] each kind of thing is taken away by its own name alone', () => {
    const payload = { jobId: 'job_1', interviewId: 'itv_1', personId: 'per_1' };
    assert.deepEqual(left(away('interview', 'job_1', 'per_1'), payload), payload);
    const odd = { jobId: 3, interviewId: null, personId: undefined };
    assert.deepEqual(left(away('job', 'job_1'), odd), odd);
  });

  test('[UI1] of an entry about several, the others stay', () => {
    assert.deepEqual(left(away('job', 'job_1'), { jobIds: ['job_1', 'job_2'], text: 'a call' }), {
      jobIds: ['job_2'],
      text: 'a call',
    });
    assert.deepEqual(left(away('job', 'job_1'), { jobIds: [], text: 'a call' }), { jobIds: [], text: 'a call' });
    const people = [
      { personId: 'per_1', remark: 'a' },
      { personId: 'per_2', remark: 'b' },
    ];
    assert.deepEqual(left(away('person', 'per_1'), { interviewId: 'itv_1', people, organiserId: 'per_1' }), {
      interviewId: 'itv_1',
      people: [people[1]],
      organiserId: null,
    });
    assert.deepEqual(
      left(away('job', 'job_1'), { uses: [{ jobId: 'job_1' }, { jobId: 'job_2', ids: ['job_1', 'x'] }] }),
      {
        uses: [{ jobId: 'job_2', ids: ['x'] }],
      },
    );
    assert.deepEqual(left(away('person', 'per_1'), { a: { b: ['per_1', 3, null, { c: 'per_1' }] } }), {
      a: { b: [3, null, { c: null }] },
    });
  });

  test('[UI1] what has nothing to do with it stays as it is, to the very object', () => {
    for (const payload of [{ jobId: 'job_2', list: ['a', { b: 3 }], none: null }, { list: [] }]) {
      const other = entry('ent_1', 'any', payload);
      assert.equal(withoutTakenAway('account', [other, away('job', 'job_1')])[0], other);
    }
    const partly = { list: ['a', { b: 3 }], gone: ['job_1'] };
    assert.equal((left(away('job', 'job_1'), partly) as typeof partly).list, partly.list);
    for (const damaged of [3, 'text', undefined]) assert.equal(left(away('job', 'job_1'), damaged), damaged);
    const entries = [entry('ent_1', 'any', {})];
    assert.equal(withoutTakenAway('account', entries), entries);
    const odd = [entry('ent_1', 'taken-away', { what: 'nothing' }), entry('ent_2', 'any', { jobId: 'job_1' })];
    assert.equal(withoutTakenAway('account', odd), odd);
  });

  test('[UI1] a job or a person that was taken away has no entries left; an interview has no scope of its own', () => {
    const noted = entry('ent_1', 'any', { text: 'a' });
    assert.deepEqual(withoutTakenAway('job_1', [noted, away('job', 'job_1')]), []);
    assert.deepEqual(withoutTakenAway('per_1', [noted, away('person', 'per_1')]), []);
    assert.deepEqual(withoutTakenAway('itv_1', [noted, away('interview', 'itv_1')]), [noted]);
  });

  test('[ST5] what puts right, takes back or takes away makes a scope be read anew, and nothing else does', () => {
    assert.deepEqual(['entry-corrected', 'entry-retracted', 'taken-away', 'job-opened', ''].map(isRevision), [
      true,
      true,
      true,
      false,
      false,
    ]);
    assert.deepEqual(['taken-away', 'entry-retracted'].map(isTakenAway), [true, false]);
  });
});

describe('what was taken back', () => {
  const back = (id: string, entryId: unknown): Entry => entry(id, 'entry-retracted', { entryId });

  test('[UI1] it counts no more, until that is taken back itself', () => {
    const noted = entry('ent_1', 'phrase-kept', {});
    assert.deepEqual([...takenBack([noted])], []);
    assert.deepEqual([...takenBack([noted, back('ent_2', 'ent_1')])], ['ent_1']);
    assert.deepEqual([...takenBack([noted, back('ent_2', 'ent_1'), back('ent_3', 'ent_2')])], ['ent_2']);
    assert.deepEqual(
      [...takenBack([back('ent_4', 'ent_3'), back('ent_3', 'ent_2'), noted, back('ent_2', 'ent_1')])].toSorted(),
      ['ent_1', 'ent_3'],
    );
    const twice = [noted, back('ent_2', 'ent_1'), back('ent_3', 'ent_1'), back('ent_4', 'ent_2')];
    assert.deepEqual([...takenBack(twice)].toSorted(), ['ent_1', 'ent_2'], 'the other still takes it back');
  });

  test('[ST4] entries that take each other back, or nothing, come to an end', () => {
    assert.ok(takenBack([back('ent_1', 'ent_2'), back('ent_2', 'ent_1')]).size <= 1);
    assert.deepEqual([...takenBack([back('ent_1', 'ent_1')])], ['ent_1']);
    assert.deepEqual([...takenBack([back('ent_1', 3), entry('ent_2', 'entry-retracted', null)])], []);
  });
});

describe('corrections', () => {
  const story = (): Story => {
    const told = new Story();
    told.add('phrase-kept', 1000, ['account'], { phraseId: 'phr_1', text: 'first' });
    return told;
  };
  const right = (text: string, happenedAt = 1000) =>
    correctionOf({ id: 'ent_1', kind: 'phrase-kept' }, { phraseId: 'phr_1', text }, happenedAt);
  const shown = (told: Story): unknown[] =>
    revise(told.entries).map((each) => [each.id, each.kind, (each.payload as { text?: string }).text, each.happenedAt]);

  test('[UI1] the latest that was written down counts, whichever arrived first, with the time that it says', () => {
    const told = story();
    assert.equal(revise(told.entries), told.entries, 'nothing to put right');
    told.add('entry-corrected', 2000, ['account'], right('second', 500));
    told.add('entry-corrected', 3000, ['account'], right('third', 700));
    assert.deepEqual(shown(told), [['ent_1', 'phrase-kept', 'third', 700]]);
    told.entries.reverse();
    assert.deepEqual(shown(told), [['ent_1', 'phrase-kept', 'third', 700]]);
    const { happenedAt: _at, ...timeless } = right('fourth');
    told.add('entry-corrected', 4000, ['account'], timeless);
    assert.deepEqual(shown(told), [['ent_1', 'phrase-kept', 'fourth', 1000]]);
  });

  test('[UI1] a correction that was taken back counts no more; of an entry that was taken back none does', () => {
    const told = story();
    const second = told.add('entry-corrected', 2000, ['account'], right('second'));
    told.add('entry-retracted', 3000, ['account'], { entryId: second });
    assert.deepEqual(shown(told), [['ent_1', 'phrase-kept', 'first', 1000]]);
    const gone = story();
    gone.add('entry-corrected', 2000, ['account'], right('second'));
    gone.add('entry-retracted', 3000, ['account'], { entryId: 'ent_1' });
    assert.deepEqual(shown(gone), []);
  });

  test('[ST2] in a scope that the entry itself is not in, its latest correction stands for it, where it says its kind', () => {
    const told = story();
    told.add('entry-corrected', 2000, ['account'], right('second', 500));
    told.add('entry-corrected', 3000, ['account'], right('third', 700));
    const here = told.entries.slice(1);
    assert.deepEqual(
      revise(here).map((each) => [each.id, each.kind, (each.payload as { text: string }).text, each.happenedAt]),
      [['ent_1', 'phrase-kept', 'third', 700]],
    );
    const { kind: _kind, ...unsaid } = right('fourth');
    const unknown = story();
    unknown.add('entry-corrected', 2000, ['account'], unsaid);
    assert.deepEqual(revise(unknown.entries.slice(1)), []);
    told.add('entry-retracted', 4000, ['account'], { entryId: 'ent_1' });
    assert.deepEqual(revise(told.entries.slice(1)), []);
    const damaged = entry('ent_2', 'entry-corrected', { nothing: true });
    assert.deepEqual(revise([damaged]), []);
  });

  test('[UI1] an entry as it reads now names every scope that it or a correction touches; what was taken back names none', () => {
    const told = story();
    told.add('entry-corrected', 2000, ['account', 'job_1'], right('second'));
    told.add('contact-logged', 3000, ['job_2'], { ...aMail });
    const standing = standingEntry(told.entries, 'ent_1');
    assert.deepEqual(
      [standing?.entry.payload, standing?.scopes],
      [{ phraseId: 'phr_1', text: 'second' }, ['account', 'job_1']],
    );
    assert.deepEqual(scopesAround(told.entries, 'ent_3'), ['job_2']);
    assert.equal(standingEntry(told.entries, 'ent_9'), null);
    told.add('entry-retracted', 4000, ['account'], { entryId: 'ent_1' });
    assert.equal(standingEntry(told.entries, 'ent_1'), null);
  });
});

import assert from 'node:assert/strict';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { test } from 'node:test';
import fc from 'fast-check';
import { runs } from '../../../../test/support/runs.ts';
import { Story, worldArbitrary } from '../../../../test/support/world.ts';
import { searchTextOf } from '../derive.ts';
import type { Entry } from '../entry.ts';
import { eraseFrom } from '../erase.ts';
import { foldScope, scopesOf } from '../fold.ts';
import { revise } from '../revise.ts';
import { faultOfEntry } from '../soundness.ts';
import { stampedInTurn } from '../stamp.ts';
import { entryKinds } from './names.ts';
import { asWrittenToday, correctionOf, isEntryKind, kinds, payloadOf, scopesOfEntry } from './registry.ts';

const at = Date.UTC(2026, 10, 23, 12);

/** The journal of the first edition, as it wrote it: the scopes of its entries were written by hand. */
function firstEdition(): Entry[] {
  const file = join(import.meta.dirname, '../../../../test/fixtures/homes/first-edition.sqlite');
  const database = new DatabaseSync(file, { readOnly: true });
  const rows = database.prepare('select * from entry order by position').all();
  database.close();
  const entries = rows.map((row) => ({
    position: Number(row.position),
    id: String(row.id),
    kind: String(row.kind),
    version: Number(row.version),
    happenedAt: Number(row.happened_at),
    recordedAt: Number(row.recorded_at),
    operationId: String(row.operation_id),
    scopes: String(row.scopes).split(' '),
    payload: JSON.parse(String(row.payload)),
  }));
  return stampedInTurn(entries);
}

function missingScopes({ kind, payload, scopes }: Pick<Entry, 'kind' | 'payload' | 'scopes'>): string[] {
  assert.ok(isEntryKind(kind));
  const derived = scopesOfEntry(kind, payloadOf(kind, payload) ?? assert.fail(`${kind} does not fit`));
  return scopes.filter((scope) => !derived.includes(scope));
}

test('[ST2] given entries whose scopes were written by hand, their payloads name all of them that a state is folded from', () => {
  for (const entry of firstEdition().map(asWrittenToday)) assert.deepEqual(missingScopes(entry), [], entry.kind);
  const told = new Set<string>();
  fc.assert(
    fc.property(worldArbitrary, ({ entries }) => {
      const derived = entries.map((entry) => {
        if (!isEntryKind(entry.kind) || kinds[entry.kind].around === 'book') return entry;
        told.add(entry.kind);
        // This world tells the account of every contact; it changes by those about offers alone.
        assert.deepEqual(missingScopes({ ...entry, scopes: entry.scopes.filter((each) => each !== 'account') }), []);
        return { ...entry, scopes: kinds[entry.kind].scopesOf(entry.payload) };
      });
      const about = (scope: string, all: readonly Entry[]) => all.filter((each) => each.scopes.includes(scope));
      for (const scope of scopesOf(entries)) {
        const byHand = foldScope(scope, about(scope, entries));
        // Where all that was said of somebody is taken back, an entry that only names them leaves an empty note.
        if (byHand !== null) assert.deepEqual(foldScope(scope, about(scope, derived)), byHand, scope);
      }
    }),
    runs(300),
  );
  assert.ok(told.size >= 15, [...told].join());
});

test('[ST4] given notes of the first edition, each fits its kind today and the remark of a debrief is read from both of its old fields', () => {
  const entries = firstEdition();
  assert.equal(entries.length, 24);
  assert.deepEqual(entries.map(faultOfEntry), Array(24).fill(null));
  assert.deepEqual(
    entries.map(asWrittenToday).filter((each) => isEntryKind(each.kind) && each.version !== kinds[each.kind].version),
    [],
  );
  const debrief = entries.find((each) => each.kind === 'debrief-saved') ?? assert.fail('no debrief');
  assert.equal(debrief.version, 1);
  const today = asWrittenToday(debrief);
  assert.equal(today.version, 3);
  assert.deepEqual(payloadOf('debrief-saved', today.payload)?.people[0], {
    personId: 'per_hdc3wdbqvrfb93t7',
    side: 'client',
    remark: 'the move of the billing data from Oracle to Postgres',
    say: '',
  });
  assert.equal(asWrittenToday(today), today);
});

test('[ST4] given two remarks as long as they may be, both are kept when they become one', () => {
  const [remarks, callback] = ['a'.repeat(20_000), 'b'.repeat(20_000)];
  const person = { personId: 'per_ann', side: 'employer', remarks, callback };
  const about = { interviewId: 'itv_a', jobId: 'job_a', held: true, forgot: [], iPromised: [] };
  const old = { ...about, people: [person], theyPromised: null, pace: null, want: null };
  const read = kinds['debrief-saved'].read(kinds['debrief-saved'].upcast(old, 1));
  assert.equal(read?.people[0]?.remark, `${callback}\n${remarks}`);
});

test('[ST4] given a correction of an earlier version, what it put right is read, found and erased as it is written today', () => {
  const story = new Story();
  story.add('job-opened', at, ['job_a'], { jobId: 'job_a', role: 'Engineer' });
  const planned = { interviewId: 'itv_a', jobId: 'job_a', startsAt: at, endsAt: at + 1, zone: 'UTC' };
  story.add('interview-planned', at, ['job_a'], { ...planned, attendees: [] });
  const about = { interviewId: 'itv_a', jobId: 'job_a', held: true, forgot: [], iPromised: [] };
  const rest = { ...about, theyPromised: null, pace: null, want: null };
  const debrief = story.add('debrief-saved', at, ['job_a', 'per_ann'], { ...rest, people: [] });
  const old = { personId: 'per_ann', side: 'employer', remarks: 'likes maps' };
  const correction = story.add('entry-corrected', at, ['job_a', 'per_ann'], {
    entryId: debrief,
    version: 1,
    kind: 'debrief-saved',
    payload: { ...rest, people: [old] },
  });
  const corrected = story.entries.at(-1) ?? assert.fail();
  const shown = revise(story.entries).find((each) => each.id === debrief);
  assert.deepEqual([shown?.version, payloadOf('debrief-saved', shown?.payload)?.people[0]?.remark], [3, 'likes maps']);
  const job = foldScope('job_a', story.entries);
  assert.equal(job?.kind === 'job' && job.interviews[0]?.debrief?.people[0]?.remark, 'likes maps');
  assert.equal(searchTextOf(corrected), 'likes maps');
  const kindOf = (id: string): string | null => story.entries.find((each) => each.id === id)?.kind ?? null;
  assert.equal(JSON.stringify(eraseFrom(corrected, 'per_ann', kindOf)).includes('likes maps'), false);
  assert.deepEqual(kindOf(correction), 'entry-corrected');
});

test('[ST2] a correction is about what the entry named and about what it names now', () => {
  const contact = {
    contactId: 'int_a',
    direction: 'out',
    channel: 'phone',
    purpose: null,
    personIds: ['per_ben'],
    firmIds: [],
    jobIds: ['job_b'],
    stepIds: [],
  } as const;
  const lists = { personIds: ['per_ben'], firmIds: [], jobIds: ['job_b'], stepIds: [] };
  const correction = correctionOf({ id: 'ent_a', kind: 'contact-logged' }, { ...contact, ...lists }, at);
  assert.deepEqual(scopesOfEntry('entry-corrected', correction, ['job_a', 'per_ann', null, '']), [
    'job_a',
    'per_ann',
    'job_b',
    'per_ben',
  ]);
  assert.equal(correction.version, 2);
});

test('[ST4] given an entry in a version that only a newer program knows, it is kept and changes nothing', () => {
  const story = new Story();
  story.add('job-opened', at, ['job_a'], { jobId: 'job_a', role: 'Engineer' });
  const [opened] = story.entries;
  const newer: Entry = { ...(opened ?? assert.fail()), position: 2, id: 'ent_2', version: 9 };
  const payload = { jobId: 'job_a', role: 'Baker' };
  const state = foldScope('job_a', [...story.entries, { ...newer, payload }]);
  assert.equal(state?.kind === 'job' && state.role, 'Engineer');
  assert.equal(asWrittenToday(newer), newer);
});

test('[ST6] [ST4] every kind is total: erasing somebody from anything, searching it and bringing it up to date never fail', () => {
  const anything = fc.oneof(fc.jsonValue(), fc.constant({ erased: true }), fc.record({ people: fc.anything() }));
  fc.assert(
    fc.property(fc.constantFrom(...entryKinds), anything, fc.integer({ min: -1, max: 5 }), (kind, payload, version) => {
      assert.doesNotThrow(() => kinds[kind].withoutPerson(payload, 'per_ann'));
      assert.equal(typeof kinds[kind].searchText(payload), 'string');
      assert.doesNotThrow(() => kinds[kind].upcast(payload, version));
      assert.ok(Array.isArray(kinds[kind].scopesOf(payload)));
    }),
    runs(3000),
  );
});

test('[ST6] the words of the program are not found, those of people are', () => {
  const contact = {
    contactId: 'int_a',
    direction: 'in',
    channel: 'email',
    purpose: null,
    personIds: ['per_ann'],
    firmIds: ['org_a'],
    jobIds: ['job_a'],
    stepIds: ['st_a'],
    wordsFrom: [{ start: 0, end: 4, entryId: 'ent_a', field: 'people/per_ann/remark' }],
    text: 'The depot moves in March',
    subject: 'Next steps',
    messageId: '<a@example.org>',
  };
  assert.equal(searchTextOf({ kind: 'contact-logged', payload: contact }), 'The depot moves in March\nNext steps');
});

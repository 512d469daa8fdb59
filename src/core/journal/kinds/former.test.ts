import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { fullPayloads } from '../../../../test/support/full-payloads.ts';
import { inTodaysNames, kindInTodaysNames } from '../former-names.ts';
import { entryKinds } from './names.ts';
import { asWrittenToday, correctedPayload, isEntryKind, kinds, payloadOf } from './registry.ts';

/** What fields were called in the first two editions. */
const formerly: Readonly<Record<string, string>> = {
  jobId: 'opportunityId',
  jobIds: 'opportunityIds',
  firmId: 'organisationId',
  firmIds: 'organisationIds',
  mainContactId: 'contactId',
  contactId: 'interactionId',
};
const inFormerNames = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(inFormerNames);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [formerly[key] ?? key, inFormerNames(each)]));
};
const entry = (kind: string, version: number, payload: unknown) => ({
  position: 1,
  id: 'ent_1',
  kind,
  version,
  happenedAt: 1,
  recordedAt: 1,
  stamp: '',
  operationId: 'op_1',
  scopes: [],
  payload,
});

describe('what the first two editions wrote', () => {
  test('[ST4] every kind is read in the names that it has today', () => {
    let read = 0;
    for (const kind of entryKinds) {
      // A correction is brought up to date by the kind that it corrects; a debrief had another shape still.
      if (kind === 'entry-corrected' || kind === 'debrief-saved') continue;
      // A kind that came later has one version, and was never written in former names.
      if (kinds[kind].version === 1) continue;
      read += 1;
      assert.equal(kinds[kind].version, 2, kind);
      const old = entry(kind, 1, inFormerNames(fullPayloads[kind]));
      const today = asWrittenToday(old);
      assert.deepEqual([today.version, today.payload], [2, fullPayloads[kind]], kind);
      assert.notEqual(payloadOf(kind, today.payload), null, kind);
      assert.deepEqual(
        correctedPayload(kind, { entryId: 'ent_1', version: 1, payload: old.payload as object }),
        today.payload,
      );
    }
    assert.equal(read, 39, 'the kinds of the first two editions, but for those two');
  });

  test('[ST4] nothing is named anew that was written today', () => {
    for (const kind of entryKinds) {
      const { version } = kinds[kind];
      const today = entry(kind, version, fullPayloads[kind]);
      assert.equal(asWrittenToday(today), today, kind);
    }
    const newer = entry('phrase-kept', 9, {});
    assert.equal(asWrittenToday(newer), newer);
    const unknown = entry('from-the-future', 1, { opportunityId: 'job_1' });
    assert.equal(asWrittenToday(unknown), unknown);
    assert.deepEqual(correctedPayload('from-the-future', { entryId: 'ent_1', version: 1, payload: { a: 1 } }), {
      a: 1,
    });
  });

  test('[ST4] kinds have the names that they have today, and any other name is left alone', () => {
    const names: Readonly<Record<string, string>> = {
      'opportunity-opened': 'job-opened',
      'opportunity-changed': 'job-changed',
      'opportunity-closed': 'job-closed',
      'organisation-noted': 'firm-noted',
      'organisation-corrected': 'firm-corrected',
      'interaction-logged': 'contact-logged',
      'person-noted': 'person-noted',
      'from-the-future': 'from-the-future',
    };
    for (const [then, now] of Object.entries(names)) assert.equal(kindInTodaysNames(then), now);
    assert.equal(asWrittenToday(entry('opportunity-opened', 1, { opportunityId: 'job_1' })).kind, 'job-opened');
  });

  test('[ST4] an entry whose words were erased since is of its kind of today, whatever its row is called', () => {
    const erased = asWrittenToday(entry('opportunity-opened', 2, fullPayloads['job-opened']));
    assert.deepEqual([erased.kind, erased.version], ['job-opened', 2]);
    assert.deepEqual(erased.payload, fullPayloads['job-opened']);
  });

  test('[ST4] a field is named anew however deep it lies, in lists too, down to sixty-four', () => {
    const nested = (depth: number, inner: unknown): unknown => {
      let value = inner;
      for (let left = depth; left > 0; left--) value = left % 2 === 0 ? [value] : { a: value };
      return value;
    };
    for (const depth of [0, 1, 2, 63, 64])
      assert.deepEqual(
        inTodaysNames(nested(depth, { interactionId: 'int_1' })),
        nested(depth, { contactId: 'int_1' }),
        `${depth}`,
      );
    const deeper = nested(65, { interactionId: 'int_1' });
    assert.deepEqual(inTodaysNames(deeper), deeper);
    for (const plain of [null, 3, 'opportunityId', undefined]) assert.equal(inTodaysNames(plain), plain);
  });

  test('[ST4] a correction of then says in which version its payload is, and of which kind it is today', () => {
    const today = (payload: object) => kinds['entry-corrected'].upcast(payload, 1);
    const inner = { entryId: 'ent_1', payload: {} };
    assert.deepEqual(today(inner), { ...inner, version: 1 });
    assert.deepEqual(today({ ...inner, version: 2, kind: 'opportunity-opened' }), {
      ...inner,
      version: 2,
      kind: 'job-opened',
    });
    assert.deepEqual(today({ nothing: 'of it' }), { nothing: 'of it' });
    assert.deepEqual(kinds['entry-corrected'].upcast(inner, 2), inner);
  });

  test('[ST4] of a debrief, the two fields of a remark become one, nobody said anything where it was left out, and names are of today', () => {
    const about = {
      interviewId: 'itv_1',
      held: true,
      forgot: [],
      iPromised: [],
      theyPromised: null,
      pace: null,
      want: null,
    };
    const person = { personId: 'per_1', side: 'client' };
    const read = (people: object[]) =>
      payloadOf('debrief-saved', kinds['debrief-saved'].upcast({ ...about, opportunityId: 'job_1', people }, 1));
    assert.deepEqual(
      read([
        { ...person, remarks: 'likes maps', callback: 'ring on Monday', say: 'thank you' },
        { ...person, remark: 'likes maps' },
        person,
      ])?.people.map((each) => [each.remark, each.say]),
      [
        ['ring on Monday\nlikes maps', 'thank you'],
        ['likes maps', ''],
        ['', ''],
      ],
    );
    assert.equal(read([person])?.jobId, 'job_1');
    assert.deepEqual(kinds['debrief-saved'].upcast({ people: 3 }, 1), { people: 3 });
    assert.deepEqual(kinds['debrief-saved'].upcast({ opportunityId: 'job_1' }, 2), { jobId: 'job_1' });
  });

  test('[ST4] only kinds that there are, are kinds', () => {
    assert.deepEqual(['job-opened', 'toString', '', 'opportunity-opened'].map(isEntryKind), [
      true,
      false,
      false,
      false,
    ]);
  });
});

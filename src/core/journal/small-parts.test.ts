import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aMail, fullPayloads as full } from '../../../test/support/full-payloads.ts';
import { Notes } from '../../../test/support/notes.ts';
import { Story } from '../../../test/support/world.ts';
import { derive, lookupKey, searchTextOf } from './derive.ts';
import { emptyPerson, extendState, foldScope } from './fold.ts';
import { formerId } from './former-id.ts';
import { interviewIdOf } from './interview-of-entry.ts';
import { aZone } from './kinds/parts.ts';
import { peopleOf } from './people-of.ts';
import { scopeKindOf } from './scopes.ts';
import { sha256Bytes } from './sha256.ts';
import { stableId } from './stable-id.ts';
import { byStamp, inOrder, isTooFarAhead, readStamp, stampedAnew, stampOf } from './stamp.ts';
import type { JobState, PersonState } from './states.ts';
import { noteUnprompted } from './unprompted.ts';
import { wordsIn } from './words-in.ts';

const now = Date.UTC(2026, 10, 29, 9);
const job = (notes: Notes): JobState => notes.fold() as JobState;

test('[PL19] an id is the first 130 bits of SHA-256, five to a digit, and the same on every machine; so are those of before', () => {
  const digits = '0123456789abcdefghjkmnpqrstvwxyz';
  for (const parts of [['a'], ['a', 'b'], ['', 7], ['Zoë', 'per_1', 2]] as const) {
    const bytes = sha256Bytes(parts.join('\u0000'));
    const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
    const expected = Array.from(
      { length: 26 },
      (_, index) => digits[Number.parseInt(bits.slice(index * 5, index * 5 + 5), 2)],
    );
    assert.equal(stableId('st', ...parts), `st_${expected.join('')}`);
  }
  assert.equal(stableId('st', 'a', 'b'), 'st_b6s73bgvqjrx67a1jac1fx5hdy');
  assert.equal(formerId('st', 'a', 'b'), 'st_x49vbvck0mtv6kq77r1w223y');
  assert.match(formerId('st', 'a'), /^st_[0-9a-z]{24}$/);
});

test('[ST8] a stamp holds every time until the year 5188, counts up to a million and a half, and whatever is beyond is the last', () => {
  assert.equal(stampOf({ at: 36 ** 9 - 1, count: 36 ** 4 - 1, device: 'd' }), 'zzzzzzzzz.zzzz.d');
  assert.equal(stampOf({ at: 36 ** 9, count: 36 ** 4, device: 'd' }), 'zzzzzzzzz.zzzz.d');
  assert.equal(stampOf({ at: -1, count: 0, device: 'd' }), '000000000.0000.d');
  assert.equal(stampOf({ at: 1.9, count: 1, device: 'd' }), '000000001.0001.d');
  for (const none of [
    `x${'0'.repeat(9)}.0000.d`,
    '000000000.0000.',
    '000000000.0000.D',
    `000000000.0000.${'d'.repeat(25)}`,
    ['000000000.0000.d'],
  ])
    assert.equal(readStamp(none), null);
  assert.deepEqual(readStamp(`000000000.0000.${'d'.repeat(24)}`), { at: 0, count: 0, device: 'd'.repeat(24) });
});

test('[ST8] two entries that are stamped alike stand in the order of their ids', () => {
  const of = (id: string) => ({ id, stamp: stampOf({ at: now, count: 0, device: 'd' }) });
  const [a, b] = [of('a'), of('b')];
  assert.ok(byStamp(a, b) < 0 && byStamp(b, a) > 0);
  assert.equal(byStamp(a, of('a')), 0);
  const inTurn = [a, b];
  assert.equal(inOrder(inTurn), inTurn);
  assert.deepEqual(inOrder([b, a]), [a, b]);
  assert.deepEqual(inOrder([a, a]), [a]);
});

test('[ST8] a stamp may be a day ahead of the clock, and not a millisecond more', () => {
  const ahead = (by: number): boolean => isTooFarAhead(stampOf({ at: now + by, count: 0, device: 'd' }), now);
  assert.deepEqual([ahead(86_400_000), ahead(86_400_001)], [false, true]);
  assert.equal(isTooFarAhead('none', now), false);
});

test('[ST8] entries stamped years ahead are stamped anew in their order, none later than now', () => {
  const of = (id: string, at: number) => ({ id, stamp: stampOf({ at, count: 0, device: 'd' }), recordedAt: at });
  const year = 365 * 86_400_000;
  const [late, early] = stampedAnew([of('late', now + 2 * year), of('early', now + year)], now);
  assert.deepEqual([late?.id, early?.id], ['late', 'early']);
  assert.ok((early?.stamp ?? '') < (late?.stamp ?? ''));
  assert.deepEqual(readStamp(early?.stamp), { at: now, count: 0, device: '0' });
  assert.deepEqual(readStamp(late?.stamp), { at: now, count: 1, device: '0' });
});

test('[PL24] everybody whom a job names is of it, each once', () => {
  const notes = new Notes('job_1')
    .note('job-opened', { jobId: 'job_1', mainContactId: 'per_main' })
    .note('interview-planned', { ...full['interview-planned'], organiserId: 'per_host' })
    .note('contact-logged', { ...aMail, personIds: ['per_wrote', 'per_2'] });
  assert.deepEqual(peopleOf(job(notes)), ['per_main', 'per_host', 'per_2', 'per_3', 'per_wrote']);
  const bare = new Notes('job_1').note('job-opened', { jobId: 'job_1' });
  assert.deepEqual(peopleOf(job(bare)), []);
});

test('[PL12] what nobody asked for is kept in the order of time, each contact once', () => {
  const list: { at: number; contactId: string }[] = [];
  const note = (contactId: string, at: number, purpose: string | null = 'check-in'): void =>
    noteUnprompted(list, { contactId, purpose, direction: 'out', channel: 'email' }, at);
  note('int_2', 2);
  note('int_1', 1);
  note('int_3', 3, null);
  note('int_2', 9);
  assert.deepEqual(list, [
    { at: 1, contactId: 'int_1' },
    { at: 2, contactId: 'int_2' },
  ]);
});

test('[ST4] words of somebody else’s making are found twelve deep, and no deeper', () => {
  const nested = (depth: number): unknown => {
    let value: unknown = 'word';
    for (let left = depth; left > 0; left--) value = left % 2 === 0 ? [value] : { a: value };
    return value;
  };
  assert.deepEqual([wordsIn(nested(0)), wordsIn(nested(12)), wordsIn(nested(13))], [['word'], ['word'], []]);
  assert.deepEqual(wordsIn({ a: 'one', b: [2, null, 'three', { c: true }] }), ['one', 'three']);
  assert.deepEqual(wordsIn(undefined), []);
});

test('[ST8] every entry about an interview says which, and no other does', () => {
  const about = [
    'interview-planned',
    'interview-moved',
    'interview-cancelled',
    'interview-changed',
    'interview-corrected',
    'interview-outcome',
    'lateness-noted',
    'debrief-saved',
  ] as const;
  for (const kind of about) assert.equal(interviewIdOf({ kind, payload: full[kind] }), 'itv_1', kind);
  assert.equal(interviewIdOf({ kind: 'evidence-used', payload: { interviewId: 'itv_1' } }), null);
  for (const payload of [null, 3, {}, { interviewId: 3 }])
    assert.equal(interviewIdOf({ kind: about[0], payload }), null);
});

test('[ST8] an interview is noted since the latest entry about it was written down; a job, since the latest thing that happened', () => {
  const notes = new Notes('job_1')
    .note('interview-planned', full['interview-planned'])
    .note('lateness-noted', full['lateness-noted']);
  notes.note('want-decided', { jobId: 'job_1', want: 'yes' });
  assert.deepEqual([job(notes).interviews[0]?.notedAt, job(notes).lastAt], [2000, 3000]);
});

test('[ST5] what can be added to a state is added, what revises an earlier note asks for all of them', () => {
  const story = new Story();
  story.add('phrase-kept', 1, ['account'], { phraseId: 'phr_1', text: 'a' });
  story.add('phrase-kept', 2, ['account'], { phraseId: 'phr_2', text: 'b' });
  story.add('entry-retracted', 3, ['account'], { entryId: 'ent_1' });
  const [first, second, third] = story.entries;
  assert.ok(first && second && third);
  const state = extendState('account', null, first);
  assert.deepEqual(
    extendState('account', state === 'refold' ? null : state, second),
    foldScope('account', [first, second]),
  );
  assert.equal(extendState('account', null, third), 'refold');
});

test('[ST5] a scope is known by its name, from its beginning on', () => {
  const kinds = [
    'account',
    'record',
    'fit_1',
    'job_1',
    'per_1',
    'org_1',
    'x_1',
    'a_job_',
    '1job_',
    'my_fit_',
    'per',
    '',
  ];
  assert.deepEqual(kinds.map(scopeKindOf), [
    'account',
    'record',
    'fit',
    'job',
    'person',
    'firm',
    null,
    null,
    null,
    null,
    null,
    null,
  ]);
});

test('[PL17] a clock is known by its name, however often it is asked', () => {
  for (let again = 0; again < 2; again++)
    assert.deepEqual(['Europe/Rome', 'Mars/Base', 3, null, ''].map(aZone), [true, false, false, false, false]);
});

test('[K6] we find a person by every name, address and number they have had; where two notes were merged, we find the one that was kept', () => {
  const person: PersonState = {
    ...emptyPerson('per_1'),
    name: 'Dr Ute Kern',
    email: ' Ute@X.example ',
    phone: '+44 20 7946 0018',
    alsoKnownAs: [{ personId: 'per_2', name: 'U. Kern', email: 'ute@x.example', phone: null }],
  };
  const keys = ['mail:ute@x.example', 'person:ute kern', 'phone:079460018', 'person:u kern'];
  const found = derive('per_1', person);
  assert.deepEqual(
    [...found.keys],
    keys.map((each) => (each.startsWith('phone:') ? lookupKey.phone('+44 20 7946 0018') : each)),
  );
  assert.equal(lookupKey.phone('+44 20 7946 0018'), 'phone:079460018');
  assert.deepEqual([found.live, found.planned, found.sortAt, found.links], [false, false, 0, []]);
  assert.deepEqual([...derive('per_1', { ...person, mergedInto: 'per_2' }).keys], []);
});

test('[UI1] a note is found by its words, a correction by those that it puts right, an unknown kind by none', () => {
  const correction = full['entry-corrected'];
  const of = (kind: string, payload: unknown): string => searchTextOf({ kind, payload });
  assert.equal(of('phrase-kept', full['phrase-kept']), 'the text');
  assert.equal(of('entry-corrected', correction), 'the text');
  const { kind: _kind, ...unsaid } = correction;
  assert.equal(of('entry-corrected', unsaid), 'phr_1\nthe text');
  assert.equal(of('entry-corrected', { ...correction, kind: 'from-the-future' }), 'phr_1\nthe text');
  assert.equal(of('entry-corrected', 3), '');
  assert.equal(of('from-the-future', full['phrase-kept']), '');
});

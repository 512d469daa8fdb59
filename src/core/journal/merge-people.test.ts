import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { aMail, fullPayloads as full } from '../../../test/support/full-payloads.ts';
import { Notes } from '../../../test/support/notes.ts';
import type { Entry } from './entry.ts';
import { emptyPerson } from './fold.ts';
import { resolveEntry, withNamesakes } from './merge-people.ts';
import type { JobState, PersonState } from './states.ts';

const merge = { fromId: 'per_old', intoId: 'per_new', name: null, email: null, phone: null, others: [] };
const merged = [{ fromId: 'per_old', intoId: 'per_new' }];
const job = (notes: Notes): JobState => notes.fold() as JobState;
const said = (personId: string, remark: string, say = '') => ({ personId, side: 'client' as const, remark, say });

describe('two people of one job who turn out to be one person', () => {
  const both = (): Notes =>
    new Notes('job_1')
      .note('interview-planned', {
        ...full['interview-planned'],
        attendees: [
          { personId: 'per_new', side: 'client' },
          { personId: 'per_old', side: 'agency' },
          { personId: 'per_3', side: 'client' },
        ],
        organiserId: 'per_old',
      })
      .note('debrief-saved', {
        ...full['debrief-saved'],
        people: [said('per_new', 'likes maps', 'thank you'), said('per_old', 'likes trains'), said('per_3', 'quiet')],
      })
      .note('contact-logged', { ...aMail, contactId: 'int_1', messageId: '<1@x>', personIds: ['per_old', 'per_new'] })
      .note('contact-logged', { ...aMail, contactId: 'int_2', messageId: '<2@x>', personIds: ['per_3'] });

  test('[K6] they sat in an interview once, and what was noted of either stands together', () => {
    const [interview] = job(both().note('people-merged', merge)).interviews;
    assert.deepEqual(
      interview?.attendees.map((each) => [each.personId, each.side]),
      [
        ['per_new', 'client'],
        ['per_3', 'client'],
      ],
    );
    assert.equal(interview?.organiserId, 'per_new');
    assert.deepEqual(interview?.debrief?.people, [
      { personId: 'per_new', remark: 'likes maps\nlikes trains', say: 'thank you' },
      { personId: 'per_3', remark: 'quiet', say: '' },
    ]);
  });

  test('[K6] a contact names them once, and of two conversations by mail the later stays', () => {
    const notes = both().note('contact-logged', {
      ...aMail,
      contactId: 'int_3',
      messageId: '<3@x>',
      personIds: ['per_old'],
    });
    const { contacts, threads, merged: kept } = job(notes.note('people-merged', merge));
    assert.deepEqual(contacts[0]?.personIds, ['per_new']);
    assert.deepEqual(
      threads.map((each) => [each.personId, each.messageId]),
      [
        ['per_3', '<2@x>'],
        ['per_new', '<3@x>'],
      ],
    );
    assert.deepEqual(kept, merged);
  });

  test('[K6] what is noted of either from then on is noted of that person, and nobody sits there twice', () => {
    const notes = both().note('people-merged', merge);
    notes.note('interview-planned', {
      ...full['interview-planned'],
      interviewId: 'itv_2',
      attendees: [
        { personId: 'per_old', side: 'client' },
        { personId: 'per_new', side: 'agency' },
      ],
    });
    notes.note('contact-logged', { ...aMail, contactId: 'int_9', personIds: ['per_old'] });
    const { interviews, contacts } = job(notes);
    assert.deepEqual(interviews[1]?.attendees, [{ personId: 'per_new', side: 'client' }]);
    assert.deepEqual(contacts.at(-1)?.personIds, ['per_new']);
  });

  test('[K6] an interview of which nothing is noted yet is merged as well', () => {
    const notes = new Notes('job_1').note('interview-planned', full['interview-planned']).note('people-merged', merge);
    assert.equal(job(notes).interviews[0]?.debrief, null);
  });
});

describe('an entry as it reads once people are one', () => {
  const entry = (payload: unknown, kind = 'interview-changed'): Entry => ({
    position: 1,
    id: 'ent_1',
    kind,
    version: 2,
    happenedAt: 1,
    recordedAt: 1,
    stamp: '',
    operationId: 'op_1',
    scopes: [],
    payload,
  });
  const read = (payload: unknown): unknown => resolveEntry(entry(payload), merged).payload;

  test('[K6] every id of the first stands for the second, however deep; other texts and values stay', () => {
    const payload = {
      personId: 'per_old',
      deep: { list: [{ id: 'per_old' }, 3, null], text: 'per_old and more' },
      flag: true,
    };
    assert.deepEqual(read(payload), {
      personId: 'per_new',
      deep: { list: [{ id: 'per_new' }, 3, null], text: 'per_old and more' },
      flag: true,
    });
    assert.deepEqual(read({ ids: ['per_old', 'per_3', 'per_new'] }), { ids: ['per_new', 'per_3'] });
    assert.deepEqual(read({ mixed: ['per_old', 'per_new', 3] }), { mixed: ['per_new', 'per_new', 3] });
  });

  test('[K6] nobody stands twice in a list of people; a list of something else stays as it is', () => {
    const twice = [
      { personId: 'per_old', side: 'client' },
      { personId: 'per_new', side: 'agency' },
    ];
    assert.deepEqual(read({ attendees: twice }), { attendees: [{ personId: 'per_new', side: 'client' }] });
    assert.deepEqual(read({ joined: twice }), { joined: [{ personId: 'per_new', side: 'client' }] });
    for (const odd of [
      3,
      null,
      'text',
      [3],
      [null],
      ['per_9'],
      [{}],
      [{ personId: 3 }, { personId: 3 }],
      [{ id: 'a' }, { id: 'a' }],
    ])
      for (const field of ['attendees', 'joined', 'people']) assert.deepEqual(read({ [field]: odd }), { [field]: odd });
    assert.deepEqual(read({ attendees: [{ personId: 'per_new' }, { personId: 'per_new' }, {}] }), {
      attendees: [{ personId: 'per_new' }, { personId: 'per_new' }, {}],
    });
  });

  test('[K6] of two remarks about one person both stay, each once; what is no remark stays as it is', () => {
    const people = (...remarks: [string, string][]) => ({
      people: remarks.map(([remark, say], index) => ({ personId: index === 0 ? 'per_old' : 'per_new', remark, say })),
    });
    const one = (remark: string, say: string) => ({ people: [{ personId: 'per_new', remark, say }] });
    assert.deepEqual(read(people(['a', 'x'], ['b', 'y'])), one('a\nb', 'x\ny'));
    assert.deepEqual(read(people(['', 'x'], ['b', ''])), one('b', 'x'));
    assert.deepEqual(read(people(['a', ''], ['a', ''])), one('a', ''));
    for (const odd of [{ remark: 3, say: '' }, { remark: '', say: 3 }, { remark: '' }]) {
      const list = [
        { personId: 'per_new', ...odd },
        { personId: 'per_new', ...odd },
      ];
      assert.deepEqual(read({ people: list }), { people: list });
    }
  });

  test('[ST4] where no two are the same person, and of the merging itself, nothing changes; a damaged payload stays', () => {
    const plain = entry({ personId: 'per_old' });
    assert.equal(resolveEntry(plain, []), plain);
    const itself = entry({ fromId: 'per_old' }, 'people-merged');
    assert.equal(resolveEntry(itself, merged), itself);
    for (const damaged of [null, 3, 'text', undefined]) assert.equal(read(damaged), damaged);
  });
});

describe('somebody with what was noted under other names', () => {
  const person = (part: Partial<PersonState>): PersonState => ({ ...emptyPerson('per_1'), ...part });
  const asked = (...ats: number[]) => ats.map((at) => ({ at, contactId: `int_${at}` }));

  test('[K6] the latest contact under any name is theirs, and who has no other name is as they are', () => {
    const alone = person({ lastContactAt: 3 });
    assert.equal(withNamesakes(alone, []), alone);
    const last = (one: number | null, other: number | null): number | null =>
      withNamesakes(person({ lastContactAt: one }), [person({ lastContactAt: other })]).lastContactAt;
    assert.deepEqual([last(3, 5), last(5, 3), last(null, 3), last(3, null), last(null, null)], [5, 5, 3, 3, null]);
  });

  test('[PL10c] the latest absence under any name counts, unless they were heard of since', () => {
    const away = (notedAt: number) => ({ notedAt, returnOn: `2026-12-0${notedAt}` });
    const of = (one: Partial<PersonState>, ...others: Partial<PersonState>[]): number | undefined =>
      withNamesakes(person(one), others.map(person)).away?.notedAt;
    assert.equal(of({ away: away(1) }, { away: away(2) }, {}), 2);
    assert.equal(of({ away: away(2) }, { away: away(1) }), 2);
    assert.equal(of({}, { away: away(2) }), 2);
    assert.equal(of({}, {}), undefined);
    assert.equal(of({}, { away: away(2), lastContactAt: 1 }), 2);
    assert.equal(of({}, { away: away(2) }, { lastContactAt: 3 }), undefined);
    assert.equal(of({}, { away: away(2) }, { lastContactAt: 2 }), undefined, 'in that very moment');
    assert.equal(of({ away: away(1) }, { lastContactAt: 3 }), 1, 'their own state says for itself');
  });

  test('[PL12] what they heard under all names presses, in the order of time, each contact once, the latest twelve', () => {
    const unprompted = (one: number[], other: number[]): number[] =>
      withNamesakes(person({ unprompted: asked(...one) }), [person({ unprompted: asked(...other) })]).unprompted.map(
        (each) => each.at,
      );
    assert.deepEqual(unprompted([2, 5], [1, 5, 9]), [1, 2, 5, 9]);
    assert.deepEqual(
      unprompted([1, 2, 3, 4, 5, 6, 7, 8], [9, 10, 11, 12, 13, 14]),
      [3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14],
    );
  });
});

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { aMail, fullPayloads as full } from '../../../../test/support/full-payloads.ts';
import { Notes } from '../../../../test/support/notes.ts';
import type { FirmState, PersonState } from '../states.ts';
import type { Payload } from './registry.ts';

const person = (id = 'per_1') => {
  const notes = new Notes(id);
  return { notes, fold: () => notes.fold() as PersonState };
};
const ofFirm = (notes: Notes): FirmState => notes.fold() as FirmState;

describe('somebody', () => {
  const { personId: _, ...known } = full['person-noted'];
  const nothing = {
    title: null,
    language: null,
    zone: null,
    region: null,
    askedChannel: null,
    sounds: null,
    greeted: null,
    position: null,
    profile: null,
    mergedInto: null,
    alsoKnownAs: [],
    bounced: null,
    former: [],
    away: null,
    newsAt: null,
    unprompted: [],
    lastContactAt: null,
  };

  test('[UI1] what is noted of them is known of them, by a note or by a correction, and of nobody else', () => {
    for (const kind of ['person-noted', 'person-corrected'] as const) {
      const { notes, fold } = person();
      notes.note(kind, full[kind]);
      const empty = { kind: 'person', id: 'per_1', name: null, email: null, phone: null, firmId: null, ...nothing };
      assert.deepEqual(fold(), { ...empty, ...known }, kind);
      const other = person('per_9');
      other.notes.note(kind, full[kind]);
      assert.deepEqual(other.fold(), { ...empty, id: 'per_9' }, kind);
    }
  });

  test('[UI1] what is left out stays, what is said to be nothing goes', () => {
    const { notes, fold } = person();
    notes.note('person-noted', full['person-noted']).note('person-noted', { personId: 'per_1', name: 'Ann' });
    assert.deepEqual(fold(), { ...fold(), ...known, name: 'Ann' });
    notes.note('person-corrected', {
      personId: 'per_1',
      name: null,
      email: null,
      phone: null,
      firmId: null,
      title: null,
      language: null,
      zone: null,
      region: null,
      askedChannel: null,
      sounds: null,
      greeted: null,
      position: null,
      profile: null,
    });
    const { name, email, phone, firmId, ...rest } = fold();
    assert.deepEqual([name, email, phone, firmId], [null, null, null, null]);
    assert.deepEqual(rest, { kind: 'person', id: 'per_1', ...nothing });
  });

  test('[PL12] who leaves is at that firm no more, and it is known since when and who came after; at another firm they stay', () => {
    const { notes, fold } = person();
    notes.note('person-noted', { personId: 'per_1', firmId: 'org_1' });
    notes.note('person-left', { personId: 'per_1', firmId: 'org_2', successorId: null, jobIds: [] });
    assert.equal(fold().firmId, 'org_1');
    notes.note('person-left', full['person-left']);
    notes.note('person-left', { ...full['person-left'], personId: 'per_2' });
    notes.note('person-left', { ...full['person-left'], firmId: null });
    assert.equal(fold().firmId, null);
    assert.deepEqual(fold().former, [
      { firmId: 'org_2', leftAt: 2000, successorId: null },
      { firmId: 'org_1', leftAt: 3000, successorId: 'per_2' },
    ]);
  });

  test('[K6] two notes of one person lead to each other, and what only the first knew is known of the second', () => {
    const merge = full['people-merged'];
    const from = person('per_1');
    from.notes.note('people-merged', merge);
    assert.deepEqual([from.fold().mergedInto, from.fold().alsoKnownAs], ['per_2', []]);
    const into = person('per_2');
    into.notes.note('person-noted', { personId: 'per_2', name: 'Ann' }).note('people-merged', merge);
    const { name, email, phone, alsoKnownAs, mergedInto } = into.fold();
    assert.deepEqual([name, email, phone, mergedInto], ['Ann', 'the@email.example', 'the phone', null]);
    assert.deepEqual(alsoKnownAs, [
      { personId: 'per_1', name: 'the name', email: 'the@email.example', phone: 'the phone' },
      { personId: 'per_3', name: 'third name', email: 'third@email.example', phone: 'third phone' },
    ]);
    const unnamed = person('per_2');
    unnamed.notes.note('people-merged', merge);
    assert.equal(unnamed.fold().name, 'the name');
  });

  test('[PL10][PL12] a word of theirs ends an absence and a dead address; what went to them counts, what reached nobody does not', () => {
    const contact = (count: number, part: Partial<Payload<'contact-logged'>>): Payload<'contact-logged'> => ({
      ...aMail,
      personIds: ['per_1'],
      contactId: `int_${count}`,
      purpose: null,
      ...part,
    });
    const { notes, fold } = person();
    notes.note('person-noted', { personId: 'per_1', email: 'ann@x.example' });
    notes.note('contact-logged', contact(1, { bounced: ['Other@x.example', 'ANN@x.example'] }));
    assert.deepEqual(fold().bounced, { email: 'ann@x.example', at: 2000 });
    assert.equal(fold().lastContactAt, null, 'a letter that came back is no contact');
    notes.note('contact-logged', contact(2, { automatic: true, returnOn: '2026-12-01' }));
    assert.deepEqual([fold().away, fold().lastContactAt], [{ notedAt: 3000, returnOn: '2026-12-01' }, null]);
    notes.note('contact-logged', contact(3, { automatic: true, direction: 'out', returnOn: '2026-12-02' }));
    assert.equal(fold().away?.returnOn, '2026-12-01');
    notes.note('contact-logged', contact(4, { direction: 'out', purpose: 'check-in' }));
    assert.deepEqual([fold().away !== null, fold().bounced !== null, fold().lastContactAt], [true, true, 5000]);
    assert.deepEqual(fold().unprompted, [{ at: 5000, contactId: 'int_4' }]);
    notes.note('contact-logged', contact(5, { direction: 'out', channel: 'missed-call', purpose: 'check-in' }));
    assert.equal(fold().lastContactAt, 5000);
    notes.note('contact-logged', contact(6, {}));
    assert.deepEqual([fold().away, fold().bounced, fold().lastContactAt], [null, null, 7000]);
    notes.add('contact-logged', 10, ['per_1'], contact(7, {}));
    assert.equal(fold().lastContactAt, 7000, 'noted late');
    notes.note('contact-logged', contact(8, { personIds: ['per_9'] }));
    assert.equal(fold().lastContactAt, 7000, 'of somebody else');
    notes.note('contact-logged', contact(9, { bounced: ['other@x.example'] }));
    assert.equal(fold().bounced, null);
    const without = person();
    without.notes.note('contact-logged', contact(1, { automatic: true, returnOn: null }));
    assert.deepEqual(without.fold().away, { notedAt: 1000, returnOn: null });
  });

  test('[PL3] from a new address no letter has come back; the same as before is still dead', () => {
    const { notes, fold } = person();
    const bounced = { ...full['contact-logged'], personIds: ['per_1'], bounced: ['ann@x.example'] };
    notes.note('person-noted', { personId: 'per_1', email: 'ann@x.example' }).note('contact-logged', bounced);
    notes.note('person-noted', { personId: 'per_1', name: 'Ann', email: 'ann@x.example' });
    notes.note('person-noted', { personId: 'per_1', name: 'Ann B.' });
    assert.notEqual(fold().bounced, null);
    notes.note('person-noted', { personId: 'per_1', email: 'ann@y.example' });
    assert.equal(fold().bounced, null);
  });

  test('[PL29] something with them in it is news to them', () => {
    const { notes, fold } = person();
    notes.note('occasion-noted', full['occasion-noted']);
    notes.note('occasion-noted', { ...full['occasion-noted'], personIds: ['per_9'] });
    assert.equal(fold().newsAt, 1000);
  });
});

describe('a firm', () => {
  const noted = { kind: 'firm', id: 'org_1', closed: [], unprompted: [] };
  const empty = { name: '', type: 'employer', region: null, zone: null, undisclosed: false, guess: null };

  test('[UI1] what is noted of it is known of it, what is left out stays, and of another firm nothing', () => {
    const { firmId: _, ...known } = full['firm-noted'];
    const notes = new Notes('org_1').note('firm-noted', { firmId: 'org_1' });
    assert.deepEqual(ofFirm(notes), { ...noted, ...empty });
    notes.note('firm-noted', full['firm-noted']).note('firm-noted', { firmId: 'org_1' });
    assert.deepEqual(ofFirm(notes), { ...noted, ...known });
    notes.note('firm-noted', { ...full['firm-noted'], firmId: 'org_9', name: 'another' });
    notes.note('firm-corrected', { firmId: 'org_9', name: 'another' });
    assert.deepEqual(ofFirm(notes), { ...noted, ...known });
    notes.note('firm-noted', { firmId: 'org_1', region: null, zone: null, guess: null, undisclosed: false });
    assert.deepEqual(ofFirm(notes), { ...noted, ...empty, name: 'the name', type: 'agency' });
  });

  test('[UI1] its name, its kind and whether it is told may be put right, each by itself', () => {
    const notes = new Notes('org_1').note('firm-corrected', { firmId: 'org_1', name: 'Calder' });
    assert.deepEqual(ofFirm(notes), { ...noted, ...empty, name: 'Calder' });
    notes.note('firm-corrected', { firmId: 'org_1', type: 'agency' });
    assert.deepEqual(ofFirm(notes), { ...noted, ...empty, name: 'Calder', type: 'agency' });
    notes.note('firm-corrected', { firmId: 'org_1', undisclosed: true });
    assert.deepEqual(ofFirm(notes), { ...noted, ...empty, name: 'Calder', type: 'agency', undisclosed: true });
    notes.note('firm-corrected', { firmId: 'org_1', region: 'GB-SCT', zone: 'Europe/London', undisclosed: false });
    const there = { region: 'GB-SCT', zone: 'Europe/London' };
    assert.deepEqual(ofFirm(notes), { ...noted, ...empty, ...there, name: 'Calder', type: 'agency' });
    notes.note('firm-corrected', { firmId: 'org_1', region: null });
    assert.equal(ofFirm(notes).region, null);
  });

  test('[PL17][PL12] the days on which it is shut, and who asked there unprompted', () => {
    const notes = new Notes('org_1').note('closing-days-noted', full['closing-days-noted']);
    notes.note('closing-days-noted', { ...full['closing-days-noted'], firmId: 'org_9' });
    assert.deepEqual(ofFirm(notes).closed, [
      { entryId: 'ent_1', from: '2026-11-01', to: '2026-11-02', reason: 'the reason' },
    ]);
    for (const [index, firmIds] of [['org_1'], ['org_9']].entries())
      notes.note('contact-logged', {
        ...aMail,
        contactId: `int_${index}`,
        direction: 'out',
        purpose: 'check-in',
        firmIds,
      });
    assert.deepEqual(ofFirm(notes).unprompted, [{ at: 3000, contactId: 'int_0' }]);
  });

  test('[PL12] of what went there unprompted the latest twelve are kept', () => {
    const notes = new Notes('org_1');
    for (let index = 0; index < 14; index++)
      notes.note('contact-logged', {
        ...aMail,
        contactId: `int_${index}`,
        direction: 'out',
        purpose: 'check-in',
      });
    assert.deepEqual(
      ofFirm(notes).unprompted.map((each) => each.contactId),
      Array.from({ length: 12 }, (_, index) => `int_${index + 2}`),
    );
  });
});

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { aMail, fullPayloads as full } from '../../../../test/support/full-payloads.ts';
import { Notes } from '../../../../test/support/notes.ts';
import type { JobState } from '../states.ts';
import type { Payload } from './registry.ts';

const job = (notes: Notes): JobState => notes.fold() as JobState;
const noted = (): Notes => new Notes('job_1');
type Contact = Partial<Payload<'contact-logged'>>;
const mail = (contactId: string, part: Contact = {}): Payload<'contact-logged'> => ({
  ...aMail,
  contactId,
  iPromised: [],
  promisedOn: null,
  meaning: null,
  ...part,
});

describe('a job', () => {
  test('[UI1] it is kept as it was noted; what is left out of a change stays, what is said to be nothing goes', () => {
    const { jobId: _, ...known } = full['job-opened'];
    const empty = {
      role: null,
      employerId: null,
      agencyId: null,
      mainContactId: null,
      preset: null,
      met: null,
      routing: null,
      representedOn: null,
      pay: null,
      place: null,
      office: null,
      link: null,
      appliedOn: null,
      source: null,
    };
    const said = (notes: Notes): object => {
      const { role, employerId, agencyId, mainContactId, preset, met, routing, representedOn } = job(notes);
      const { pay, place, office, link, appliedOn, source } = job(notes);
      const people = { role, employerId, agencyId, mainContactId, preset, met, routing, representedOn };
      return { ...people, pay, place, office, link, appliedOn, source };
    };
    for (const kind of ['job-opened', 'job-changed'] as const) {
      const notes = noted().note(kind, full[kind]).note(kind, { jobId: 'job_1' });
      assert.deepEqual(said(notes), known, kind);
      notes.note(kind, { jobId: 'job_9', role: 'another' });
      assert.deepEqual(said(notes), known, kind);
      const { preset: _preset, ...nothing } = empty;
      notes.note(kind, { jobId: 'job_1', ...nothing });
      assert.deepEqual(said(notes), { ...empty, preset: 'staffing' }, kind);
    }
  });

  test('[UI1] the candidate’s own notes on it stand as they were written last, also where that is nothing', () => {
    const notes = noted().note('job-opened', full['job-opened']);
    assert.equal(job(notes).notes, null);
    notes.note('notes-written', { jobId: 'job_1', text: 'Ask about the parking.' });
    notes.note('notes-written', { jobId: 'job_9', text: 'of another job' });
    assert.deepEqual(job(notes).notes, { text: 'Ask about the parking.', entryId: 'ent_2', at: 2000 });
    notes.note('notes-written', { jobId: 'job_1', text: '' });
    assert.deepEqual(job(notes).notes, { text: '', entryId: 'ent_4', at: 4000 });
  });

  test('[PL1] it is noted since its opening, also where a word about it came before; the latest word is remembered', () => {
    const notes = noted().note('want-decided', { jobId: 'job_1', want: 'yes' }).note('job-opened', full['job-opened']);
    assert.deepEqual([job(notes).entryId, job(notes).openedAt, job(notes).lastAt], ['ent_2', 2000, 2000]);
    notes.add('job-changed', 500, ['job_1'], { jobId: 'job_1' });
    assert.deepEqual([job(notes).entryId, job(notes).openedAt, job(notes).lastAt], ['ent_2', 2000, 2000]);
    notes.note('job-opened', { ...full['job-opened'], jobId: 'job_9' });
    assert.deepEqual([job(notes).entryId, job(notes).lastAt], ['ent_2', 4000]);
  });

  test('[PL4] “ask first” holds from when it was chosen, and no more once another way was', () => {
    const notes = noted().note('job-opened', full['job-opened']);
    assert.equal(job(notes).routingAskedAt, 1000);
    assert.equal(job(notes.note('job-changed', { jobId: 'job_1', role: 'Lead' })).routingAskedAt, 1000);
    assert.equal(job(notes.note('job-changed', { jobId: 'job_1', routing: 'ask' })).routingAskedAt, 3000);
    assert.equal(job(notes.note('job-changed', { jobId: 'job_1', routing: 'through' })).routingAskedAt, null);
  });

  test('[PL14][PL25] it ends as it was said: a no without a message is a no, what was accepted is remembered', () => {
    const ended = (ending: Payload<'job-closed'>['ending'], jobId = 'job_1'): JobState =>
      job(
        noted()
          .note('contact-logged', mail('int_1', { meaning: 'offer' }))
          .note('job-closed', { jobId, ending }),
      );
    const offer = { jobId: 'job_1', contactId: 'int_1', personId: 'per_2', at: 1000, deadlineOn: '2026-11-05' };
    const said = ({ ending, endedAt, rejection, offer, acceptedOffer }: JobState): unknown[] => [
      ending,
      endedAt,
      rejection,
      offer,
      acceptedOffer,
    ];
    assert.deepEqual(said(ended('accepted')), ['accepted', 2000, null, null, offer]);
    assert.deepEqual(said(ended('withdrawn')), ['withdrawn', 2000, null, null, null]);
    assert.deepEqual(said(ended('silence')), ['silence', 2000, null, null, null]);
    const no = { at: 2000, contactId: 'ent_2', personId: null, channel: 'email' };
    assert.deepEqual(said(ended('rejected')), ['rejected', 2000, no, null, null]);
    assert.deepEqual(said(ended('rejected', 'job_9')), [null, null, null, offer, null]);
    const twice = noted().note('contact-logged', mail('int_1', { meaning: 'rejection', channel: 'phone' }));
    twice.note('job-closed', { jobId: 'job_1', ending: 'rejected' });
    assert.deepEqual(job(twice).rejection, { at: 1000, contactId: 'int_1', personId: 'per_2', channel: 'phone' });
    const again = noted().note('contact-logged', mail('int_1', { meaning: 'offer' }));
    for (const _ of [1, 2]) again.note('job-closed', { jobId: 'job_1', ending: 'accepted' });
    assert.deepEqual(job(again).acceptedOffer, offer, 'said twice, it is the same offer');
  });

  test('[WR3] what the candidate decided stands, of that job alone', () => {
    const notes = noted().note('want-decided', full['want-decided']);
    notes.note('want-decided', { jobId: 'job_9', want: 'yes' });
    assert.deepEqual(job(notes).want, { want: 'no', entryId: 'ent_1', at: 1000, decided: true });
  });

  test('[WR1] a letter that the candidate wants is kept, of that job alone', () => {
    const notes = noted().note('letter-wanted', full['letter-wanted']);
    notes.note('letter-wanted', { ...full['letter-wanted'], jobId: 'job_9' });
    assert.deepEqual(job(notes).wanted, [
      { entryId: 'ent_1', at: 1000, letter: 'correct', text: 'the text', personId: 'per_1' },
    ]);
  });

  test('[PL20] of what was chosen about a step the latest counts, of that job alone', () => {
    const notes = noted().note('step-chosen', full['step-chosen']);
    notes.note('step-chosen', { ...full['step-chosen'], jobIds: ['job_9'], stepId: 'st_9' });
    const kept = { stepId: 'st_1_a', stepKind: 'check-in', at: 1000, keepOn: '2026-11-06', until: 17 };
    assert.deepEqual(job(notes).choices, [{ ...kept, choice: 'keep', reason: 'the reason' }]);
    notes.note('step-chosen', { stepId: 'st_1_b', jobIds: ['job_1'], stepKind: 'deliver', choice: 'skip' });
    notes.note('step-chosen', { stepId: 'st_1_a', jobIds: ['job_1'], stepKind: 'check-in', choice: 'later' });
    const bare = { keepOn: null, until: null, reason: '' };
    assert.deepEqual(job(notes).choices, [
      { stepId: 'st_1_b', stepKind: 'deliver', choice: 'skip', at: 3000, ...bare },
      { stepId: 'st_1_a', stepKind: 'check-in', choice: 'later', at: 4000, ...bare },
    ]);
  });

  test('[SG1] a letter is on its way from its approval until its end is known', () => {
    const after = (...progress: Payload<'letter-progressed'>['progress'][]): unknown[] => {
      const notes = noted().note('letter-approved', full['letter-approved']);
      notes.note('letter-approved', { ...full['letter-approved'], sendId: 'snd_9', jobIds: ['job_9'] });
      notes.note('letter-progressed', { ...full['letter-progressed'], sendId: 'snd_9' });
      for (const each of progress) notes.note('letter-progressed', { ...full['letter-progressed'], progress: each });
      return job(notes).onTheirWay.map((each) => each.state);
    };
    assert.deepEqual(job(noted().note('letter-approved', full['letter-approved'])).onTheirWay, [
      {
        sendId: 'snd_1',
        stepIds: ['st_1_a'],
        personIds: ['per_1', 'per_2'],
        digest: 'aa',
        at: 1000,
        state: 'approved',
      },
    ]);
    assert.deepEqual(after(), ['approved']);
    assert.deepEqual(after('sending'), ['sending']);
    assert.deepEqual(after('unknown'), ['unknown']);
    assert.deepEqual(after('sending', 'deferred'), ['approved']);
    for (const end of ['accepted', 'refused', 'recalled'] as const) assert.deepEqual(after('sending', end), [], end);
    const two = noted().note('letter-approved', full['letter-approved']);
    two.note('letter-approved', { ...full['letter-approved'], sendId: 'snd_2' });
    two.note('letter-progressed', { ...full['letter-progressed'], progress: 'accepted' });
    assert.deepEqual(
      job(two).onTheirWay.map((each) => each.sendId),
      ['snd_2'],
    );
  });

  test('[PL12] who left is gone from it until they come back; the successor is its contact where it runs with them', () => {
    const left = (part: Partial<Payload<'person-left'>> = {}): Notes =>
      noted()
        .note('job-opened', full['job-opened'])
        .note('person-left', { ...full['person-left'], ...part });
    const said = (notes: Notes): unknown[] => [job(notes).gone, job(notes).mainContactId, job(notes).successor];
    assert.deepEqual(said(left()), [
      ['per_1'],
      'per_2',
      { entryId: 'ent_2', at: 2000, personId: 'per_2', formerId: 'per_1' },
    ]);
    assert.deepEqual(said(left({ jobIds: [] })), [['per_1'], null, null]);
    assert.deepEqual(said(left({ successorId: null })), [['per_1'], null, null]);
    assert.deepEqual(said(left({ jobIds: [], personId: 'per_7' })), [['per_7'], 'per_1', null]);
    const back = left().note('person-left', {
      personId: 'per_2',
      firmId: null,
      successorId: 'per_1',
      jobIds: ['job_1'],
    });
    assert.deepEqual(job(back).gone, ['per_2']);
    const met = left().note('contact-logged', mail('int_1', { personIds: ['per_2'] }));
    assert.equal(job(met).successor, null, 'who was in touch needs no introduction');
    for (const part of [{ personIds: ['per_3'] }, { direction: 'out', channel: 'missed-call' } as const])
      assert.notEqual(job(left().note('contact-logged', mail('int_1', part))).successor, null);
  });
});

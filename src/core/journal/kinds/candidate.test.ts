import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { aMail, fullPayloads as full } from '../../../../test/support/full-payloads.ts';
import { Notes } from '../../../../test/support/notes.ts';
import type { AccountState } from '../states.ts';

const ofAccount = (notes: Notes): AccountState => notes.fold() as AccountState;

describe('the candidate', () => {
  const empty: AccountState = {
    kind: 'account',
    name: null,
    email: null,
    phone: null,
    zone: null,
    region: null,
    language: 'en',
    phones: true,
    canTalk: null,
    absences: [],
    policy: {},
    offers: [],
    accepting: [],
    otherNames: [],
    otherEmails: [],
    newsAt: null,
    voice: { greeting: null, closing: null, signature: null, contractions: null, length: null },
    ownLetters: [],
    phrases: [],
  };
  const noted = (): Notes => new Notes('account');

  test('[UI1] what is known of the candidate: what is left out stays', () => {
    const notes = noted().note('profile-set', {});
    assert.deepEqual(ofAccount(notes), empty);
    notes.note('profile-set', full['profile-set']).note('profile-set', {});
    assert.deepEqual(ofAccount(notes), { ...empty, ...full['profile-set'] });
    notes.note('profile-set', {
      phone: null,
      zone: null,
      region: null,
      canTalk: null,
      otherNames: [],
      otherEmails: [],
    });
    const { name = null, email = null } = full['profile-set'];
    assert.deepEqual(ofAccount(notes), { ...empty, name, email, language: 'de', phones: false });
  });

  test('[PL17] an absence is noted once, and noted again it is changed', () => {
    const notes = noted().note('absence-noted', full['absence-noted']);
    notes.note('absence-noted', { absenceId: 'abs_2', from: '2026-12-01', to: '2026-12-02' });
    notes.note('absence-noted', { absenceId: 'abs_1', from: '2026-11-01', to: '2026-11-05' });
    assert.deepEqual(ofAccount(notes).absences, [
      { id: 'abs_2', entryId: 'ent_2', from: '2026-12-01', to: '2026-12-02' },
      { id: 'abs_1', entryId: 'ent_3', from: '2026-11-01', to: '2026-11-05' },
    ]);
  });

  test('[PL21] own numbers stand in the order of their names, whatever the order in which they were changed; none gives the standard back', () => {
    const set = (...numbers: [string, number | null][]) =>
      noted().note('policy-set', { numbers: numbers.map(([key, value]) => ({ key, value })) });
    const both = set(['close', 9], ['away', 6], ['brief', 3]);
    assert.equal(JSON.stringify(ofAccount(both).policy), '{"away":6,"brief":3,"close":9}');
    both.note('policy-set', full['policy-set']);
    assert.equal(JSON.stringify(ofAccount(both).policy), '{"away":6,"brief":3}');
  });

  test('[WR12] letters and phrases of the candidate’s own keep their place when they are changed, and go when they are dropped', () => {
    const { ownLetterId: id, dropped: _dropped, ...letter } = full['own-letter-kept'];
    const notes = noted()
      .note('own-letter-kept', full['own-letter-kept'])
      .note('own-letter-kept', { ...full['own-letter-kept'], ownLetterId: 'own_2', text: 'second' })
      .note('own-letter-kept', { ...full['own-letter-kept'], text: 'changed' });
    assert.deepEqual(ofAccount(notes).ownLetters, [
      { id, ...letter, text: 'changed' },
      { id: 'own_2', ...letter, text: 'second' },
    ]);
    notes.note('own-letter-kept', { ownLetterId: 'own_2', ...letter, text: 'third' });
    assert.equal(ofAccount(notes).ownLetters[1]?.text, 'third');
    notes.note('own-letter-kept', { ...full['own-letter-kept'], dropped: true });
    assert.deepEqual(
      ofAccount(notes).ownLetters.map((each) => each.id),
      ['own_2'],
    );
    for (const phraseId of ['phr_1', 'phr_2']) notes.note('phrase-kept', { phraseId, text: phraseId });
    notes.note('phrase-kept', { phraseId: 'phr_1', text: 'changed', dropped: false });
    assert.deepEqual(ofAccount(notes).phrases, [
      { id: 'phr_1', text: 'changed' },
      { id: 'phr_2', text: 'phr_2' },
    ]);
    notes.note('phrase-kept', { phraseId: 'phr_2', text: '', dropped: true });
    assert.deepEqual(ofAccount(notes).phrases, [{ id: 'phr_1', text: 'changed' }]);
  });

  test('[WR12] how letters begin and end: what is left out stays, none follows the letter again', () => {
    const notes = noted().note('voice-set', full['voice-set']).note('voice-set', {});
    assert.deepEqual(ofAccount(notes).voice, full['voice-set']);
    notes.note('voice-set', { greeting: null, closing: null, signature: null, contractions: null, length: null });
    assert.deepEqual(ofAccount(notes).voice, empty.voice);
  });

  test('[PL29] news of the candidate’s own for everybody are noted; of others, or for some, they are not', () => {
    const notes = noted().note('occasion-noted', { ...full['occasion-noted'], whose: 'mine', personIds: [] });
    notes.note('occasion-noted', { ...full['occasion-noted'], whose: 'theirs', personIds: [] });
    notes.note('occasion-noted', { ...full['occasion-noted'], whose: 'mine', personIds: ['per_1'] });
    assert.equal(ofAccount(notes).newsAt, 1000);
  });

  test('[PL22] an offer is open until it is taken back, said to be none, or its job has ended; a guess and the candidate’s own mail are none', () => {
    const said = (contactId: string, jobId: string, part: object = {}) => ({
      ...aMail,
      contactId,
      jobIds: [jobId],
      meaning: 'offer' as const,
      purpose: null,
      ...part,
    });
    const open = (notes: Notes): unknown[] => ofAccount(notes).offers.map((each) => [each.jobId, each.contactId]);
    const notes = noted().note('contact-logged', said('int_1', 'job_1')).note('contact-logged', said('int_2', 'job_2'));
    assert.deepEqual(ofAccount(notes).offers[0], {
      jobId: 'job_1',
      contactId: 'int_1',
      personId: 'per_2',
      at: 1000,
      deadlineOn: '2026-11-05',
    });
    notes.note('contact-logged', said('int_3', 'job_3', { provisional: true }));
    notes.note('contact-logged', said('int_4', 'job_4', { direction: 'out' }));
    notes.note('contact-logged', said('int_5', 'job_5', { meaning: 'holding' }));
    notes.note('contact-logged', said('int_6', 'job_6', { direction: 'out', channel: 'phone', personIds: [] }));
    assert.deepEqual(open(notes), [
      ['job_1', 'int_1'],
      ['job_2', 'int_2'],
      ['job_6', 'int_6'],
    ]);
    assert.equal(ofAccount(notes).offers[2]?.personId, null);
    notes.note('contact-logged', said('int_7', 'job_1', { deadlineOn: null }));
    assert.deepEqual(open(notes)[2], ['job_1', 'int_7'], 'the latest offer of a job counts');
    assert.equal(ofAccount(notes).offers[2]?.deadlineOn, null);
    notes.note('contact-logged', said('int_8', 'job_2', { meaning: 'rejection' }));
    assert.deepEqual(open(notes), [
      ['job_6', 'int_6'],
      ['job_1', 'int_7'],
    ]);
    notes.note('job-closed', { jobId: 'job_6', ending: 'withdrawn' });
    assert.deepEqual(open(notes), [['job_1', 'int_7']]);
    notes.note('meaning-confirmed', { contactId: 'int_7', jobIds: ['job_1'], meaning: 'other' });
    assert.deepEqual(open(notes), []);
    notes.note('meaning-confirmed', full['meaning-confirmed']);
    assert.deepEqual(ofAccount(notes).offers, [
      { jobId: 'job_1', contactId: 'int_1', personId: null, at: notes.entries.length * 1000, deadlineOn: '2026-11-05' },
    ]);
  });

  test('[PL25] an acceptance is owed until it has gone, was left out, or the job ended another way', () => {
    const owed = (then: (notes: Notes) => Notes): string[] => {
      const notes = noted();
      for (const jobId of ['job_1', 'job_2'])
        notes.note('letter-wanted', { jobId, letter: 'accept', text: '', personId: null });
      return ofAccount(then(notes)).accepting.map((each) => each.jobId);
    };
    const sent = { ...aMail, direction: 'out' as const, purpose: 'accept', meaning: null };
    const chosen = full['step-chosen'];
    assert.deepEqual(
      owed((notes) => notes),
      ['job_1', 'job_2'],
    );
    assert.deepEqual(
      owed((notes) => notes.note('contact-logged', sent)),
      ['job_2'],
    );
    assert.deepEqual(
      owed((notes) => notes.note('contact-logged', { ...sent, channel: 'missed-call' })),
      ['job_1', 'job_2'],
    );
    assert.deepEqual(
      owed((notes) => notes.note('contact-logged', { ...sent, purpose: 'check-in' })),
      ['job_1', 'job_2'],
    );
    assert.deepEqual(
      owed((notes) => notes.note('step-chosen', { ...chosen, choice: 'skip', stepKind: 'accept' })),
      ['job_2'],
    );
    for (const part of [
      { choice: 'later', stepKind: 'accept' } as const,
      { choice: 'skip', stepKind: 'deliver' } as const,
    ])
      assert.deepEqual(
        owed((notes) => notes.note('step-chosen', { ...chosen, ...part })),
        ['job_1', 'job_2'],
      );
    assert.deepEqual(
      owed((notes) => notes.note('job-closed', { jobId: 'job_1', ending: 'rejected' })),
      ['job_2'],
    );
    assert.deepEqual(
      owed((notes) => notes.note('job-closed', { jobId: 'job_1', ending: 'accepted' })),
      ['job_1', 'job_2'],
    );
    const other = noted().note('letter-wanted', full['letter-wanted']);
    assert.deepEqual(ofAccount(other).accepting, []);
    const one = noted().note('letter-wanted', { jobId: 'job_1', letter: 'accept', text: '', personId: null });
    assert.deepEqual(ofAccount(one).accepting, [{ jobId: 'job_1', entryId: 'ent_1' }]);
  });
});

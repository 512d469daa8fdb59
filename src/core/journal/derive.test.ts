import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { aMail, fullPayloads as full } from '../../../test/support/full-payloads.ts';
import { Notes } from '../../../test/support/notes.ts';
import { stepId } from '../plan/step-id.ts';
import { derive } from './derive.ts';
import type { Payload } from './kinds/registry.ts';
import type { JobState } from './states.ts';

type Contact = Partial<Payload<'contact-logged'>>;
const mail = (contactId: string, part: Contact = {}): Payload<'contact-logged'> => ({
  ...aMail,
  contactId,
  iPromised: [],
  promisedOn: null,
  meaning: null,
  messageId: null,
  ...part,
});
const of = (notes: Notes) => derive('job_1', notes.fold() as JobState);
const noted = (): Notes => new Notes('job_1');

describe('what a job is found by, and what it hangs together with', () => {
  test('[RU2] by its interviews and every UID that they had, its answers, its mails, each once, and its employer', () => {
    const notes = noted()
      .note('job-opened', { jobId: 'job_1', employerId: 'org_e' })
      .note('interview-planned', full['interview-planned'])
      .note('interview-planned', { ...full['interview-planned'], interviewId: 'itv_2', uid: null, alsoUid: 'uid_c' })
      .note('contact-logged', mail('int_read', { meaning: 'other', channel: 'phone' }))
      .note('contact-logged', mail('int_unread', { messageId: '<1@x>' }))
      .note('contact-logged', mail('int_call', { channel: 'phone' }))
      .note('contact-logged', mail('int_out', { direction: 'out', messageId: '<1@x>' }));
    assert.deepEqual(of(notes).keys, [
      'interview:itv_1',
      'uid:uid_a',
      'uid:uid_b',
      'interview:itv_2',
      'uid:uid_c',
      'contact:int_read',
      'contact:int_unread',
      'message:<1@x>',
      'employer:org_e',
    ]);
    assert.deepEqual(of(noted().note('job-opened', { jobId: 'job_1' })).keys, []);
  });

  test('[PL23] a job that runs hangs together by its agency and everybody in it, each once; at rest it hangs by nothing', () => {
    const notes = noted()
      .note('job-opened', { jobId: 'job_1', agencyId: 'org_a', mainContactId: 'per_1' })
      .note('contact-logged', mail('int_1', { personIds: ['per_2', 'per_1'] }));
    const { kind, live, planned, sortAt, links } = of(notes);
    assert.deepEqual([kind, live, planned, sortAt, links], ['job', true, true, 2000, ['org_a', 'per_1', 'per_2']]);
    const ended = of(notes.note('job-closed', { jobId: 'job_1', ending: 'withdrawn' }));
    assert.deepEqual([ended.live, ended.planned, ended.links], [false, false, []]);
    assert.deepEqual(of(noted().note('job-opened', { jobId: 'job_1' })).links, []);
  });

  test('[PL14d] after a no it is planned for until four words were said or left out since they were heard of last', () => {
    const planned = (words: number, kind: 'keep-warm' | 'check-in' = 'keep-warm', heard = false): boolean => {
      const notes = noted().note('contact-logged', mail('int_no', { meaning: 'rejection' }));
      for (let nth = 0; nth < words; nth++)
        if (nth % 2 === 0) notes.note('contact-logged', mail(`int_${nth}`, { direction: 'out', purpose: kind }));
        else notes.note('step-chosen', { stepId: `st_${nth}`, jobIds: ['job_1'], stepKind: kind, choice: 'skip' });
      if (heard) notes.note('contact-logged', mail('int_heard', { meaning: 'other' }));
      return of(notes).planned;
    };
    assert.deepEqual(
      [0, 3, 4, 5].map((words) => planned(words)),
      [true, true, false, false],
    );
    assert.equal(planned(4, 'check-in'), true);
    assert.equal(planned(4, 'keep-warm', true), true, 'they wrote');
    const left = noted().note('contact-logged', mail('int_no', { meaning: 'rejection' }));
    assert.equal(of(left.note('job-closed', { jobId: 'job_1', ending: 'withdrawn' })).planned, false);
  });

  test('[PL25] an ended job is planned for while an acceptance or a correction that the candidate wants has not gone', () => {
    const owes = (letter: Payload<'letter-wanted'>['letter'], then: (notes: Notes, step: string) => Notes): boolean => {
      const notes = noted().note('job-closed', { jobId: 'job_1', ending: 'accepted' });
      notes.note('letter-wanted', { jobId: 'job_1', letter, text: '', personId: null });
      return of(then(notes, stepId('job_1', letter === 'accept' ? 'accept' : 'correct', 'ent_2'))).planned;
    };
    const nothing = (notes: Notes): Notes => notes;
    assert.deepEqual(
      (['accept', 'correct', 'inform-others', 'offer-reply'] as const).map((letter) => owes(letter, nothing)),
      [true, true, false, false],
    );
    const sent = (channel: 'email' | 'missed-call') => (notes: Notes, step: string) =>
      notes.note('contact-logged', mail('int_1', { direction: 'out', channel, stepIds: [step] }));
    assert.deepEqual([owes('accept', sent('email')), owes('accept', sent('missed-call'))], [false, true]);
    const chose = (choice: 'skip' | 'later') => (notes: Notes, step: string) =>
      notes.note('step-chosen', { stepId: step, jobIds: ['job_1'], stepKind: 'accept', choice });
    assert.deepEqual([owes('correct', chose('skip')), owes('correct', chose('later'))], [false, true]);
    const other = (notes: Notes) =>
      notes.note('step-chosen', { stepId: 'st_1_other', jobIds: ['job_1'], stepKind: 'accept', choice: 'skip' });
    assert.equal(owes('accept', other), true);
  });
});

test('[K7] a firm is found by its name without the legal form; what has no name is found by nothing', () => {
  const firm = (name?: string) => {
    const state = new Notes('org_1')
      .note('firm-noted', { firmId: 'org_1', ...(name === undefined ? {} : { name }) })
      .fold();
    assert.ok(state !== null);
    return derive('org_1', state);
  };
  assert.deepEqual(firm('Delta GmbH'), {
    kind: 'firm',
    live: false,
    planned: false,
    sortAt: 0,
    links: [],
    keys: ['firm:delta'],
  });
  assert.deepEqual(firm().keys, []);
  const account = new Notes('account').note('phrase-kept', full['phrase-kept']).fold();
  assert.ok(account !== null);
  assert.deepEqual(derive('account', account), {
    kind: 'account',
    live: false,
    planned: false,
    sortAt: 0,
    links: [],
    keys: [],
  });
  const fit = new Notes('fit_1').note('fit-noted', full['fit-noted']).fold();
  assert.ok(fit !== null);
  assert.equal(derive('fit_1', fit).kind, 'fit');
});

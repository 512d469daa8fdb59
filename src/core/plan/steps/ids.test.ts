import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stepStories, storyOf } from '../../../../test/support/step-stories.ts';
import { at, type Told, thanked, told } from '../../../../test/support/told.ts';
import type { StepKind } from '../step-traits.ts';

const agency = { agencyId: 'org_a', mainContactId: 'per_fiona', met: 'client' } as const;
const met = (part: Parameters<Told['job']>[0]): Told =>
  told()
    .job(part)
    .interview('2026-11-16T10:00', { attendees: [{ personId: 'per_ines', side: 'client' }] })
    .debrief('2026-11-16T12:00', { want: null });
const no = (): Told => thanked().contact('2026-11-18T10:00', { direction: 'in', meaning: 'rejection' });
const executive = (): Told => {
  const story = told()
    .job({ mainContactId: 'per_ines', preset: 'executive' }, '2027-01-18T09:00')
    .contact('2027-02-01T10:00', {});
  for (const day of ['2027-02-15', '2027-03-01']) story.contact(`${day}T10:00`, { purpose: 'check-in' });
  return story;
};

/** What else is done: a name for it, the kind, the story, and when it is looked at. */
const more: readonly (readonly [string, StepKind, Told, string])[] = [
  ['what happened', 'debrief', told().job().interview('2026-11-16T10:00'), '2026-11-16T12:00'],
  ['Prepare', 'brief', told().job().interview('2026-11-16T10:00'), '2026-11-13T12:00'],
  ['do I want it', 'reflect', met({}), '2026-11-16T12:30'],
  ['thanks', 'thank-you', met({}), '2026-11-16T12:30'],
  ['thanks through the consultant', 'thank-you', met(agency), '2026-11-16T12:30'],
  [
    'thanks through an agency of which nobody is known',
    'thank-you',
    met({ ...agency, mainContactId: null }),
    '2026-11-16T12:30',
  ],
  ['the call to the consultant', 'debrief-call', met(agency), '2026-11-16T12:30'],
  ['the first question', 'check-in', thanked(), '2026-11-20T09:00'],
  [
    'the second question',
    'check-in',
    thanked().contact('2026-11-25T10:00', { purpose: 'check-in' }),
    '2026-11-26T09:00',
  ],
  [
    'the question after their answer',
    'check-in',
    thanked().contact('2026-11-25T10:00', { direction: 'in', meaning: 'holding' }),
    '2026-11-26T09:00',
  ],
  [
    'the question after a named day',
    'check-in',
    thanked().contact('2026-11-25T10:00', { direction: 'in', meaning: 'holding', promisedOn: '2026-12-04' }),
    '2026-11-26T09:00',
  ],
  [
    'a note with news before a named day',
    'check-in',
    thanked({}, { theyPromised: { text: '', byOn: '2026-12-17' } }),
    '2026-11-17T09:00',
  ],
  ['the last question of a search', 'closing-question', executive(), '2027-03-02T09:00'],
  [
    'an introduction',
    'check-in',
    (() => {
      const story = thanked(agency).person('per_ben', { name: 'Ben', email: 'b@calder.example', firmId: 'org_a' });
      story.add('person-left', at('2026-11-20T12:00'), ['per_fiona', 'per_ben', 'org_a', 'job_a'], {
        personId: 'per_fiona',
        firmId: 'org_a',
        successorId: 'per_ben',
        jobIds: ['job_a'],
      });
      return story;
    })(),
    '2026-11-20T13:00',
  ],
  [
    'calling back',
    'call-back',
    thanked().contact('2026-11-18T10:00', { direction: 'in', channel: 'missed-call' }),
    '2026-11-18T11:00',
  ],
  [
    'an answer',
    'answer',
    thanked().contact('2026-11-18T10:00', { direction: 'in', meaning: 'question' }),
    '2026-11-18T11:00',
  ],
  ['thanks for a no', 'gracious-thanks', no(), '2026-11-18T11:00'],
  ['the first word after a while', 'keep-warm', no(), '2026-11-19T09:00'],
  [
    'the second word after a while',
    'keep-warm',
    no().contact('2027-01-06T10:00', { purpose: 'keep-warm' }),
    '2027-01-07T09:00',
  ],
  [
    'a word after they wrote',
    'keep-warm',
    no().contact('2026-12-10T10:00', { direction: 'in', meaning: 'other' }),
    '2026-12-11T09:00',
  ],
];

/** As they were made when these rules were written. */
const ids: Readonly<Record<string, string>> = {
  'confirm asks for the new time': 'st_a_waedg162jcc9sxn1kyvm7n6f82',
  'confirm says yes to an invitation': 'st_a_qfw6vjmnccfa4q7hh9dsw7spag',
  'missed-appointment is sorry': 'st_a_0kdjzhgxbhfdg893dmhpg0bfxm',
  'late-or-move says that the candidate is late': 'st_a_0d1njer7zkqnck81jswc7z48mw',
  'deliver brings what was promised': 'st_a_pta00qdggj5n0y1gssfwpg8vgx',
  'gracious-thanks thanks for a no': 'st_a_8sqhad7tyw5345w7dh41aaf0jm',
  'withdraw says no': 'st_a_wxs0708sktde952y4m1eh9k7ap',
  'decide-offer stands': 'st_a_kndmpdqnsvmgmnvqm3mg0f4k9k',
  'offer-reply thanks for an offer': 'st_a_b48swjkbnkcr0tjm8wzks0bdy7',
  'accept says yes to an offer': 'st_a_gm5tyxyr9aprapny4deh61vgsj',
  'correct puts something right': 'st_a_4xr9p2fq7a0dtq7t95cznhdhhd',
  'inform-others says that it is settled': 'st_a_1by7sch7y8z4h2xnkx4wwwvrab',
  'check-in asks': 'st_a_5azr2ttjxqrw1zx1226e08ekjq',
  'tell-of-offer tells of an offer elsewhere': 'st_a_c3ynbhjqtj1a9r36psdaqrmq4s',
  'what happened': 'st_a_qm5z8p5mq5sb13pa7y9ker4cp3',
  Prepare: 'st_a_1srt2fpeegjx7gr3t0ykwhxj9c',
  'do I want it': 'st_a_8wmhpfsw3pzp7dd1hdgbe34ynz',
  thanks: 'st_a_42z6mp0mjrppqhbn3ehazs0j28',
  'thanks through the consultant': 'st_a_nwfqt9t4ga18az8mn3betfjtet',
  'thanks through an agency of which nobody is known': 'st_a_42z6mp0mjrppqhbn3ehazs0j28',
  'the call to the consultant': 'st_a_3yz4mv54z93df4we4y022an1zj',
  'the first question': 'st_a_5azr2ttjxqrw1zx1226e08ekjq',
  'the second question': 'st_a_rccam43yxfhm2zz3vebgyn1t59',
  'the question after their answer': 'st_a_n8anzma0y37qhwzqqqazktnaz4',
  'the question after a named day': 'st_a_n8anzma0y37qhwzqqqazktnaz4',
  'a note with news before a named day': 'st_a_jd0cj4t65ag3wt7nn5fsrwreft',
  'the last question of a search': 'st_a_k5dnkz25x3qcctdbqznptz2s7v',
  'an introduction': 'st_a_effpet5spxrk0fwkasv9h8m0qm',
  'calling back': 'st_a_m52wgq87y33qrzce2469v5xf5n',
  'an answer': 'st_a_x42kfqbms6tc3yj9kaxxzsm3jh',
  'thanks for a no': 'st_a_k35vd36zgr935ce2rpkgrxp70q',
  'the first word after a while': 'st_a_ynmfpq23pnj2y6hnydmqcdkjbf',
  'the second word after a while': 'st_a_eh6c941m97pg98ha8eqcxw08jf',
  'a word after they wrote': 'st_a_g4sg5b2hxjjk8q8r7vgf1sh8vh',
};

test('[PL19] the ids of steps stay what they were: what went for a step in an earlier edition is not sent again', () => {
  const found: Record<string, string | undefined> = {};
  for (const [kind, does, prepare] of stepStories)
    found[`${kind} ${does}`] = storyOf(prepare, 'per_ines')
      .plan('2026-11-17T09:30')
      .steps.find((step) => step.kind === kind && step.jobIds.includes('job_a'))?.id;
  for (const [name, kind, story, now] of more)
    found[name] = story.plan(now).steps.find((step) => step.kind === kind)?.id;
  assert.deepEqual(found, ids);
});

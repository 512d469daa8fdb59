import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { at, local, only, type Told, thanked, told } from '../../../test/support/told.ts';
import { bookOf, calendars } from '../../../test/support/world.ts';
import { channelFor, createContext, goesThroughConsultant, type Place, placeOf } from './context.ts';
import { createHorizon } from './horizon.ts';

const read = (story: Told) => {
  const book = bookOf(story.entries);
  const [job] = book.jobs;
  assert.ok(job);
  return { book, job, context: createContext(book, calendars, createHorizon(at('2026-11-20T09:00'))) };
};
const way = (story: Told, prefer: 'email' | 'phone' = 'email', personId: string | null = 'per_ines'): string => {
  const { channel, reason } = channelFor(read(story).context, personId, prefer);
  return `${channel} ${reason.code}`;
};
const NUMBER = '+44 131 496 0102';
const person = (part: object): Told => told().job().person('per_ines', part);
const quiet = (story: Told): Told => {
  story.add('profile-set', at('2026-11-02T09:00'), ['account'], { phones: false });
  return story;
};
const chat = (story: Told, when: string, channel: 'chat' | 'linkedin' | 'email' | 'phone', part: object = {}): Told =>
  story.contact(when, { channel, ...part });

describe('the way by which somebody is reached', () => {
  test('[PL3] the way they asked for goes before all; a call only where the candidate phones', () => {
    assert.equal(way(person({ askedChannel: 'text', phone: NUMBER })), 'text channel-asked');
    assert.equal(way(person({ askedChannel: 'phone', phone: NUMBER })), 'phone channel-asked');
    assert.equal(way(quiet(person({ askedChannel: 'phone', phone: NUMBER }))), 'email channel-email');
    assert.equal(way(quiet(person({ askedChannel: 'text', phone: NUMBER }))), 'text channel-asked');
    const chatted = chat(person({ askedChannel: 'email' }), '2026-11-10T09:00', 'linkedin');
    assert.equal(way(chatted), 'email channel-asked', 'what they asked for, although they wrote on LinkedIn');
  });

  test('[PL3] if the latest contact was a chat, the next message goes into that chat, no matter who wrote last or about which job; automatic replies do not count', () => {
    const began = (): Told => chat(person({}), '2026-11-10T09:00', 'linkedin');
    assert.equal(way(began()), 'linkedin channel-same');
    assert.equal(way(chat(person({}), '2026-11-10T09:00', 'chat', { direction: 'in' })), 'chat channel-same');
    assert.equal(way(chat(began(), '2026-11-11T09:00', 'email')), 'email channel-email');
    assert.equal(way(chat(began(), '2026-11-11T09:00', 'chat')), 'chat channel-same');
    assert.equal(
      way(chat(began(), '2026-11-11T09:00', 'email', { direction: 'in', automatic: true })),
      'linkedin channel-same',
    );
    assert.equal(
      way(chat(began(), '2026-11-11T09:00', 'email', { personIds: ['per_fiona'] })),
      'linkedin channel-same',
    );
    assert.equal(way(chat(person({}), '2026-11-10T09:00', 'email')), 'email channel-email');
    assert.equal(way(began(), 'email', null), 'email channel-unknown', 'of nobody nothing is known');
    assert.equal(way(began(), 'email', 'per_fiona'), 'email channel-email', 'another person has another way');
  });

  test('[PL3] of two contacts in the same minute the last that was noted counts', () => {
    const both = chat(chat(person({}), '2026-11-10T09:00', 'linkedin'), '2026-11-10T09:00', 'chat');
    assert.equal(way(both), 'chat channel-same');
  });

  test('[PL3] of whom nothing but a chat is known is reached by it, also after a talk', () => {
    const story = chat(chat(person({ email: null }), '2026-11-10T09:00', 'chat'), '2026-11-11T09:00', 'phone');
    assert.equal(way(story), 'chat channel-same');
    assert.equal(way(chat(person({ email: null }), '2026-11-10T09:00', 'phone')), 'email channel-unknown');
  });

  test('[PL3] a step that is better said is said where a number is known and the candidate phones', () => {
    assert.equal(way(person({ phone: NUMBER }), 'phone'), 'phone channel-email');
    assert.equal(way(person({ phone: NUMBER }), 'email'), 'email channel-email');
    assert.equal(way(person({}), 'phone'), 'email channel-email');
    assert.equal(way(quiet(person({ phone: NUMBER })), 'phone'), 'email channel-email');
  });

  test('[PL3] of whom only a number is known is called, or gets a text from who does not phone', () => {
    assert.equal(way(person({ phone: NUMBER, email: null })), 'phone channel-number-only');
    assert.equal(way(quiet(person({ phone: NUMBER, email: null }))), 'text channel-no-phone');
    assert.equal(way(quiet(person({ email: null }))), 'email channel-unknown');
  });
});

describe('where somebody is', () => {
  const place = (story: Told, personId: string | null): Place => placeOf(read(story).book, read(story).job, personId);
  const firm = (story: Told, firmId: string, zone: string | null, region: string | null): Told => {
    story.add('firm-noted', at('2026-11-02T09:00'), [firmId], { firmId, zone, region });
    return story;
  };
  const bare = (part: Parameters<Told['job']>[0] = {}): Told =>
    firm(firm(told().job(part), 'org_a', null, null), 'org_e', null, null).person('per_ines', {
      firmId: null,
      email: null,
    });

  test('[PL17] of nobody in particular, the agency’s place counts, without an agency the employer’s', () => {
    const both = firm(firm(bare({ agencyId: 'org_a' }), 'org_a', 'Asia/Tokyo', 'JP'), 'org_e', 'Asia/Dubai', 'AE');
    assert.deepEqual(place(both, null), {
      zone: { value: 'Asia/Tokyo', from: 'firm' },
      region: { value: 'JP', from: 'firm' },
    });
    assert.deepEqual(place(firm(bare(), 'org_e', 'Asia/Dubai', 'AE'), null).zone, {
      value: 'Asia/Dubai',
      from: 'firm',
    });
  });

  test('[PL17] of a person of no firm, the agency of the job, then its employer stand in, each for what the other lacks', () => {
    const both = firm(firm(bare({ agencyId: 'org_a' }), 'org_a', 'Asia/Tokyo', null), 'org_e', 'Asia/Dubai', 'AE');
    assert.deepEqual(place(both, 'per_ines'), {
      zone: { value: 'Asia/Tokyo', from: 'agency' },
      region: { value: 'AE', from: 'employer' },
    });
    assert.deepEqual(place(firm(bare({ employerId: null }), 'org_e', 'Asia/Dubai', 'AE'), 'per_ines'), {
      zone: null,
      region: null,
    });
  });

  test('[PL17] where nothing is known of firm or person, the clock of the latest interview counts, and its country', () => {
    const story = bare()
      .interview('2026-11-10T10:00', { interviewId: 'itv_1', zone: 'Asia/Tokyo' })
      .interview('2026-11-16T10:00', { interviewId: 'itv_2', zone: 'America/New_York' });
    assert.deepEqual(place(story, 'per_ines'), {
      zone: { value: 'America/New_York', from: 'interview' },
      region: { value: 'US', from: 'zone' },
    });
    assert.deepEqual(place(bare().interview('2026-11-10T10:00', { zone: 'Mars/Base' }), 'per_ines').zone, null);
    assert.equal(place(firm(story, 'org_e', 'Asia/Dubai', null), 'per_ines').zone?.from, 'employer');
  });

  test('[PL17] where nothing at all is known, the candidate’s own clock and days count', () => {
    const diary = (zone: string) => {
      const story = bare();
      story.add('profile-set', at('2026-11-02T09:00'), ['account'], { zone, region: 'GB-SCT' });
      const { context, job } = read(story);
      return [context.diaryOf(job, 'per_ines').zone.id, context.diaryOf(job, null).region];
    };
    assert.deepEqual(diary('Europe/Madrid'), ['Europe/Madrid', 'GB-SCT']);
    assert.deepEqual(diary('UTC'), ['UTC', 'GB-SCT']);
  });

  test('[PL17] people of two places have two diaries, and the office that is shut is that of the reader', () => {
    const shut = (story: Told, firmId: string): Told => {
      story.add('closing-days-noted', at('2026-11-17T09:00'), [firmId], {
        firmId,
        from: '2026-11-19',
        to: '2026-11-20',
        reason: 'Stocktaking',
      });
      return story;
    };
    const asked = (story: Told): string => local(only(story.plan('2026-11-17T10:00'), 'check-in'));
    const nobody = (part: Parameters<Told['job']>[0]): Told =>
      told().job(part).contact('2026-11-16T18:00', { personIds: [] });
    assert.equal(asked(nobody({})), '2026-11-25T09:00');
    assert.equal(asked(shut(nobody({}), 'org_e')), '2026-11-27T09:00', 'of nobody in particular: the employer');
    assert.equal(asked(shut(nobody({ agencyId: 'org_a' }), 'org_a')), '2026-11-27T09:00', 'the agency');
    assert.equal(asked(shut(nobody({ agencyId: 'org_a' }), 'org_e')), '2026-11-25T09:00');
    assert.equal(
      asked(shut(thanked().person('per_ines', { firmId: null }), 'org_e')),
      '2026-11-25T09:00',
      'of no firm',
    );
    const { context, job } = read(thanked().person('per_fiona', { zone: 'Asia/Tokyo', region: 'JP' }));
    assert.deepEqual(
      ['per_fiona', 'per_ines'].map((id) => context.diaryOf(job, id).region),
      ['JP', 'GB-SCT'],
    );
  });
});

test('[PL4] a message for an interviewer goes through the consultant, unless the agency allows to write directly, or they are of the agency', () => {
  const through = (part: Parameters<Told['job']>[0], personId = 'per_ines', side: 'client' | 'agency' = 'client') => {
    const story = told()
      .job({ agencyId: 'org_a', mainContactId: 'per_fiona', met: 'client', ...part })
      .person('per_sam', { name: 'Sam' })
      .interview('2026-11-16T10:00', {
        attendees: [
          { personId: 'per_ines', side },
          { personId: 'per_fiona', side: 'client' },
        ],
      })
      .interview('2026-11-18T10:00', {
        interviewId: 'itv_b',
        attendees: [{ personId: 'per_ines', side: side === 'client' ? 'agency' : 'client' }],
      });
    const { context, job } = read(story);
    return goesThroughConsultant(context, job, personId);
  };
  assert.equal(through({}), true);
  assert.equal(through({ routing: 'through' }), true);
  assert.equal(through({ routing: 'direct' }), false);
  assert.equal(through({ met: 'agency' }), false);
  assert.equal(through({ agencyId: null }), false);
  assert.equal(through({}, 'per_fiona'), false, 'the consultant is nobody to go through to');
  assert.equal(through({}, 'per_sam'), false, 'who was at no interview');
  assert.equal(through({}, 'per_ines', 'agency'), false, 'noted at their first interview as of the agency');
});

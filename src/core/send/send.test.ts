import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { runs } from '../../../test/support/runs.ts';
import { calendars } from '../../../test/support/world.ts';
import { createDiary } from '../plan/diary.ts';
import { defaultPolicy } from '../plan/policy.ts';
import { zoneOf } from '../time/zone.ts';
import { isLoopback, isMailAddress, wireAddress } from './address.ts';
import { fromFlowed, toFlowed } from './flowed.ts';
import { type GateFacts, gate } from './gate.ts';
import { scheduleLetter } from './schedule.ts';
import { threadOf } from './thread.ts';

const london = createDiary(zoneOf('Europe/London'), calendars.calendarOf('GB-SCT'), []);
const at = (text: string): number => Temporal.Instant.from(text).epochMilliseconds;

test('a paragraph is broken so that a program which knows the format shows it whole again', () => {
  const paragraph = 'thank you for the time that you gave me this morning '.repeat(5).trim();
  const letter = `Dear Fiona,\n\n${paragraph}\n\nFrom me\n> not a quotation\n-- \nRowan`;
  const flowed = toFlowed(letter) ?? '';
  assert.ok(flowed.split('\n').every((line) => line.length <= 78) && flowed !== '');
  assert.match(flowed, /^ From me$/m);
  assert.match(flowed, /^ > not a quotation$/m);
  assert.equal(fromFlowed(flowed), letter);
});

test('text without long lines, and text that has no place to break at, stays as it is', () => {
  assert.equal(toFlowed('Dear Fiona,\n\nThank you.\n'), null);
  assert.equal(toFlowed(`很高兴今天和您见面${'谢谢您的时间'.repeat(20)}`), null);
  assert.equal(toFlowed(`See https://example.org/${'a'.repeat(90)}`), null);
});

test('flowing and joining again keeps every text but for spaces at the ends of its lines', () => {
  const word = fc.stringMatching(/^[a-zé>.,-]{1,14}$/);
  const line = fc
    .array(fc.oneof(word, fc.constant(''), fc.constant('From')), { maxLength: 40 })
    .map((parts) => parts.join(' '));
  fc.assert(
    fc.property(fc.array(line, { maxLength: 8 }), (lines) => {
      const text = lines.join('\n');
      const flowed = toFlowed(text);
      if (flowed === null) return;
      const trimmed = lines.map((each) => (each === '-- ' ? each : each.replace(/ +$/, ''))).join('\n');
      assert.equal(fromFlowed(flowed), trimmed);
    }),
    runs(2000),
  );
});

test('[SG6] an address is one address and nothing else', () => {
  for (const good of ['a@example.org', "o'hara+jobs@mail.example.co.uk", 'zoë@bücher.example', 'x@localhost'])
    assert.equal(isMailAddress(good), true, good);
  for (const bad of [
    'a@b.c\r\nBcc: evil@example.org',
    'a@b.c, evil@example.org',
    'a@b.c>, <evil@example.org',
    'a b@c.d',
    '"x\n"@c.d',
    'a@b@c.d',
    'a@',
    '@b.c',
    'a@-b.c',
    'a@b..c',
    'a\u0000@b.c',
    'a\u202e@b.c',
    `${'a'.repeat(251)}@b.c`,
  ])
    assert.equal(isMailAddress(bad), false, bad);
});

test('[SG6] domains in other scripts travel as the network writes them', () => {
  assert.equal(wireAddress('zoë@Bücher.example'), 'zoë@xn--bcher-kva.example');
  assert.equal(wireAddress('a@example.org'), 'a@example.org');
});

test('[SG6] only names of this computer count as this computer', () => {
  for (const own of ['localhost', '127.0.0.1', '127.1.2.3', '::1', '[::1]', 'LOCALHOST'])
    assert.ok(isLoopback(own), own);
  for (const other of ['127.0.0.1.example.org', 'localhost.example.org', '10.0.0.1', 'mail.test', '0.0.0.0'])
    assert.ok(!isLoopback(other), other);
});

test('[PL13] thanks go from seven to nine on any day, answers at any hour, all else in working hours', () => {
  const goes = (kind: 'thank-you' | 'check-in' | 'confirm', now: string): string => {
    const step = { kind, sendFromAt: 0, closesAt: null };
    return new Date(scheduleLetter(defaultPolicy, step, london, at(now), false).goesAt).toISOString().slice(0, 16);
  };
  assert.equal(goes('thank-you', '2026-11-28T22:00Z'), '2026-11-29T07:00', 'on a Sunday too');
  assert.equal(goes('confirm', '2026-11-28T22:00Z'), '2026-11-28T22:00');
  assert.equal(
    goes('check-in', '2026-11-28T12:00Z'),
    '2026-12-01T08:00',
    'neither at the weekend nor on St Andrew’s Day',
  );
  assert.equal(goes('check-in', '2026-12-01T12:00Z'), '2026-12-01T12:00');
});

test('[SG3] a letter waits for its window, and what was approved at the end of the hours still has its minutes', () => {
  const step = { kind: 'check-in' as const, sendFromAt: at('2026-12-04T09:00Z'), closesAt: at('2026-12-08T17:30Z') };
  const early = scheduleLetter(defaultPolicy, step, london, at('2026-12-02T12:00Z'), false);
  assert.equal(early.goesAt, step.sendFromAt);
  assert.equal(early.untilAt, at('2026-12-04T18:00Z'));
  assert.deepEqual(early.warnings, ['too-early']);
  const last = scheduleLetter(defaultPolicy, step, london, at('2026-12-08T17:29:40Z'), false);
  assert.equal(last.goesAt, at('2026-12-08T17:30:10Z'));
  assert.deepEqual(last.warnings, ['window-over']);
  const edge = scheduleLetter(defaultPolicy, step, london, at('2026-12-04T17:59Z'), false);
  assert.equal(edge.untilAt - edge.goesAt, 10 * 60_000);
  const pressed = scheduleLetter(defaultPolicy, step, london, at('2026-12-02T23:00Z'), true);
  assert.equal(pressed.goesAt, at('2026-12-02T23:00:30Z'));
  assert.deepEqual(pressed.warnings, ['too-early', 'outside-hours']);
});

const facts = (part: Partial<GateFacts> = {}): GateFacts => ({
  approvedDigest: 'd',
  digest: 'd',
  pausedBecause: null,
  sendId: 'snd_1',
  stepIds: ['st_1'],
  personIds: ['per_1'],
  firmIds: ['org_1'],
  jobs: [],
  noted: [],
  planned: 'now',
  blocking: [],
  ...part,
});

const contact = (part: object): GateFacts['noted'][number] => ({
  position: 9,
  id: 'ent_9',
  kind: 'contact-logged',
  version: 1,
  happenedAt: 0,
  recordedAt: 0,
  stamp: '000000000.0009.desk',
  operationId: 'op',
  scopes: [],
  payload: {
    contactId: 'int_1',
    direction: 'in',
    channel: 'email',
    purpose: null,
    personIds: ['per_1'],
    firmIds: ['org_1'],
    jobIds: ['job_1'],
    stepIds: [],
    ...part,
  },
});

test('[SG2] each fact stands in the way, and nothing else does', () => {
  const codes = (part: Partial<GateFacts>): string[] => gate(facts(part)).map((each) => each.code);
  assert.deepEqual(codes({}), []);
  assert.deepEqual(codes({ digest: 'other' }), ['changed']);
  assert.deepEqual(codes({ pausedBecause: 'person' }), ['paused']);
  assert.deepEqual(codes({ approvedDigest: null }), ['not-approved']);
  assert.deepEqual(codes({ planned: 'no' }), ['plan-moved-on']);
  assert.deepEqual(codes({ planned: 'later' }), ['window-moved']);
  assert.deepEqual(codes({ blocking: ['A name of another job.'] }), ['must-fix']);
  assert.deepEqual(codes({ noted: [contact({})] }), ['contact-since']);
  assert.deepEqual(codes({ noted: [contact({ direction: 'out' })] }), ['contact-since']);
  assert.deepEqual(codes({ noted: [contact({ personIds: ['per_2'] })] }), ['firm-contact-since'], 'weak, and asks');
});

test('[SG2] automatic answers, unanswered calls, and own mail to somebody else at the firm are no news', () => {
  for (const part of [
    { automatic: true },
    { direction: 'out', channel: 'missed-call' },
    { direction: 'out', personIds: ['per_2'] },
    { personIds: ['per_2'], firmIds: ['org_2'] },
  ])
    assert.deepEqual(gate(facts({ noted: [contact(part)] })), [], JSON.stringify(part));
});

test('[SG4] a conversation keeps its first message and its latest, however long it is', () => {
  const references = Array.from({ length: 90 }, (_, index) => `<${index}@example.org>`);
  const thread = {
    personId: 'per_1',
    messageId: '<last@example.org>',
    references,
    subject: 'RE: Re: AW: Thank you',
    at: 2,
  };
  const jobs = [{ threads: [{ ...thread, at: 1, messageId: '<older@example.org>' }, thread] }] as never;
  const found = threadOf(jobs, ['per_1']);
  assert.equal(found?.inReplyTo, '<last@example.org>');
  assert.equal(found?.references[0], '<0@example.org>');
  assert.equal(found?.references.at(-1), '<last@example.org>');
  assert.equal(found?.references.length, 40);
  assert.equal(found?.subject, 'Thank you');
  assert.equal(threadOf(jobs, ['per_2']), null);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { calendars } from '../../../test/support/world.ts';
import { createDiary } from '../plan/diary.ts';
import { defaultPolicy } from '../plan/policy.ts';
import { zoneOf } from '../time/zone.ts';
import { domainOf, isLoopback, isMailAddress, wireAddress } from './address.ts';
import { toFlowed } from './flowed.ts';
import { type GateFacts, gate, isTemporaryObstacle } from './gate.ts';
import { scheduleLetter } from './schedule.ts';
import { threadOf } from './thread.ts';

const x = (length: number): string => 'x'.repeat(length);

test('[SG6] an address of 254 characters is the longest that any server takes', () => {
  assert.equal(isMailAddress(`${x(250)}@b.c`), true);
  assert.equal(isMailAddress(`${x(251)}@b.c`), false);
});

test('[SG6] the server of an address stands after its last @, whatever characters stand before it', () => {
  assert.equal(domainOf('jobs/north@example.org'), 'example.org');
  assert.equal(domainOf('c#@example.org'), 'example.org');
  assert.equal(wireAddress('jobs/north@Example.org'), 'jobs/north@example.org');
  assert.equal(domainOf('@example.org'), 'example.org');
  assert.equal(domainOf('example.org'), '');
  assert.equal(domainOf('ann@no such server'), '');
});

test('[SG6] a server is this computer when its whole name says so, with or without spaces around it', () => {
  assert.equal(isLoopback(' localhost '), true);
  assert.equal(isLoopback('my.localhost'), false);
  assert.equal(isLoopback('10.127.0.0.1'), false);
  assert.equal(isLoopback('127.0.0.1.example.org'), false);
});

test('a line of 78 characters stays whole, one of 79 is broken after the last space of its first 72', () => {
  assert.equal(toFlowed(`${x(71)} ${x(6)}`), null);
  assert.equal(toFlowed(`${x(71)} ${x(7)}`), `${x(71)} \n${x(7)}`);
  assert.equal(toFlowed(`${x(60)} ${x(11)} ${x(20)}`), `${x(60)} \n${x(11)} ${x(20)}`);
  assert.equal(toFlowed(`${x(30)} ${x(30)} ${x(30)}`), `${x(30)} ${x(30)} \n${x(30)}`);
  assert.equal(toFlowed(`${x(30)} ${x(40)} ${x(20)}`), `${x(30)} ${x(40)} \n${x(20)}`);
});

test('what is left after a break stays whole where it fits', () => {
  assert.equal(toFlowed(`${x(71)} ${x(40)} ${x(37)}`), `${x(71)} \n${x(40)} ${x(37)}`);
  assert.equal(toFlowed(`${x(71)} ${x(40)} ${x(38)}`), `${x(71)} \n${x(40)} \n${x(38)}`);
});

test('a link that is longer than a broken line, and shorter than the longest, ends its line', () => {
  assert.equal(toFlowed(`${x(77)} and more words`), `${x(77)} \nand more words`);
  assert.equal(toFlowed(`${x(75)} a b`), `${x(75)} \na b`);
  assert.equal(toFlowed(`${x(78)} and more words`), null);
});

test('several spaces stay together on the line that they end, at the beginning too', () => {
  assert.equal(toFlowed(`${x(60)}   ${x(20)}`), `${x(60)}   \n${x(20)}`);
  assert.equal(toFlowed(`${x(70)}    ${x(20)}`), `${x(70)}    \n${x(20)}`);
  assert.equal(toFlowed(`${x(70)}     ${x(20)}`), `${x(70)}     \n${x(20)}`);
  assert.equal(toFlowed(`  ${x(77)}`), `   \n${x(77)}`);
  assert.equal(toFlowed(` ${x(78)}`), `  \n${x(78)}`);
});

const facts = (part: Partial<GateFacts> = {}): GateFacts => ({
  approvedDigest: 'd',
  digest: 'd',
  pausedBecause: null,
  sendId: 'snd_1',
  stepIds: ['st_1'],
  personIds: ['per_1', 'per_2'],
  firmIds: ['org_1', 'org_2'],
  jobs: [],
  noted: [],
  planned: 'now',
  blocking: [],
  ...part,
});

const noted = (kind: GateFacts['noted'][number]['kind'], payload: object): GateFacts['noted'][number] =>
  ({
    position: 9,
    id: 'ent_9',
    kind,
    version: 1,
    happenedAt: 0,
    recordedAt: 0,
    operationId: 'op',
    scopes: [],
    payload,
  }) as never;

const contact = (personIds: string[], firmIds: string[]): GateFacts['noted'][number] =>
  noted('contact-logged', {
    contactId: 'int_1',
    direction: 'in',
    channel: 'email',
    purpose: null,
    personIds,
    firmIds,
    jobIds: [],
    stepIds: [],
  });

const job = (part: object): GateFacts['jobs'] => [{ contacts: [], onTheirWay: [], ...part }] as never;

test('[SG2] a letter whose step was done by another contact was sent already, and the plan is not blamed beside it', () => {
  const done = (channel: string, stepIds: string[]) => job({ contacts: [{ direction: 'out', channel, stepIds }] });
  assert.deepEqual(gate(facts({ jobs: done('email', ['st_0', 'st_1']), planned: 'no' })), [{ code: 'sent-already' }]);
  assert.deepEqual(gate(facts({ jobs: done('missed-call', ['st_1']) })), [], 'nobody took the call');
  assert.deepEqual(gate(facts({ jobs: done('email', ['st_2']) })), []);
});

test('[SG2] another letter for the same step that is on its way stands in the way; this letter does not stand in its own', () => {
  const onTheirWay = (sendId: string, stepIds: string[]) => job({ onTheirWay: [{ sendId, stepIds }] });
  assert.deepEqual(gate(facts({ jobs: onTheirWay('snd_2', ['st_0', 'st_1']) })), [{ code: 'other-letter' }]);
  assert.deepEqual(gate(facts({ jobs: onTheirWay('snd_1', ['st_1']) })), []);
  assert.deepEqual(gate(facts({ jobs: onTheirWay('snd_2', ['st_2']) })), []);
});

test('[SG2] the first person of a new message is named, else its first firm; an entry that is no contact is no news', () => {
  assert.deepEqual(gate(facts({ noted: [contact(['per_9', 'per_2', 'per_1'], ['org_1'])] })), [
    { code: 'contact-since', personId: 'per_2', direction: 'in' },
  ]);
  assert.deepEqual(gate(facts({ noted: [contact(['per_9'], ['org_2', 'org_1'])] })), [
    { code: 'firm-contact-since', firmId: 'org_2' },
  ]);
  assert.deepEqual(gate(facts({ noted: [noted('person-noted', { personId: 'per_1', name: 'Ann Example' })] })), []);
});

test('[SG2] every finding that must be mended is an obstacle with its own words', () => {
  assert.deepEqual(gate(facts({ blocking: ['A name of another job.', 'A blank is left.'] })), [
    { code: 'must-fix', message: 'A name of another job.' },
    { code: 'must-fix', message: 'A blank is left.' },
  ]);
});

const london = createDiary(zoneOf('Europe/London'), calendars.calendarOf('GB-SCT'), []);
const at = (text: string): number => Temporal.Instant.from(text).epochMilliseconds;
const time = (instant: number): string => Temporal.Instant.fromEpochMilliseconds(instant).toString();

/** A question on a Friday at noon, so that it goes thirty seconds later. */
function onFriday(from: string, closes: string | null, atOnce = false) {
  const step = { kind: 'check-in' as const, sendFromAt: at(from), closesAt: closes === null ? null : at(closes) };
  const { goesAt, untilAt, warnings } = scheduleLetter(defaultPolicy, step, london, at('2026-12-04T12:00Z'), atOnce);
  return [time(goesAt), time(untilAt), ...warnings];
}

test('[SG3] a letter that goes in its very first or very last second breaks no manners', () => {
  assert.deepEqual(onFriday('2026-12-04T12:00:30Z', null), ['2026-12-04T12:00:30Z', '2026-12-04T18:00:00Z']);
  assert.deepEqual(onFriday('2026-12-04T12:00:31Z', null).at(2), 'too-early');
  assert.equal(onFriday('2026-12-01T09:00Z', '2026-12-04T12:00:30Z').length, 2);
  assert.equal(onFriday('2026-12-01T09:00Z', '2026-12-04T12:00:29Z').at(2), 'window-over');
});

test('[SG3] a letter may go until its window closes or the hours of the day end, whichever is first; a window that is over does not count', () => {
  const until = (closes: string | null) => onFriday('2026-12-01T09:00Z', closes)[1];
  assert.equal(until(null), '2026-12-04T18:00:00Z');
  assert.equal(until('2026-12-08T17:30Z'), '2026-12-04T18:00:00Z');
  assert.equal(until('2026-12-04T15:00Z'), '2026-12-04T15:00:00Z');
  assert.equal(until('2026-12-04T12:05Z'), '2026-12-04T12:10:30Z', 'ten minutes at least');
  assert.equal(until('2026-12-04T12:00:30Z'), '2026-12-04T18:00:00Z');
  assert.equal(until('2026-12-04T11:00Z'), '2026-12-04T18:00:00Z');
});

test('[SG3] a letter that was sent against the hours is one to look at again after an hour', () => {
  assert.deepEqual(onFriday('2026-12-01T09:00Z', null, true), ['2026-12-04T12:00:30Z', '2026-12-04T13:00:30Z']);
});

function threadWith(references: string[], part: object = {}) {
  const thread = {
    personId: 'per_1',
    messageId: '<last@example.org>',
    references,
    subject: 'Thank you',
    at: 2,
    ...part,
  };
  return threadOf([{ threads: [thread] }] as never, ['per_1']);
}

test('[SG4] a short conversation is named whole, and each message once', () => {
  assert.deepEqual(threadWith(['<a@x>', '<b@x>'])?.references, ['<a@x>', '<b@x>', '<last@example.org>']);
  assert.deepEqual(threadWith(['<a@x>', '<last@example.org>'])?.references, ['<a@x>', '<last@example.org>']);
  const many = Array.from({ length: 40 }, (_, index) => `<${index}@x>`);
  assert.deepEqual(threadWith(many.slice(1))?.references, [...many.slice(1), '<last@example.org>']);
  assert.deepEqual(threadWith(many)?.references, ['<0@x>', ...many.slice(2), '<last@example.org>']);
});

test('[SG4] the subject loses every "Re:" before it, in several languages, and keeps those inside', () => {
  const subject = (text: string) => threadWith([], { subject: text })?.subject;
  assert.equal(subject('RE : Sv:Fwd: WG: Fw:Offer '), 'Offer');
  assert.equal(subject('More re: the offer'), 'More re: the offer');
  assert.equal(subject('Re the offer'), 'Re the offer');
});

test('[SG4] of two conversations with the same people the one that was heard from last goes on', () => {
  const thread = (messageId: string, at: number) => ({
    personId: 'per_1',
    messageId,
    references: [],
    subject: 's',
    at,
  });
  const latest = (...threads: object[]) => threadOf([{ threads }] as never, ['per_1'])?.inReplyTo;
  assert.equal(latest(thread('<a@x>', 1), thread('<b@x>', 2)), '<b@x>');
  assert.equal(latest(thread('<b@x>', 2), thread('<a@x>', 1)), '<b@x>');
  assert.equal(latest(thread('<a@x>', 2), thread('<b@x>', 2)), '<a@x>', 'of two at the same moment the first');
});

test('[SG2] a paused outbox and an answer that could not be looked for end by themselves; all else asks for a decision', () => {
  assert.equal(isTemporaryObstacle({ code: 'paused', reason: 'person' }), true);
  assert.equal(isTemporaryObstacle({ code: 'could-not-check' }), true);
  assert.equal(isTemporaryObstacle({ code: 'changed' }), false);
});

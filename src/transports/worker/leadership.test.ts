import assert from 'node:assert/strict';
import { test } from 'node:test';
import { beginning, compareBuilds, type Deed, decide, type Happening, type Standing } from './leadership.ts';
import type { Build } from './messages.ts';

const build: Build = { id: 'b', number: 5 };
const newer: Build = { id: 'c', number: 6 };
const older: Build = { id: 'a', number: 4 };
const leader = { term: 'theirs', opening: false, visible: false };
const seenLeader = { ...leader, visible: true };

/** Everything was loaded ahead. */
const fresh: Standing = { ...beginning(build, true, 0), calmAt: null };
const apart: Standing = { ...beginning(build, false, 0), leader };
const queued: Standing = { ...fresh, phase: 'queued' };
const following: Standing = { ...queued, leader };
const followingSeen: Standing = { ...queued, leader: seenLeader };
/** Nothing was asked here for 2.5 seconds, when the leader was last heard. */
const calm: Standing = { ...following, signAt: 2500, tickAt: 2500, calmAt: 0 };
const opening: Standing = { ...fresh, phase: 'opening' };
const leading: Standing = { ...fresh, phase: 'leading' };
const hiddenLeading: Standing = { ...leading, visible: false, hiddenAt: 0 };
const closing: Standing = { ...hiddenLeading, phase: 'closing' };
const retired: Standing = { ...fresh, retired: true, phase: 'apart' };

interface Row {
  readonly given: string;
  readonly standing: Standing;
  readonly happening: Happening;
  readonly deeds: readonly Deed[];
  readonly next: Partial<Standing>;
}

const at = 100;
const rows: readonly Row[] = [
  // Getting and leaving the lock.
  {
    given: 'a visible page starts',
    standing: fresh,
    happening: { kind: 'started', at },
    deeds: ['queue', 'say-hello'],
    next: { phase: 'queued', signAt: at },
  },
  {
    given: 'a page starts out of sight',
    standing: { ...apart, leader: null },
    happening: { kind: 'started', at },
    deeds: ['say-build'],
    next: { phase: 'apart' },
  },
  {
    given: 'a page out of sight asks something',
    standing: apart,
    happening: { kind: 'needs', needs: true, at },
    deeds: ['queue', 'say-hello'],
    next: { phase: 'queued', needs: true },
  },
  {
    given: 'a page out of sight has its answers',
    standing: { ...apart, phase: 'queued', needs: true },
    happening: { kind: 'needs', needs: false, at },
    deeds: ['leave-queue'],
    next: { phase: 'apart', needs: false },
  },
  {
    given: 'the lock comes to who waits for it',
    standing: following,
    happening: { kind: 'granted', at },
    deeds: ['open'],
    next: { phase: 'opening', leader: null },
  },
  {
    given: 'the lock comes to who does not want it any more',
    standing: { ...apart, phase: 'queued' },
    happening: { kind: 'granted', at },
    deeds: ['release'],
    next: { phase: 'apart' },
  },
  {
    given: 'the notes are open',
    standing: opening,
    happening: { kind: 'opened', othersWait: true },
    deeds: ['say-leads', 'ask-again'],
    next: { phase: 'leading' },
  },
  {
    given: 'the notes are open out of sight, and another window waits',
    standing: { ...opening, visible: false, needs: true },
    happening: { kind: 'opened', othersWait: true },
    deeds: ['close'],
    next: { phase: 'closing' },
  },
  {
    given: 'the notes are open out of sight for a question, and nobody waits',
    standing: { ...opening, visible: false, needs: true },
    happening: { kind: 'opened', othersWait: false },
    deeds: ['say-leads', 'ask-again'],
    next: { phase: 'leading' },
  },
  // Giving way.
  {
    given: 'the leader goes out of sight, and another window waits',
    standing: leading,
    happening: { kind: 'hidden', at, othersWait: true },
    deeds: ['say-leads', 'close'],
    next: { phase: 'closing', hiddenAt: at },
  },
  {
    given: 'the leader goes out of sight, and nobody waits',
    standing: leading,
    happening: { kind: 'hidden', at, othersWait: false },
    deeds: ['say-leads'],
    next: { phase: 'leading', visible: false, hiddenAt: at },
  },
  {
    given: 'the leader is seen again',
    standing: hiddenLeading,
    happening: { kind: 'visible', at },
    deeds: ['say-leads'],
    next: { phase: 'leading', visible: true, hiddenAt: null },
  },
  {
    given: 'a window that opens the notes is seen again',
    standing: { ...opening, visible: false, hiddenAt: 0 },
    happening: { kind: 'visible', at },
    deeds: ['say-leads'],
    next: { phase: 'opening', visible: true, hiddenAt: null },
  },
  {
    given: 'a window that follows goes out of sight',
    standing: following,
    happening: { kind: 'hidden', at, othersWait: true },
    deeds: ['leave-queue'],
    next: { phase: 'apart', visible: false, hiddenAt: at },
  },
  {
    given: 'a window begins to wait while the leader is out of sight',
    standing: hiddenLeading,
    happening: { kind: 'heard-hello', build },
    deeds: ['say-leads', 'close'],
    next: { phase: 'closing' },
  },
  {
    given: 'a window begins to wait while the leader is seen',
    standing: leading,
    happening: { kind: 'heard-hello', build },
    deeds: ['say-leads'],
    next: { phase: 'leading' },
  },
  {
    given: 'the leader was out of sight for long',
    standing: { ...hiddenLeading, tickAt: 15_000 },
    happening: { kind: 'tick', at: 15_500 },
    deeds: ['close'],
    next: { phase: 'closing' },
  },
  {
    given: 'the leader was out of sight for long and still answers its page',
    standing: { ...hiddenLeading, needs: true, tickAt: 15_000 },
    happening: { kind: 'tick', at: 15_500 },
    deeds: [],
    next: { phase: 'leading' },
  },
  {
    given: 'the notes are closed out of sight',
    standing: closing,
    happening: { kind: 'closed', at },
    deeds: ['release'],
    next: { phase: 'apart' },
  },
  {
    given: 'the page is seen again before the notes are closed',
    standing: closing,
    happening: { kind: 'visible', at },
    deeds: ['say-leads'],
    next: { phase: 'closing', visible: true, hiddenAt: null },
  },
  {
    given: 'the notes are closed and the page is seen again',
    standing: { ...closing, visible: true, hiddenAt: null },
    happening: { kind: 'closed', at },
    deeds: ['release', 'queue', 'say-hello'],
    next: { phase: 'queued' },
  },
  {
    given: 'a page is seen again',
    standing: apart,
    happening: { kind: 'visible', at },
    deeds: ['queue', 'say-hello'],
    next: { phase: 'queued', visible: true },
  },
  // Another leader.
  {
    given: 'a window says that it leads',
    standing: queued,
    happening: { kind: 'heard-leads', build, leader, at },
    deeds: ['ask-again'],
    next: { leader, signAt: at },
  },
  {
    given: 'the leader says once more that it leads',
    standing: following,
    happening: { kind: 'heard-leads', build, leader, at },
    deeds: [],
    next: { leader, signAt: at },
  },
  {
    given: 'the leader leaves',
    standing: following,
    happening: { kind: 'heard-left', term: 'theirs', at },
    deeds: [],
    next: { leader: null },
  },
  {
    given: 'a leader from before leaves',
    standing: following,
    happening: { kind: 'heard-left', term: 'another', at },
    deeds: [],
    next: { leader },
  },
  {
    given: 'two windows lead',
    standing: leading,
    happening: { kind: 'heard-leads', build, leader, at },
    deeds: ['verify'],
    next: { phase: 'leading', leader: null },
  },
  // A frozen leader.
  {
    given: 'the leader says that it is out of sight now',
    standing: followingSeen,
    happening: { kind: 'heard-leads', build, leader, at },
    deeds: [],
    next: { leader, signAt: at },
  },
  {
    given: 'the leader was seen when it last spoke and is silent for three seconds',
    standing: { ...followingSeen, tickAt: 2500 },
    happening: { kind: 'tick', at: 3000 },
    deeds: ['say-ping'],
    next: { phase: 'queued', leader: seenLeader, patienceMs: 2000, signAt: 0 },
  },
  {
    given: 'the leader was seen when it last spoke and is silent for 20 seconds',
    standing: { ...followingSeen, tickAt: 19_500 },
    happening: { kind: 'tick', at: 20_000 },
    deeds: ['say-ping'],
    next: { phase: 'queued', leader: seenLeader, patienceMs: 2000 },
  },
  {
    given: 'the leader was seen when it last spoke and is silent for longer than 20 seconds',
    standing: { ...followingSeen, tickAt: 20_000 },
    happening: { kind: 'tick', at: 20_500 },
    deeds: ['steal'],
    next: { phase: 'queued', leader: null, patienceMs: 4000, signAt: 20_500 },
  },
  {
    given: 'the leader was seen when it began to open the notes and is silent for eleven seconds',
    standing: { ...followingSeen, leader: { ...seenLeader, opening: true }, tickAt: 10_500 },
    happening: { kind: 'tick', at: 11_000 },
    deeds: ['say-ping'],
    next: { patienceMs: 2000 },
  },
  {
    given: 'the leader was seen and opens the notes, and busy windows taught this one to wait for 16 seconds',
    standing: { ...followingSeen, leader: { ...seenLeader, opening: true }, patienceMs: 16_000, tickAt: 30_000 },
    happening: { kind: 'tick', at: 30_500 },
    deeds: ['say-ping'],
    next: { patienceMs: 16_000 },
  },
  {
    given: 'the holder of the lock answers a question for a sign of life',
    standing: { ...followingSeen, tickAt: 15_000 },
    happening: { kind: 'heard-sign', at: 15_000 },
    deeds: [],
    next: { leader: seenLeader, signAt: 15_000 },
  },
  {
    given: 'the leader is silent for a second',
    standing: { ...following, tickAt: 1000 },
    happening: { kind: 'tick', at: 1500 },
    deeds: ['say-ping'],
    next: { phase: 'queued' },
  },
  {
    given: 'the leader is silent for two seconds',
    standing: { ...following, tickAt: 2000 },
    happening: { kind: 'tick', at: 2500 },
    deeds: ['steal'],
    next: { phase: 'queued', leader: null, patienceMs: 4000, signAt: 2500 },
  },
  {
    given: 'the leader opens the notes and is silent for two seconds',
    standing: { ...following, leader: { ...leader, opening: true }, tickAt: 2000 },
    happening: { kind: 'tick', at: 2500 },
    deeds: ['say-ping'],
    next: { patienceMs: 2000 },
  },
  {
    given: 'the leader opens the notes and is silent for ten seconds',
    standing: { ...following, leader: { ...leader, opening: true }, tickAt: 10_000 },
    happening: { kind: 'tick', at: 10_500 },
    deeds: ['steal'],
    next: { patienceMs: 4000 },
  },
  {
    given: 'the holder of the lock never says that it leads',
    standing: { ...queued, tickAt: 2000 },
    happening: { kind: 'tick', at: 2500 },
    deeds: ['look'],
    next: { phase: 'queued', patienceMs: 2000, signAt: 0 },
  },
  {
    given: 'the holder of the lock never says that it leads, and is out of sight',
    standing: { ...queued, tickAt: 2500 },
    happening: { kind: 'looked', seen: false, at: 2500 },
    deeds: ['steal'],
    next: { phase: 'queued', patienceMs: 4000, signAt: 2500 },
  },
  {
    given: 'the holder of the lock never says that it leads, and is seen',
    standing: { ...queued, tickAt: 20_000 },
    happening: { kind: 'looked', seen: true, at: 20_000 },
    deeds: ['say-ping'],
    next: { phase: 'queued', patienceMs: 2000, signAt: 0 },
  },
  {
    given: 'the holder of the lock is seen and says for longer than 20 seconds nothing',
    standing: { ...queued, tickAt: 20_500 },
    happening: { kind: 'looked', seen: true, at: 20_500 },
    deeds: ['steal'],
    next: { patienceMs: 4000 },
  },
  {
    given: 'the holder of the lock spoke while this window looked',
    standing: { ...queued, leader: seenLeader, signAt: 2400, tickAt: 2500 },
    happening: { kind: 'looked', seen: false, at: 2500 },
    deeds: [],
    next: { leader: seenLeader },
  },
  {
    given: 'the lock came to this window while it looked',
    standing: { ...opening, tickAt: 2500 },
    happening: { kind: 'looked', seen: false, at: 2500 },
    deeds: [],
    next: { phase: 'opening' },
  },
  {
    given: 'this window went out of sight while it looked',
    standing: { ...queued, visible: false, needs: true, tickAt: 2500 },
    happening: { kind: 'looked', seen: false, at: 2500 },
    deeds: [],
    next: { phase: 'queued' },
  },
  {
    given: 'a page out of sight has a silent leader',
    standing: { ...following, visible: false, needs: true, tickAt: 9000 },
    happening: { kind: 'tick', at: 9500 },
    deeds: [],
    next: { leader },
  },
  {
    given: 'this window itself was frozen, so that the silence was its own',
    standing: { ...following, tickAt: 1000 },
    happening: { kind: 'tick', at: 60_000 },
    deeds: [],
    next: { leader, signAt: 60_000 },
  },
  {
    given: 'the leader itself was frozen',
    standing: { ...leading, tickAt: 1000 },
    happening: { kind: 'tick', at: 60_000 },
    deeds: ['verify'],
    next: { phase: 'leading' },
  },
  {
    given: 'the lock was taken away',
    standing: leading,
    happening: { kind: 'lost', at },
    deeds: ['stop', 'queue', 'say-hello'],
    next: { phase: 'queued', patienceMs: 4000 },
  },
  {
    given: 'the lock was taken away out of sight',
    standing: hiddenLeading,
    happening: { kind: 'lost', at },
    deeds: ['stop'],
    next: { phase: 'apart' },
  },
  {
    given: 'the lock was taken away while the notes are being closed',
    standing: closing,
    happening: { kind: 'lost', at },
    deeds: ['stop'],
    next: { phase: 'apart' },
  },
  {
    given: 'the notes are closed after the lock was taken away',
    standing: queued,
    happening: { kind: 'closed', at },
    deeds: [],
    next: { phase: 'queued' },
  },
  {
    given: 'the leader is asked for a sign of life',
    standing: closing,
    happening: { kind: 'heard-ping' },
    deeds: ['say-pong'],
    next: {},
  },
  {
    given: 'who does not lead hears a question for a sign of life',
    standing: following,
    happening: { kind: 'heard-ping' },
    deeds: [],
    next: {},
  },
  // Two builds.
  {
    given: 'a newer build comes while this one leads',
    standing: leading,
    happening: { kind: 'heard-hello', build: newer },
    deeds: ['close', 'refuse'],
    next: { retired: true, phase: 'closing' },
  },
  {
    given: 'a newer build comes while this one follows',
    standing: following,
    happening: { kind: 'heard-build', build: newer },
    deeds: ['leave-queue', 'refuse'],
    next: { retired: true, phase: 'apart', leader: null },
  },
  {
    given: 'a newer build leads',
    standing: queued,
    happening: { kind: 'heard-leads', build: newer, leader, at },
    deeds: ['leave-queue', 'refuse'],
    next: { retired: true, leader: null },
  },
  {
    given: 'an older build comes',
    standing: leading,
    happening: { kind: 'heard-hello', build: older },
    deeds: ['say-build'],
    next: { retired: false, phase: 'leading' },
  },
  {
    given: 'an older build leads',
    standing: queued,
    happening: { kind: 'heard-leads', build: older, leader, at },
    deeds: ['say-build'],
    next: { leader: null, signAt: at },
  },
  {
    given: 'a retired window has closed the notes',
    standing: { ...closing, visible: true, retired: true },
    happening: { kind: 'closed', at },
    deeds: ['release'],
    next: { phase: 'apart' },
  },
  {
    given: 'a retired window is asked something',
    standing: retired,
    happening: { kind: 'needs', needs: true, at },
    deeds: [],
    next: { phase: 'apart' },
  },
  {
    given: 'a retired window hears its own build lead',
    standing: retired,
    happening: { kind: 'heard-leads', build, leader, at },
    deeds: [],
    next: { retired: true, phase: 'apart' },
  },
  // Loading ahead.
  {
    given: 'a window that is seen follows and nothing is asked for a while',
    standing: calm,
    happening: { kind: 'tick', at: 2600 },
    deeds: ['warm'],
    next: { phase: 'queued', calmAt: null },
  },
  {
    given: 'a window follows for a short time only',
    standing: { ...calm, calmAt: 1000 },
    happening: { kind: 'tick', at: 2600 },
    deeds: [],
    next: { calmAt: 1000 },
  },
  {
    given: 'the page of a window that follows waits for an answer',
    standing: { ...calm, needs: true },
    happening: { kind: 'tick', at: 2600 },
    deeds: [],
    next: { calmAt: 0 },
  },
  {
    given: 'a window out of sight follows',
    standing: { ...calm, visible: false },
    happening: { kind: 'tick', at: 2600 },
    deeds: [],
    next: { calmAt: 0 },
  },
  {
    given: 'the leader still opens the notes',
    standing: { ...calm, leader: { ...leader, opening: true } },
    happening: { kind: 'tick', at: 2600 },
    deeds: [],
    next: { calmAt: 0 },
  },
  {
    given: 'a window that has loaded ahead had something to ask since then',
    standing: { ...calm, calmAt: null, needs: true },
    happening: { kind: 'needs', needs: false, at: 2600 },
    deeds: [],
    next: { calmAt: 2600 },
  },
  {
    given: 'another window leads from now on',
    standing: { ...calm, calmAt: null },
    happening: { kind: 'heard-leads', build, leader: { ...leader, term: 'of another' }, at: 2600 },
    deeds: ['ask-again'],
    next: { calmAt: 2600 },
  },
];

for (const { given, standing, happening, deeds, next } of rows)
  test(`given ${given}: ${deeds.length === 0 ? 'nothing is to do' : deeds.join(', ')}`, () => {
    const decided = decide(standing, happening);
    assert.deepEqual(decided.deeds, deeds);
    assert.deepEqual(decided.standing, { ...decided.standing, ...next });
  });

test('given a lock that is taken away again and again, a window waits longer each time, up to 16 seconds', () => {
  let standing: Standing = leading;
  const patience: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    standing = { ...decide(standing, { kind: 'lost', at }).standing, phase: 'leading' };
    patience.push(standing.patienceMs);
  }
  assert.deepEqual(patience, [4000, 8000, 16_000, 16_000, 16_000]);
});

test('given two builds, the one with the higher number is newer; with the same number the id decides', () => {
  assert.equal(compareBuilds({ id: 'x', number: 2 }, { id: 'y', number: 1 }) > 0, true);
  assert.equal(compareBuilds({ id: 'x', number: 1 }, { id: 'y', number: 1 }) < 0, true);
  assert.equal(compareBuilds({ id: 'x', number: 1 }, { id: 'x', number: 1 }), 0);
});

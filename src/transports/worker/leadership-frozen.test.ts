import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  at,
  build,
  closing,
  following,
  followingSeen,
  hiddenLeading,
  leader,
  leading,
  opening,
  queued,
  seenLeader,
  testRows,
} from '../../../test/support/leadership.ts';
import { decide, type Standing } from './leadership.ts';

// A leader that gives no sign of life.
testRows([
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
]);

test('given a lock that is taken away again and again, a window waits longer each time, up to 16 seconds', () => {
  let standing: Standing = leading;
  const patience: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    standing = { ...decide(standing, { kind: 'lost', at }).standing, phase: 'leading' };
    patience.push(standing.patienceMs);
  }
  assert.deepEqual(patience, [4000, 8000, 16_000, 16_000, 16_000]);
});

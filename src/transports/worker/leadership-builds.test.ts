import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  at,
  build,
  closing,
  following,
  leader,
  leading,
  newer,
  older,
  queued,
  retired,
  testRows,
} from '../../../test/support/leadership.ts';
import { compareBuilds } from './leadership.ts';

// Windows of different builds.
testRows([
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
]);

test('given two builds, the one with the higher number is newer; with the same number the id decides', () => {
  assert.equal(compareBuilds({ id: 'x', number: 2 }, { id: 'y', number: 1 }) > 0, true);
  assert.equal(compareBuilds({ id: 'x', number: 1 }, { id: 'y', number: 1 }) < 0, true);
  assert.equal(compareBuilds({ id: 'x', number: 1 }, { id: 'x', number: 1 }), 0);
});

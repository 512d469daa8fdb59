import { build, calm, leader, testRows } from '../../../test/support/leadership.ts';

// Loading ahead.
testRows([
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
]);

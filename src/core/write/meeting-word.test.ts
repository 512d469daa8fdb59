import assert from 'node:assert/strict';
import { test } from 'node:test';
import { german } from '../../languages/de/pack.ts';
import { english } from '../../languages/en/pack.ts';
import { withMeetingCalled } from './meeting-word.ts';

test('[WR9] given a trial shift, an assessment day or a lesson that was watched, no letter calls it "the interview"', async () => {
  for (const [round, word] of [
    ['trial shift', 'the trial shift'],
    ['Working day with the team', 'the trial day'],
    ['Assessment center', 'the assessment centre'],
    ['lesson observation', 'the lesson observation'],
  ] as const) {
    const called = english.meetingCalled(round) ?? assert.fail(round);
    const { sets, spoken, lines } = withMeetingCalled(await english.letters(), called);
    const all = [
      ...sets.flatMap((set) => set.letters.flatMap((each) => [each.text, each.subject ?? ''])),
      ...spoken.flatMap((set) =>
        set.spoken.flatMap((each) => [...each.points, each.question ?? '', each.text, each.also ?? '']),
      ),
      ...lines.map((each) => each.text),
    ];
    assert.deepEqual(
      all.filter((each) => /\b(?:the|my) interview\b/i.test(each)),
      [],
    );
    assert.ok(
      all.some((each) => each.includes(word)),
      word,
    );
  }
});

test('[WR9] given an interview of any other round, it is called an interview', () => {
  for (const round of ['', 'first', 'second', 'panel', 'final', 'with the trial lawyers', 'Day 2'])
    assert.equal(english.meetingCalled(round), null, round);
  assert.equal(german.meetingCalled('Zweitgespräch'), null);
  assert.equal(german.meetingCalled('Probearbeiten')?.('danke für das Gespräch'), 'danke für das Probearbeiten');
});

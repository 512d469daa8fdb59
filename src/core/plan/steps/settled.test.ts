import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { stepStories, storyOf } from '../../../../test/support/step-stories.ts';
import { at, local, only, says, type Told, thanked, told } from '../../../../test/support/told.ts';
import type { Step } from '../step.ts';
import type { StepKind } from '../step-traits.ts';

const NOW = '2026-11-17T09:30';
const stepOf = (story: Told, kind: StepKind, now = NOW): Step => {
  const found = story.plan(now).steps.find((each) => each.kind === kind && each.jobIds.includes('job_a'));
  assert.ok(found, kind);
  return found;
};
const isThere = (story: Told, { id }: Step, now = NOW): boolean => story.plan(now).steps.some((each) => each.id === id);
const leaveOut = (story: Told, step: Step, when = '2026-11-17T09:15'): Told => {
  story.add('step-chosen', at(when), ['job_a', 'account'], {
    stepId: step.id,
    jobIds: ['job_a'],
    stepKind: step.kind,
    choice: 'skip',
  });
  return story;
};
const putOff = (story: Told, step: Step, until: string, when = '2026-11-17T09:15'): Told => {
  story.add('step-chosen', at(when), ['job_a', 'account'], {
    stepId: step.id,
    jobIds: ['job_a'],
    stepKind: step.kind,
    choice: 'later',
    until: at(until),
    reason: 'my exam',
  });
  return story;
};
const write = (story: Told, step: Step, channel: 'email' | 'missed-call' = 'email'): Told =>
  story.contact('2026-11-17T09:15', { channel, purpose: step.kind, stepIds: [...step.stepIds], personIds: [] });

for (const [kind, does, prepare] of stepStories) {
  if (kind === 'decide-offer') continue;

  test(`[PL20] left out, ${kind} that ${does} does not come back`, () => {
    const story = storyOf(prepare, 'per_ines');
    const step = stepOf(story, kind);
    assert.ok(!isThere(leaveOut(story, step), step));
  });

  test(`[PL19] written, ${kind} that ${does} does not come back; a call that nobody took does nothing`, () => {
    const story = storyOf(prepare, 'per_ines');
    const step = stepOf(story, kind);
    assert.ok(isThere(write(story, step, 'missed-call'), step));
    assert.ok(!isThere(write(story, step), step));
  });

  test(`[PL20] put off, ${kind} that ${does} waits for its day and says why`, () => {
    const story = storyOf(prepare, 'per_ines');
    const isMoved = kind === 'check-in';
    const until = isMoved ? '2026-12-08T09:00' : '2026-11-17T09:45';
    putOff(story, stepOf(story, kind), until);
    const [waiting, back] = [stepOf(story, kind), stepOf(story, kind, until)];
    assert.deepEqual([waiting.state, local(waiting)], ['put off', until]);
    assert.match(says(waiting), /You put this off until Tuesday (?:8 December|17 November): my exam\./);
    assert.ok(back.state === 'open' || back.state === 'closing');
  });
}

describe('steps of the candidate alone', () => {
  test('[PL5] the question what happened is asked once: left out, or answered, it does not come back', () => {
    const story = told().job().interview('2026-11-16T10:00');
    const step = stepOf(story, 'debrief');
    assert.ok(!isThere(leaveOut(told().job().interview('2026-11-16T10:00'), step), step));
    story.add('interview-outcome', at('2026-11-16T11:40'), ['job_a'], {
      interviewId: 'itv_a',
      jobId: 'job_a',
      outcome: 'held',
    });
    assert.equal(stepOf(story, 'debrief').reasons[0]?.code, 'debrief-today', 'held, and not noted yet what happened');
    assert.ok(!isThere(story.debrief('2026-11-16T12:00'), step));
  });

  test('[PL2a] whether it took place is said of the day of the interview, until the end of the candidate’s day', () => {
    const story = told().job().interview('2026-11-16T10:00');
    const step = stepOf(story, 'debrief', '2026-11-16T12:00');
    assert.deepEqual([local(step, 'opensAt'), local(step, 'closesAt')], ['2026-11-16T11:30', '2026-11-17T00:00']);
    assert.deepEqual(step.reasons, [{ rule: 'PL2', code: 'did-it-take-place', interviewDay: 20_773 }]);
    for (const now of ['2026-11-14T12:00', '2026-11-16T09:00', '2026-11-16T11:29'])
      assert.deepEqual(
        stepOf(story, 'debrief', now).reasons,
        [{ rule: 'PL5', code: 'debrief-after', interviewDay: 20_773 }],
        'what lies ahead is not spoken of as past',
      );
  });

  test('[PL15b] the brief opens at nine two working days before, lasts until the interview begins, and left out it is gone', () => {
    const story = told().job().interview('2026-12-02T10:00');
    const step = stepOf(story, 'brief', '2026-11-20T09:00');
    // Monday 30 November is St Andrew's Day: two working days before Wednesday is Friday.
    assert.deepEqual(
      [local(step, 'opensAt'), local(step, 'idealAt'), local(step, 'closesAt'), step.state],
      ['2026-11-27T09:00', '2026-11-27T09:00', '2026-12-02T10:00', 'waiting'],
    );
    assert.deepEqual(step.reasons, [{ rule: 'PL15', code: 'brief', interviewDay: 20_789 }]);
    assert.equal(only(story.plan('2026-12-02T10:00'), 'brief'), undefined, 'they sit together');
    assert.ok(!isThere(leaveOut(story, step), step, '2026-11-28T09:00'));
  });

  test('[PL5] “Do I want it?” opens with what was noted, closes when the next interview begins, and any look at it closes it', () => {
    const story = told().job().interview('2026-11-16T10:00').debrief('2026-11-16T12:00', { want: null });
    const step = stepOf(story, 'reflect');
    assert.deepEqual([local(step), step.closesAt, step.interviewId], ['2026-11-16T12:00', null, 'itv_a']);
    assert.deepEqual(step.reasons, [{ rule: 'PL5', code: 'reflect' }]);
    story.interview('2026-11-24T10:00', { interviewId: 'itv_b' });
    assert.equal(local(stepOf(story, 'reflect'), 'closesAt'), '2026-11-24T10:00');
    assert.equal(stepOf(story, 'reflect', '2026-11-24T09:59').state, 'closing');
    assert.equal(only(story.plan('2026-11-24T10:00'), 'reflect'), undefined);
    assert.ok(!isThere(leaveOut(story, step), step));
  });

  test('[PL5] an answer of before the interview was noted leaves the question open, an answer of after closes it, also “not sure”', () => {
    const decided = (when: string, want: 'yes' | 'no' | 'unsure'): boolean => {
      const story = told().job().interview('2026-11-16T10:00');
      if (when < '2026-11-16T12:00') story.add('want-decided', at(when), ['job_a'], { jobId: 'job_a', want });
      story.debrief('2026-11-16T12:00', { want: null });
      if (when >= '2026-11-16T12:00') story.add('want-decided', at(when), ['job_a'], { jobId: 'job_a', want });
      return only(story.plan(NOW), 'reflect') === undefined;
    };
    assert.equal(decided('2026-11-15T12:00', 'unsure'), false);
    assert.equal(decided('2026-11-16T12:00', 'unsure'), true);
    for (const want of ['yes', 'no'] as const) assert.equal(decided('2026-11-15T12:00', want), true, want);
  });
});

describe('after an interview with the client', () => {
  const agency = { agencyId: 'org_a', mainContactId: 'per_fiona', met: 'client' } as const;
  const met = (part: Parameters<Told['job']>[0] = {}): Told =>
    told()
      .job({ ...agency, ...part })
      .interview('2026-11-16T10:00', { attendees: [{ personId: 'per_ines', side: 'client' }] })
      .debrief('2026-11-16T12:00');

  test('[PL4] the call to the consultant is best two hours after, and closes at the end of the next working day', () => {
    const step = stepOf(met(), 'debrief-call', '2026-11-16T12:30');
    assert.deepEqual(
      [local(step), local(step, 'idealAt'), local(step, 'closesAt'), step.channel],
      ['2026-11-16T11:00', '2026-11-16T13:00', '2026-11-17T17:30', 'phone'],
    );
  });

  test('[PL4] it lapses with the week of the thanks, is ended by a word of the consultant, and not by a word of another', () => {
    const there = (story: Told, now: string): boolean => only(story.plan(now), 'debrief-call') !== undefined;
    assert.deepEqual([there(met(), '2026-11-23T17:29'), there(met(), '2026-11-23T17:30')], [true, false]);
    const heard = (personId: string, when = '2026-11-16T15:00'): boolean =>
      there(met().contact(when, { direction: 'in', meaning: 'other', personIds: [personId] }), NOW);
    assert.deepEqual([heard('per_fiona'), heard('per_ines')], [false, true]);
    assert.equal(heard('per_fiona', '2026-11-16T11:00'), true, 'the word that came with the end of the interview');
    const wrote = met().contact('2026-11-16T15:00', { personIds: ['per_fiona'] });
    assert.ok(there(wrote, NOW), 'a letter of the candidate’s own is no talk');
  });

  test('[PL4] where the agency itself was met, or only its people sat there and nothing else is known, nobody is called', () => {
    const there = (part: Parameters<Told['job']>[0], ...sides: ('agency' | 'client')[]): boolean => {
      const attendees = sides.map((side) => ({ personId: side === 'agency' ? 'per_fiona' : 'per_ines', side }));
      const story = told()
        .job({ ...agency, ...part })
        .interview('2026-11-16T10:00', { attendees })
        .debrief('2026-11-16T12:00');
      return only(story.plan(NOW), 'debrief-call') !== undefined;
    };
    assert.equal(there({ met: 'agency' }, 'client'), false);
    assert.equal(there({ met: null }, 'agency'), false);
    assert.equal(there({ met: null }, 'agency', 'client'), true);
    assert.equal(there({ met: 'client' }, 'agency'), true);
    assert.equal(there({ agencyId: null }, 'client'), false);
  });

  test('[PL3][PL4] who does not phone writes to the consultant instead, and says by which way', () => {
    const story = met().person('per_fiona', { phone: null });
    story.add('profile-set', at('2026-11-16T09:00'), ['account'], { phones: false });
    const step = stepOf(story, 'debrief-call');
    assert.equal(step.channel, 'email');
    assert.deepEqual(
      step.reasons.map((each) => each.code),
      ['call-consultant-first', 'channel-email'],
    );
    const called = stepOf(met().person('per_fiona', { phone: null }), 'debrief-call');
    assert.deepEqual(
      [called.channel, called.reasons.length],
      ['phone', 1],
      'the number is in the candidate’s telephone',
    );
  });

  test('[PL4] each of two interviews with the client has its call, leaving out the first does not stop the other', () => {
    const story = met().interview('2026-11-17T08:00', {
      interviewId: 'itv_b',
      attendees: [{ personId: 'per_ines', side: 'client' }],
    });
    story.debrief('2026-11-17T09:10', { interviewId: 'itv_b' });
    const calls = story.plan(NOW).steps.filter((each) => each.kind === 'debrief-call');
    assert.deepEqual(new Set(calls.map((each) => each.interviewId)), new Set(['itv_a', 'itv_b']));
    const [call] = calls;
    assert.ok(call);
    assert.equal(
      leaveOut(story, call)
        .plan(NOW)
        .steps.filter((each) => each.kind === 'debrief-call').length,
      1,
    );
  });
});

test('[PL20] thanks that were kept for a day go on that day, at nine, and close at its end or an hour after', () => {
  const story = told().job().interview('2026-11-16T10:00').debrief('2026-11-16T12:00');
  const step = stepOf(story, 'thank-you');
  story.add('step-chosen', at('2026-11-17T09:00'), ['job_a'], {
    stepId: step.id,
    jobIds: ['job_a'],
    stepKind: 'thank-you',
    choice: 'keep',
    keepOn: '2026-11-24',
    reason: 'after the weekend',
  });
  const kept = stepOf(story, 'thank-you');
  assert.deepEqual(
    [local(kept, 'opensAt'), local(kept), local(kept, 'idealAt'), local(kept, 'closesAt'), kept.state],
    ['2026-11-24T09:00', '2026-11-24T09:00', '2026-11-24T09:00', '2026-11-24T17:30', 'waiting'],
  );
  assert.equal(kept.reasons[0]?.code, 'kept');
  const late = told().job().interview('2026-11-16T10:00').debrief('2026-11-16T12:00');
  putOff(late, step, '2026-11-24T17:15');
  assert.equal(local(stepOf(late, 'thank-you'), 'closesAt'), '2026-11-24T18:15');
  putOff(late, step, '2026-11-18T12:00');
  assert.equal(local(stepOf(late, 'thank-you'), 'closesAt'), '2026-11-23T17:30', 'their own end, where it is later');
});

test('[PL20] a time that lies before the step itself changes nothing', () => {
  const story = thanked();
  const step = stepOf(story, 'check-in');
  putOff(story, step, '2026-11-20T09:00');
  assert.equal(local(stepOf(story, 'check-in')), '2026-11-25T09:00');
  assert.doesNotMatch(says(stepOf(story, 'check-in')), /put this off/);
});

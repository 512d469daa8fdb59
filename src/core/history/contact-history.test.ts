import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Story } from '../../../test/support/world.ts';
import { createDiary } from '../plan/diary.ts';
import { parseDay } from '../time/epoch-day.ts';
import { workCalendar } from '../time/work-calendar.ts';
import { zoneOf } from '../time/zone.ts';
import { historyOf, promisesOf, readHistory } from './contact-history.ts';

const zone = zoneOf('Europe/London');
const diary = createDiary(zone, workCalendar(null), []);
const at = (day: string, minute = 600): number => zone.at(parseDay(day) ?? 0, minute);

function contact(
  story: Story,
  id: string,
  when: number,
  direction: 'out' | 'in',
  purpose: string | null,
  rest: object = {},
): string {
  return story.add('contact-logged', when, ['job_one', 'per_ann', 'org_one'], {
    contactId: id,
    direction,
    channel: 'email',
    purpose,
    personIds: ['per_ann'],
    firmIds: ['org_one'],
    jobIds: ['job_one'],
    stepIds: [],
    ...rest,
  });
}

test('contacts stand in order of time, corrected as they were corrected, without those taken back', () => {
  const story = new Story();
  const first = contact(story, 'int_1', at('2026-11-10'), 'out', 'check-in');
  const wrong = contact(story, 'int_2', at('2026-11-11'), 'in', null);
  contact(story, 'int_3', at('2026-11-02'), 'out', 'thank-you');
  story.add('entry-retracted', at('2026-11-12'), ['job_one'], { entryId: wrong });
  story.add('entry-corrected', at('2026-11-12'), ['job_one'], {
    entryId: first,
    version: 2,
    payload: { ...(story.entries[0]?.payload as object), channel: 'phone' },
  });
  const lines = historyOf([...story.entries, ...story.entries]);
  assert.deepEqual(
    lines.map((line) => [line.kind === 'contact' ? line.contactId : '', line.kind === 'contact' ? line.channel : '']),
    [
      ['int_3', 'email'],
      ['int_1', 'phone'],
    ],
  );
});

test('the pace is the middle of the working days between the candidate’s own questions; thanks and answers are none', () => {
  const story = new Story();
  for (const [id, day] of [
    ['int_1', '2026-11-02'],
    ['int_2', '2026-11-11'],
    ['int_3', '2026-11-24'],
  ] as const)
    contact(story, id, at(day), 'out', 'check-in');
  contact(story, 'int_4', at('2026-11-12'), 'in', null);
  contact(story, 'int_5', at('2026-11-13'), 'out', 'thank-you');
  const reading = readHistory(historyOf(story.entries), [], diary, at('2026-11-27'));
  assert.deepEqual(
    [reading.out, reading.in, reading.paceDays, reading.unanswered, reading.waitingDays],
    [4, 1, 9, 1, 3],
  );
});

test('an automatic answer and a call that nobody took are no contact; an answer closes what was open', () => {
  const story = new Story();
  contact(story, 'int_1', at('2026-11-02'), 'out', 'check-in');
  contact(story, 'int_2', at('2026-11-02', 601), 'in', null, { automatic: true });
  contact(story, 'int_3', at('2026-11-03'), 'out', 'check-in', { channel: 'missed-call' });
  assert.deepEqual(readHistory(historyOf(story.entries), [], diary, at('2026-11-09')).unanswered, 1);
  contact(story, 'int_4', at('2026-11-05'), 'in', null);
  const reading = readHistory(historyOf(story.entries), [], diary, at('2026-11-09'));
  assert.deepEqual([reading.out, reading.in, reading.unanswered, reading.waitingDays], [1, 1, 0, null]);
});

test('dates that either side named are kept, late, open or passed', () => {
  const story = new Story();
  story.add('interview-planned', at('2026-11-02'), ['job_one'], {
    interviewId: 'itv_1',
    jobId: 'job_one',
    startsAt: at('2026-11-02'),
    endsAt: at('2026-11-02', 660),
    zone: 'Europe/London',
    attendees: [],
  });
  story.add('debrief-saved', at('2026-11-02', 700), ['job_one'], {
    interviewId: 'itv_1',
    jobId: 'job_one',
    held: true,
    people: [],
    forgot: [],
    iPromised: [
      { promiseId: 'prm_1', text: 'the link', byOn: '2026-11-05', toPersonId: null },
      { promiseId: 'prm_2', text: 'references', byOn: '2026-11-06', toPersonId: null },
    ],
    theyPromised: { text: 'by Friday', byOn: '2026-11-06' },
    pace: null,
    want: null,
  });
  contact(story, 'int_1', at('2026-11-04'), 'out', 'deliver');
  contact(story, 'int_2', at('2026-11-11'), 'in', null, { promisedOn: '2026-12-01' });
  const lines = historyOf(story.entries);
  const promises = promisesOf(story.entries, lines, diary, at('2026-11-20'));
  assert.deepEqual(
    promises.map((each) => [each.whose, each.text, each.state]),
    [
      ['theirs', 'by Friday', 'late'],
      ['mine', 'the link', 'kept'],
      ['mine', 'references', 'passed'],
      ['theirs', '', 'open'],
    ],
  );
  const reading = readHistory(lines, promises, diary, at('2026-11-20'));
  assert.deepEqual(
    [reading.kept, reading.late],
    [
      { theirs: 0, mine: 1 },
      { theirs: 1, mine: 1 },
    ],
  );
  assert.equal(lines.find((line) => line.kind === 'interview')?.outcome, 'held');
});

test('a call that was talked answers what was open, and what each side promised in it counts', () => {
  const story = new Story();
  contact(story, 'int_1', at('2026-11-02'), 'out', 'check-in');
  contact(story, 'int_2', at('2026-11-09'), 'out', 'check-in', {
    channel: 'phone',
    promisedOn: '2026-11-13',
    iPromised: [{ promiseId: 'prm_1', text: 'references', byOn: '2026-11-10', toPersonId: null }],
  });
  contact(story, 'int_3', at('2026-11-10'), 'out', 'deliver');
  const lines = historyOf(story.entries);
  const promises = promisesOf(story.entries, lines, diary, at('2026-11-20'));
  assert.deepEqual(
    promises.map((each) => [each.whose, each.text, each.state]),
    [
      ['theirs', '', 'passed'],
      ['mine', 'references', 'kept'],
    ],
  );
  const reading = readHistory(lines, promises, diary, at('2026-11-20'));
  assert.deepEqual([reading.unanswered, reading.talked], [0, 1]);
});

test('[PL8] given a day that they named, a word within two working days of it counts as kept, and nobody is called late before', () => {
  const stateOn = (heardOn: string | null, today: string): string | undefined => {
    const story = new Story();
    contact(story, 'int_1', at('2026-11-03'), 'in', null, { promisedOn: '2026-11-06' });
    if (heardOn !== null) contact(story, 'int_2', at(heardOn), 'in', null);
    return promisesOf(story.entries, historyOf(story.entries), diary, at(today))[0]?.state;
  };
  assert.deepEqual(
    [
      stateOn(null, '2026-11-06'),
      stateOn(null, '2026-11-09'),
      stateOn(null, '2026-11-10'),
      stateOn(null, '2026-11-11'),
      stateOn('2026-11-10', '2026-11-20'),
      stateOn('2026-11-11', '2026-11-20'),
    ],
    ['open', 'open', 'open', 'passed', 'kept', 'late'],
  );
});

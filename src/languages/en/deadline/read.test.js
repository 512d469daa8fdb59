import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { runs } from '../../../../test/support/runs.ts';
import { calendars } from '../../../../test/support/world.ts';
import { formatDay, parseDay } from '../../../core/time/epoch-day.ts';
import { readDeadline } from './read.ts';

/** Tuesday 24 November 2026, in England. */
const TODAY = '2026-11-24';
function contextOf(today = TODAY, part = {}) {
  const calendar = calendars.calendarOf('GB-ENG');
  return {
    today: parseDay(today) ?? 0,
    order: 'day-month',
    weekStartsOn: 1,
    isWorking: (day) => calendar.isWorking(day),
    addWorkingDays: (day, count) => calendar.add(day, count) ?? day + count,
    ...part,
  };
}
function read(text, today = TODAY, part = {}) {
  const reading = readDeadline(text, contextOf(today, part));
  if (reading.kind === 'day') return formatDay(reading.day);
  if (reading.kind === 'ask') return `ask ${reading.days.map(formatDay).join(' ')}`;
  return reading.kind;
}
test('[RU6] what consultants say about when they will call becomes a day', () => {
  const said = {
    'by the end of next week': '2026-12-04',
    'we should know by the end of the week': '2026-11-27',
    'towards the back end of next week': '2026-12-04',
    'in a fortnight': '2026-12-08',
    "in two weeks' time": '2026-12-08',
    'within ten working days': '2026-12-08',
    'in about three weeks': '2026-12-15',
    'in two to three weeks': '2026-12-15',
    'by Thursday': '2026-11-26',
    'by close of play Friday': '2026-11-27',
    'by Friday 5pm at the latest': '2026-11-27',
    'You will hear from us on Monday': '2026-11-30',
    'once the director is back on the 7th': '2026-12-07',
    'after the board has met on 10 December': '2026-12-10',
    'We will decide on Thursday 10th December.': '2026-12-10',
    'early next week': '2026-12-02',
    'at the beginning of next week': '2026-12-02',
    'sometime next week': '2026-12-04',
    'the week after next': '2026-12-11',
    'the week commencing 14 December': '2026-12-18',
    'w/c 7th December': '2026-12-11',
    'by the end of the month': '2026-11-30',
    'by month end': '2026-11-30',
    'in the first week of January': '2027-01-08',
    'end of January': '2027-01-29',
    'before Christmas': '2026-12-24',
    'quickly, before the new year': '2026-12-31',
    'before Friday': '2026-11-26',
    'tomorrow afternoon': '2026-11-25',
    'the day after tomorrow': '2026-11-26',
    'by end of day today': '2026-11-24',
    'Friday week': '2026-12-04',
    'a week on Thursday': '2026-12-03',
    'a week today': '2026-12-01',
    'next week on Wednesday': '2026-12-02',
    'Wednesday of next week': '2026-12-02',
    'We interview until Monday and will let you know by Friday': '2026-11-27',
    'between Wednesday and Friday': '2026-11-27',
    'two weeks from Friday': '2026-12-11',
    '4/12': '2026-12-04',
    'by 4.12.2026': '2026-12-04',
    '2026-12-04': '2026-12-04',
    'in a couple of days': '2026-11-26',
    'by the end of Q1': '2027-03-31',
    'end of the year': '2026-12-31',
    'in the first half of December': '2026-12-15',
    'within 48 hours': '2026-11-26',
    'Thursday fortnight': '2026-12-10',
    'in a day or two': '2026-11-26',
    'by the weekend': '2026-11-27',
    'on or before 4 December': '2026-12-04',
    'by this time next week': '2026-12-01',
    'we met last week, and they decide by Friday': '2026-11-27',
    'no later than close of business on the 1st of December': '2026-12-01',
  };
  for (const [text, day] of Object.entries(said)) assert.equal(read(text), day, text);
});
test('[RU6] the holidays of the firm are no end of a week or month', () => {
  assert.equal(read('by the end of the week', '2026-12-22'), '2026-12-24');
  assert.equal(read('end of December', '2026-12-01'), '2026-12-31');
  assert.equal(read('before Easter', '2027-03-01'), '2027-03-25');
  assert.equal(read('within three working days', '2026-12-23'), '2026-12-30');
});
test('[RU6] words that mean one day to some and another to others ask', () => {
  const said = {
    'next Friday': 'ask 2026-11-27 2026-12-04',
    'by Tuesday': 'ask 2026-11-24 2026-12-01',
    'in a few days': 'ask 2026-11-27 2026-11-28 2026-11-29',
    'mid next week': 'ask 2026-12-02 2026-12-03 2026-12-04',
    'Thursday or Friday': 'ask 2026-11-26 2026-11-27',
    'Wednesday 4 December': 'ask 2026-12-02 2026-12-04',
    'on Friday the 28th': 'ask 2026-11-27 2026-11-28',
    'in the new year': 'ask 2027-01-04 2027-01-15 2027-01-29',
    'within the week': 'ask 2026-11-27 2026-12-01',
    'not before the new year': 'ask 2027-01-04 2027-01-15 2027-01-29',
    'a second interview on 3 December, then they decide within a week': 'ask 2026-12-01 2026-12-03',
    'two to three weeks': 'ask 2026-12-15',
    'a week or so': 'ask 2026-12-01',
    'mid-next week': 'ask 2026-12-04',
    'the contract starts on 1 February; you will know a month before': 'ask 2027-02-01',
    'the end of this month or the beginning of next': 'ask 2026-11-30',
    'a decision before the 24th': 'ask 2026-11-24 2026-12-23',
    'Friday after next': 'ask 2026-12-04 2026-12-11',
    'she is away next week and will call the week after': 'ask 2026-12-04',
    'from 7 December onwards': 'ask 2026-12-07',
    'no news before December': 'ask 2026-12-31',
    'after Christmas': 'ask 2026-12-29 2026-12-31 2027-01-08',
  };
  for (const [text, days] of Object.entries(said)) assert.equal(read(text), days, text);
  assert.equal(read('by 4/12', TODAY, { order: null }), 'ask 2026-12-04 2027-04-12');
  assert.equal(read('by 4/12', TODAY, { order: 'month-day' }), '2027-04-12');
  assert.match(read('by the end of the week', '2026-11-29'), /^ask/, 'said on a Sunday');
});
test('[RU6] a number beside a date that was not read makes it uncertain, and a question', () => {
  assert.match(read('7 Feb, two thousand and twenty eight'), /^ask/);
  assert.match(read('fifteen August'), /^ask/);
  assert.match(read('around the 21st'), /^ask/);
});
test('[RU6] what names no day, or one that is over, says so', () => {
  for (const text of ['soon', 'as soon as possible', 'in due course', 'in the coming weeks'])
    assert.equal(read(text), 'vague', text);
  for (const text of [
    '',
    'they were friendly',
    'every Monday',
    'I may apply again',
    'the second round was good',
    'Room 21',
  ])
    assert.equal(read(text), 'none', text);
  for (const text of ['last Friday', 'yesterday', 'two weeks ago', '3 March 2025'])
    assert.equal(read(text), 'past', text);
  assert.equal(read('in the year 9999'), 'none');
});
test('[RU6] in a week that begins on Sunday its end is the Thursday', () => {
  const calendar = calendars.calendarOf('IL');
  const there = { weekStartsOn: 7, isWorking: calendar.isWorking };
  assert.equal(read('by the end of next week', TODAY, there), '2026-12-03');
});
test('[RU6] whatever is written, reading ends, and yields no day before today', () => {
  const words = fc.constantFrom(
    'by',
    'the',
    'end',
    'of',
    'next',
    'week',
    'friday',
    '31',
    '12/13',
    'may',
    'two',
    'months',
    'from',
    'q3',
    '-',
    '2027',
    'last',
    'feb',
    '’',
    'in',
    'or',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ maxLength: 700 }),
        fc.array(words, { maxLength: 14 }).map((list) => list.join(' ')),
      ),
      (text) => {
        const context = contextOf();
        const reading = readDeadline(text, context);
        if (reading.kind === 'day') assert.ok(reading.day >= context.today && Number.isInteger(reading.day));
        if (reading.kind === 'ask') {
          for (const day of reading.days) assert.ok(day >= context.today && Number.isInteger(day));
        }
      },
    ),
    runs(3000),
  );
});
test('[RU6] given a clock beside the day, the clock is no day of the month', () => {
  const said = {
    'by Tuesday 16:00 next week': '2026-12-01',
    'by Thursday 12:00': '2026-11-26',
    'by Friday 17.30 Uhr': '2026-11-27',
    'Monday at 1100 hrs': '2026-11-30',
    'by half past nine on Friday': '2026-11-27',
    'no later than Monday, 14h00': '2026-11-30',
    'by Friday 13:00 GMT': '2026-11-27',
    'by 3 December at 9.15am': '2026-12-03',
    'between 9 and 10am on Monday': '2026-11-30',
    'by Thursday 3pm EST': '2026-11-26',
  };
  for (const [text, day] of Object.entries(said)) assert.equal(read(text), day, text);
});
test('[RU6] given a day or span of several words, it is not cut to its last word', () => {
  const said = {
    'by Easter Monday': '2027-03-29',
    'before Good Friday': '2027-03-25',
    'by Shrove Tuesday': '2027-02-09',
    'on Whit Monday': '2027-05-17',
    'by Boxing Day': '2026-12-26',
    'the week of Christmas': '2026-12-24',
    'the week of Easter Monday': '2027-04-02',
    'bank holiday Monday': 'ask ',
    'in reading week': 'ask ',
    'the week of the conference': 'ask ',
    'in 48-72 hours': '2026-11-27',
    'within 24 hours': '2026-11-25',
    'nxt wk': '2026-12-04',
  };
  for (const [text, day] of Object.entries(said)) assert.equal(read(text), day, text);
});
test('[RU6] given a span that counts from something else than today, it is asked and not counted from now', () => {
  for (const text of [
    'two weeks after the board meets',
    'within ten days of your second interview',
    'a fortnight from the final round',
    'five working days following receipt of your references',
    'the day after the panel',
    'the Tuesday after the interviews',
    'the week after the assessment centre',
    'once the client has seen everybody, within a week',
    'as soon as we have heard from the referees, in three days',
    'within a month of the closing date',
  ])
    assert.equal(read(text), 'ask ', text);
  assert.equal(read('10 working days from 7 December'), '2026-12-21');
  assert.equal(read('two days after Thursday'), '2026-11-28');
  assert.equal(read('the interview is on Monday and you will hear the day after'), '2026-12-01');
  assert.equal(read('a week after the closing date (4 December)'), 'ask 2026-12-11');
});
test('[RU9] given what is past, denied or wished, no day is promised', () => {
  for (const text of [
    'I tried to call you on Monday',
    'we will not be able to decide by Friday',
    'I had hoped to write by Monday',
    'we were hoping to let you know on Thursday',
    'I was going to ring you on Friday',
    'I would have liked to tell you by Monday',
    'we cannot give you an answer this week',
    'I rang you on Thursday',
    'I wish we could decide by Friday',
    'she missed you on Monday',
  ])
    assert.equal(read(text), 'none', text);
  assert.equal(read('I tried to call you on Monday, but I will write by Thursday'), '2026-11-26');
  assert.equal(read('we had hoped to decide by Wednesday and now aim for 4 December'), '2026-12-04');
  assert.equal(read('I will not know until Friday'), '2026-11-27');
});
test('[RU6] given a time that is meant roughly, it is said so and need not be chosen', () => {
  const about = (text) => {
    const reading = readDeadline(text, contextOf());
    return reading.kind === 'ask' && reading.about;
  };
  for (const text of ['in two weeks or so', 'around 4 December', 'about the 10th', 'ten days or so'])
    assert.equal(about(text), true, text);
  for (const text of ['next Friday', 'Thursday or Friday', 'two weeks after the panel meets'])
    assert.equal(about(text), false, text);
});
test('[RU6] given a day that is only a bound, which day comes is asked and the named one is not taken', () => {
  const said = {
    'We will be in touch after 10 December': 'ask 2026-12-11',
    'after Friday': 'ask 2026-11-30',
    'After next week': 'ask 2026-12-07',
    'no earlier than 10 December': 'ask 2026-12-10',
    'It will not be before Friday': 'ask 2026-11-27',
    "We don't expect to hear before Friday": 'ask 2026-11-27',
    'We are closed until Monday': 'ask 2026-11-30',
    'Until Friday I am away': 'ask 2026-11-27',
    'Since Monday we have waited for the client': 'past',
    'Monday rather than Friday': '2026-11-30',
    'by May Day': 'ask ',
  };
  for (const [words, day] of Object.entries(said)) assert.equal(read(words), day, words);
});
test('[RU6] given figures that are no day, none is read', () => {
  for (const words of [
    'We answer 24/7',
    '9/10 candidates say so',
    'about 3/4 of the team',
    'version 4.12 is out',
    'rated 4/5 stars',
  ])
    assert.equal(read(words), 'none', words);
});
test('[RU9] given a promise that was doubted, given up or broken, its day is none to wait for', () => {
  for (const words of [
    'I doubt that we will know by Friday',
    'It is unlikely that they decide by Friday',
    'We hoped to tell you by Friday but that will not work',
    'He said he would ring you by Friday, but he never did',
    'They wanted to decide by Friday, but it slipped',
  ])
    assert.equal(read(words), 'none', words);
  assert.equal(read('The client said they would decide by Friday'), '2026-11-27');
  assert.equal(read('They wanted to decide today, but will now do so by Friday'), '2026-11-27');
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clocksIn, withoutClocks } from './clock.ts';

const pad = (number: number): string => String(number).padStart(2, '0');
const clock = (minute: number): string => `${pad(Math.floor(minute / 60))}:${pad(minute % 60)}`;

/** Each time of the text: from, to, `?` where office hours decided, `~` where it is a span to choose from. */
function times(text: string): string {
  return clocksIn(text)
    .map(
      ({ minute, endMinute, assumed, open }) =>
        `${clock(minute)}${endMinute === null ? '' : `-${clock(endMinute)}`}${assumed ? ' ?' : ''}${open ? ' ~' : ''}`,
    )
    .join(', ');
}

function same(table: Readonly<Record<string, string>>): void {
  for (const [text, read] of Object.entries(table)) assert.equal(times(text), read, text);
}

test('[RU6] each hour is known by its word, in English and in German', () => {
  const english = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
  english.forEach((word, index) => {
    assert.equal(times(`at ${word} a.m.`), clock(((index + 1) % 12) * 60), word);
    assert.equal(times(`at half past ${word} in the evening`), clock((((index + 1) % 12) + 12) * 60 + 30), word);
  });
  const german = 'ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'.split(' ');
  german.forEach((word, index) => {
    assert.equal(times(`um ${word} Uhr morgens`), clock(((index + 1) % 12) * 60), word);
    assert.equal(
      times(`viertel nach ${word === 'ein' ? 'eins' : word} abends`),
      clock((((index + 1) % 12) + 12) * 60 + 15),
      word,
    );
  });
});

test('[RU6] parts of an hour are known by their words, and count back before the hour', () => {
  same({
    'five past ten': '10:05',
    'ten past 4': '16:10 ?',
    'Quarter PAST ten': '10:15',
    'a quarter after ten': '10:15',
    'twenty past ten': '10:20',
    'twenty five past ten': '10:25',
    'twenty-five minutes past ten': '10:25',
    'half past ten': '10:30',
    'Quarter TO three': '14:45 ?',
    'ten BEFORE eleven': '10:50',
    'fünf nach zehn': '10:05',
    'zehn nach zehn': '10:10',
    'zwanzig nach zwei': '14:20 ?',
    'zehn vor vier': '15:50 ?',
    'Zwanzig VOR Elf': '10:40',
    'Halb drei': '14:30 ?',
    'HALB ELF': '10:30',
    'dreiviertel drei': '14:45 ?',
    'dreiviertel elf': '10:45',
    'at half two': '14:30 ?',
    'for half ten': '10:30',
  });
});

test('[RU6] the hour that ends at one o’clock is at midday, and at night only where that is said', () => {
  same({
    'um halb eins': '12:30',
    'at quarter to one': '12:45',
    'um viertel vor eins': '12:45',
    'dreiviertel eins': '12:45',
    'ten to one in the afternoon': '12:50',
    'ten to one in the morning': '00:50',
  });
});

test('[RU6] an hour that is written as on railways is not turned into an afternoon', () => {
  same({
    '0500 hrs': '05:00',
    '0500h': '05:00',
    '1400 hour': '14:00',
    '1400 hours': '14:00',
    '5:30 hrs': '05:30',
    '5.30h': '05:30',
    '14:30 hour': '14:30',
    '14:30hours': '14:30',
    '05:30': '05:30',
    'at 05.30': '05:30',
    'um 5h': '05:00',
    '5:30': '17:30 ?',
    'at 5.30': '17:30 ?',
    'at 3.50': '15:50 ?',
    '3:50': '15:50 ?',
    '3 Uhr': '15:00 ?',
    'drei Uhr': '15:00 ?',
    'at 3, please': '15:00 ?',
    "three o'clock": '15:00 ?',
    '10:59': '10:59',
    '10:60': '',
    '23:30': '23:30',
    '0:30 am': '00:30',
  });
});

test('[RU6] quarters are said behind the hour, too', () => {
  same({
    'nine fifteen in the morning': '09:15',
    'Nine Thirty a.m.': '09:30',
    'nine forty-five a.m.': '09:45',
    'two forty five this afternoon': '14:45',
    'nine in the evening': '21:00',
    'nine p.m.': '21:00',
  });
});

test('[RU6] a bare number is a clock only behind "at" or "um" and before what ends it', () => {
  same({
    'at 2.': '14:00 ?',
    'at 2 with Anna': '14:00 ?',
    'at 2\nwith Anna': '14:00 ?',
    'at 2': '14:00 ?',
    'um 2 abends': '14:00',
    'at 10 tonight': '22:00',
    'that 2, of them': '',
    'at 2 offices': '',
    'at 2 form': '',
    'at 2 apples': '',
    'at 2 x': '',
    'at 2.5': '',
    'in the afternoon': '',
    'by noon': '12:00',
    'at 12 noon': '12:00',
    noonish: '',
    midday: '12:00',
  });
});

test('[RU6] a length of time is none, whichever word leads to it; a word further off leads to nothing', () => {
  same({
    'it will take 2 hrs': '',
    'within 14 hr': '',
    'in 10-14h': '',
    'in 10 - 14h': '',
    '24/14h': '',
    'das dauert über 14h': '',
    'Über 14 h': '',
    'it lasts 14 hours': '',
    'a call for 3h30': '',
    'not for us at 14h': '14:00',
    'in a call at 14 h': '14:00',
    'in 14 Uhr': '14:00',
    'for 14h30': '14:30',
  });
});

test('[RU6] two times are one span only where nothing but a word such as "to" stands between them', () => {
  same({
    '10:00 sharp - 11:00': '10:00, 11:00',
    '10:00 - then 11:00': '10:00, 11:00',
    '10:00 to about 11:00': '10:00-11:00',
    '10:00 bis um 11:00': '10:00-11:00',
    'between 10:00 sharp and 11:00': '10:00 ~, 11:00',
    'between 10:00 and then 11:00': '10:00 ~, 11:00',
    'Between 2 and 4 pm': '14:00-16:00 ~',
    'ZWISCHEN 14 UND 16 Uhr': '14:00-16:00 ~',
    'between us, 2 and 4 pm': '16:00',
    'gate 2 to the left, 4 pm': '16:00',
    '11-2 to 4 pm': '16:00',
    '6 bis 9 Uhr': '06:00-09:00',
    '2 bis 3 Uhr': '14:00-15:00 ?',
    '7 bis 9 Uhr': '07:00-09:00',
    '7 bis 3 Uhr': '15:00 ?',
    'room 45 - 4pm': '16:00',
    '2:30 bis 4pm': '14:30-16:00',
    '8:00 - 8:30 pm': '20:00-20:30',
    '2 to 3pm and 4 to 5pm': '14:00-15:00, 16:00-17:00',
    '10am': '10:00',
  });
});

test('[RU6] the text without its clocks keeps all the rest', () => {
  assert.equal(withoutClocks('no time'), 'no time');
  assert.equal(withoutClocks('On 4 at 10:00 CET, or 11:00 there'), 'On 4 at , or  there');
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answer, labelledAnswers } from '../../../test/support/answers.ts';
import { formatDay, parseDay, weekdayOf } from '../../core/time/epoch-day.ts';
import { BEGINNING } from '../../core/understand/meaning-rule.ts';
import { sentencesOf } from '../../core/understand/sentences.ts';
import { languagesOf } from '../../core/understand/text-language.ts';
import { understand } from '../../core/understand/understand.ts';
import { answerWords as english } from '../en/answers.ts';
import { answerWords } from './answers.ts';

/** A Wednesday. */
const context = {
  today: parseDay('2026-11-25') ?? 0,
  order: 'day-month',
  weekStartsOn: 1,
  isWorking: (day) => weekdayOf(day) < 6,
  addWorkingDays(day, count) {
    let at = day;
    for (let left = Math.abs(count); left > 0; ) {
      at += Math.sign(count);
      if (weekdayOf(at) < 6) left--;
    }
    return at;
  },
};
const languages = languagesOf([english, answerWords]);
const read = (text, subject = '') => understand(answer({ text, subject }), languages, context);
const answers = labelledAnswers('german-answers');
/** "2026-12-04", "ask 2026-12-04", "none". */
function dayIn(words) {
  const reading = answerWords.readDeadline(words, context);
  if (reading.kind === 'day') return formatDay(reading.day);
  return reading.kind === 'ask' ? `ask ${reading.days.map(formatDay).join(' ')}`.trim() : reading.kind;
}
test('[RU5] of our German answers, those that say no are found, and no other is', () => {
  let [right, wrong, missed] = [0, 0, 0];
  for (const { kind, message } of answers) {
    const isNo = understand(message, languages, context).kind === 'rejection';
    if (isNo && kind === 'rejection') right++;
    else if (isNo) wrong++;
    else if (kind === 'rejection') missed++;
  }
  assert.ok(right / (right + missed) >= 0.95, `${missed} of ${right + missed} missed`);
  assert.ok(right / (right + wrong) >= 0.98, `${wrong} of ${right + wrong} are none`);
});
test('[RU5] of our German answers, at least nineteen of twenty are read as they are meant, of each kind', () => {
  assert.ok(answers.length >= 180);
  for (const kind of [
    'rejection',
    'invitation',
    'holding',
    'question',
    'offer',
    'confirmation',
    'automatic',
    'other',
  ]) {
    const of = answers.filter((each) => each.kind === kind);
    const right = of.filter((each) => understand(each.message, languages, context).kind === kind).length;
    assert.ok(of.length >= 9, kind);
    assert.ok(right / of.length >= 0.95, `${kind}: ${right} of ${of.length}`);
  }
});
test('[RU5] of our German answers, no confirmation is read as an invitation and nobody’s mail as automatic', () => {
  for (const { kind, message } of answers) {
    const found = understand(message, languages, context).kind;
    if (kind === 'confirmation') assert.notEqual(found, 'invitation', message.text);
    if (kind !== 'automatic' && kind !== 'confirmation') assert.notEqual(found, 'automatic', message.text);
  }
});
test('every German rule has the beginning of a word that stands in each sentence that it fits', () => {
  const { meaning } = answerWords;
  for (const { message } of answers)
    for (const { text } of [...sentencesOf(message.text), { text: message.subject }]) {
      const plain = meaning.plain(text);
      const begins = new Set((plain.match(/[a-z\u0080-\uffff]+/g) ?? []).map((word) => word.slice(0, BEGINNING)));
      for (const rule of meaning.rules)
        if (rule.pattern.test(plain))
          assert.ok(
            rule.on.some((each) => begins.has(each.slice(0, BEGINNING))),
            `${rule.pattern} fits “${plain}” and none of “${rule.on.join(' ')}” does`,
          );
    }
});
test('[RU6] given a day that is promised in German words, it is read as the same day in English is', () => {
  const days = [
    ['Wir geben Ihnen bis Ende nächster Woche Bescheid.', '2026-12-04'],
    ['Spätestens am 9. Dezember wissen wir mehr.', '2026-12-09'],
    ['Rückmeldung in den nächsten zwei Wochen.', '2026-12-09'],
    ['Das entscheidet sich in KW 51.', '2026-12-18'],
    ['Ende KW 49 sage ich Ihnen etwas.', '2026-12-04'],
    ['Bis Freitag Mittag melde ich mich.', '2026-11-27'],
    ['Bis Mittwochabend, den 2. Dezember.', '2026-12-02'],
    ['bis zum 4.12.', '2026-12-04'],
    ['bis 04.12.2026', '2026-12-04'],
    ['bis Do., 3.12.', '2026-12-03'],
    ['bis 8. Jänner', '2027-01-08'],
    ['Ich rufe morgen früh an.', '2026-11-26'],
    ['Guten Morgen, ich melde mich am Freitag.', '2026-11-27'],
    ['übermorgen', '2026-11-27'],
    ['innerhalb von zehn Werktagen', '2026-12-09'],
    ['in vierzehn Tagen', '2026-12-09'],
    ['im Laufe der nächsten Woche', '2026-12-04'],
    ['übernächste Woche', '2026-12-11'],
    ['bis Monatsende', '2026-11-30'],
    ['zwischen dem 7. und 11. Dezember', '2026-12-11'],
    ['Am 3. Dezember um 10 Uhr rufe ich Sie an.', '2026-12-03'],
    ['Anfang Januar', '2027-01-15'],
  ];
  for (const [words, day] of days) assert.equal(dayIn(words), day, words);
});
test('[RU6] given German words that may mean several days, or none, no day is taken', () => {
  const readings = [
    ['nächsten Montag', 'ask 2026-11-30 2026-12-07'],
    ['am 3. oder 4. Dezember', 'ask 2026-12-03 2026-12-04'],
    ['Mitte nächster Woche', 'ask 2026-12-02 2026-12-03 2026-12-04'],
    ['zwei Wochen nach dem Gespräch', 'ask'],
    ['Wenn der Vorstand zustimmt, melden wir uns am Freitag.', 'ask 2026-11-27'],
    ['so bald wie möglich', 'vague'],
    ['in Kürze', 'vague'],
  ];
  for (const [words, reading] of readings) assert.equal(dayIn(words), reading, words);
});
test('[RU9] given a German sentence that looks back, denies, wishes or repeats the candidate’s words, it promises no day', () => {
  for (const words of [
    'Ich habe am Montag versucht, Sie anzurufen.',
    'Wir wollten uns am Donnerstag bei Ihnen melden.',
    'Wir können uns nicht bis Freitag entscheiden.',
    'Wir hätten Ihnen gern bis Freitag Bescheid gegeben.',
    'Eigentlich sollte die Entscheidung am Dienstag fallen.',
    'Sie schrieben, dass Sie ab dem 1. Dezember verfügbar sind.',
  ])
    assert.ok(['none', 'past'].includes(dayIn(words)), `${words} ${dayIn(words)}`);
});
test('[RU6] the promise in a German answer is read with its words, and its sentence is not cut at the day', () => {
  const found = read('Das Verfahren läuft noch. Sie hören spätestens am 12. Dezember von uns.');
  assert.equal(found.kind, 'holding');
  assert.equal(found.promise?.sentence.text, 'Sie hören spätestens am 12. Dezember von uns.');
  const reading = found.promise?.reading;
  assert.equal(reading?.kind === 'day' ? formatDay(reading.day) : null, '2026-12-12');
  assert.match(reading?.kind === 'day' ? reading.words : '', /12\. Dezember/);
});
test('[PL10] the day on which somebody is back is read from their German note', () => {
  const back = (text) => {
    const reading = read(text, 'Automatische Antwort: Danke').returns?.reading;
    return reading?.kind === 'day' ? formatDay(reading.day) : null;
  };
  assert.equal(back('Ich bin bis einschließlich 4.12.2026 im Urlaub.'), '2026-12-07');
  assert.equal(back('Ich bin vom 30.11. bis 4.12. nicht im Büro.'), '2026-12-07');
  assert.equal(back('Ab dem 7. Dezember bin ich wieder erreichbar.'), '2026-12-07');
  assert.equal(back('Am 10. Dezember bin ich wieder im Büro.'), '2026-12-10');
  assert.equal(back('Ich bin am 14. Dezember wieder für Sie da.'), '2026-12-14');
  assert.equal(back('Ich bin zurzeit nicht am Platz.'), null);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answer, labelledAnswers } from '../../../test/support/answers.ts';
import { answerWords as german } from '../../languages/de/answers.ts';
import { answerWords } from '../../languages/en/answers.ts';
import { parseDay, weekdayOf } from '../time/epoch-day.ts';
import type { DeadlineContext } from './deadline.ts';
import { languagesOf } from './text-language.ts';
import { understand } from './understand.ts';

/** A Wednesday. */
const context: DeadlineContext = {
  today: parseDay('2026-11-25') ?? 0,
  order: 'day-month',
  weekStartsOn: 1,
  isWorking: (day) => weekdayOf(day) < 6,
  addWorkingDays: (day, count) => day + count,
};
const languages = languagesOf([answerWords, german]);
const read = (text: string, subject = '') => understand(answer({ text, subject }), languages, context);

test('[RU5] given an interview that hangs on a choice to come, or is had with applicants in general, nobody is invited', () => {
  for (const text of [
    'Thank you for applying. If you are selected, we will invite you to an interview.',
    'Thank you for your application. We will be in touch to arrange interviews with shortlisted candidates.',
    'We have received your application. Next steps: step 1 screening, step 2 interview with the team on Teams.',
    'Thank you for applying. The manager will contact you should she wish to invite you to an interview.',
    'Vielen Dank für Ihre Bewerbung. Bei positiver Rückmeldung erhalten Sie eine Einladung zum Gespräch.',
    'Danke für deine Bewerbung. Geeignete Kandidaten laden wir zu einem Probearbeitstag ein.',
  ])
    assert.equal(read(text).kind, 'confirmation', text);
});

test('[RU5] given an "if" of convenience, or a plain request beside talk of candidates, the candidate is invited', () => {
  for (const text of [
    'If you are still interested, could you do Tuesday at 3?',
    'We would love to have you in next week if that suits you.',
    'We are seeing all shortlisted candidates on Monday and would like you to come at ten.',
    'Thank you for applying. Are you free for a chat with Dana on Thursday?',
    'Sofern Sie noch Interesse haben, laden wir Sie zu einem Gespräch am Dienstag um 10 Uhr ein.',
  ])
    assert.equal(read(text).kind, 'invitation', text);
});

test('[RU5] given an offer with a condition, it is an offer, and its condition is kept in their words', () => {
  for (const [text, condition] of [
    ['We are pleased to offer you the role. It is subject to two references.', 'It is subject to two references.'],
    ['We are minded to offer you the post.', 'We are minded to offer you the post.'],
    ['You have got the job once the board has agreed.', 'You have got the job once the board has agreed.'],
    ['Wir bieten Ihnen die Stelle an. Der Betriebsrat muss noch zustimmen.', 'Der Betriebsrat muss noch zustimmen.'],
    [
      'Wir möchten Ihnen die Stelle anbieten, vorbehaltlich der Zustimmung des Betriebsrats.',
      'Wir möchten Ihnen die Stelle anbieten, vorbehaltlich der Zustimmung des Betriebsrats.',
    ],
    ['We are delighted to offer you the role. Please let me know if you have questions.', null],
  ] as const) {
    const found = read(text);
    assert.equal(found.kind, 'offer', text);
    assert.equal(found.condition?.text ?? null, condition, text);
  }
});

test('[RU5] given only the hope of an offer, there is none', () => {
  for (const text of [
    'If all goes well we would make an offer before Christmas.',
    'We expect to make offers next week.',
    'We hope to be in a position to make someone an offer on Friday.',
    'Thank you for applying. Any offer is subject to references.',
    'Wenn alles gut läuft, können wir Ihnen nächste Woche ein Angebot machen.',
  ]) {
    const found = read(text);
    assert.notEqual(found.kind, 'offer', text);
    assert.equal(found.condition, null, text);
  }
});

test('[RU5] of our labelled offers, each that hangs on something says on what, and no firm one does', () => {
  for (const { kind, condition, message } of [...labelledAnswers(), ...labelledAnswers('german-answers')]) {
    if (kind !== 'offer') continue;
    const said = understand(message, languages, context).condition?.text.toLowerCase() ?? '';
    if (condition === null) assert.equal(said, '', message.text);
    else assert.ok(said.includes(condition.toLowerCase()), message.text);
  }
});

test('[RU5] given the day on which a board agrees to an offer, it is not the day by which the offer wants its answer', () => {
  assert.equal(read('We would like to offer you the role, pending sign-off, which I expect by Friday.').promise, null);
  const both = read('We offer you the role, subject to the board on 3 December. Please let us know by 7 December.');
  assert.equal(both.promise?.sentence.text, 'Please let us know by 7 December.');
});

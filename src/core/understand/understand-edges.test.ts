import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answer } from '../../../test/support/answers.ts';
import { promisesInNote } from './call-note.ts';
import type { DeadlineContext } from './deadline.ts';
import { asksWhether, type HeardWords, opensDoor, questionsIn } from './heard.ts';
import { rule } from './meaning-rule.ts';
import { languagesOf } from './text-language.ts';
import { type AnswerWords, understand } from './understand.ts';

const heard: HeardWords = {
  worth: /x/,
  plainNo: /x/,
  saysNothing: /x/,
  refuses: /\brefuse\b/,
  opensDoor: /\bapply again\b/,
  praises: /x/,
  denies: /x/,
  sendsTerms: /x/,
  asksAnswerBy: /x/,
  whether: /\bstill interested\b/i,
  praised: () => null,
};

/** A language in which a day is "day 7", and "some day 7" asks. */
const speech: AnswerWords = {
  marks: /\bthe\b/g,
  readDeadline: (text) => {
    const found = /(some |soon )?day (\d+|long)/.exec(text);
    if (found === null) return { kind: 'none' };
    const day = Number(found[2]);
    if (found[1] === 'soon ') return { kind: 'vague', words: found[0] };
    return found[1] === undefined
      ? { kind: 'day', day: Number.isNaN(day) ? 30 : day, words: found[0] }
      : { kind: 'ask', days: [day], words: found[0], about: false };
  },
  readDates: (text) => ({
    text,
    dates: text.includes('named') ? [{ start: 0, end: 1, days: [30], weekdayAlone: false }] : [],
  }),
  whoPromised: (sentence) => (sentence.startsWith('I ') ? 'mine' : sentence.startsWith('Anna ') ? 'theirs' : null),
  meaning: {
    rules: [rule('rejection', 4, 'sorry', /\bsorry\b/), rule('holding', 4, 'decid', /\bdecide\b/)],
    condition: /\bif\b/,
    general: {
      hanging: /\bshould they\b/,
      ofMany: /\beverybody\b/,
      course: /\bour way\b/,
      toYou: /\bto you\b/,
      convenience: /\bif you like\b/g,
    },
    offers: { tied: /\bsubject to\b/, loose: /\bin principle\b/, hoped: /\bhope\b/, wantsAnswer: /\breply\b/ },
    unreal: /\bwished\b/,
    turn: /\bbut\b/,
    instead: /\binstead\b/,
    rhetorical: /\brhetoric\b/,
    ofOthers: /\bothers\b/,
    takenBack: /\bignore\b/,
    topic: /\bapplication\b/,
    leansToNo: () => 0,
    plain: (sentence) => sentence.toLowerCase(),
  },
  requestScore: (sentence) => (sentence.includes('please') ? 2 : 0),
  several: {
    joints: /;/g,
    looseJoints: /,/g,
    opener: /^while\b/,
    together: /\bneither\b/,
    all: /\bboth\b/,
    other: /\bother\b/,
    unclear: /\bone of\b/,
    plain: (text) => text.toLowerCase(),
  },
  timeWords: /\bday\b/i,
  promiseWords: /\bwe will\b/i,
  backWords: /\bmet\b/i,
  aheadWords: /\bnext\b/i,
  returnWords: /\buntil (.*)|\bback on (.*)/,
  lastDayWords: /\buntil\b/,
  heard,
};
const context: DeadlineContext = {
  today: 5,
  order: null,
  weekStartsOn: 1,
  isWorking: () => true,
  addWorkingDays: (day, count) => day + count,
};
const read = (text: string, part: object = {}) =>
  understand(answer({ text, subject: '', ...part }), languagesOf([speech]), context);

test('[RU5] of several requests the first is shown, and a sentence that only holds a question mark is no request', () => {
  const asked = (text: string) => read(text).evidence?.text ?? null;
  assert.equal(asked('Could you please send it? And please bring it?'), 'Could you please send it?');
  assert.equal(asked('Could you please send it? )'), 'Could you please send it?');
  assert.equal(read('Could you please see https://quay.example/?job=1 now').kind, 'other');
  assert.equal(read('Could you please send it ?”').kind, 'question');
});

test('[RU5] the first sentence that is more than a greeting stands for the mail', () => {
  const lead = (text: string) => read(text).evidence?.text ?? null;
  assert.equal(
    lead('Dear Rowan.\n\nWe looked at all that you sent. We looked at it with pleasure.'),
    'We looked at all that you sent.',
  );
  assert.equal(lead('Rowan-Ellis-of-the-long-name with-us'), null, 'two words');
  assert.equal(lead('Abcdefghijklmnopqrstuvwxyz and so'), null, 'three words that end nothing');
});

test('[RU5] a mail whose first language says something is not read in the second', () => {
  const other: AnswerWords = {
    ...speech,
    marks: /\bdie\b/g,
    meaning: { ...speech.meaning, rules: [rule('invitation', 4, 'einla', /\beinladen\b/)] },
  };
  const both = languagesOf([speech, other]);
  const found = (text: string) => understand(answer({ text, subject: '' }), both, context);
  const mail = (end: string) => `the the the the the. die die die die. ${end}`;
  assert.equal(found(mail('sorry. einladen.')).kind, 'rejection');
  assert.equal(found(mail('einladen.')).kind, 'invitation');
  assert.equal(found(mail('nothing.')).kind, 'other');
});

test('[RU4] a note about being away names the day in its first words that do, and no day that is over or only about', () => {
  const away = (text: string, subject = 'Automatic reply: x') => {
    const { returns, evidence } = read(text, { subject });
    const reading = returns?.reading;
    return [reading === undefined ? null : reading.kind === 'day' ? reading.day : reading.kind, evidence?.text ?? null];
  };
  assert.deepEqual(away('I am back on day 7. You are back on day 9.'), [7, 'I am back on day 7.']);
  assert.deepEqual(away('Back on Monday. I am back on day 9.'), [9, 'Back on Monday.']);
  assert.deepEqual(away('I am back on soon day 9.'), [null, 'I am back on soon day 9.']);
  assert.deepEqual(away('Hello.', 'Automatic reply: away until day 9'), [10, null]);
  assert.deepEqual(away('Hello.', `Automatic reply: ${'x'.repeat(300)} back on day 9`), [null, null]);
  assert.deepEqual(away('I am back on day 206, code 12027.'), [null, 'I am back on day 206, code 12027.']);
  assert.deepEqual(away('I am back on day 206, code 20271.'), [null, 'I am back on day 206, code 20271.']);
  assert.deepEqual(away(`${'So. '.repeat(70)}I am back on day 7.`)[0], null, 'far down');
  const period = read('I am back on day long.', { subject: 'Automatic reply: x' }).returns?.reading;
  assert.deepEqual(period, { kind: 'ask', days: [30], words: 'day long', about: true }, 'a period has no one day');
  const dated = read('I am back on day long, as named.', { subject: 'Automatic reply: x' }).returns?.reading;
  assert.equal(dated?.kind, 'day');
});

test('[RU6] words that name no day promise none', () => {
  assert.equal(
    read('We decide. We will write on soon day 7. We will call by day 8.').promise?.sentence.text,
    'We will call by day 8.',
  );
  assert.equal(read('Sorry. We will write by day 7.').promise, null);
});

test('[RU4] what came back says nothing of its own', () => {
  const found = read('Sorry.', { reports: [{ type: 'delivery-status', text: 'Status: 5.1.1' }] });
  assert.deepEqual([found.own, found.promise, found.returns, found.evidence], ['', null, null, null]);
});

test('[WR5] a door is opened in a part of a sentence of its own', () => {
  assert.equal(opensDoor('We refuse.  Do apply again', heard), true);
  assert.equal(opensDoor('We refuse  but  do apply again', heard), true);
  assert.equal(opensDoor('We refuse, but please do apply again', heard), true);
  assert.equal(opensDoor('We refuse butter to those who apply again', heard), false);
});

test('[WR5] only what ends with a question mark asks, and whether somebody is still interested is asked of all that is said', () => {
  assert.deepEqual(questionsIn('Is it so? See https://quay.example/?job=1 now.'), ['Is it so?']);
  assert.equal(asksWhether('Hello there. Tell me if you are still interested.', heard), true);
});

test('[PL22] a sentence of a note of which it is not clear whose it is says nothing', () => {
  const found = promisesInNote(
    'I send it. Somebody writes on day 8. Anna calls on day 7. Anna calls.',
    speech.whoPromised,
    (sentence) => speech.readDeadline(sentence, context),
  );
  assert.deepEqual(
    found.map((each) => `${each.whose} ${each.text}`),
    ['mine I send it.', 'theirs Anna calls on day 7.'],
  );
});

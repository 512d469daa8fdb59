import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answer } from '../../../test/support/answers.ts';
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
const read = (text: string) => understand(answer({ text }), languages, context);

function allAre(kind: string, texts: readonly string[]): void {
  for (const text of texts) assert.equal(read(text).kind, kind, text);
}

test('[RU5] given a no that is not said with its usual words, it is one', () =>
  allAre('rejection', [
    'The welding spots have all gone to people from the agency.',
    'In the end we leaned towards the person with the night shifts.',
    'Sorry mate, not this time.',
    'You were pipped to the post by a fitter from Hull.',
    'Honestly you are a bit too green for this one. I am sorry.',
    'Wir haben das Verfahren ohne Besetzung beendet.',
    'Die Küchenleitung geht an eine Kollegin aus dem Haus.',
  ]));

test('[RU5] given a job that is offered in everyday words, it is an offer', () =>
  allAre('offer', [
    'As I said on the phone, the job’s yours.',
    'I’ll not drag it out: we want you! When can you start?',
    'The trustees decided that you should be our next curator.',
    'We would like to give you the place in our kindergarten.',
    'Gaffer says yes, £180 a day. When are you starting?',
    'Die Wahl ist auf Sie gefallen. Bitte teilen Sie uns mit, ob Sie annehmen.',
    'Wir würden uns freuen, wenn Sie zu uns kommen. Der Vertrag liegt bei.',
  ]));

test('[RU5] given an offer that hangs on something in everyday words, what it hangs on is kept', () => {
  for (const [text, condition] of [
    ['The job’s yours as long as the test is clean.', 'The job’s yours as long as the test is clean.'],
    ['We want to hire you. One snag: we need to see the permit first.', 'One snag: we need to see the permit first.'],
    [
      'Sie können am 1. bei uns anfangen, wenn der Betriebsarzt sein Okay gibt.',
      'Sie können am 1. bei uns anfangen, wenn der Betriebsarzt sein Okay gibt.',
    ],
    ['We decided for you. Send the contract back when you agree.', null],
  ] as const) {
    const found = read(text);
    assert.equal(found.kind, 'offer', text);
    assert.equal(found.condition?.text ?? null, condition, text);
  }
});

test('[RU5] given an appointment that stands or is put on another day, it is an invitation', () =>
  allAre('invitation', [
    'Perfect, Wednesday at 2.15 it is.',
    'You’re all set for Thursday at 3:30 PM.',
    'We have moved you to 13.30 on the same day and swapped another candidate into the morning.',
    'The assessment day will not take place as planned. It will now be held on 26 February.',
    'Dann bleibt es bei Donnerstag, 9 Uhr.',
    'Ginge es bei Ihnen auch eine Woche später, gleiche Uhrzeit?',
  ]));

test('[RU5] given what arrived, said in passing, it is a receipt', () =>
  allAre('confirmation', [
    'Your CV landed safely with us this morning.',
    'Your papers came through, ta. I have stuck them on your file.',
    'Your video answers are in. If we think it is a match we will set up a call.',
    'Ihre Mappe ist heute mit der Post bei uns angekommen.',
  ]));

test('[RU5] given patience that is asked for, or a promise, in everyday words, nothing is decided', () =>
  allAre('holding', [
    'Chef is off with his back, so all the hiring is parked. We liked your trial shift.',
    'You will have a call from me on Friday, one way or the other.',
    'I’ll bell you Thursday about the job.',
    'Der Chef ist noch auf Montage und ohne ihn kann ich nichts entscheiden.',
    'Abgesagt ist nichts, entschieden aber auch nicht.',
  ]));

test('[RU5] given words of an offer or a no that are meant otherwise, they are neither', () => {
  for (const text of [
    'We’d love you to be our next Ranger, so good luck!',
    'The job is yours to lose, but first everyone sits the test in January.',
    'They want you, I can tell, but the offer isn’t signed off.',
    'We’ve decided to go with you or one other person, and it’ll be Friday before we know which.',
    'Nobody has been turned down yet, and you haven’t missed out. We need another fortnight.',
    'I’d love to tell you that you’ve got the job, but the board doesn’t meet till Tuesday.',
    'The legal team has found another form that needs signing before I can do a thing.',
    'The job fair on Saturday has been cancelled.',
    'Your CV has gone to a colleague in York who handles joinery.',
  ])
    assert.ok(!['offer', 'rejection'].includes(read(text).kind), `${read(text).kind}: ${text}`);
});

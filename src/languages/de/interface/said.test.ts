import assert from 'node:assert/strict';
import { test } from 'node:test';
import { none } from '../../../contract/refusals/kind.ts';
import { parseDay } from '../../../core/time/epoch-day.ts';
import { germanWords } from './words.ts';

const du = germanWords('du');
const sie = germanWords('sie');
/** Half past two in Berlin on Friday 4 December. */
const when = { at: Date.UTC(2026, 11, 4, 13, 30), zone: 'Europe/Berlin' };
const friday = parseDay('2026-12-04') ?? 0;

test('[UI3] given numbers, the German sentence of the day says them in words and agrees with them', () => {
  assert.deepEqual(
    [du.today.toDo(1), du.today.toDo(3), du.today.toDo(13)],
    ['Eine Aufgabe.', 'Drei Aufgaben.', '13 Aufgaben.'],
  );
  assert.deepEqual([du.today.questions(1), sie.today.questions(2)], ['Eine Frage an dich.', 'Zwei Fragen an Sie.']);
  assert.equal(du.today.lettersNeedYou(2), 'Zwei Briefe warten auf dich.');
  assert.equal(du.today.older(1), 'Nichts Neues zu tun. Etwas Älteres ist einen Blick wert.');
});

test('[SG1] given a letter on its way, German tells how it stands', () => {
  assert.equal(
    du.outbox.standing({ is: 'accepted', when }),
    'Dein Mailserver hat ihn am Freitag, 4. Dezember, um 14:30 Uhr angenommen.',
  );
  assert.equal(sie.outbox.standing({ is: 'by-person' }), 'Sie haben ihn zurückgeholt.');
  assert.equal(
    du.outbox.heardFrom('Karen', friday, false),
    'Kam seit Freitag, 4. Dezember etwas von Karen, per E-Mail, Anruf oder SMS?',
  );
  assert.equal(sie.pause('login'), 'Das Senden ist angehalten, weil Ihr Mailserver uns nicht hineinließ.');
});

test('[RU5] given an answer of theirs, German asks what it means', () => {
  const asked = {
    job: 'Controllerin bei Nordwind',
    who: 'Karen',
    guess: 'rejection',
    vouched: true,
    tied: false,
  } as const;
  assert.equal(
    du.questions.whatItMeans(asked),
    'Controllerin bei Nordwind: Karen hat geantwortet. Klingt wie eine Absage. Stimmt das?',
  );
  assert.equal(
    sie.questions.whatItMeans({ ...asked, who: null, guess: 'other' }),
    'Controllerin bei Nordwind: Eine Antwort ist da. Was bedeutet das?',
  );
});

test('[UI3] given a refusal, German says what happened and what to do, without addressing where it need not', () => {
  assert.deepEqual(du.refusals['offer-waits'](none), {
    what: 'Ein Angebot wartet auf deine Antwort.',
    todo: 'Zusagen, um Zeit bitten oder absagen.',
  });
  assert.deepEqual(sie.refusals['letter-approved'](none), {
    what: 'Dieser Brief ist freigegeben und geht von selbst raus.',
    todo: 'Erst zurückholen.',
  });
  assert.equal(
    du.refusals['promised-to-whom']({ text: 'Referenzen', name: 'Karen' }).what,
    'Wem wurde „Referenzen“ versprochen? Karen ist nicht notiert.',
  );
});

test('[RU8] given why a file cannot be read, German says it as a sentence and within one', () => {
  assert.equal(du.unread.sentence({ code: 'no-mail' }), 'Das sieht nicht nach einer E-Mail aus.');
  assert.equal(
    du.fitNotes.tableUnread('Skills.csv', { code: 'unreadable' }),
    'Skills.csv war nicht lesbar (das Lesen ging schief).',
  );
});

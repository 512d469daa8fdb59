import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseDay } from '../../core/time/epoch-day.ts';
import { german } from './pack.ts';
import { cityOf } from './place.ts';

const day = (text: string): number => parseDay(text) ?? 0;
const moment = (text: string, minute: number) => ({ day: day(text), minute });

test('[UI3] given a step, its title is an infinitive that addresses nobody, with the name or without', () => {
  assert.equal(german.stepTitle('thank-you', 'plain', ['Ines Duarte', 'Tom Roth']), 'Ines Duarte und Tom Roth danken');
  assert.equal(german.stepTitle('thank-you', 'plain', []), 'Danke sagen');
  assert.equal(german.stepTitle('check-in', 'plain', ['Ines Duarte']), 'Bei Ines Duarte nachfragen');
  assert.equal(
    german.stepTitle('closing-question', 'plain', ['Ines Duarte']),
    'Bei Ines Duarte ein letztes Mal nachfragen',
  );
  assert.equal(german.stepTitle('debrief', 'plain', ['Ines Duarte']), 'Wie war’s mit Ines Duarte?');
  assert.equal(german.stepTitle('accept', 'plain', ['Ines Duarte']), 'Ines Duarte zusagen');
  assert.equal(german.stepName('withdraw', 'decline'), 'Das Angebot ablehnen');
  assert.equal(german.stepName('check-in', 'availability'), 'Sich verfügbar melden');
});

test('[UI3] given when something is due, a list says it in a word or two', () => {
  const due = (days: number, more = {}): string =>
    german.dueWord({ days, day: day('2026-12-09'), minute: 1050, over: false, ...more });
  assert.deepEqual(
    [due(-3), due(-1), due(0, { over: true }), due(0), due(0, { minute: 1440 }), due(1), due(3), due(9)],
    ['3 Tage drüber', '1 Tag drüber', 'heute drüber', 'heute, 17:30 Uhr', 'heute', 'morgen', 'Mi.', 'Mi., 9. Dez.'],
  );
});

test('[UI3] given the best time for something, German says the day once and whose clock it is', () => {
  assert.equal(
    german.best(moment('2026-12-04', 540), moment('2026-12-04', 1050), false),
    'Am besten am Freitag, 4. Dezember, zwischen 9 und 17:30 Uhr.',
  );
  assert.equal(
    german.best(null, moment('2026-12-09', 1050), true),
    'Am besten jetzt, bis Mittwoch, 9. Dezember, 17:30 Uhr (dortige Zeit).',
  );
  assert.equal(
    german.bestIsOver(moment('2026-12-10', 0), false),
    'Am besten wäre es bis Ende Mittwoch, 9. Dezember gewesen. Besser spät als nie.',
  );
});

test('[UI3] given holidays, countries and zones, German calls them by its own names', () => {
  assert.equal(german.holidayName('Boxing Day (substitute day)'), '2. Weihnachtstag (Ersatztag)');
  assert.equal(german.holidayName('Corpus Christi'), 'Fronleichnam');
  assert.equal(german.holidayName('Näfelser Fahrt'), 'Näfelser Fahrt');
  assert.equal(german.countryName('DK'), 'Dänemark');
  assert.equal(cityOf('Europe/Zurich'), 'Zürich');
  assert.equal(cityOf('America/New_York'), 'New York');
});

test('[TR2] a day with its time is said in German, and what is asked for names nothing English', () => {
  assert.equal(german.momentText(20_789, 15 * 60), 'Mittwoch, 2. Dezember, 15 Uhr');
  assert.equal(
    german.stepTitle('tell-of-offer', 'plain', ['Ines Duarte']),
    'Ines Duarte über das andere Angebot informieren',
  );
});

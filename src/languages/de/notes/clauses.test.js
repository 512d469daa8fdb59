import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readClauses } from '../../../core/write/note-clauses.ts';
import { createNoteReader } from '../../../core/write/note-reading.ts';
import { readGermanNote } from './grammar.ts';

const read = createNoteReader(readGermanNote, null, ['Dave Holm']);
/** Each clause as "said: words", "question: words" and so on for what invites, or "private: words". */
function clauses(note, whose) {
  return readClauses(read, note, whose).map(({ text, ...reading }) =>
    reading.said !== null
      ? `said: ${reading.said.text}`
      : `${reading.why === 'unclear' ? (reading.likely ?? 'unclear') : reading.why}: ${text}`,
  );
}
function check(whose, table) {
  for (const [note, ...expected] of table) assert.deepEqual(clauses(note, whose), expected, note);
}
test('[WR5] given a German question of theirs beside something private, the question alone invites', () => {
  check('theirs', [
    [
      'chef, bissl eitel. alte Spannbetonbrücken!! fragte wie ich mit dem Prüfer streite',
      'private: chef',
      'private: bissl eitel',
      'topic: alte Spannbetonbrücken',
      'question: fragte wie ich mit dem Prüfer streite',
    ],
    [
      'Frage: ob ich Bauüberwachung auf der Baustelle auch nachts mache?? (Kind! hab ich nicht gesagt). sehr nett',
      'question: Frage: ob ich Bauüberwachung auf der Baustelle auch nachts mache??',
      'private: Kind',
      'private: hab ich nicht gesagt',
      'private: sehr nett',
    ],
    [
      'Gehalt 68k. BIM-Software: Allplan statt Revit',
      'private: Gehalt 68k',
      'topic: BIM-Software: Allplan statt Revit',
    ],
    [
      'fragte wie ich mit Dialekt umgehe. bisschen von oben herab. Krimireihe, 3 Bände',
      'question: fragte wie ich mit Dialekt umgehe',
      'private: bisschen von oben herab',
      'topic: Krimireihe, 3 Bände',
    ],
    ['fragte, ob ich mir Teamleitung vorstellen kann', 'said: ob ich mir Teamleitung vorstellen kann'],
    ['wollte wissen, wie ich mit Fehlern umgehe', 'question: wollte wissen, wie ich mit Fehlern umgehe'],
    [
      'meinte 22€/Normseite sind drin. hat Stress mit Chef',
      'private: meinte 22€/Normseite sind drin',
      'private: hat Stress mit Chef',
    ],
  ]);
});
test('[WR5] given a German question about the candidate’s own life or pay, it stays private', () => {
  for (const note of [
    'fragte nach meinem Gehalt',
    'fragte, ob ich Familie habe',
    'fragte warum ich weg will',
    'Frage: wie alt ich bin',
    'fragte, ob ich schwanger bin',
    'fragte nach der Lücke im Lebenslauf',
    'fragte ob ich noch andere Angebote habe',
    'fragte, wie belastbar ich bin',
    'fragte wie ich meine Migräne manage',
    'wollte wissen was ich verdiene',
    'wollte wissen wo ich noch im Gespräch bin',
    'fragte ob ich 60k nehmen würde',
    'Frage: warum weg von der alten Firma',
  ])
    assert.deepEqual(clauses(note, 'theirs'), [`private: ${note}`], note);
  assert.ok(readClauses(read, 'wollte wissen, ob ich Kinder habe', 'theirs').every(({ why }) => why === 'private'));
});
test('[WR5] given a plain German subject beside what is of somebody’s life, looks, money or plans, the subject alone is offered', () => {
  for (const note of [
    '3 Kinder. das neue Lager',
    'im 5. Monat schwanger; das neue Lager',
    'geschieden. das neue Lager',
    'hat Alkoholfahne!! das neue Lager',
    'Raucher. das neue Lager',
    'Glatze, Bauch. das neue Lager',
    'die Neue ist hübsch. das neue Lager',
    'total verpeilt. SAP S/4',
    'Chaosladen. SAP S/4',
    'die Abfindung. SAP S/4',
    'Schulden vom Haus. SAP S/4',
    'Privatinsolvenz 2019. SAP S/4',
    'Schwerbehindertenausweis. SAP S/4',
    'Panikattacken. SAP S/4',
    'Bandscheibenvorfall. SAP S/4',
    'Burnout 2021. SAP S/4',
    'Wettbewerber zahlt mehr. SAP S/4',
    'Angebot von Siemens. SAP S/4',
    '2. Gespräch bei Siemens am Di. SAP S/4',
    'Kündigungswelle. SAP S/4',
    'Werk Hanau macht zu. SAP S/4',
    'Hanau schließt im Mai, weiß noch keiner. SAP S/4',
    'Lebenslauf geschönt. SAP S/4',
    'hab gesagt ich kann SAP (stimmt nicht). SAP S/4',
    'Ausländer. SAP S/4',
    'Türke, netter Typ. SAP S/4',
    'alter weißer Mann. SAP S/4',
    'AfD-Sprüche. SAP S/4',
    'die Arbeitszeiten sind übel. SAP S/4',
    'Überstunden ohne Ende. SAP S/4',
    'Überstunden. SAP S/4',
    'Personalmangel. SAP S/4',
    'Gehaltsvorstellung 70. SAP S/4',
    '65000 brutto. SAP S/4',
    'meinte das Team ist zerstritten. SAP S/4',
    'Pendeln nervt. SAP S/4',
    'Probezeit 6 Monate. SAP S/4',
    'Elternabend verpasst. SAP S/4',
    'Sabine aus der Buchhaltung geht. SAP S/4',
  ])
    assert.deepEqual(
      readClauses(read, note, 'theirs')
        .filter(({ said, why }) => said !== null || why === 'unclear')
        .map(({ text }) => text),
      [note.includes('Lager') ? 'das neue Lager' : 'SAP S/4'],
      note,
    );
});
test('[WR5] given that a German note is not for them, nothing of what it means is offered', () => {
  for (const note of [
    'Nebenjob im Archiv läuft noch, nicht erwähnen',
    'der Umzug nach Leipzig. unter uns',
    'unter uns: die neue Halle in Leipzig. das Schichtmodell',
    'die neue Halle in Leipzig, bitte nicht weitersagen',
    'das Schichtmodell (vertraulich)',
    'das Schichtmodell. Sag Jule nichts davon',
    'die neue Halle, noch nicht offiziell',
  ])
    for (const whose of ['theirs', 'mine'])
      assert.ok(
        readClauses(read, note, whose).every(({ why }) => why === 'private'),
        note,
      );
});
test('[WR5] given plain German facts and things to ask or tell, none is private', () => {
  check('mine', [
    ['hab die Talbrücke nachgerechnet, 2022, allein', 'own: hab die Talbrücke nachgerechnet, 2022, allein'],
    ['dass ich 2021 den Förderpreis hatte', 'own: dass ich 2021 den Förderpreis hatte'],
    ['Staplerschein gültig bis 2029', 'own: Staplerschein gültig bis 2029'],
    ['nach Homeoffice fragen', 'to-ask: nach Homeoffice fragen'],
  ]);
  check('promised', [['Zeugnis von der alten Firma nachreichen', 'topic: Zeugnis von der alten Firma nachreichen']]);
  for (const note of ['sage ihr bis Freitag, ob ich anfangen kann', 'Jule Bescheid geben', 'Starttermin bestätigen'])
    assert.deepEqual(read(note, 'promised'), { said: null, why: 'unclear', likely: 'to-tell' }, note);
});
test('[WR5] given a German note of what was left out, what leads to it makes it no secret', () => {
  const reading = readGermanNote('hab vergessen: Zusatzquali Sprachförderung seit 2023', 'mine');
  assert.equal(reading.said, null);
  assert.equal(reading.why, 'unclear');
  assert.equal(readGermanNote('vergessen: bin schwanger', 'mine').why, 'private');
});

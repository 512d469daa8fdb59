import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fullPayloads } from '../../../test/support/full-payloads.ts';
import { german, germanFormally } from './pack.ts';

const names = (id) => ({ per_1: 'Anna', per_2: 'Ben', per_3: 'Cem' })[id] ?? 'jemand';
const noted = (kind, payload) => ({
  position: 1,
  id: 'ent_1',
  kind,
  version: 1,
  happenedAt: 0,
  recordedAt: 0,
  stamp: '000000000.0000.0',
  operationId: 'op_1',
  scopes: [],
  payload,
});
const lines = {
  'profile-set': 'Profil geändert.',
  'absence-noted': 'Du bist von Sonntag, 1. November bis Montag, 2. November nicht da.',
  'policy-set': 'Geändert, wie oft nachgefragt wird.',
  'voice-set': 'Geändert, wie deine Briefe klingen.',
  'own-letter-kept': 'Eigenen Brief gespeichert.',
  'phrase-kept': 'Eigenen Satz gespeichert.',
  'person-noted': 'Name notiert: Anna.',
  'person-corrected': 'Name korrigiert: the name.',
  'firm-noted': 'Firma notiert: the name.',
  'firm-corrected': 'Firma korrigiert: the name.',
  'closing-days-noted': 'Geschlossen von Sonntag, 1. November bis Montag, 2. November.',
  'job-opened': 'Stelle hinzugefügt.',
  'job-changed':
    'Zur Stelle notiert: Gehalt the pay, Ort the town, Tage im Büro the days, Link the page, beworben am Donnerstag, 1. Oktober, gefunden über the source.',
  'notes-written': 'Eigene Notizen geschrieben.',
  'job-closed': 'Abgeschlossen: Zusage.',
  'interview-planned': 'Gespräch mit Ben und Cem.',
  'interview-moved': 'Das Gespräch wurde vom Do., 1. Jan., 1 Uhr auf Do., 1. Jan., 1 Uhr verschoben.',
  'interview-cancelled': 'Das Gespräch wurde abgesagt.',
  'interview-changed':
    'Jetzt auch dabei: jemand. Nicht mehr dabei: Cem. Der Ort ist jetzt the place. Du hast den Termin zugesagt.',
  'interview-corrected':
    'Gespräch korrigiert. Es ist am Do., 1. Jan., 1 Uhr. Auch dabei: jemand. Nicht dabei: Cem. Der Ort ist the place.',
  'interview-outcome': 'Es kam niemand.',
  'lateness-noted': 'Notiert: Du kommst 7 Minuten zu spät.',
  'debrief-saved':
    'So war’s. Ben: the remark; Cem: another remark. Antwort bis Dienstag, 3. November: „their promise“.',
  'contact-logged': 'E-Mail von Ben und Cem (noch nicht entschieden). the subject',
  'meaning-confirmed': 'Geklärt, was die Nachricht war: ein Angebot.',
  'letter-wanted': 'Du möchtest etwas richtigstellen. the text',
  'step-chosen': 'Du hast Freitag, 6. November gewählt: Nachfragen, wie es steht (Anna und Ben).',
  'letter-approved': 'Du hast einen Brief an Anna und Ben freigegeben.',
  'letter-progressed': 'Ob der Brief rausging, lässt sich nicht sagen.',
  'evidence-noted': 'Deine Beispiele: „the title“.',
  'evidence-used': 'Du hast Anna und Ben ein Beispiel erzählt.',
  'resume-noted': 'Lebenslauf übernommen.',
  'criteria-noted': 'Geändert, was dir wichtig ist.',
  'fit-noted':
    'Anzeige gespeichert: „the title“. Gesucht wird: „the requirement“. Deine Stärken hier: „the strength“. Spricht dagegen: „the consideration“. Noch zu fragen: „the question“. Die Antwort: „the answer“. Herausgefunden: „the research“. Der Weg: „the route“.',
  'want-decided': 'Du hast entschieden: lieber nicht. the reason',
  'feedback-noted': 'Rat von Anna: the text',
  'occasion-noted': 'Neuigkeit notiert: the text.',
  'person-left': 'Anna ist nicht mehr dort. Jetzt zuständig: Ben.',
  'people-merged': 'the name und Ben sind dieselbe Person.',
  'taken-away': 'Diese Stelle wurde entfernt.',
  'entry-corrected': 'Notiz korrigiert: Ein Gespräch.',
  'entry-retracted': 'Zurückgenommen: Ein Gespräch.',
};
test('[ST1] given a note of every kind, its German line says what it holds', () => {
  const said = Object.entries(fullPayloads).map(([kind, payload]) => [
    kind,
    german.storyLine(noted(kind, payload), names, () => 'Ein Gespräch.'),
  ]);
  assert.deepEqual(Object.fromEntries(said), lines);
});
test('[ST1] given a note that was erased, its line says only that', () => {
  assert.equal(
    german.storyLine(noted('from-a-later-version', {}), names),
    'Eine Notiz, die gelöscht wurde oder die diese Version nicht kennt.',
  );
});
test('[UI3] given a candidate who is addressed formally, the story says Sie', () => {
  const said = (kind) => germanFormally.storyLine(noted(kind, fullPayloads[kind]), names);
  assert.equal(said('lateness-noted'), 'Notiert: Sie kommen 7 Minuten zu spät.');
  assert.equal(said('letter-approved'), 'Sie haben einen Brief an Anna und Ben freigegeben.');
});

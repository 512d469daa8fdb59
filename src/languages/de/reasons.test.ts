import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Reason } from '../../core/plan/reason.ts';
import { parseDay } from '../../core/time/epoch-day.ts';
import { german, germanFormally } from './pack.ts';

const day = (text: string): number => parseDay(text) ?? 0;
/** Wednesday 25 November, Friday 4 December, Friday 18 December. */
const [met, next, far] = [day('2026-11-25'), day('2026-12-04'), day('2026-12-18')];
const interview = { what: 'interview', direction: null, channel: null, purpose: null, day: met } as const;
const voicemail = { what: 'contact', direction: 'out', channel: 'voicemail', purpose: null, day: met } as const;
const christmas = [{ day: day('2026-12-25'), name: 'Christmas Day' }];

const thanks: Reason = {
  rule: 'PL2',
  code: 'thanks',
  hours: 24,
  nth: 3,
  interviewDay: met,
  closesDay: day('2026-11-30'),
  skipped: [],
};
const silence: Reason = { rule: 'PL6', code: 'silence', since: interview, span: [7, 10], day: next, skipped: [] };
const promised: Reason = {
  rule: 'PL8',
  code: 'promised',
  promisedDay: next,
  day: day('2026-12-07'),
  come: false,
  skipped: [],
};

test('[PL18] given the reasons of a plan, German says each as somebody would', () => {
  const said: readonly (readonly [Reason, string])[] = [
    [
      thanks,
      'Am besten in den ersten 24 Stunden nach deinem Gespräch am Mi., 25. Nov., spätestens am Mo., 30. Nov., dem 3. Arbeitstag danach.',
    ],
    [silence, 'Ab Freitag, 4. Dezember: sieben Arbeitstage ohne Nachricht seit deinem Gespräch am Mi., 25. Nov.'],
    [
      { ...silence, since: voicemail, span: [10, 10], skipped: christmas },
      'Ab Freitag, 4. Dezember: zehn Arbeitstage ohne Nachricht seit deiner Mailbox-Nachricht vom Mi., 25. Nov. (1. Weihnachtstag nicht mitgezählt).',
    ],
    [
      { rule: 'PL7', code: 'quick', since: interview, span: [3, 4], day: next, skipped: [] },
      'Ab Freitag, 4. Dezember: Es sollte schnell gehen, also am 3. oder 4. Arbeitstag nach deinem Gespräch am Mi., 25. Nov. nachfragen.',
    ],
    [
      promised,
      'Genannt ist Freitag, 4. Dezember. Vorher würde eine Frage drängen. Ab Mo., 7. Dez., dem nächsten Arbeitstag, ist sie in Ordnung.',
    ],
    [
      { ...promised, come: true },
      'Genannt war Freitag, 4. Dezember. Der Tag ist vorbei, jetzt ist Nachfragen in Ordnung.',
    ],
    [
      { rule: 'PL5', code: 'debrief-after', interviewDay: next },
      'Gleich nach deinem Gespräch am Fr., 4. Dez., solange alles noch frisch ist.',
    ],
    [
      { rule: 'PL9', code: 'alternate', last: 'voicemail', channel: 'email' },
      'Letztes Mal auf die Mailbox, diesmal per E-Mail.',
    ],
    [
      { rule: 'PL10', code: 'answer', day: next },
      'Am Fr., 4. Dez. kam eine Nachricht, die auf deine Antwort wartet. Die Uhrzeit ist egal.',
    ],
    [
      { rule: 'PL12', code: 'pressure-agency', name: 'Talentwerk', count: 2, lastDay: met, day: next },
      'Talentwerk hat zuletzt zweimal von dir gehört. Die nächste Frage passt ab Fr., 4. Dez.',
    ],
    [
      { rule: 'PL14', code: 'gracious-thanks', day: met, closesDay: next },
      'Die Absage kam am Mi., 25. Nov. Ein freundlicher Dank bis Fr., 4. Dez. hält die Tür offen. Besser spät als nie.',
    ],
    [
      { rule: 'PL15', code: 'confirm', interviewDay: next, minutes: 240 },
      'Dein Gespräch ist am Freitag, 4. Dezember. Eine Bestätigung innerhalb von vier Stunden Bürozeit ist höflich.',
    ],
    [
      { rule: 'PL16', code: 'running-late', minutes: 15 },
      'Du kommst 15 Minuten zu spät. Gleich Bescheid geben, die Uhrzeit ist egal.',
    ],
    [
      { rule: 'PL22', code: 'tell-of-offer', day: met, deadlineDay: next, offers: 2 },
      'Du hast zwei andere Angebote und musst auf das erste bis Freitag, 4. Dezember antworten. Fair ist, noch heute Bescheid zu geben.',
    ],
    [
      { rule: 'PL17', code: 'half-day', day: next, name: 'Christmas Eve' },
      'Freitag, 4. Dezember ist dort ein halber Arbeitstag (Heiligabend). Er zählt mit, besser ist der Vormittag.',
    ],
    [
      { rule: 'PL25', code: 'offer-stands', deadlineDay: met, today: next, name: 'Karen', condition: null },
      'Der Tag für deine Antwort, Mittwoch, 25. November, ist vorbei. Jetzt bei Karen anrufen: Heute ist es vielleicht noch zu retten.',
    ],
    [
      { rule: 'RU5', code: 'meaning-unconfirmed', meaning: 'rejection', day: next },
      'Am Fr., 4. Dez. kam eine Nachricht. Ist das eine Absage? Bis das klar ist, geht nichts raus.',
    ],
  ];
  for (const [reason, text] of said) assert.equal(german.reason(reason), text);
});

test('[PL18] given a candidate who is addressed formally, the reasons say Sie', () => {
  assert.equal(
    germanFormally.reason(silence),
    'Ab Freitag, 4. Dezember: sieben Arbeitstage ohne Nachricht seit Ihrem Gespräch am Mi., 25. Nov.',
  );
  assert.equal(
    germanFormally.reason({ rule: 'PL16', code: 'running-late', minutes: 15 }),
    'Sie kommen 15 Minuten zu spät. Gleich Bescheid geben, die Uhrzeit ist egal.',
  );
  assert.equal(
    germanFormally.reason({ rule: 'PL27', code: 'named-today', day: next, fairDay: far }),
    'Heute ist der genannte Tag. Lassen Sie Ihr Telefon an. Kommt nichts, ist Nachfragen ab Freitag, 18. Dezember in Ordnung.',
  );
});

test('[PL0] given what holds a date back, German says why it is not earlier', () => {
  assert.equal(
    german.whyNotEarlier([silence], false),
    'Vor dem 7. Arbeitstag ist meist noch nichts entschieden, und eine Frage klingt ungeduldig. In den Einstellungen steht, wie oft nachgefragt wird und warum.',
  );
  assert.equal(
    german.whyNotEarlier([silence, promised], false),
    'Genannt wurde Freitag, 4. Dezember. Eine Frage davor klingt misstrauisch.',
    'their day decides before the silence',
  );
  assert.equal(german.whyNotEarlier([], true), 'Es wartet auf die Bürozeiten dort.');
  assert.equal(german.whyNotEarlier([thanks], false), null);
});

test('[PL18] given nothing to do, the largest sentence says until when, and does not say a day twice', () => {
  assert.equal(
    german.waitSentence([silence], next),
    'Nichts zu tun bis Freitag, 4. Dezember: sieben Arbeitstage ohne Nachricht seit deinem Gespräch am Mi., 25. Nov.',
  );
  assert.equal(
    german.waitSentence([{ rule: 'PL15', code: 'interview-ahead', interviewDay: next }], next),
    'Dein Gespräch ist am Freitag, 4. Dezember. Vorher gibt es nichts zu fragen.',
  );
  assert.equal(
    german.waitSentence([{ rule: 'PL20', code: 'put-off', day: next, reason: '' }], next, 540),
    'Nichts zu tun bis heute, 9 Uhr.',
  );
});

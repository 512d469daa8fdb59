import { letterSet, spokenSet } from '../../../../core/write/whole-letter.ts';

/** Nachfragen bei der Vermittlung: sie entscheidet nicht, sie weiß. */
export const checkInConsultantEmailSie = letterSet({
  occasion: 'check-in',
  channels: ['email'],
  markets: ['Sie'],
  letters: [
    {
      id: 'erste-beraterin-wann',
      needs: ['first', 'consultant'],
      registers: ['neutral', 'formal'],
      subject: 'Wann meldet sich Ihr Kunde?',
      text: `wann erfahren Sie von Ihrem Kunden voraussichtlich etwas über {role}? Bis dahin frage ich nicht nach.

[{say}]

Eine grobe Angabe genügt mir.`,
    },
    {
      id: 'zweite-beraterin-tag',
      needs: ['second', 'consultant'],
      registers: ['neutral', 'formal'],
      subject: 'Steht der Tag der Entscheidung fest?',
      text: `Kunden lassen sich Zeit, das kennen Sie vermutlich zur Genüge.

[{say}]

Haben Sie mit Ihrem Kunden einen Tag vereinbart, an dem er sich über {role} äußert?`,
    },
    {
      id: 'beraterin-weiterhin',
      needs: ['consultant', 'wanted', 'not-third'],
      registers: ['neutral', 'formal'],
      subject: 'Weiterhin Interesse an der Stelle',
      text: `falls Ihr Kunde noch schwankt, sagen Sie ihm bitte, dass ich {role} weiterhin gern hätte.

[{say}]

Woran hängt es nach Ihrem Eindruck noch?`,
    },
    {
      id: 'dritte-beraterin-abhaken',
      needs: ['third', 'consultant'],
      registers: ['neutral', 'formal'],
      subject: 'Bewerbung um {role}: noch offen?',
      text: `bevor ich {role} abhake, frage ich lieber Sie.

[{say}]

Hat Ihr Kunde sich anders entschieden? Sie dürfen es mir ohne Umschweife sagen.`,
    },
  ],
});

export const checkInConsultantEmailDu = letterSet({
  occasion: 'check-in',
  channels: ['email'],
  markets: ['du'],
  letters: [
    {
      id: 'du-vermittlung-wunsch',
      needs: ['consultant', 'wanted', 'not-third'],
      subject: 'Weiterhin Interesse an der Stelle',
      text: `wenn der Kunde fragt, ob ich {role} noch will: Ja, will ich.

[{say}]

Was fehlt denen noch für eine Entscheidung?`,
    },
    {
      id: 'du-vermittlung-zweite',
      needs: ['second', 'consultant'],
      subject: 'Rückmeldung vom Kunden?',
      text: `vom Kunden weißt du sicher mehr als ich. Tut sich da etwas, oder herrscht auch bei dir Funkstille?

[{say}]

Es geht mir um {role}.`,
    },
    {
      id: 'du-vermittlung-dritte',
      needs: ['third', 'consultant'],
      subject: 'Ist die Stelle noch offen?',
      text: `hat der Kunde mich noch auf der Liste, oder war’s das?

[{say}]

Du musst nichts beschönigen.`,
    },
  ],
});

export const checkInConsultantMessageSie = letterSet({
  occasion: 'check-in',
  channels: ['text', 'chat', 'linkedin'],
  markets: ['Sie'],
  letters: [
    {
      id: 'kurz-beraterin',
      needs: ['consultant', 'first'],
      registers: ['neutral', 'formal'],
      text: '[Guten Tag {called}, ]hat Ihr Kunde sich nach dem Gespräch[ am {day}] schon gemeldet? [{say} ]Mir geht es um {role}. {candidate}',
    },
    {
      id: 'kurz-beraterin-spaeter',
      needs: ['consultant', 'not-first'],
      registers: ['neutral', 'formal'],
      text: '[Guten Tag {called}, ]kommt von Ihrem Kunden noch etwas, oder hat er jemand anderen genommen? [{say} ]Sagen Sie es mir ruhig offen. {candidate}',
    },
    {
      id: 'kurz-beraterin-wunsch',
      needs: ['consultant', 'wanted'],
      registers: ['neutral', 'formal'],
      text: '[Guten Tag {called}, ]Ihr Kunde darf wissen, dass ich {role} weiterhin möchte. [{say} ]Hat er sich schon geäußert? {candidate}',
    },
  ],
});

export const checkInConsultantMessageDu = letterSet({
  occasion: 'check-in',
  channels: ['text', 'chat', 'linkedin'],
  markets: ['du'],
  letters: [
    {
      id: 'du-kurz-vermittlung',
      needs: ['consultant'],
      text: '[Hallo {called}, ]hat der Kunde schon was gesagt? [{say} ]{given}',
    },
    {
      id: 'du-kurz-vermittlung-wunsch',
      needs: ['consultant', 'wanted'],
      text: '[Hallo {called}, ]sag dem Kunden, ich will {role} immer noch. [{say} ]Oder weißt du schon mehr? {given}',
    },
  ],
});

export const checkInConsultantSpokenDu = spokenSet({
  occasion: 'check-in',
  markets: ['du'],
  spoken: [
    {
      id: 'du-anruf-vermittlung',
      needs: ['consultant'],
      points: ['Ich wollte hören, was der Kunde sagt.', '[{say}]'],
      question: 'Hast du von ihm etwas gehört?',
      text: 'Hallo[ {called}], {given} hier. Mich interessiert, was der Kunde über {role} sagt, egal ob gut oder schlecht. Schreib mir kurz[, oder ruf an, {number}]. Danke dir, tschüss.',
      also: 'Und hat der Kunde schon etwas über {role} gesagt?',
    },
  ],
});

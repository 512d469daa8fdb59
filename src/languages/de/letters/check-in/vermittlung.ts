import { letterSet, spokenSet } from '../../../../core/write/whole-letter.ts';

/** Nachfragen bei der Vermittlung: sie entscheidet nicht, sie weiß. */
export const checkInConsultantEmailSie = letterSet({
  occasion: 'check-in',
  channels: ['email'],
  markets: ['Sie'],
  letters: [
    {
      id: 'zweite-beraterin-tag',
      needs: ['second', 'consultant'],
      registers: ['neutral', 'formal'],
      subject: 'Neues von Ihrem Kunden?',
      text: `gibt es von Ihrem Kunden inzwischen etwas Neues? Es geht mir um {role}.

[{say}]

Wenn Sie wissen, bis wann er sich äußert, hilft mir das schon.`,
    },
    {
      id: 'beraterin-weiterhin',
      needs: ['consultant', 'wanted', 'not-third'],
      registers: ['neutral', 'formal'],
      subject: 'Bewerbung um {role}',
      text: `ich hätte {role} weiterhin gern, und Ihr Kunde darf das wissen.

[{say}]

Wie ist dort derzeit der Stand?`,
    },
    {
      id: 'dritte-beraterin-abhaken',
      needs: ['third', 'consultant'],
      registers: ['neutral', 'formal'],
      subject: 'Entscheidung Ihres Kunden',
      text: `hat Ihr Kunde über {role} inzwischen entschieden?

[{say}]

Sie können es mir gern offen sagen, auch wenn es eine Absage ist.`,
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
      subject: 'Mein Interesse, und eine Frage',
      text: `ich hätte {role} weiterhin gern, das kannst du dem Kunden so sagen.

[{say}]

Weißt du, wann dort entschieden wird?`,
    },
    {
      id: 'du-vermittlung-zweite',
      needs: ['second', 'consultant'],
      subject: 'Neues vom Kunden?',
      text: `gibt es vom Kunden inzwischen etwas Neues? Mir geht es um {role}.

[{say}]

Auch ein Zwischenstand hilft mir.`,
    },
    {
      id: 'du-vermittlung-dritte',
      needs: ['third', 'consultant'],
      subject: 'Noch im Gespräch?',
      text: `bin ich beim Kunden noch im Gespräch? Es geht um {role}.

[{say}]

Du kannst es mir offen sagen, auch wenn es nichts mehr wird.`,
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
      text: '[Guten Tag {called}, ]noch einmal zu meiner Bewerbung: Gibt es von Ihrem Kunden etwas Neues? [{say} ]Sie können es mir gern offen sagen. {candidate}',
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
      text: '[Hallo {called}, ]ich hätte {role} immer noch gern, das kannst du dem Kunden sagen. [{say} ]Weißt du schon mehr? {given}',
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

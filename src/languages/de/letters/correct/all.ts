import { letterSet, spokenSet } from '../../../../core/write/whole-letter.ts';

/** Etwas Gesagtes wird berichtigt, ohne Drama; mit Sie. */
export const correctEmailSie = letterSet({
  occasion: 'correct',
  channels: ['email'],
  markets: ['Sie'],
  letters: [
    {
      id: 'kleine-korrektur',
      needs: ['correction'],
      subject: 'Eine kleine Korrektur',
      text: `eine Angabe von mir war nicht ganz richtig. Korrekt ist: {correction}.

[{say}]

Bitte entschuldigen Sie das Versehen und ändern Sie es in Ihren Notizen.`,
    },
    {
      id: 'eigene-richtigstellung',
      needs: ['say', 'not-correction'],
      subject: 'Richtigstellung zu meiner Bewerbung',
      text: `einen Punkt, den ich Ihnen zu meiner Bewerbung auf {role} genannt habe, muss ich richtigstellen.

{say}

Mir ist wichtig, dass Sie mit den richtigen Angaben arbeiten. Danke für Ihr Verständnis.`,
    },
    {
      id: 'versehen',
      needs: ['not-correction', 'not-say'],
      subject: 'Ein Versehen von mir',
      text: `in meinen Angaben ist mir ein Fehler unterlaufen, bitte entschuldigen Sie.

[{say}]

Gern erkläre ich es Ihnen kurz am Telefon. Wann passt es Ihnen?`,
    },
    {
      id: 'angabe-falsch',
      needs: ['not-correction', 'say'],
      subject: 'Eine Angabe zu meinem Werdegang',
      text: `eine meiner Angaben stimmt nicht, und das möchte ich nicht so stehen lassen.

[{say}]

Bitte entschuldigen Sie das. Wenn dazu Fragen bleiben, beantworte ich sie gern.`,
    },
  ],
});

/** Etwas Gesagtes wird berichtigt, mit du. */
export const correctEmailDu = letterSet({
  occasion: 'correct',
  channels: ['email'],
  markets: ['du'],
  letters: [
    {
      id: 'falsch-gesagt',
      needs: ['correction'],
      subject: 'Eine kleine Korrektur',
      text: `in einem Punkt habe ich dir etwas Falsches gesagt. Richtig ist: {correction}.

[{say}]

Sorry dafür, jetzt stimmt es.`,
    },
    {
      id: 'selbst-berichtigt',
      needs: ['say', 'not-correction'],
      subject: 'Ich muss etwas richtigstellen',
      text: `eine Sache, die du von mir gehört hast, stimmt so nicht.

{say}

Gibst du das bitte weiter, falls es schon jemand notiert hat?`,
    },
    {
      id: 'stimmt-nicht-ganz',
      needs: ['not-correction', 'not-say'],
      subject: 'Eine Korrektur',
      text: `damit du nichts Falsches über mich in den Unterlagen hast: Etwas von dem, was ich dir erzählt habe, ist nicht richtig.

[{say}]

Ruf mich gern an, dann klären wir das in zwei Minuten[: {number}].`,
    },
  ],
});

/** Am Telefon, mit Sie. */
export const correctSpokenSie = spokenSet({
  occasion: 'correct',
  markets: ['Sie'],
  spoken: [
    {
      id: 'anruf-korrektur',
      points: ['Eine Angabe von mir muss ich richtigstellen.', '[{correction}.]', '[{say}]'],
      question: 'Können Sie das bei sich ändern?',
      text: 'Guten Tag[ {called}], hier ist {candidate}, wegen meiner Bewerbung. Eine meiner Angaben war nicht richtig, das tut mir leid.[ Richtig ist: {correction}.] Ich schicke es Ihnen auch noch schriftlich. Auf Wiederhören.',
      also: 'Eine Korrektur noch[: {correction}].',
    },
  ],
});

/** Am Telefon, mit du. */
export const correctSpokenDu = spokenSet({
  occasion: 'correct',
  markets: ['du'],
  spoken: [
    {
      id: 'anruf-korrektur-du',
      points: ['Etwas habe ich dir falsch gesagt.', '[{correction}.]', '[{say}]'],
      question: 'Änderst du das bei dir?',
      text: 'Hallo[ {called}], {given} hier. Etwas habe ich dir falsch gesagt, sorry.[ Richtig ist: {correction}.] Ich schreibe es dir auch noch einmal auf. Bis dann.',
      also: 'Ach ja, etwas habe ich falsch gesagt[: {correction}].',
    },
  ],
});

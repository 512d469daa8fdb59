import { letterSet } from '../../../../core/write/whole-letter.ts';

/** Dank für eine Absage, die mehr sagt als nein: Niemand wird nach dem gefragt, was er gesagt hat. */
export const graciousToldWhySie = letterSet({
  occasion: 'gracious-thanks',
  channels: ['email'],
  markets: ['Sie'],
  letters: [
    {
      id: 'mehr-als-nein',
      needs: ['told-why', 'not-consultant', 'not-no-by-phone'],
      subject: 'Danke für Ihre Antwort',
      text: `vielen Dank für Ihre Nachricht und für die offenen Worte.

[{say}]

Über ein Wiedersehen bei anderer Gelegenheit würde ich mich freuen.`,
    },
    {
      id: 'mehr-als-nein-am-telefon',
      needs: ['told-why', 'not-consultant', 'no-by-phone'],
      subject: 'Danke für Ihren Anruf',
      text: `danke für Ihren Anruf und für das, was Sie mir gesagt haben.

[{say}]

Ich freue mich, wenn wir wieder voneinander hören.`,
    },
    {
      id: 'mehr-als-nein-vermittelt',
      needs: ['told-why', 'consultant'],
      subject: 'Danke für die Rückmeldung',
      text: `danke, dass Sie mir weitergegeben haben, was über {role} gesagt wurde, und danke für Ihren Einsatz.

[{say}]

Richten Sie dort bitte meinen Dank aus. Wenn Sie wieder etwas für mich haben, höre ich gern davon.`,
    },
  ],
});

export const graciousToldWhyDu = letterSet({
  occasion: 'gracious-thanks',
  channels: ['email'],
  markets: ['du'],
  letters: [
    {
      id: 'mehr-als-nein-du',
      needs: ['told-why', 'not-consultant'],
      subject: 'Danke für deine Antwort',
      text: `danke für deine Antwort und für die offenen Worte.

[{say}]

Ich freue mich, wenn wir wieder voneinander hören.`,
    },
    {
      id: 'mehr-als-nein-vermittelt-du',
      needs: ['told-why', 'consultant'],
      subject: 'Danke für die Rückmeldung',
      text: `danke, dass du mir weitergegeben hast, was sie gesagt haben, und danke für deinen Einsatz.

[{say}]

Sag ihnen bitte Danke von mir. Wenn du wieder etwas hast, höre ich gern davon.`,
    },
  ],
});

import { letterSet, spokenSet } from '../../../../core/write/whole-letter.ts';

/** Das Angebot wird abgelehnt, mit Sie. */
export const declineEmailSie = letterSet({
  occasion: 'decline',
  channels: ['email'],
  markets: ['Sie'],
  letters: [
    {
      id: 'angebot-ablehnen',
      subject: 'Das Angebot: meine Antwort',
      text: `haben Sie vielen Dank für das Angebot. Ich habe mich entschieden, es nicht anzunehmen.

[{say}]

Ihr Vertrauen weiß ich zu schätzen. Ich würde mich freuen, wenn sich unsere Wege wieder kreuzen.`,
    },
    {
      id: 'absage-von-mir',
      needs: ['not-consultant'],
      subject: 'Meine Absage, mit Dank',
      text: `danke, dass Sie mir {role} angeboten haben. Ich muss Ihnen leider absagen und tue es gleich, damit Sie weiterplanen können.

[{say}]

Ich hoffe, Sie finden bald jemanden, der gut passt.`,
    },
  ],
});

/** Das Angebot wird abgelehnt, mit du. */
export const declineEmailDu = letterSet({
  occasion: 'decline',
  channels: ['email'],
  markets: ['du'],
  letters: [
    {
      id: 'leider-nein',
      subject: 'Leider nein',
      text: `vielen Dank für das Angebot. Ich habe mich entschieden, es nicht anzunehmen.

[{say}]

Danke auch für dein Vertrauen, das ist nicht selbstverständlich.`,
    },
    {
      id: 'nicht-angenommen',
      needs: ['not-consultant'],
      subject: 'Meine Antwort auf das Angebot',
      text: `danke, dass du mir {role} zutraust. Trotzdem habe ich mich dagegen entschieden.

[{say}]

Ich weiß, dass so ein Angebot Arbeit macht, und wünsche dir eine schnelle, gute Besetzung.`,
    },
  ],
});

/** Am Telefon, mit Sie. */
export const declineSpokenSie = spokenSet({
  occasion: 'decline',
  markets: ['Sie'],
  spoken: [
    {
      id: 'anruf-ablehnen',
      points: ['Vielen Dank für das Angebot.', 'Ich habe mich entschieden, es nicht anzunehmen.', '[{say}]'],
      question: null,
      text: 'Guten Tag[ {called}], hier spricht {candidate}. Für das Angebot danke ich Ihnen sehr. Ich habe mich anders entschieden und nehme {role} nicht an. Sie bekommen das noch schriftlich. Alles Gute, auf Wiederhören.',
      also: 'Das Angebot für {role} nehme ich nicht an, danke Ihnen aber sehr dafür.',
    },
  ],
});

/** Am Telefon, mit du. */
export const declineSpokenDu = spokenSet({
  occasion: 'decline',
  markets: ['du'],
  spoken: [
    {
      id: 'anruf-ablehnen-du',
      points: ['Danke für das Angebot.', 'Ich sage leider ab.', '[{say}]'],
      question: null,
      text: 'Hallo[ {called}], hier ist {given}. Danke noch einmal für das Angebot. Ich sage leider ab, und das solltest du gleich wissen. Ich schreibe dir auch noch. Alles Gute, tschüss.',
      also: 'Und auf {role} muss ich leider verzichten, danke trotzdem.',
    },
  ],
});

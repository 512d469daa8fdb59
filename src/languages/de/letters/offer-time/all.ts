import { letterSet, spokenSet } from '../../../../core/write/whole-letter.ts';

/** Mehr Zeit für die Antwort auf ein Angebot, einmal erbeten; mit Sie. */
export const offerTimeEmailSie = letterSet({
  occasion: 'offer-time',
  channels: ['email'],
  markets: ['Sie'],
  letters: [
    {
      id: 'laengere-frist',
      needs: ['deadline'],
      subject: 'Eine Bitte zur Frist',
      text: `meine Antwort auf das Angebot wird bis {deadline} erwartet. Wäre es möglich, diese Frist um ein paar Tage zu verlängern?

[{say}]

Falls nicht, halte ich mich selbstverständlich an das Datum.`,
    },
    {
      id: 'etwas-bedenkzeit',
      subject: 'Das Angebot: Bitte um etwas Bedenkzeit',
      text: `über das Angebot für {role} möchte ich nicht zwischen Tür und Angel entscheiden. Darf ich dafür um etwas mehr Zeit bitten?

[{say}]

Nennen Sie mir gern den spätesten Termin, der für Sie noch vertretbar ist.`,
    },
    {
      id: 'in-ruhe-lesen',
      subject: 'Noch einige Tage für meine Antwort',
      text: `vielen Dank für das Angebot. Ich möchte es gern in Ruhe prüfen und wäre für einige Tage mehr dankbar.

[{say}]

Lässt sich das einrichten?`,
    },
  ],
});

/** Mehr Zeit für die Antwort, mit du. */
export const offerTimeEmailDu = letterSet({
  occasion: 'offer-time',
  channels: ['email'],
  markets: ['du'],
  letters: [
    {
      id: 'paar-tage-mehr',
      needs: ['deadline'],
      subject: 'Bitte um etwas mehr Zeit',
      text: `ginge für meine Antwort auch ein etwas späterer Tag als {deadline}? Ein paar Tage würden mir helfen.

[{say}]

Wenn das nicht drin ist, sag es ruhig, dann bleibt es dabei.`,
    },
    {
      id: 'noch-ueberlegen',
      needs: ['not-consultant'],
      subject: 'Kann ich noch etwas überlegen?',
      text: `ich möchte mir das Angebot für {role} gründlich durch den Kopf gehen lassen und bräuchte dafür etwas länger.

[{say}]

Wie viel Luft hast du da?`,
    },
  ],
});

/** Am Telefon, mit Sie. */
export const offerTimeSpokenSie = spokenSet({
  occasion: 'offer-time',
  markets: ['Sie'],
  spoken: [
    {
      id: 'anruf-bedenkzeit',
      points: [
        'Das Angebot liegt vor mir, vielen Dank dafür.',
        'Ich möchte gut überlegt antworten und bräuchte etwas mehr Zeit[ als bis {deadline}].',
        '[{say}]',
      ],
      question: 'Wäre das für Sie machbar?',
      text: 'Guten Tag[ {called}], hier ist {candidate}. Es geht um das Angebot. Ich bräuchte noch einige Tage[ über {deadline} hinaus], um gut überlegt zu antworten. Sagen Sie mir bitte, ob das möglich ist[, auch gern telefonisch unter {number}]. Vielen Dank, auf Wiederhören.',
      also: 'Für meine Antwort auf das Angebot bräuchte ich noch ein paar Tage. Ist das machbar?',
    },
  ],
});

/** Am Telefon, mit du. */
export const offerTimeSpokenDu = spokenSet({
  occasion: 'offer-time',
  markets: ['du'],
  spoken: [
    {
      id: 'anruf-bedenkzeit-du',
      points: ['Ich brauche für das Angebot noch ein paar Tage[ länger als bis {deadline}].', '[{say}]'],
      question: 'Geht das für dich?',
      text: 'Hallo[ {called}], hier ist {given}. Für meine Antwort auf das Angebot brauche ich noch ein paar Tage. Schreib mir doch, ob das geht[, oder ruf mich an: {number}]. Danke dir.',
      also: 'Und für das Angebot bräuchte ich noch ein paar Tage, geht das?',
    },
  ],
});

import { spokenSet } from '../../../../core/write/whole-letter.ts';

/** Dank am Telefon, mit Sie. */
export const thankYouSpokenSie = spokenSet({
  occasion: 'thank-you',
  markets: ['Sie'],
  spoken: [
    {
      id: 'anruf-dank',
      registers: ['neutral', 'formal'],
      points: ['Ich wollte mich für das Gespräch[ am {day}] bedanken.', '[{say}]'],
      question: 'Haben Sie alles von mir, was Sie brauchen?',
      text: 'Guten Tag[ {called}], hier ist {candidate}. Ich wollte Ihnen für das Gespräch[ am {day}] danken. Wenn Ihnen noch etwas von mir fehlt, sagen Sie gern Bescheid[, meine Nummer ist {number}]. Auf Wiederhören.',
      also: 'Und vielen Dank noch für das Gespräch[ am {day}].',
    },
    {
      id: 'anruf-dank-foermlich',
      registers: ['formal'],
      points: ['Ich möchte mich für das Gespräch[ am {day}] und Ihre Zeit bedanken.', '[{say}]'],
      question: null,
      text: 'Guten Tag[ {called}]. Mein Name ist {candidate}. Es geht um das Gespräch über {role}, ich möchte mich für Ihre Zeit bedanken. Sie müssen nicht zurückrufen. Auf Wiederhören.',
      also: 'Und vielen Dank noch einmal für Ihre Zeit.',
    },
    {
      id: 'anruf-dank-nachtrag',
      needs: ['act'],
      registers: ['neutral', 'formal'],
      points: ['Danke für das Gespräch[ am {day}].', 'Eines habe ich da nicht erzählt: {act}.', '[{say}]'],
      question: 'Darf ich Ihnen dazu etwas schicken?',
      text: 'Guten Tag[ {called}], hier spricht {candidate}. Danke noch für das Gespräch. Eines hatte ich nicht erzählt: {act}. Wenn Sie dazu mehr wissen möchten, rufen Sie mich gern an[, unter {number}]. Auf Wiederhören.',
      also: 'Eines hatte ich Ihnen nicht erzählt: {act}.',
    },
    {
      id: 'anruf-dank-fragen',
      registers: ['neutral', 'formal'],
      points: [
        'Danke, dass Sie mich eingeladen haben.',
        'Wenn noch Fragen offen sind, beantworte ich sie gern.',
        '[{say}]',
      ],
      question: 'Ist bei Ihnen noch etwas offen?',
      text: 'Guten Tag[ {called}], {candidate} hier. Danke für die Einladung zum Gespräch. Falls bei Ihnen noch Fragen offen sind, melden Sie sich gern[, auch telefonisch unter {number}]. Auf Wiederhören.',
      also: 'Wenn noch Fragen offen sind, beantworte ich sie gern.',
    },
    {
      id: 'anruf-dank-wunsch',
      needs: ['wanted'],
      registers: ['neutral', 'formal'],
      points: ['Danke für Ihre Zeit[ am {day}].', 'Ich hätte {role} sehr gern.', '[{say}]'],
      question: 'Was wäre der nächste Schritt?',
      questionNeeds: ['not-promised'],
      text: 'Guten Tag[ {called}], hier ist {candidate}. Vielen Dank für Ihre Zeit. Ich hätte {role} sehr gern, das wollte ich Ihnen noch sagen. [Sie erreichen mich unter {number}. ]Auf Wiederhören.',
      also: 'Ich hätte {role} übrigens sehr gern.',
    },
  ],
});

/** Dank am Telefon, mit du. */
export const thankYouSpokenDu = spokenSet({
  occasion: 'thank-you',
  markets: ['du'],
  spoken: [
    {
      id: 'du-anruf',
      points: ['Ich wollte dir kurz danken[, für {day}].', '[{say}]'],
      question: 'Fehlt dir noch was von mir?',
      text: 'Hallo[ {called}], {given} hier. Ich wollte dir nur für deine Zeit danken. Falls dir noch was fehlt, meld dich einfach[, ich bin unter {number} zu erreichen]. Mach’s gut, tschüss.',
      also: 'Ach ja, und danke noch fürs Gespräch.',
    },
    {
      id: 'du-anruf-wunsch',
      needs: ['wanted', 'not-consultant'],
      points: ['Danke noch mal für deine Zeit.', 'Ich würde gern bei euch anfangen.', '[{say}]'],
      question: 'Wie geht es jetzt bei euch weiter?',
      questionNeeds: ['not-promised'],
      text: 'Hallo[ {called}], hier ist {given}. Danke fürs Gespräch. Ich hätte {role} wirklich gern. [Meine Nummer ist {number}. ]Schreiben kannst du mir natürlich auch. Bis bald, tschüss.',
      also: 'Und ich würde wirklich gern bei euch anfangen.',
    },
  ],
});

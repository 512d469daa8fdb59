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
      points: ['Ich rufe an, um Ihnen persönlich für Ihre Zeit zu danken.', '[{say}]'],
      question: null,
      text: 'Guten Tag[ {called}]. Mein Name ist {candidate}. Es ging um {role}, und ich möchte Ihnen für die Zeit danken, die Sie mir gegeben haben. Zurückrufen müssen Sie deshalb nicht. Auf Wiederhören.',
      also: 'Für Ihre Zeit möchte ich Ihnen außerdem herzlich danken.',
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
      id: 'anruf-dank-unterlagen',
      registers: ['neutral', 'formal'],
      points: [
        'Danke, dass Sie mich eingeladen haben.',
        'Zeugnisse und Referenzen kann ich sofort schicken.',
        '[{say}]',
      ],
      question: 'Was davon können Sie gebrauchen?',
      text: 'Guten Tag[ {called}], {candidate} hier. Danke für die Einladung zum Gespräch. Falls Sie Zeugnisse oder Referenzen gebrauchen können, genügt mir ein Wort von Ihnen[, auch am Telefon unter {number}]. Auf Wiederhören.',
      also: 'Zeugnisse und Referenzen kann ich Ihnen sofort schicken.',
    },
    {
      id: 'anruf-dank-wunsch',
      needs: ['wanted'],
      registers: ['neutral', 'formal'],
      points: ['Danke für Ihre Zeit[ am {day}].', 'Ich möchte {role} sehr gern haben.', '[{say}]'],
      question: 'Was wäre der nächste Schritt?',
      text: 'Guten Tag[ {called}], {candidate} am Apparat. Vielen Dank für Ihre Zeit. Ich möchte {role} sehr gern haben, das sollen Sie von mir selbst hören. [Sie erreichen mich unter {number}. ]Auf Wiederhören.',
      also: 'Und damit Sie es wissen: Ich möchte {role} sehr gern haben.',
    },
    {
      id: 'anruf-dank-interesse',
      needs: ['wanted', 'not-consultant'],
      registers: ['neutral'],
      points: ['Vielen Dank für das Gespräch.', 'Von mir aus gern weiter: Mein Interesse ist groß.', '[{say}]'],
      question: 'Brauchen Sie dafür noch Unterlagen von mir?',
      text: 'Guten Tag[ {called}], hier ist {candidate}. Ich danke Ihnen für das Gespräch und würde gern den nächsten Schritt mit Ihnen gehen. Wenn Sie dafür Unterlagen brauchen, genügt eine kurze Nachricht. Auf Wiederhören.',
      also: 'Bei Ihnen würde ich gern in die nächste Runde gehen.',
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
      text: 'Hallo[ {called}], hier ist {given}. Danke fürs Gespräch, und ganz einfach gesagt: Ich hätte {role} gern. [Meine Nummer ist {number}. ]Schreiben kannst du mir natürlich auch. Bis bald, tschüss.',
      also: 'Und, das wollte ich loswerden: Ich würde gern bei euch anfangen.',
    },
  ],
});

import { spokenSet } from '../../../../core/write/whole-letter.ts';

/** Am Telefon: der Berater soll den Dank weitergeben, mit Sie. */
export const thankYouThroughSpokenSie = spokenSet({
  occasion: 'thank-you-through',
  markets: ['Sie'],
  spoken: [
    {
      id: 'anruf-dank-weiter',
      registers: ['neutral', 'formal'],
      points: ['Danke, dass Sie das Gespräch[ am {day}] vermittelt haben.', '[{say}]'],
      question: 'Geben Sie meinen Dank dort weiter?',
      text: 'Guten Tag[ {called}], hier ist {candidate}. Danke, dass Sie mir das Gespräch vermittelt haben. Bitte geben Sie meinen Dank auch an Ihren Kunden weiter, wenn Sie ihn sprechen. Auf Wiederhören.',
      also: 'Und danken Sie Ihrem Kunden bitte in meinem Namen.',
    },
    {
      id: 'anruf-dank-weiter-wunsch',
      needs: ['wanted'],
      registers: ['neutral', 'formal'],
      points: ['Danke für die Vermittlung.', 'Ich möchte {role} gern haben, und Ihr Kunde darf es wissen.', '[{say}]'],
      question: 'Sagen Sie ihm das mit meinem Dank?',
      text: 'Guten Tag[ {called}], {candidate} hier. Vielen Dank für die Vermittlung. Ich möchte {role} gern haben; sagen Sie das Ihrem Kunden bitte, zusammen mit meinem Dank. [Erreichbar bin ich unter {number}. ]Auf Wiederhören.',
      also: 'Sagen Sie Ihrem Kunden bitte, dass ich {role} gern hätte.',
    },
  ],
});

/** Dasselbe mit du. */
export const thankYouThroughSpokenDu = spokenSet({
  occasion: 'thank-you-through',
  markets: ['du'],
  spoken: [
    {
      id: 'du-anruf-dank-weiter',
      points: ['Danke dir fürs Vermitteln.', '[{say}]'],
      question: 'Sagst du denen dort auch Danke von mir?',
      text: 'Hallo[ {called}], hier ist {given}. Danke dir fürs Vermitteln, und sag dem Kunden bitte auch Danke von mir. Bis bald, tschüss.',
      also: 'Und sag dem Kunden bitte Danke von mir.',
    },
  ],
});

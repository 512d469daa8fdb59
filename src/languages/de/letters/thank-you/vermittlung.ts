import { letterSet, spokenSet } from '../../../../core/write/whole-letter.ts';

/** Dank an jemanden von der Vermittlung, mit dem man selbst gesprochen hat: dort arbeitet man nicht, dort wird weitergegeben. */
export const thankYouConsultantEmailSie = letterSet({
  occasion: 'thank-you',
  channels: ['email'],
  markets: ['Sie'],
  letters: [
    {
      id: 'beraterin-zum-weitergeben',
      needs: ['met', 'consultant'],
      registers: ['neutral', 'formal'],
      subject: 'Ein Dankeschön[ für {day}]',
      text: `für Ihre Zeit[ am {day}] ein herzliches Dankeschön.

[{say}]

Will Ihr Kunde etwas über mich wissen, das Sie noch nicht beantworten können, schreiben Sie mir. Meine Antwort dürfen Sie unverändert weitergeben.`,
    },
    {
      id: 'beraterin-wunsch',
      needs: ['met', 'consultant', 'wanted'],
      registers: ['neutral', 'formal'],
      subject: 'Danke, und mein Interesse an der Stelle',
      text: `mit mir können Sie rechnen, denn ich möchte {role} gern haben. Danke, dass Sie[ am {day}] mit mir darüber gesprochen haben.

[{say}]

Sollte Ihr Kunde zögern, sagen Sie mir, woran es hängt. Vielleicht kann ich dazu etwas beitragen.`,
    },
  ],
});

/** Dasselbe mit du. */
export const thankYouConsultantEmailDu = letterSet({
  occasion: 'thank-you',
  channels: ['email'],
  markets: ['du'],
  letters: [
    {
      id: 'du-beraterin-vorher-fragen',
      needs: ['met', 'consultant'],
      subject: 'Danke dir[ für {day}]',
      text: `hab Dank für das Gespräch[ am {day}]. Was der Kunde dich über mich fragen könnte, frag gern schon vorher mich, dann hast du die Antwort parat.

[{say}]

Gib einfach weiter, was davon hilft.`,
    },
    {
      id: 'du-beraterin-wunsch',
      needs: ['met', 'consultant', 'wanted'],
      subject: 'Danke, ich hätte die Stelle gern',
      text: `setz mich für {role} bitte ganz oben auf deine Liste, ich möchte das machen. Und danke dir für das Gespräch[ am {day}].

[{say}]

Was will der Kunde als Nächstes sehen?`,
    },
  ],
});

export const thankYouConsultantMessageSie = letterSet({
  occasion: 'thank-you',
  channels: ['text', 'chat', 'linkedin'],
  markets: ['Sie'],
  letters: [
    {
      id: 'kurz-beraterin',
      needs: ['met', 'consultant'],
      registers: ['neutral', 'formal'],
      text: '[Guten Tag {called}, ]danke, dass Sie[ am {day}] mit mir gesprochen haben. [{say} ]Was Ihr Kunde noch braucht, bekommen Sie von mir. {candidate}',
    },
    {
      id: 'kurz-beraterin-wunsch',
      needs: ['met', 'consultant', 'wanted'],
      registers: ['neutral', 'formal'],
      text: '[Guten Tag {called}, ]vielen Dank für das Gespräch. Ich hätte {role} gern, das können Sie so weitergeben. [{say} ]{candidate}',
    },
  ],
});

export const thankYouConsultantMessageDu = letterSet({
  occasion: 'thank-you',
  channels: ['text', 'chat', 'linkedin'],
  markets: ['du'],
  letters: [
    {
      id: 'du-kurz-beraterin',
      needs: ['met', 'consultant'],
      text: '[Hallo {called}, ]danke dir fürs Gespräch[ am {day}]. [{say} ]Wenn der Kunde was wissen will, schreib mir. {given}',
    },
    {
      id: 'du-kurz-beraterin-wunsch',
      needs: ['met', 'consultant', 'wanted'],
      text: '[Hallo {called}, ]danke dir, und schlag mich dem Kunden gern vor: Ich hätte {role} gern. [{say} ]{given}',
    },
  ],
});

export const thankYouConsultantSpokenSie = spokenSet({
  occasion: 'thank-you',
  markets: ['Sie'],
  spoken: [
    {
      id: 'anruf-beraterin',
      needs: ['met', 'consultant'],
      registers: ['neutral', 'formal'],
      points: [
        'Danke, dass Sie[ am {day}] mit mir gesprochen haben.',
        'Wenn Ihr Kunde noch etwas braucht, bekommen Sie es von mir.',
        '[{say}]',
      ],
      question: 'Was möchte Ihr Kunde noch von mir wissen?',
      text: 'Guten Tag[ {called}], {candidate} hier. Ich wollte Ihnen für unser Gespräch danken. Falls Ihr Kunde noch etwas von mir wissen möchte, rufen Sie an[, unter {number}], oder schreiben Sie mir. Auf Wiederhören.',
      also: 'Und danke noch für unser Gespräch.',
    },
  ],
});

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
      subject: 'Danke für das Gespräch[ am {day}]',
      text: `herzlichen Dank für Ihre Zeit[ am {day}].

[{say}]

Falls Ihr Kunde noch etwas über mich wissen möchte, schreiben Sie mir oder rufen Sie mich an[: {number}].`,
    },
    {
      id: 'beraterin-wunsch',
      needs: ['met', 'consultant', 'wanted'],
      registers: ['neutral', 'formal'],
      subject: 'Danke für das Gespräch[ am {day}]',
      text: `vielen Dank, dass Sie[ am {day}] mit mir gesprochen haben. Ich hätte {role} sehr gern, das können Sie gern so weitergeben.

[{say}]

Wenn Ihr Kunde noch Fragen hat, sagen Sie mir bitte Bescheid.`,
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
      text: `danke dir für das Gespräch[ am {day}].

[{say}]

Wenn der Kunde noch etwas über mich wissen will, melde dich einfach[: {number}].`,
    },
    {
      id: 'du-beraterin-wunsch',
      needs: ['met', 'consultant', 'wanted'],
      subject: 'Danke für das Gespräch[ am {day}]',
      text: `danke noch für das Gespräch[ am {day}]. Ich hätte {role} sehr gern, das kannst du dem Kunden so sagen.

[{say}]

Brauchst du dafür noch etwas von mir?`,
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
      text: '[Hallo {called}, ]danke dir, dass du mit mir gesprochen hast. Ich hätte {role} gern, das kannst du dem Kunden so sagen. [{say} ]{given}',
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

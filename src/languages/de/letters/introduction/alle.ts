import { letterSet, spokenSet } from '../../../../core/write/whole-letter.ts';

/** An die Nachfolge des Beraters, der gegangen ist, per E-Mail mit Sie. */
export const introductionEmailSie = letterSet({
  occasion: 'introduction',
  channels: ['email'],
  markets: ['Sie'],
  letters: [
    {
      id: 'uebernommen',
      needs: ['former'],
      registers: ['neutral', 'formal'],
      subject: 'Meine Bewerbung, bisher bei {former}',
      text: `wie ich höre, haben Sie die Aufgaben von {former} übernommen. Dazu gehört meine Bewerbung um {role}.[ Mein Gespräch war am {day}.]

[{say}]

Liegen Ihnen meine Unterlagen vor?`,
    },
    {
      id: 'neu-fuer-sie',
      registers: ['neutral', 'formal'],
      subject: 'Meine Bewerbung um {role}',
      text: `wir hatten bisher keinen Kontakt: Ich habe mich um {role} beworben, und dafür sind jetzt Sie zuständig.[ Das Gespräch fand am {day} statt.]

[{say}]

Brauchen Sie noch etwas von mir?`,
    },
    {
      id: 'neu-gespraech',
      registers: ['formal', 'neutral'],
      subject: 'Kurze Vorstellung',
      text: `da Sie jetzt für meine Bewerbung um {role} zuständig sind, möchte ich mich kurz vorstellen. Bisher hatte ich andere Ansprechpartner.

[{say}]

Hätten Sie demnächst zehn Minuten für ein Telefonat?[ Meine Nummer: {number}.]`,
    },
    {
      id: 'uebernommen-wunsch',
      needs: ['wanted'],
      registers: ['neutral', 'formal'],
      subject: 'Meine Bewerbung um {role}',
      text: `soweit ich weiß, sind Sie jetzt für meine Bewerbung zuständig. Ich hätte {role} weiterhin sehr gern.

[{say}]

Können Sie mir sagen, wie der Stand ist?`,
    },
  ],
});

/** Mit du. */
export const introductionEmailDu = letterSet({
  occasion: 'introduction',
  channels: ['email'],
  markets: ['du'],
  letters: [
    {
      id: 'du-uebernommen',
      needs: ['former'],
      subject: 'Meine Bewerbung, bisher bei {former}',
      text: `du hast die Aufgaben von {former} übernommen und damit auch meine Bewerbung um {role}.

[{say}]

Hast du meine Unterlagen schon?`,
    },
    {
      id: 'du-neu',
      subject: 'Kurz vorgestellt',
      text: `wir kennen uns noch nicht: Ich bin {given} und bewerbe mich um {role}. Das liegt jetzt wohl bei dir.[ Im Gespräch war ich am {day}.]

[{say}]

Wann hast du zehn Minuten, damit ich dich auf den aktuellen Stand bringe?`,
    },
  ],
});

/** Am Telefon. */
export const introductionSpokenSie = spokenSet({
  occasion: 'introduction',
  markets: ['Sie'],
  spoken: [
    {
      id: 'anruf-neu',
      registers: ['neutral', 'formal'],
      points: [
        'Ich bewerbe mich um {role}, und das liegt jetzt wohl bei Ihnen.',
        '[Mein Gespräch war am {day}.]',
        '[{say}]',
      ],
      question: 'Was fehlt Ihnen zu meiner Bewerbung?',
      text: 'Guten Tag[ {called}], wir haben noch nicht gesprochen. Mein Name ist {candidate}, ich bewerbe mich um {role} und möchte mich Ihnen gern vorstellen. [Sie erreichen mich unter {number}. ]Vielen Dank, auf Wiederhören.',
      also: 'Ich bewerbe mich außerdem um {role}.',
    },
    {
      id: 'anruf-uebernommen',
      needs: ['former'],
      registers: ['neutral', 'formal'],
      points: ['Bisher war {former} für meine Bewerbung zuständig.', '[{say}]'],
      question: 'Haben Sie meine Unterlagen schon gesehen?',
      text: 'Guten Tag[ {called}], hier ist {candidate}. Bisher hat {former} meine Bewerbung um {role} betreut, jetzt sind Sie zuständig. Ich wollte mich kurz vorstellen. Wenn Sie Fragen haben, melden Sie sich gern[ unter {number}]. Auf Wiederhören.',
      also: 'Bisher hatte ich dazu mit {former} zu tun.',
    },
  ],
});

/** Am Telefon, mit du. */
export const introductionSpokenDu = spokenSet({
  occasion: 'introduction',
  markets: ['du'],
  spoken: [
    {
      id: 'du-anruf-neu',
      points: ['Wir kennen uns noch nicht, ich bewerbe mich um {role}.', '[{say}]'],
      question: 'Was brauchst du von mir?',
      text: 'Hallo[ {called}], wir kennen uns noch nicht, ich bin {candidate}. Es geht um {role}, das machst jetzt wohl du. Wenn du was von mir brauchst, meld dich[ unter {number}]. Danke, tschüss.',
      also: 'Ich bewerbe mich auch um {role}.',
    },
  ],
});

/** Als kurze Nachricht, mit Sie. */
export const introductionMessageSie = letterSet({
  occasion: 'introduction',
  channels: ['text', 'chat', 'linkedin'],
  markets: ['Sie'],
  letters: [
    {
      id: 'kurz-neu',
      registers: ['neutral', 'formal'],
      text: '[Guten Tag {called}, ]ich bewerbe mich um {role}, und soweit ich weiß, betreuen Sie das jetzt. [{say} ]Liegen Ihnen meine Unterlagen vor? {candidate}',
    },
  ],
});

/** Als kurze Nachricht, mit du. */
export const introductionMessageDu = letterSet({
  occasion: 'introduction',
  channels: ['text', 'chat', 'linkedin'],
  markets: ['du'],
  letters: [
    {
      id: 'du-kurz-neu',
      text: '[Hallo {called}, ]{candidate} hier, ich bewerbe mich um {role}, und das liegt jetzt wohl bei dir. [{say} ]Hast du alles von mir?',
    },
  ],
});

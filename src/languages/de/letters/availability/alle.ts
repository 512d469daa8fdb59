import { letterSet, spokenSet } from '../../../../core/write/whole-letter.ts';

/** Diese Woche frei für Einsätze: kurze Nachricht, mit Sie. */
export const availabilityMessageSie = letterSet({
  occasion: 'availability',
  channels: ['text', 'chat', 'linkedin'],
  markets: ['Sie'],
  letters: [
    {
      id: 'kurz-frei',
      registers: ['neutral'],
      text: '[Hallo {called}, ]diese Woche kann ich arbeiten. [{say} ]Haben Sie etwas für mich? {candidate}',
    },
    {
      id: 'kurz-einspringen',
      registers: ['neutral', 'formal'],
      text: '[Guten Tag {called}, ]falls Ihnen jemand ausfällt, springe ich diese Woche gern ein. [{say} ]{candidate}',
    },
    {
      id: 'kurz-liste',
      registers: ['formal', 'neutral'],
      text: '[Guten Tag {called}, ]bitte führen Sie mich für diese Woche als verfügbar. [{say} ]Danke, {candidate}',
    },
    {
      id: 'kurz-melden',
      registers: ['neutral'],
      text: '[Hallo {called}, ]{candidate} hier, für Einsätze in dieser Woche zu haben. [{say} ]Eine kurze Nachricht mit Ort und Zeit genügt.',
    },
  ],
});

/** Mit du. */
export const availabilityMessageDu = letterSet({
  occasion: 'availability',
  channels: ['text', 'chat', 'linkedin'],
  markets: ['du'],
  letters: [
    { id: 'du-kurz-frei', text: '[Hallo {called}, ]hast du diese Woche was für mich? [{say} ]Ich kann. {given}' },
    {
      id: 'du-kurz-einspringen',
      text: '[Hallo {called}, ]wenn dir diese Woche jemand ausfällt, kann ich einspringen. [{say} ]{given}',
    },
    {
      id: 'du-kurz-liste',
      text: '[Hallo {called}, ]schreib mich für diese Woche bitte mit auf. [{say} ]Danke dir, {given}',
    },
  ],
});

/** Per E-Mail, mit Sie. */
export const availabilityEmailSie = letterSet({
  occasion: 'availability',
  channels: ['email'],
  markets: ['Sie'],
  letters: [
    {
      id: 'mail-frei',
      registers: ['neutral', 'formal'],
      subject: 'Diese Woche verfügbar',
      text: `für Einsätze in dieser Woche können Sie mich einplanen.

[{say}]

[Kurzfristig erreichen Sie mich am schnellsten unter {number}. ]Haben Sie schon etwas im Blick?`,
    },
    {
      id: 'mail-luecke',
      registers: ['neutral', 'formal'],
      subject: 'Diese Woche verfügbar',
      text: `falls Ihnen diese Woche jemand ausfällt, springe ich gern ein.

[{say}]

Für eine Zusage brauche ich nur Ort, Beginn und Dauer.`,
    },
    {
      id: 'mail-kalender',
      registers: ['formal', 'neutral'],
      subject: 'Meine Verfügbarkeit in dieser Woche',
      text: `in dieser Woche stehe ich Ihnen zur Verfügung.

[{say}]

Über einen passenden Einsatz freue ich mich.`,
    },
  ],
});

/** Per E-Mail, mit du. */
export const availabilityEmailDu = letterSet({
  occasion: 'availability',
  channels: ['email'],
  markets: ['du'],
  letters: [
    {
      id: 'du-mail-frei',
      subject: 'Bin diese Woche frei',
      text: `ich bin diese Woche frei. Hast du etwas für mich?

[{say}]

[Am schnellsten geht’s über {number}.]`,
    },
    {
      id: 'du-mail-luecke',
      subject: 'Diese Woche frei',
      text: `falls dir diese Woche jemand fehlt, kann ich einspringen.

[{say}]

Sag mir nur, wann und wo.`,
    },
  ],
});

/** Am Telefon, mit Sie. */
export const availabilitySpokenSie = spokenSet({
  occasion: 'availability',
  markets: ['Sie'],
  spoken: [
    {
      id: 'anruf-frei',
      registers: ['neutral', 'formal'],
      points: ['Ich kann diese Woche arbeiten.', '[{say}]'],
      question: 'Haben Sie etwas für mich?',
      text: 'Guten Tag[ {called}], hier ist {candidate}. Ich kann diese Woche arbeiten. Wenn Sie etwas für mich haben, rufen Sie mich bitte an[: {number}, noch einmal {number}]. Danke, auf Wiederhören.',
      also: 'Diese Woche kann ich übrigens auch arbeiten.',
    },
    {
      id: 'anruf-einspringen',
      registers: ['neutral', 'formal'],
      points: ['Wenn Ihnen diese Woche jemand ausfällt, springe ich ein.', '[{say}]'],
      question: 'Wo fehlt Ihnen gerade jemand?',
      text: 'Guten Tag[ {called}], hier ist {candidate}. Falls Ihnen diese Woche jemand ausfällt, springe ich gern ein. [Meine Nummer ist {number}. ]Eine Nachricht reicht. Auf Wiederhören.',
      also: 'Und falls Ihnen jemand ausfällt: Ich springe ein.',
    },
  ],
});

/** Am Telefon, mit du. */
export const availabilitySpokenDu = spokenSet({
  occasion: 'availability',
  markets: ['du'],
  spoken: [
    {
      id: 'du-anruf-frei',
      points: ['Ich bin diese Woche frei.', '[{say}]'],
      question: 'Hast du was für mich?',
      text: 'Hallo[ {called}], {given} hier. Ich bin diese Woche frei, also ruf an, wenn du was für mich hast[: {number}]. Danke, tschüss.',
      also: 'Ach, und diese Woche bin ich frei.',
    },
    {
      id: 'du-anruf-einspringen',
      points: ['Wenn dir diese Woche jemand ausfällt, kann ich einspringen.', '[{say}]'],
      question: 'Fehlt dir gerade jemand?',
      text: 'Hallo[ {called}], hier ist {given}. Wenn dir diese Woche jemand ausfällt, kann ich einspringen. [Meine Nummer ist {number}. ]Bis dann.',
      also: 'Und wenn dir jemand ausfällt, kann ich einspringen.',
    },
  ],
});

import { letterSet, spokenSet } from '../../../../core/write/whole-letter.ts';

/** Es wird später, mit Sie. */
export const lateEmailSie = letterSet({
  occasion: 'late',
  channels: ['email'],
  markets: ['Sie'],
  letters: [
    {
      id: 'etwas-spaeter',
      subject: 'Ich verspäte mich[ um etwa {minutes} Minuten]',
      text: `leider verspäte ich mich[ zum Termin um {clock}]. Ich bin unterwegs[ und rechne mit etwa {minutes} Minuten]. Bitte entschuldigen Sie.

[{say}]

[Sie erreichen mich unterwegs unter {number}.]`,
    },
    {
      id: 'spaeter-oder-anders',
      subject: 'Ich komme etwas später zum Gespräch',
      text: `es tut mir leid, zum Gespräch komme ich[ rund {minutes} Minuten] zu spät.

[{say}]

Wenn das die Planung durcheinanderbringt, fasse ich mich gern kürzer oder komme zu einer anderen Zeit.[ Meine Nummer: {number}.]`,
    },
  ],
});

/** Es wird später, mit du. */
export const lateEmailDu = letterSet({
  occasion: 'late',
  channels: ['email'],
  markets: ['du'],
  letters: [
    {
      id: 'bin-spaet-dran',
      subject: 'Ich komme etwas später',
      text: `entschuldige, ich bin spät dran und werde nicht ganz pünktlich sein.[ Rechne mit ungefähr {minutes} Minuten Verspätung.]

[{say}]

[Ruf mich an, wenn etwas ist: {number}.]`,
    },
    {
      id: 'unterwegs',
      subject: 'Bin unterwegs, leider verspätet',
      text: `ich bin auf dem Weg, schaffe es aber nicht rechtzeitig[ bis {clock}].[ Es fehlen etwa {minutes} Minuten.] Tut mir leid.

[{say}]

Sag einfach, wenn dir das zu knapp wird.`,
    },
  ],
});

/** Kurz, mit Sie. */
export const lateTextSie = letterSet({
  occasion: 'late',
  channels: ['text', 'chat', 'linkedin'],
  markets: ['Sie'],
  letters: [
    {
      id: 'nachricht-minuten',
      needs: ['minutes'],
      text: '[Guten Tag {called}, ]ich verspäte mich leider um etwa {minutes} Minuten, bitte entschuldigen Sie. [{say} ]{candidate}',
    },
    {
      id: 'nachricht-unterwegs',
      text: '[Guten Tag {called}, ]ich bin unterwegs, komme aber ein wenig später[ als {clock}]. Das tut mir leid. [{say} ]{candidate}',
    },
    {
      id: 'nachricht-nicht-puenktlich',
      text: '[Guten Tag {called}, ]ich schaffe es leider nicht pünktlich[ um {clock}]. [{say} ]Entschuldigen Sie bitte, ich beeile mich. {candidate}',
    },
  ],
});

/** Kurz, mit du. */
export const lateTextDu = letterSet({
  occasion: 'late',
  channels: ['text', 'chat', 'linkedin'],
  markets: ['du'],
  letters: [
    {
      id: 'kurz-minuten',
      needs: ['minutes'],
      text: '[Hallo {called}, ]sorry, ich brauche noch etwa {minutes} Minuten länger. [{say} ]Bis gleich, {given}',
    },
    {
      id: 'kurz-unterwegs',
      text: '[Hallo {called}, ]bin unterwegs, aber leider etwas zu spät. [{say} ]Bis gleich, {given}',
    },
    {
      id: 'kurz-nicht-puenktlich',
      text: '[Hallo {called}, ]wird bei mir leider knapp, ich komme etwas später. [{say} ]Tut mir leid, {given}',
    },
  ],
});

/** Am Telefon, mit Sie. */
export const lateSpokenSie = spokenSet({
  occasion: 'late',
  markets: ['Sie'],
  spoken: [
    {
      id: 'anruf-spaeter',
      points: [
        'Ich bin unterwegs und komme leider etwas später.',
        '[Es werden ungefähr {minutes} Minuten.]',
        '[{say}]',
      ],
      question: 'Passt das für Sie noch?',
      text: 'Guten Tag[ {called}], hier ist {candidate}. Ich bin auf dem Weg zum Gespräch und verspäte mich leider[ um etwa {minutes} Minuten]. Bitte entschuldigen Sie.[ Unterwegs erreichen Sie mich unter {number}.] Bis gleich.',
      also: null,
    },
  ],
});

/** Am Telefon, mit du. */
export const lateSpokenDu = spokenSet({
  occasion: 'late',
  markets: ['du'],
  spoken: [
    {
      id: 'anruf-spaeter-du',
      points: ['Ich komme leider[ ungefähr {minutes} Minuten] zu spät.', 'Ich beeile mich.', '[{say}]'],
      question: 'Geht das bei dir noch?',
      text: 'Hallo[ {called}], hier ist {given}. Tut mir leid, ich komme[ etwa {minutes} Minuten] zu spät, bin aber unterwegs.[ Du erreichst mich unter {number}.] Bis gleich.',
      also: null,
    },
  ],
});

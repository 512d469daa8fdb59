import { letterSet, spokenSet } from '../../../../core/write/whole-letter.ts';

/** Ein kurzes Lebenszeichen, mit Sie. */
export const keepWarmTextSie = letterSet({
  occasion: 'keep-warm',
  channels: ['text', 'chat', 'linkedin'],
  markets: ['Sie'],
  letters: [
    {
      id: 'nachricht-gruss',
      text: '[Guten Tag {called}, ]vor einiger Zeit hatte ich mich auf {role} beworben.[ Neu bei mir: {newsTopic}.] [{say} ]Wenn etwas Ähnliches frei wird, freue ich mich über eine Nachricht. {candidate}',
    },
    {
      id: 'nachricht-erinnerung',
      text: '[Guten Tag {called}, ]Sie kennen mich von der Bewerbung auf {role}. [{say} ]Für Ähnliches bin ich weiterhin offen. Viele Grüße, {candidate}',
    },
  ],
});

/** Ein kurzes Lebenszeichen, mit du. */
export const keepWarmTextDu = letterSet({
  occasion: 'keep-warm',
  channels: ['text', 'chat', 'linkedin'],
  markets: ['du'],
  letters: [
    {
      id: 'kurz-gruss',
      text: '[Hallo {called}, ]ist eine Weile her, dass du mich für {role} auf der Liste hattest.[ Neu bei mir: {newsTopic}.] [{say} ]Meld dich gern, wenn wieder etwas ist. {given}',
    },
    {
      id: 'kurz-gruss-zurueck',
      text: '[Hallo {called}, ]kleiner Gruß von mir, {given} von der Bewerbung auf {role}. [{say} ]Sag Bescheid, wenn du wieder suchst.',
    },
  ],
});

/** Am Telefon, mit Sie. */
export const keepWarmSpokenSie = spokenSet({
  occasion: 'keep-warm',
  markets: ['Sie'],
  spoken: [
    {
      id: 'anruf-lebenszeichen',
      points: ['Ich hatte mich bei Ihnen auf {role} beworben.', '[Seitdem gibt es etwas Neues: {news}.]', '[{say}]'],
      question: 'Ist bei Ihnen in dieser Richtung gerade etwas offen?',
      text: 'Guten Tag[ {called}], hier ist {candidate}. Sie kennen mich von meiner Bewerbung auf {role}.[ Neu ist: {news}.] Wenn bei Ihnen etwas Ähnliches frei ist, freue ich mich über eine Nachricht[ oder einen Anruf unter {number}]. Auf Wiederhören.',
      also: 'Und wenn wieder etwas Ähnliches frei wird, freue ich mich, davon zu hören.',
    },
  ],
});

/** Am Telefon, mit du. */
export const keepWarmSpokenDu = spokenSet({
  occasion: 'keep-warm',
  markets: ['du'],
  spoken: [
    {
      id: 'anruf-lebenszeichen-du',
      points: [
        'Meine Bewerbung auf {role} ist ja eine Weile her.',
        '[Bei mir gibt es etwas Neues: {news}.]',
        '[{say}]',
      ],
      question: 'Und was tut sich bei dir so?',
      text: 'Hallo[ {called}], hier ist {given}. Du kennst mich von der Bewerbung auf {role}.[ Bei mir gibt es etwas Neues: {news}.] Meld dich gern, wenn du wieder jemanden suchst. Mach’s gut.',
      also: 'Und wenn du wieder jemanden suchst, denk gern an mich.',
    },
  ],
});

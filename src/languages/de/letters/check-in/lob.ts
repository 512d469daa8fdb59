import { letterSet } from '../../../../core/write/whole-letter.ts';

/** Ihre letzte Nachricht lobte etwas: Das wird zuerst beantwortet. */
export const checkInLobSie = letterSet({
  occasion: 'check-in',
  channels: ['email'],
  markets: ['Sie'],
  letters: [
    {
      id: 'gelobt',
      needs: ['they-wrote', 'praise'],
      subject: 'Bewerbung um {role}: gibt es Neues?',
      text: `haben Sie Dank für Ihre freundlichen Worte, besonders zu einem Punkt: {praise}.

[{say}]

Gibt es über {role} inzwischen etwas Neues?`,
    },
  ],
});

/** Dasselbe mit du. */
export const checkInLobDu = letterSet({
  occasion: 'check-in',
  channels: ['email'],
  markets: ['du'],
  letters: [
    {
      id: 'du-gelobt',
      needs: ['they-wrote', 'praise'],
      subject: 'Meine Bewerbung: gibt es Neues?',
      text: `danke für dein Lob, besonders für das, was du genannt hast: {praise}.

[{say}]

Gibt es inzwischen etwas Neues über {role}?`,
    },
  ],
});

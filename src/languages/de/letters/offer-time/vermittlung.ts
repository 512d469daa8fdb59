import { letterSet } from '../../../../core/write/whole-letter.ts';

/** Über die Frist entscheidet der Kunde, nicht die Vermittlung. */
export const offerTimeConsultantSie = letterSet({
  occasion: 'offer-time',
  channels: ['email'],
  markets: ['Sie'],
  letters: [
    {
      id: 'bedenkzeit-ueber-sie',
      needs: ['consultant'],
      subject: 'Eine Bitte an Ihren Kunden',
      text: `würden Sie Ihren Kunden fragen, ob ich für meine Antwort auf das Angebot einige Tage länger haben kann[ als bis {deadline}]?

[{say}]

Geht es nicht, bleibt es bei dem, was vereinbart ist.`,
    },
  ],
});

export const offerTimeConsultantDu = letterSet({
  occasion: 'offer-time',
  channels: ['email'],
  markets: ['du'],
  letters: [
    {
      id: 'bedenkzeit-ueber-dich',
      needs: ['consultant'],
      subject: 'Etwas mehr Zeit für meine Antwort',
      text: `kannst du den Kunden fragen, ob ich für meine Antwort ein paar Tage mehr bekomme[, also länger als bis {deadline}]?

[{say}]

Wenn es nicht geht, gib mir kurz Bescheid.`,
    },
  ],
});

import { letterSet } from '../../../../core/write/whole-letter.ts';

/** Asking for time when the day has passed. */
export const offerTimeVerspaetetSie = letterSet({
  occasion: 'offer-time',
  channels: ['email'],
  markets: ['Sie'],
  letters: [
    {
      id: 'bedenkzeit-verspaetet-sie',
      needs: ['pastDeadline'],
      subject: 'Das Angebot: eine späte Bitte',
      text: `Sie hatten um meine Antwort bis {pastDeadline} gebeten, und es tut mir leid, dass ich mich erst jetzt melde. Gilt das Angebot noch, und darf ich mir noch einige Tage Zeit nehmen?

[{say}]

Für Ihre Geduld danke ich Ihnen.`,
    },
  ],
});

/** Asking for time when the day has passed. */
export const offerTimeVerspaetetDu = letterSet({
  occasion: 'offer-time',
  channels: ['email'],
  markets: ['du'],
  letters: [
    {
      id: 'bedenkzeit-verspaetet-du',
      needs: ['pastDeadline'],
      subject: 'Das Angebot: eine späte Bitte',
      text: `du wolltest meine Antwort bis {pastDeadline}, und es tut mir leid, dass ich mich erst jetzt melde. Gilt das Angebot noch, und darf ich mir noch ein paar Tage nehmen?

[{say}]

Danke für deine Geduld.`,
    },
  ],
});

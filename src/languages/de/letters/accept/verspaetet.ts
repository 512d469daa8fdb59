import { letterSet } from '../../../../core/write/whole-letter.ts';

/** Acceptances that come after the day that was named. */
export const acceptVerspaetetSie = letterSet({
  occasion: 'accept',
  channels: ['email'],
  markets: ['Sie'],
  letters: [
    {
      id: 'zusage-verspaetet-sie',
      needs: ['pastDeadline'],
      subject: 'Meine Zusage',
      text: `Sie hatten um meine Antwort bis {pastDeadline} gebeten, und es tut mir leid, dass ich mich erst jetzt melde. Ich möchte das Angebot annehmen und hoffe, dass es noch steht.

[{say}]

Schicken Sie mir bitte, was noch zu unterschreiben ist.`,
    },
  ],
});

/** Acceptances that come after the day that was named. */
export const acceptVerspaetetDu = letterSet({
  occasion: 'accept',
  channels: ['email'],
  markets: ['du'],
  letters: [
    {
      id: 'zusage-verspaetet-du',
      needs: ['pastDeadline'],
      subject: 'Meine Zusage',
      text: `du wolltest meine Antwort bis {pastDeadline}, und es tut mir leid, dass ich mich erst jetzt melde. Ich möchte das Angebot annehmen und hoffe, dass es noch steht.

[{say}]

Schick mir bitte, was noch zu unterschreiben ist.`,
    },
  ],
});

import { letterSet } from '../../../../core/write/whole-letter.ts';

/** Answers to an offer whose day has passed. */
export const offerReplyVerspaetetSie = letterSet({
  occasion: 'offer-reply',
  channels: ['email'],
  markets: ['Sie'],
  letters: [
    {
      id: 'angebot-verspaetet-sie',
      needs: ['pastDeadline'],
      subject: 'Das Angebot, und meine späte Antwort',
      text: `Sie hatten um meine Antwort bis {pastDeadline} gebeten, und es tut mir leid, dass ich mich erst jetzt melde. Gilt das Angebot noch?

[{say}]

Falls ja, wäre ich für die Bedingungen in schriftlicher Form dankbar.`,
    },
  ],
});

/** Answers to an offer whose day has passed. */
export const offerReplyVerspaetetDu = letterSet({
  occasion: 'offer-reply',
  channels: ['email'],
  markets: ['du'],
  letters: [
    {
      id: 'angebot-verspaetet-du',
      needs: ['pastDeadline'],
      subject: 'Das Angebot, und meine späte Antwort',
      text: `du wolltest meine Antwort bis {pastDeadline}, und es tut mir leid, dass ich mich erst jetzt melde. Gilt das Angebot noch?

[{say}]

Falls ja, schick mir die Bedingungen bitte schriftlich.`,
    },
  ],
});

import { letterSet } from '../../../../core/write/whole-letter.ts';

/** Das Angebot kam von einem Kunden: die Absage geht über die Vermittlung. */
export const declineConsultantSie = letterSet({
  occasion: 'decline',
  channels: ['email'],
  markets: ['Sie'],
  letters: [
    {
      id: 'absage-ueber-sie',
      needs: ['consultant'],
      subject: 'Meine Antwort an Ihren Kunden',
      text: `bitte sagen Sie Ihrem Kunden für mich ab, ich nehme {role} nicht an. Danken Sie ihm bitte auch für das Angebot.

[{say}]

Für alles, was Sie dafür getan haben, danke ich Ihnen. Wenn Sie wieder etwas für mich haben, höre ich gern davon.`,
    },
  ],
});

export const declineConsultantDu = letterSet({
  occasion: 'decline',
  channels: ['email'],
  markets: ['du'],
  letters: [
    {
      id: 'absage-ueber-dich',
      needs: ['consultant'],
      subject: 'Meine Antwort auf das Angebot',
      text: `ich habe mich entschieden und nehme {role} nicht an. Sagst du das dem Kunden bitte, mit meinem Dank für das Angebot?

[{say}]

Danke dir für deinen Einsatz.`,
    },
  ],
});

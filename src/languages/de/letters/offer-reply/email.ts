import { letterSet } from '../../../../core/write/whole-letter.ts';

/** Ein Angebot ist da, die Antwort folgt; mit Sie. */
export const offerReplyEmailSie = letterSet({
  occasion: 'offer-reply',
  channels: ['email'],
  markets: ['Sie'],
  letters: [
    {
      id: 'antwort-bis',
      needs: ['deadline'],
      subject: 'Vielen Dank für das Angebot',
      text: `vielen Dank für das Angebot und das Vertrauen. Sie bekommen meine Antwort bis {deadline}.

[{say}]

Könnten Sie mir vorher noch den Vertragsentwurf schicken?`,
    },
    {
      id: 'bis-wann',
      needs: ['not-deadline'],
      subject: 'Danke für das Angebot',
      text: `das Angebot für {role} ist eine schöne Nachricht, herzlichen Dank.

[{say}]

Könnten Sie mir die Bedingungen schriftlich schicken und mir sagen, bis wann Sie meine Entscheidung brauchen?`,
    },
    {
      id: 'schriftlich-bitte',
      subject: 'Ihr Angebot',
      text: `herzlichen Dank für das Angebot.[ Bis {deadline} gebe ich Ihnen Bescheid.]

[{say}]

Könnte ich den Vertrag vorab als Entwurf bekommen?`,
    },
    {
      id: 'grosse-freude',
      needs: ['wanted', 'deadline'],
      subject: 'Ich freue mich über das Angebot',
      text: `über das Angebot habe ich mich sehr gefreut, denn {role} hätte ich wirklich gern. Meine Antwort bekommen Sie bis {deadline}.

[{say}]

Könnten Sie mir den Vertrag vorher zusenden?`,
    },
    {
      id: 'grosse-freude-offen',
      needs: ['wanted', 'not-deadline'],
      subject: 'Vielen Dank für das Angebot',
      text: `auf diese Nachricht hatte ich gehofft, vielen Dank. {role} möchte ich sehr gern haben, und nun fehlen mir nur noch die Einzelheiten.

[{say}]

Sagen Sie mir noch, bis zu welchem Tag Sie meine Antwort brauchen und wer mir den Vertrag schickt?`,
    },
    {
      id: 'angebot-vermittelt',
      needs: ['consultant'],
      subject: 'Das Angebot für {role}',
      text: `das sind gute Neuigkeiten. Richten Sie bitte allen dort meinen Dank für das Angebot aus[; meine Antwort kommt bis {deadline}].

[{say}]

Könnte ich die Eckdaten schriftlich bekommen, vor allem Gehalt, Beginn und Kündigungsfrist?`,
    },
  ],
});

/** Ein Angebot ist da, die Antwort folgt; mit du. */
export const offerReplyEmailDu = letterSet({
  occasion: 'offer-reply',
  channels: ['email'],
  markets: ['du'],
  letters: [
    {
      id: 'antwort-kommt-bis',
      needs: ['deadline'],
      subject: 'Danke für das Angebot',
      text: `danke für das Angebot, das ist eine tolle Nachricht. Meine Antwort hast du bis {deadline}.

[{say}]

Kannst du mir den Vertrag vorher schicken? Ich lese so etwas lieber einmal ganz in Ruhe.`,
    },
    {
      id: 'wann-entscheiden',
      needs: ['not-deadline'],
      subject: 'Zum Angebot',
      text: `vielen Dank für das Angebot, auch an alle anderen, die daran mitgewirkt haben.

[{say}]

Bis wann soll ich mich entscheiden, und bekomme ich die Bedingungen für {role} vorab schriftlich?`,
    },
    {
      id: 'erst-lesen',
      subject: 'Zum Angebot: danke, und eine Bitte',
      text: `gute Nachrichten, danke dir. Für eine richtige Antwort würde ich gern alles erst einmal schwarz auf weiß lesen[, du hörst dann bis {deadline} von mir].

[{say}]

Wer schickt mir den Vertrag, du oder jemand anderes?`,
    },
    {
      id: 'freue-mich-riesig',
      needs: ['wanted', 'not-several'],
      subject: 'Danke für das Angebot',
      text: `ich freue mich sehr über das Angebot, danke dir. Bevor ich zusage, würde ich gern noch den Vertrag lesen.

[{say}]

[Bis {deadline} weißt du Bescheid.]`,
    },
  ],
});

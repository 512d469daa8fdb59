import { letterSet } from '../../../../core/write/whole-letter.ts';

/** Antworten auf ein Angebot, dessen Vertrag dabei ist oder kommt: verlangt wird nichts mehr. */
export const offerTermsSentSie = letterSet({
  occasion: 'offer-reply',
  channels: ['email'],
  markets: ['Sie'],
  letters: [
    {
      id: 'in-ruhe-lesen-wunsch',
      needs: ['terms-sent', 'wanted', 'not-consultant'],
      subject: 'Danke für das Angebot',
      text: `über das Angebot freue ich mich sehr, vielen Dank. Ich lese mir alles in Ruhe durch[ und gebe Ihnen bis {deadline} Bescheid].

[{say}]

Wenn dabei Fragen auftauchen, melde ich mich.`,
    },
    {
      id: 'in-ruhe-lesen',
      needs: ['terms-sent', 'not-consultant'],
      subject: 'Danke für das Angebot',
      text: `vielen Dank für das Angebot. Ich sehe mir alles genau an[ und antworte Ihnen bis {deadline}].

[{say}]

Sollte ich noch Fragen haben, stelle ich sie Ihnen vorher.`,
    },
  ],
});

/** Dasselbe mit du. */
export const offerTermsSentDu = letterSet({
  occasion: 'offer-reply',
  channels: ['email'],
  markets: ['du'],
  letters: [
    {
      id: 'in-ruhe-lesen-du',
      needs: ['terms-sent', 'not-consultant'],
      subject: 'Danke für das Angebot',
      text: `danke für das Angebot, darüber freue ich mich. Ich lese mir alles in Ruhe durch[ und sag dir bis {deadline} Bescheid].

[{say}]

Wenn ich noch Fragen habe, melde ich mich.`,
    },
  ],
});

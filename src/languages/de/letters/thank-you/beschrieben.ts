import { letterSet } from '../../../../core/write/whole-letter.ts';

/** Dank an jemanden, von dem nur eine Beschreibung bekannt ist: kein Interesse, kein Angebot, keine Antwort nötig. */
export const dankBeschriebenSie = letterSet({
  occasion: 'thank-you',
  channels: ['email', 'letter'],
  markets: ['Sie'],
  letters: [
    {
      id: 'beschrieben',
      needs: ['described'],
      subject: 'Vielen Dank',
      text: `auch Ihnen danke ich herzlich, dass Sie[ am {day}] bei meinem Gespräch dabei waren.

[{say}]`,
    },
  ],
});

/** Dasselbe mit du. */
export const dankBeschriebenDu = letterSet({
  occasion: 'thank-you',
  channels: ['email', 'letter'],
  markets: ['du'],
  letters: [
    {
      id: 'du-beschrieben',
      needs: ['described'],
      subject: 'Danke dir',
      text: `auch dir vielen Dank, dass du[ am {day}] bei meinem Gespräch dabei warst.

[{say}]`,
    },
  ],
});

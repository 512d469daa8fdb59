import { letterSet } from '../../../../core/write/whole-letter.ts';

/** Gefragt ist nur, ob noch Interesse besteht, und es besteht. */
export const answerWhetherSie = letterSet({
  occasion: 'answer',
  channels: ['email'],
  markets: ['Sie'],
  letters: [
    {
      id: 'weiter-interessiert',
      needs: ['asked', 'asked-whether', 'wanted'],
      subject: 'Ja, weiterhin',
      text: `danke der Nachfrage: Ja, ich bin weiterhin interessiert.

[{say}]

Wie geht es nun weiter?`,
    },
  ],
});

export const answerWhetherDu = letterSet({
  occasion: 'answer',
  channels: ['email'],
  markets: ['du'],
  letters: [
    {
      id: 'weiter-interessiert-du',
      needs: ['asked', 'asked-whether', 'wanted'],
      subject: 'Ja, weiterhin',
      text: `ja, ich bin noch dabei.

[{say}]

Wie geht es bei euch weiter?`,
    },
  ],
});

export const answerWhetherTextSie = letterSet({
  occasion: 'answer',
  channels: ['text', 'chat', 'linkedin'],
  markets: ['Sie'],
  letters: [
    {
      id: 'nachricht-weiter-interessiert',
      needs: ['asked', 'asked-whether', 'wanted'],
      text: '[Guten Tag {called}, ]ja, ich bin weiterhin interessiert. [{say} ]Danke der Nachfrage, {candidate}',
    },
  ],
});

export const answerWhetherTextDu = letterSet({
  occasion: 'answer',
  channels: ['text', 'chat', 'linkedin'],
  markets: ['du'],
  letters: [
    {
      id: 'kurz-weiter-interessiert',
      needs: ['asked', 'asked-whether', 'wanted'],
      text: '[Hallo {called}, ]ja, ich bin noch dabei. [{say} ]Danke, dass du fragst. {given}',
    },
  ],
});

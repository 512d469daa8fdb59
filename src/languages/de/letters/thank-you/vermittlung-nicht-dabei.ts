import { letterSet } from '../../../../core/write/whole-letter.ts';

/** Dank an Vermittelnde, von denen nicht feststeht, dass sie dabei waren. */
export const thankYouConsultantAbsentSie = letterSet({
  occasion: 'thank-you',
  channels: ['email'],
  markets: ['Sie'],
  letters: [
    {
      id: 'vermittelt-wunsch',
      needs: ['consultant', 'not-met', 'wanted'],
      registers: ['neutral', 'formal'],
      subject: 'Danke für die Vermittlung',
      text: `vielen Dank, dass Sie das Gespräch[ am {day}] vermittelt haben. Ich hätte {role} sehr gern, das dürfen Sie gern weitergeben.

[{say}]

Wenn noch etwas fehlt, sagen Sie mir einfach Bescheid.`,
    },
    {
      id: 'vermittelt',
      needs: ['consultant', 'not-met'],
      registers: ['neutral', 'formal'],
      subject: 'Danke für die Vermittlung',
      text: `vielen Dank, dass Sie das Gespräch[ am {day}] vermittelt haben.

[{say}]

Wenn von mir noch etwas gebraucht wird, schicke ich es Ihnen gern.`,
    },
  ],
});

/** Dasselbe mit du. */
export const thankYouConsultantAbsentDu = letterSet({
  occasion: 'thank-you',
  channels: ['email'],
  markets: ['du'],
  letters: [
    {
      id: 'vermittelt-du-wunsch',
      needs: ['consultant', 'not-met', 'wanted'],
      subject: 'Danke fürs Vermitteln',
      text: `danke, dass du das Gespräch[ am {day}] vermittelt hast. Ich hätte {role} sehr gern, das darfst du gern so weitergeben.

[{say}]

Wenn noch etwas fehlt, sag mir einfach Bescheid.`,
    },
    {
      id: 'vermittelt-du',
      needs: ['consultant', 'not-met'],
      subject: 'Danke fürs Vermitteln',
      text: `danke, dass du das Gespräch[ am {day}] vermittelt hast.

[{say}]

Wenn noch etwas gebraucht wird, schicke ich es dir gern.`,
    },
  ],
});

import { letterSet } from '../../../../core/write/whole-letter.ts';

/** Dank, der auf eine Frage der anderen Seite zurückkommt, per E-Mail mit Sie. */
export const dankFrageSie = letterSet({
  occasion: 'thank-you',
  channels: ['email'],
  markets: ['Sie'],
  letters: [
    {
      id: 'ihre-frage',
      needs: ['question'],
      registers: ['neutral', 'formal'],
      subject: 'Vielen Dank, und zu Ihrer Frage',
      text: `vielen Dank für das Gespräch[ am {day}]. Ihre Frage, {question}, habe ich mir notiert.

[{say}]

Wenn Sie dazu noch mehr wissen möchten, antworte ich gern ausführlicher.`,
    },
    {
      id: 'ihre-frage-wunsch',
      needs: ['question', 'wanted'],
      registers: ['neutral', 'formal'],
      subject: 'Danke für das Gespräch[ am {day}]',
      text: `Sie haben mich[ am {day}] gefragt, {question}. Falls meine Antwort etwas offengelassen hat, fragen Sie gern nach. Ich würde sehr gern bei Ihnen anfangen.

[{say}]

Haben Sie vielen Dank für Ihre Zeit.`,
    },
    {
      id: 'ihre-frage-und-nachtrag',
      needs: ['question', 'act'],
      registers: ['neutral', 'formal'],
      subject: 'Nachtrag zum Gespräch[ am {day}]',
      text: `danke, dass Sie gefragt haben, {question}. Zu meiner Antwort gehört noch ein Satz, den ich ausgelassen habe: {act}.

[{say}]

Alles Weitere dazu erzähle ich Ihnen gern.`,
    },
  ],
});

/** Dasselbe mit du. */
export const dankFrageDu = letterSet({
  occasion: 'thank-you',
  channels: ['email'],
  markets: ['du'],
  letters: [
    {
      id: 'deine-frage',
      needs: ['question'],
      subject: 'Danke, und zu deiner Frage',
      text: `danke für das Gespräch[ am {day}]. Deine Frage, {question}, habe ich mir aufgeschrieben.

[{say}]

Wenn du dazu noch etwas wissen willst, melde dich einfach.`,
    },
    {
      id: 'deine-frage-wunsch',
      needs: ['question', 'wanted'],
      subject: 'Danke für das Gespräch[ am {day}]',
      text: `du hast mich[ am {day}] gefragt, {question}. Wenn da noch etwas offen ist, frag gern weiter, denn ich würde wirklich gern bei euch anfangen.

[{say}]

Danke dir für deine Zeit.`,
    },
  ],
});

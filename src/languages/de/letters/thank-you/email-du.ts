import { letterSet } from '../../../../core/write/whole-letter.ts';

/** Dank per E-Mail an jemanden, der das Du angeboten hat. */
export const thankYouEmailDu = letterSet({
  occasion: 'thank-you',
  channels: ['email'],
  markets: ['du'],
  letters: [
    {
      id: 'du-zeit',
      subject: 'Danke dir[ für {day}]',
      text: `danke dir für deine Zeit[ am {day}].

[{say}]

Wenn dir später noch etwas einfällt, das du mich fragen wolltest: immer her damit, per Mail oder am Telefon[ ({number})].`,
    },
    {
      id: 'du-noch-fragen',
      subject: 'Danke für die Einladung',
      text: `danke für die Einladung zum Gespräch[ am {day}].

[{say}]

Falls bei dir zu {role} noch Fragen auftauchen, frag einfach.`,
    },
    {
      id: 'du-gut-gefragt',
      subject: 'Nach unserem Gespräch',
      text: `ein kurzes Dankeschön noch für das Gespräch[ am {day}].

[{say}]

Falls eine meiner Antworten zu knapp war, erzähle ich gern mehr dazu.`,
    },
    {
      id: 'du-will',
      needs: ['wanted', 'not-consultant'],
      subject: 'Danke für das Gespräch[ am {day}]',
      text: `danke, dass du dir[ am {day}] Zeit genommen hast. Ich würde sehr gern bei euch anfangen.

[{say}]

Wenn es eine nächste Runde gibt, freue ich mich darauf.`,
    },
    {
      id: 'du-lust',
      needs: ['wanted', 'not-consultant'],
      subject: 'Nach dem Gespräch[ am {day}]',
      text: `nach dem Gespräch[ am {day}] habe ich richtig Lust auf den Job.

[{say}]

Danke, dass ihr mich eingeladen habt.`,
    },
    {
      id: 'du-daumen',
      needs: ['wanted'],
      subject: 'Danke für deine Zeit',
      text: `danke für deine Zeit[ am {day}]. Ich hätte {role} sehr gern, das sollst du wissen.

[{say}]

Wenn du noch Fragen hast, melde dich jederzeit[, am schnellsten unter {number}].`,
    },
    {
      id: 'du-verspaetet',
      needs: ['belated'],
      subject: 'Danke noch für das Gespräch',
      text: `entschuldige, dass ich mich erst jetzt melde. Danke für das Gespräch[ am {day}].

[{say}]

Falls seitdem noch Fragen aufgekommen sind, frag mich gern.`,
    },
    {
      id: 'du-thema',
      needs: ['met', 'topic'],
      subject: 'Danke für das Gespräch[ am {day}]',
      text: `aus dem Gespräch[ am {day}] ist bei mir vor allem hängen geblieben: {topic}.

[{say}]

Vielen Dank dafür. Darüber würde ich mit dir gern noch einmal reden.`,
    },
    {
      id: 'du-nachtrag',
      needs: ['act'],
      subject: 'Danke, und ein Nachtrag',
      text: `einen Punkt habe ich dir[ am {day}] nicht erzählt: {act}.

[{say}]

Wenn du mehr dazu wissen willst, sag einfach Bescheid. Und danke noch für das Gespräch.`,
    },
  ],
});

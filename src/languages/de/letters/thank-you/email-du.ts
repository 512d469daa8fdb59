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
      id: 'du-zeigen',
      subject: 'Danke für das Gespräch[ am {day}]',
      text: `reden kann man viel. Wenn du sehen willst, wie ich arbeite, schicke ich dir etwas oder komme für einen halben Tag vorbei.

[{say}]

Erst einmal aber danke, dass du mir[ am {day}] zugehört hast.`,
    },
    {
      id: 'du-unterlagen',
      subject: 'Brauchst du noch etwas von mir?',
      text: `was immer dir für {role} noch von mir fehlt, Zeugnisse, Referenzen oder eine Arbeitsprobe: Du bekommst es am selben Tag.

[{say}]

Und danke für die Einladung zum Gespräch[ am {day}].`,
    },
    {
      id: 'du-gut-gefragt',
      subject: 'Nach unserem Gespräch',
      text: `bevor der Alltag uns wieder hat, ein kurzes Dankeschön: für das Gespräch[ am {day}] und fürs Nachfragen.

[{say}]

Falls eine meiner Antworten zu knapp war, hole ich das gern nach.`,
    },
    {
      id: 'du-offenheit',
      subject: 'Ein Dankeschön',
      text: `du hast mir[ am {day}] Zeit geschenkt, und Zeit hat keiner übrig. Danke dafür.

[{say}]

Hör dich in Ruhe um, wenn du wissen willst, wie ich arbeite. Namen von Leuten, die das beurteilen können, gebe ich dir gern.`,
    },
    {
      id: 'du-will',
      needs: ['wanted', 'not-consultant'],
      subject: 'Danke, ich hätte die Stelle gern',
      text: `ich sag’s, wie es ist: Ich möchte bei euch anfangen.

[{say}]

Danke für das Gespräch[ am {day}]. Wenn es eine nächste Runde gibt, freue ich mich darauf.`,
    },
    {
      id: 'du-ja-von-mir',
      needs: ['wanted', 'not-consultant'],
      subject: 'Danke für das Gespräch[ am {day}]',
      text: `mein Ja zu euch hast du hiermit schriftlich, und ein großes Danke für deine Zeit[ am {day}] dazu.

[{say}]

Alles andere liegt bei euch. Wenn noch etwas gegen mich spricht, rede ich lieber mit dir darüber, als dass es stehen bleibt.`,
    },
    {
      id: 'du-lust',
      needs: ['wanted', 'not-consultant'],
      subject: 'Danke, ich möchte gern weitermachen',
      text: `auf {role} habe ich jetzt richtig Lust. Das wollte ich dir sagen, solange der Eindruck[ von {day}] frisch ist.

[{say}]

Und danke, dass ihr mich eingeladen habt.`,
    },
    {
      id: 'du-daumen',
      needs: ['wanted'],
      subject: 'Danke, und mein Interesse',
      text: `danke für deine Zeit[ am {day}]. Und damit du es nicht erraten musst: Ich möchte {role} haben.

[{say}]

Alles Weitere gern am Telefon[: {number}].`,
    },
    {
      id: 'du-loslegen',
      needs: ['wanted', 'not-consultant'],
      subject: 'Nach dem Gespräch[ am {day}]',
      text: `nach unserem Gespräch würde ich am liebsten gleich bei euch loslegen.

[{say}]

Was fehlt euch noch von mir, damit daraus etwas wird? Danke dir auf jeden Fall fürs Einladen.`,
    },
    {
      id: 'du-neugierig',
      needs: ['unsure', 'not-consultant'],
      subject: 'Danke, und eine Frage',
      text: `danke für den Einblick[ am {day}]. Am neugierigsten bin ich jetzt darauf, wie bei euch eine ganz gewöhnliche Woche aussieht.

[{say}]

Gibt es jemanden im Team, mit dem ich darüber einmal reden könnte?`,
    },
    {
      id: 'du-verspaetet',
      needs: ['belated'],
      subject: 'Danke, etwas verspätet',
      text: `du hättest längst von mir hören sollen, also jetzt: danke für das Gespräch[ am {day}].

[{say}]

Frag mich ruhig alles, was seither aufgekommen ist.`,
    },
    {
      id: 'du-thema',
      needs: ['met', 'topic'],
      subject: 'Nach unserem Gespräch[ am {day}]',
      text: `eine Sache aus unserem Gespräch lässt mich nicht los: {topic}.

[{say}]

Danke, dass du sie[ am {day}] auf den Tisch gebracht hast. Darüber würde ich gern weiterreden.`,
    },
    {
      id: 'du-nachtrag',
      needs: ['act'],
      subject: 'Nachtrag zum Gespräch[ am {day}]',
      text: `typisch, das Wichtigste lässt man weg. Also hinterher: {act}.

[{say}]

Mehr dazu erzähle ich dir, wann immer du magst. Und danke noch für das Gespräch[ am {day}].`,
    },
  ],
});

import { letterSet } from '../../../../core/write/whole-letter.ts';

/** Lange nach einer Absage ein kurzes Lebenszeichen, mit du. */
export const keepWarmEmailDu = letterSet({
  occasion: 'keep-warm',
  channels: ['email'],
  markets: ['du'],
  letters: [
    {
      id: 'neues-von-mir',
      needs: ['news'],
      subject: 'Neues von mir',
      text: `eine Neuigkeit wollte ich dir nicht vorenthalten: {news}.

[{say}]

Falls du wieder einmal jemanden suchst wie damals für {role}, sag mir Bescheid.`,
    },
    {
      id: 'seitdem-passiert',
      needs: ['news'],
      subject: 'Was seitdem passiert ist',
      text: `du hattest mich einmal für {role} im Blick. Eines ist seitdem passiert, das dich interessieren könnte: {news}.

[{say}]

Und was gibt es bei dir?`,
    },
    {
      id: 'etwas-dazu',
      needs: ['newsTopic'],
      subject: 'Neues seit meiner Bewerbung',
      text: `in meinem Lebenslauf steht jetzt mehr als zur Zeit der Bewerbung auf {role}: {newsTopic}.

[{say}]

Vielleicht kannst du das ja einmal brauchen.`,
    },
    {
      id: 'neu-im-gepaeck',
      needs: ['newsTopic'],
      subject: 'Neues von mir',
      text: `von meiner Bewerbung auf {role} hast du einen Stand, der nicht mehr ganz aktuell ist. Neu im Gepäck: {newsTopic}.

[{say}]

[Wenn dir dazu etwas einfällt, ruf mich an: {number}.]`,
    },
    {
      id: 'gelesen-von-dir',
      needs: ['theirNews'],
      subject: 'Zu euren Neuigkeiten',
      text: `ich bin auf etwas von euch gestoßen: {theirNews}.

[{say}]

Viel Erfolg dabei. Und wenn ihr dafür Leute braucht, weißt du ja, wo du mich findest.`,
    },
    {
      id: 'gute-wuensche',
      needs: ['theirNews'],
      subject: 'Zu euren Neuigkeiten',
      text: `da ist ja einiges los bei dir: {theirNews}. Dafür drücke ich die Daumen.

[{say}]

Wir kennen uns von meiner Bewerbung auf {role}. Melde dich gern, wenn sich daraus etwas ergibt.`,
    },
    {
      id: 'einfach-hallo',
      subject: 'Ein Gruß von {given}',
      text: `wir hatten vor einer Weile miteinander zu tun, es ging um {role}. Ganz abreißen lassen wollte ich den Faden nicht.

[{say}]

Falls etwas Ähnliches auftaucht, freue ich mich über eine Nachricht.`,
    },
    {
      id: 'wie-steht-es',
      subject: 'Wie sieht es bei dir aus?',
      text: `wie läuft es bei dir? Meine Bewerbung ist ja nun schon eine Weile her.

[{say}]

Für Neues habe ich jedenfalls ein offenes Ohr.`,
    },
  ],
});

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
      text: `bei mir gibt es etwas Neues: {news}.

[{say}]

Falls du wieder einmal jemanden suchst wie damals für {role}, sag mir gern Bescheid.`,
    },
    {
      id: 'seitdem-passiert',
      needs: ['news'],
      subject: 'Kurzes Update von mir',
      text: `seit der Bewerbung auf {role} hat sich bei mir etwas getan: {news}.

[{say}]

Und was gibt es bei dir Neues?`,
    },
    {
      id: 'etwas-dazu',
      needs: ['newsTopic'],
      subject: 'Neues seit meiner Bewerbung',
      text: `seit meiner Bewerbung auf {role} ist etwas dazugekommen: {newsTopic}.

[{say}]

Meld dich gern, wenn es einmal passt.`,
    },
    {
      id: 'neu-im-gepaeck',
      needs: ['newsTopic'],
      subject: 'Kleines Update',
      text: `ich habe ein kleines Update zu meinem Lebenslauf: {newsTopic}.

[{say}]

Wir kennen uns von der Bewerbung auf {role}.[ Wenn dir etwas einfällt, ruf mich gern an: {number}.]`,
    },
    {
      id: 'gelesen-von-dir',
      needs: ['theirNews'],
      subject: 'Neues bei euch',
      text: `ich bin auf eine Neuigkeit von euch gestoßen: {theirNews}.

[{say}]

Viel Erfolg dabei. Und wenn ihr dafür Leute braucht, meld dich gern.`,
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
      text: `wir hatten vor einer Weile miteinander zu tun, es ging um {role}.

[{say}]

Falls etwas Ähnliches auftaucht, freue ich mich über eine Nachricht.`,
    },
    {
      id: 'wie-steht-es',
      subject: 'Wie sieht es bei dir aus?',
      text: `wie läuft es bei dir? Meine Bewerbung auf {role} ist ja schon eine Weile her.

[{say}]

Für Neues bin ich weiterhin offen, meld dich gern.`,
    },
  ],
});

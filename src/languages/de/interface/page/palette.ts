import type { palette as english } from '../../../en/interface/page/palette.ts';
import type { Je } from '../address.ts';

export const palette = (_je: Je): typeof english => ({
  label: 'Suchen, öffnen, hinzufügen oder anrufen',
  placeholder: 'Stelle, Person, Notiz, „Dana anrufen“ …',
  results: 'Ergebnisse',
  groups: {
    recent: 'Zuletzt',
    call: 'Anrufen',
    job: 'Stellen',
    person: 'Personen',
    firm: 'Firmen',
    letter: 'Zu tun',
    note: 'Notizen',
    add: 'Hinzufügen',
    go: 'Gehe zu',
  },
  callWords: ['anrufen', 'ruf', 'call', 'telefon', 'telefonieren'],
  ring: (name) => `${name} anrufen`,
  noNumber: 'noch keine Nummer',
  seeWhatToSay: 'Was ich sage',
  ended: 'beendet',
  none: (typed) => `Nichts gefunden zu „${typed}“.`,
  noneHint: 'Mit weniger Buchstaben oder dem Namen der Firma versuchen.',
  offline: 'Persevere antwortet nicht; gefunden werden gerade nur Seiten.',
  count: (count) => (count === 1 ? '1 Ergebnis' : `${count} Ergebnisse`),
  keys: 'Pfeile: auswählen · Enter: öffnen · Escape: schließen',
});

import { type Address, je } from '../address.ts';

/** What the page says otherwise where the notes lie in this browser alone, in German. */
export function browserHomeIn(address: Address) {
  const to = je(address);
  return {
    first: {
      shell: {
        updated: to(
          'Es gibt ein neueres Persevere. Schreib fertig und lade die Seite dann neu.',
          'Es gibt ein neueres Persevere. Schreiben Sie fertig und laden Sie die Seite dann neu.',
        ),
        silent: 'Persevere konnte in diesem Browser nicht starten.',
      },
      today: {
        first: {
          promise: to(
            'Alles bleibt auf diesem Gerät. Ohne dich wird nichts verschickt.',
            'Alles bleibt auf diesem Gerät. Ohne Sie wird nichts verschickt.',
          ),
        },
      },
    },
    rest: { happened: { saving: { saved: 'Auf diesem Gerät gespeichert.' } } },
  };
}

import type { door as english } from '../../../en/interface/page/door.ts';
import type { Je } from '../address.ts';

export const door = (je: Je): typeof english => ({
  open: je(
    'Öffne die Adresse, die Persevere beim Start angezeigt hat.',
    'Öffnen Sie die Adresse, die Persevere beim Start angezeigt hat.',
  ),
  how: `Darin steckt ein Code, der einmal und fünf Minuten lang gilt. Für einen neuen Persevere neu starten: Die Adresse steht in seinem Fenster ganz oben. Auf dem Handy: den Code unter „Einstellungen“ auf ${je.dein('em')} Computer scannen.`,
  unsent: 'Noch nicht gesendet',
  unsentText: (count) =>
    count === 1
      ? `Etwas, das in diesem Browser getippt wurde, ist vielleicht noch nicht bei Persevere angekommen. Es ist noch hier, und es geht weiter, sobald dieser Browser wieder Zugang hat.`
      : `${count} Eingaben aus diesem Browser sind vielleicht noch nicht bei Persevere angekommen. Noch ist alles hier, und es geht weiter, sobald dieser Browser wieder Zugang hat.`,
  throwAway: () => 'Hier löschen',
});

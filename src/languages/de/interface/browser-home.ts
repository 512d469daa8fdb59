import type { BrowserHomeFacts } from '../../../contract/refusals/browser-home.ts';
import type { WordsOf } from '../../../contract/refusals/said.ts';
import type { Je } from './address.ts';

export const browserHomeIn = (je: Je): WordsOf<BrowserHomeFacts> => ({
  'other-version': () => ({
    what: 'In einem anderen Fenster ist ein neueres Persevere offen, deshalb geschieht in diesem nichts mehr.',
    todo: 'Diese Seite neu laden.',
  }),
  'no-store': () => ({
    what: 'Dieser Browser lässt Persevere nichts speichern, deshalb lässt sich hier nichts notieren.',
    todo: 'Persevere in einem Fenster öffnen, das nicht privat ist, oder dieser Website das Speichern erlauben; dann die Seite neu laden.',
  }),
  'notes-shut': () => ({
    what: `${je.Dein('e')} Notizen liegen in diesem Browser, aber er öffnet sie im Moment nicht.`,
    todo: `Den Browser neu starten und Persevere wieder öffnen. Die Daten dieser Website nicht löschen: ${je.dein('e')} Notizen liegen darin.`,
  }),
  'held-elsewhere': () => ({
    what: `Ein anderes Fenster von Persevere hält ${je.dein('e')} Notizen fest und antwortet nicht.`,
    todo: 'Dieses Fenster nach vorn holen oder schließen.',
  }),
});

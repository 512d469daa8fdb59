import type { ModelFacts, ModelTrouble } from '../../../contract/refusals/model.ts';
import type { WordsOf } from '../../../contract/refusals/said.ts';
import { times } from '../numbers.ts';
import type { Je } from './address.ts';

const modelTroublesIn = (je: Je): Record<ModelTrouble, string> => ({
  unreachable: 'Das Sprachmodell antwortet unter seiner Adresse nicht.',
  untrusted: 'Das Sprachmodell konnte nicht beweisen, wer es ist.',
  redirected: `Die Adresse des Sprachmodells zeigt woandershin, ${je.dein('e')} Zustimmung nicht.`,
  refused: 'Das Sprachmodell hat den Brief nicht angenommen.',
  'no-model': 'Unter dieser Adresse gibt es dieses Modell nicht.',
  'too-long': 'Das Sprachmodell hörte nicht auf zu schreiben und wurde deshalb gestoppt.',
  'timed-out': 'Das Sprachmodell brauchte länger als zwei Minuten.',
  cancelled: 'Gestoppt, wie gewünscht.',
  unreadable: 'Die Antwort des Sprachmodells war nicht lesbar.',
});

export function modelIn(je: Je): WordsOf<ModelFacts> {
  const modelTroubles = modelTroublesIn(je);
  return {
    'model-elsewhere': () => ({
      what: 'Ein Brief geht nur an ein Modell auf diesem Computer oder über eine verschlüsselte Verbindung.',
      todo: 'Eine Adresse angeben, die mit https:// beginnt oder mit http://127.0.0.1.',
    }),
    'model-needs-consent': ({ origin }) => ({
      what: `${je.Dein('e')} Briefe würden an ${origin} gesendet. Das geht nur mit ${je.dein('er')} Zustimmung zu dieser Adresse.`,
      todo: 'Wenn das so sein soll, bitte zustimmen.',
    }),
    'no-model-connected': () => ({
      what: 'Es ist kein Sprachmodell verbunden, deshalb wird nirgendwohin etwas gesendet.',
      todo: 'Auf Wunsch eines verbinden.',
    }),
    'not-what-was-shown': () => ({
      what: 'Der Brief oder das Modell hat sich geändert, seit es angezeigt wurde.',
      todo: 'Ansehen, was jetzt gesendet würde.',
    }),
    'model-asked-enough': ({ times: count }) => ({
      what: `Das Modell wurde heute ${times(count)} gefragt, so oft wie erlaubt.`,
      todo: 'Morgen geht es wieder; oder mit einer größeren Zahl neu verbinden.',
    }),
    'model-failed': ({ trouble }) => ({
      what: modelTroubles[trouble],
      todo: 'Noch einmal versuchen oder selbst weiterschreiben.',
    }),
    'only-you-can-answer': () => ({
      what: je(
        'Das kannst nur du beantworten, deshalb wird kein Sprachmodell gefragt.',
        'Das können nur Sie beantworten, deshalb wird kein Sprachmodell gefragt.',
      ),
      todo: 'Den Satz selbst schreiben.',
    }),
    'no-such-sentence': () => ({
      what: 'Dieser Satz steht nicht im Brief.',
      todo: 'Den Satz so angeben, wie er dort steht.',
    }),
    'private-is-not-sent': () => ({
      what: 'Dieser Satz verrät etwas Vertrauliches, deshalb wird kein Sprachmodell dazu gefragt.',
      todo: 'Das zuerst herausnehmen oder den Satz selbst beurteilen.',
    }),
  };
}

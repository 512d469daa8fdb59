import type { QuestionWords } from '../../../contract/words/questions.ts';
import type { Je } from './address.ts';

/** The questions of a plan, in German. */
export function questionsIn(je: Je): QuestionWords {
  const like: Readonly<Record<keyof QuestionWords['yesItMeans'], string>> = {
    rejection: 'eine Absage',
    invitation: 'eine Einladung',
    holding: 'eine Bitte um Geduld',
    question: `eine Frage an ${je.dich}`,
    offer: 'ein Angebot',
    confirmation: 'eine Eingangsbestätigung',
  };
  const from = (who: string | null): string => (who === null ? 'Eine Nachricht ist da' : `${who} hat geschrieben`);
  return {
    agencyOrClient: ({ job }) => `${job}: War das bei der Personalberatung oder beim Kunden?`,
    met: { agency: 'Bei der Personalberatung', client: 'Beim Kunden' },
    wantsAnswer: ({ job, who }) => `${job}: ${from(who)}. Braucht das eine Antwort?`,
    wants: { yes: 'Ja', no: 'Nein' },
    whatItMeans: ({ job, who, guess, vouched, tied }) => {
      const doubt = vouched
        ? ''
        : ` ${je.Dein()} Mailserver bürgt nicht für die Adresse, also bitte nachsehen, von wem das ist.`;
      const asked =
        guess === 'other'
          ? 'Was bedeutet das?'
          : `Klingt wie ${like[guess]}${tied ? ', das noch an etwas hängt' : ''}. Stimmt das?`;
      return `${job}: ${who === null ? 'Eine Antwort ist da' : `${who} hat geantwortet`}. ${asked}${doubt}`;
    },
    means: {
      rejection: 'Es ist eine Absage',
      invitation: 'Es ist eine Einladung',
      holding: 'Ich soll noch warten',
      question: 'Es ist eine Frage',
      offer: 'Es ist ein Angebot',
      confirmation: 'Es ist angekommen',
      other: 'Etwas anderes',
    },
    yesItMeans: {
      rejection: `Ja, ${like.rejection}`,
      invitation: `Ja, ${like.invitation}`,
      holding: `Ja, ${like.holding}`,
      question: 'Ja, eine Frage',
      offer: `Ja, ${like.offer}`,
      confirmation: `Ja, ${like.confirmation}`,
    },
  };
}

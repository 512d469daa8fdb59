import type { InterviewNote, InterviewWords } from '../../../contract/words/interviews.ts';
import { list } from '../days.ts';
import type { Je } from './address.ts';
import { onWhen, whenOf } from './moment.ts';

const answers: Readonly<Record<Extract<InterviewNote, { code: 'their-answer' }>['says'], string>> = {
  accepted: 'hat zugesagt',
  declined: 'hat abgesagt',
  tentative: 'kommt vielleicht',
  delegated: 'schickt jemand anderen',
};

/** What is said of invitations as they are taken in, in German. */
export function interviewsIn(je: Je): InterviewWords {
  const youHave = je('Du hast', 'Sie haben');

  function ownAnswer({ says, when }: Extract<InterviewNote, { code: 'own-answer' }>): string {
    switch (says) {
      case 'accepted':
        return `${youHave} zugesagt.`;
      case 'declined':
        return `${youHave} abgesagt. Notiert ist das Gespräch noch, ${onWhen(when)}. Findet es nicht statt, bitte dort eintragen.`;
      case 'tentative':
        return `${youHave} mit „vielleicht“ geantwortet. Notiert ist das Gespräch ${onWhen(when)}.`;
    }
  }

  function note(note: InterviewNote): string {
    switch (note.code) {
      case 'latest-asked':
        return 'Das fragt nach der neuesten Fassung der Einladung; geändert hat sich nichts.';
      case 'older-version':
        return 'Das ist eine ältere Fassung der Einladung; geändert hat sich nichts.';
      case 'cancelled-already':
        return 'Das war schon abgesagt.';
      case 'still-cancelled':
        return 'Das Gespräch war abgesagt, und diese Fassung ist nicht neuer als die Absage. Am besten dort fragen, ob es stattfindet.';
      case 'cancelled-after-debrief':
        return `Im Kalender dort ist es abgesagt. ${je.Dein('e')} Notizen dazu, wie es lief, bleiben.`;
      case 'no-time-of-day':
        return 'Die Uhrzeit fehlt; bitte danach fragen.';
      case 'ends-otherwise':
        return 'Es endet zu einer anderen Zeit.';
      case 'some-answer':
        return 'Das ist eine Antwort auf die Einladung.';
      case 'no-answer-due':
        return 'Eine Antwort ist nicht nötig.';
      case 'job-ended':
        return `In ${je.dein('en')} Notizen ist die Stelle abgeschlossen.`;
      case 'other-of-series':
        return 'Es geht um einen anderen Termin der Reihe, der nicht notiert ist; der notierte bleibt, wie er ist.';
      case 'further-of-series':
        return 'Das ist ein weiterer Termin der Reihe; der zuerst notierte bleibt, wie er ist.';
      case 'further-for-job':
        return 'Das ist ein weiteres Gespräch für eine Stelle, die schon notiert ist.';
      case 'other-time-declined':
        return `Der andere Termin passt dort nicht. Es bleibt beim Gespräch ${onWhen(note.when)}.`;
      case 'declined-by-them':
        return `Notiert ist das Gespräch noch, ${onWhen(note.when)}; am besten fragen, ob es stattfindet.`;
      case 'on-again':
        return `Es findet doch statt, ${onWhen(note.when)}.`;
      case 'moved-after-debrief':
        return `Jetzt steht da ${whenOf(note.when)}, und zu diesem Gespräch gibt es schon Notizen. Ist es ein weiteres, bitte eigens notieren.`;
      case 'moved':
        return `Verschoben vom ${whenOf(note.from)} auf ${whenOf(note.to)}.`;
      case 'place-now':
        return `Der Ort ist jetzt ${note.place}.`;
      case 'place-gone':
        return `Ein Ort steht nicht mehr da; notiert ist ${note.place}.`;
      case 'joined':
        return `Jetzt auch dabei: ${list(note.names)}.`;
      case 'left':
        return `Nicht mehr dabei: ${list(note.names)}.`;
      case 'may-be-you':
        return `Vielleicht ${je('bist du das', 'sind Sie das')}: ${note.names.join(', ')}.`;
      case 'also-named':
        return `Genannt sind auch ${note.names.join(', ')}; bitte ergänzen, falls dabei.`;
      case 'own-answer':
        return ownAnswer(note);
      case 'their-answer':
        return `${note.name} ${answers[note.says]}.`;
      case 'proposed': {
        const time = note.to === null ? 'ein anderer Termin' : whenOf(note.to);
        return `${note.own ? `Vorgeschlagen von ${je.dir}` : 'Vorgeschlagen'}: ${time}. Bis das vereinbart ist, gilt ${whenOf(note.stays)}.`;
      }
      case 'doubtful':
        return `${note.name}: ${note.doubt}.`;
      case 'clash':
        return `Zur selben Zeit ist schon ein Gespräch notiert: ${note.job}. Eines von beiden muss weichen.`;
      case 'taken-as-same':
        return `Für diese Zeit ist schon ein Gespräch notiert: ${note.job}. Dies gilt als dasselbe.`;
      case 'not-noted':
        return `„${note.title}“ wurde nicht notiert. ${note.refused}`;
    }
  }

  return {
    note,
    about: (facts) => {
      const from = whenOf(facts.from);
      switch (facts.does) {
        case 'moves':
          return `${facts.job}: verschoben vom ${from} auf ${whenOf(facts.to)}.`;
        case 'cancels':
          return `${facts.job}: Das Gespräch ${onWhen(facts.from)} ist abgesagt.`;
        case 'nothing':
          return `${facts.job}: Das Gespräch ${onWhen(facts.from)} ist schon notiert.`;
      }
    },
  };
}

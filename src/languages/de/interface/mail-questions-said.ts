import type { AppointmentNamed, MailQuestionWords } from '../../../contract/words/mail-questions.ts';
import { atStart, inWords } from '../numbers.ts';
import { whenOf } from './moment.ts';

const named = ({ title, when }: AppointmentNamed): string => `„${title}“, ${whenOf(when)}`;

type Asked = Parameters<MailQuestionWords['appointment']>[0];

function asked(facts: Asked): string {
  const by = facts.who === null ? '' : ` von ${facts.who}`;
  switch (facts.does) {
    case 'unreadable':
      return `Ein Termin${by} war nicht lesbar. Bitte nach der Zeit fragen.`;
    case 'cancels':
      return `Absage${by}: ${named(facts.to)}. Eintragen?`;
    case 'proposes':
      return `Neuer Vorschlag${by} für „${facts.to.title}“: ${whenOf(facts.to.when)}. Diesen Termin nehmen?`;
    case 'moves':
      return `Verschoben${by}: „${facts.to.title}“, bisher ${whenOf(facts.from)}, jetzt ${whenOf(facts.to.when)}. Eintragen?`;
    case 'restores':
      return `Findet doch statt, laut Nachricht${by}: ${named(facts.to)}. Eintragen?`;
    case 'repeats':
      return `Noch einmal geschickt${by}: ${named(facts.to)}. Die Änderungen übernehmen?`;
    case 'is-older':
      return `Eine ältere Fassung${by}: ${named(facts.to)}. Das ändert nichts.`;
    case 'invites':
      return `Einladung${by}: ${named(facts.to)}. Als Gespräch notieren?`;
    case 'invites-to-several':
      return `${atStart(inWords(facts.to.length))} Termine${by}: ${facts.to.map(named).join('; ')}. Als Gespräche notieren?`;
  }
}

function reasonOf({ because, name, job }: Parameters<MailQuestionWords['belongs']>[0]): string {
  switch (because) {
    case 'imitates':
      return `Jemand nennt sich ${name ?? 'wie eine bekannte Person'}, aber die Adresse ist hier nicht bekannt`;
    case 'thread-of-theirs':
      return 'Das ist die Antwort auf eine E-Mail, die hier notiert ist, aber die Adresse ist nicht bekannt';
    case 'names-employer':
      return `Genannt ist die Firma ${job === null ? 'einer Stelle' : `von „${job}“`}, aber die Adresse ist nicht bekannt`;
    case 'other':
      return 'Vielleicht gehört das hierher';
  }
}

/** Questions about mails that wait for a word of the person, in German. */
export const mailQuestions: MailQuestionWords = {
  strangers: ({ count }) =>
    count === 1
      ? 'Noch eine E-Mail nennt eine bekannte Firma, kommt aber von einer fremden Adresse. Gemerkt ist nur, wo sie liegt.'
      : `Noch ${inWords(count)} E-Mails nennen eine bekannte Firma, kommen aber von fremden Adressen. Gemerkt ist nur, wo sie liegen.`,
  belongs: (facts) => {
    const where = facts.folder === null ? 'unter den gelesenen Dateien' : `im Ordner „${facts.folder}“`;
    return `Eine E-Mail vom ${whenOf(facts.when)}, liegt ${where}. ${reasonOf(facts)}. Gehört die E-Mail zu ${facts.job === null ? 'einer Stelle' : `„${facts.job}“`}? Gemerkt ist nur, wo sie liegt.`;
  },
  appointment: (facts) =>
    `${facts.job === null ? '' : `${facts.job}: `}${asked(facts)}${facts.asksJob ? ' Für welche Stelle?' : ''}`,
  answers: {
    'leave-all': 'Alle lassen',
    'take-mail': 'Ja, übernehmen',
    'leave-mail': 'Nein, lassen',
    'take-time': 'Diesen Termin nehmen',
    note: 'Notieren',
    'leave-appointment': 'Lassen',
  },
};

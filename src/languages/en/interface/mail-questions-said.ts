import type { AppointmentNamed, MailQuestionWords } from '../../../contract/words/mail-questions.ts';
import { whenOf } from './moment.ts';

const named = ({ title, when }: AppointmentNamed): string => `“${title}”, ${whenOf(when)}`;

type Asked = Parameters<MailQuestionWords['appointment']>[0];

function asked(facts: Asked): string {
  const who = facts.who ?? 'They';
  switch (facts.does) {
    case 'unreadable':
      return `${who} sent an appointment that could not be read. Ask for its time.`;
    case 'cancels':
      return `${who} cancelled ${named(facts.to)}. Note that?`;
    case 'proposes':
      return `${who} proposes another time for “${facts.to.title}”: ${whenOf(facts.to.when)}. Take that time?`;
    case 'moves':
      return `${who} moves “${facts.to.title}” from ${whenOf(facts.from)} to ${whenOf(facts.to.when)}. Note it?`;
    case 'restores':
      return `${named(facts.to)}, is on again, by what ${who} sent. Note it?`;
    case 'repeats':
      return `${who} sent ${named(facts.to)}, once more. Take in what changed?`;
    case 'is-older':
      return `${who} sent an older version of ${named(facts.to)}. It changes nothing.`;
    case 'invites':
      return `${who} sent ${named(facts.to)}. Note it as an interview?`;
    case 'invites-to-several':
      return `${who} sent ${facts.to.length} appointments: ${facts.to.map(named).join('; ')}. Note them as interviews?`;
  }
}

function reasonOf({ because, name, job }: Parameters<MailQuestionWords['belongs']>[0]): string {
  switch (because) {
    case 'imitates':
      return `somebody who calls themselves ${name ?? 'somebody you know'} wrote from an address that is not known here`;
    case 'thread-of-theirs':
      return 'it answers a mail that is noted here, from an address that is not known';
    case 'names-employer':
      return `it names the firm of ${job ?? 'one of your jobs'}, and comes from an address that is not known`;
    case 'other':
      return 'it may belong here';
  }
}

/** Questions about mails that wait for a word of the person, in English. */
export const mailQuestions: MailQuestionWords = {
  strangers: ({ count }) => {
    const mails =
      count === 1
        ? 'One more mail names a firm of yours and comes'
        : `${count} more mails name a firm of yours and come`;
    return `${mails} from addresses that are not known here. Only where they lie was kept.`;
  },
  belongs: (facts) => {
    const where = facts.folder === null ? 'among the files that were read' : `in “${facts.folder}”`;
    return `A mail of ${whenOf(facts.when)}, ${where}: ${reasonOf(facts)}. Does it belong to ${facts.job ?? 'one of your jobs'}? Only where it lies was kept.`;
  },
  appointment: (facts) =>
    `${facts.job === null ? '' : `${facts.job}: `}${asked(facts)}${facts.asksJob ? ' For which job?' : ''}`,
  answers: {
    'leave-all': 'Leave them all',
    'take-mail': 'Yes, take it in',
    'leave-mail': 'No, leave it',
    'take-time': 'Take that time',
    note: 'Note it',
    'leave-appointment': 'Leave it',
  },
};

import type { Output } from '../../contract/registry.ts';
import type { ContactState } from '../../core/journal/states.ts';
import type { Meaning } from '../../core/journal/vocabulary.ts';
import type { CaseBook } from '../../core/plan/context.ts';
import type { Question } from '../../core/plan/step.ts';
import { jobTitle } from './views.ts';

type QuestionView = Output<'plan'>['questions'][number];

/** A question of the plan with its answers, one tap each. */
export function questionView(book: CaseBook, question: Question): QuestionView {
  const title = jobTitle(
    book,
    book.jobs.find((job) => job.id === question.jobId),
  );
  const id = question.jobId;
  if (question.code === 'agency-or-client') {
    return {
      id: question.id,
      jobId: id,
      text: `${title}: was this with the agency or its client?`,
      quote: null,
      answers: [
        {
          label: 'With the agency',
          command: `persevere change job ${id} --met agency`,
          does: { operation: 'change-job', input: { job: id, met: 'agency' } },
        },
        {
          label: 'With its client',
          command: `persevere change job ${id} --met client`,
          does: { operation: 'change-job', input: { job: id, met: 'client' } },
        },
      ],
    };
  }
  return question.code === 'wants-an-answer'
    ? answerQuestion(book, question, title)
    : meaningQuestion(book, question, title);
}

function answerQuestion(book: CaseBook, question: Question, title: string): QuestionView {
  const message = messageOf(book, question);
  const id = message?.id ?? '';
  const who = namesOf(book, message);
  const say = (label: string, meaning: Meaning) => saying(book, question, id, label, meaning);
  return {
    id: question.id,
    jobId: question.jobId,
    text: `${title}: ${who} wrote. Does it want an answer?`,
    quote: message?.evidence ?? null,
    likely: 2,
    answers: [
      say('Yes', 'question'),
      say('No', 'other'),
      say('They invite me', 'invitation'),
      say('It is a no', 'rejection'),
      say('It is an offer', 'offer'),
      say('They ask me to wait', 'holding'),
    ],
  };
}

/** One tap, which decides one job: where a message was noted for several, the answer names its own (RU7). */
function saying(
  book: CaseBook,
  question: Question,
  contact: string,
  label: string,
  meaning: Meaning,
): QuestionView['answers'][number] {
  const job = question.jobId;
  const jobs = book.jobs.filter((each) => each.contacts.some(({ id }) => id === contact));
  const isShared = jobs.length > 1;
  return {
    label,
    command: `persevere meaning ${contact} ${meaning}${isShared ? ` --job ${job}` : ''}`,
    does: { operation: 'meaning', input: { contact, meaning, ...(isShared ? { job } : {}) } },
  };
}

function messageOf(book: CaseBook, question: Question): ContactState | undefined {
  const job = book.jobs.find((each) => each.id === question.jobId);
  return job?.contacts.find((each) => each.id === question.contactId);
}

function namesOf(book: CaseBook, message: ContactState | undefined): string {
  return message?.personIds.map((each) => book.personById.get(each)?.name).find((each) => each) ?? 'They';
}

/** One tap for each thing that an answer may mean, the likeliest first. */
const meaningLabels: Readonly<Record<Meaning, { readonly is: string; readonly label: string }>> = {
  rejection: { is: 'a no', label: 'It is a no' },
  invitation: { is: 'an invitation', label: 'They invite me' },
  holding: { is: 'a request to wait', label: 'They ask me to wait' },
  question: { is: 'a question to you', label: 'They ask me something' },
  offer: { is: 'an offer', label: 'It is an offer' },
  confirmation: { is: 'a confirmation that something arrived', label: 'They say it arrived' },
  other: { is: 'something else', label: 'Something else' },
};

function meaningQuestion(book: CaseBook, question: Question, title: string): QuestionView {
  const id = question.jobId;
  const answer = messageOf(book, question);
  const guess: Meaning = answer?.meaning ?? 'rejection';
  const who = namesOf(book, answer);
  const doubt =
    answer?.verified === false ? ' Your mail server does not vouch for the address, so look who wrote it.' : '';
  const order = [guess, ...(Object.keys(meaningLabels) as Meaning[]).filter((each) => each !== guess)];
  return {
    id: question.id,
    jobId: id,
    text:
      guess === 'other'
        ? `${title}: ${who} answered. What does it mean?${doubt}`
        : `${title}: ${who} answered. It reads like ${meaningLabels[guess].is}; is it?${doubt}`,
    quote: answer?.evidence ?? null,
    answers: order.map((meaning, at) => {
      const label = at === 0 && guess !== 'other' ? `Yes, ${meaningLabels[meaning].is}` : meaningLabels[meaning].label;
      return saying(book, question, answer?.id ?? '', label, meaning);
    }),
  };
}

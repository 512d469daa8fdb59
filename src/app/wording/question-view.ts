import type { Output } from '../../contract/registry.ts';
import type { QuestionWords } from '../../contract/words/questions.ts';
import type { ContactState } from '../../core/journal/states.ts';
import { type Meaning, meanings } from '../../core/journal/vocabulary.ts';
import type { CaseBook } from '../../core/plan/context.ts';
import type { Question } from '../../core/plan/step.ts';
import { jobTitle } from './views.ts';

type QuestionView = Output<'plan'>['questions'][number];

/** A question of the plan with its answers, one tap each. */
export function questionView(book: CaseBook, question: Question, words: QuestionWords): QuestionView {
  const title = jobTitle(
    book,
    book.jobs.find((job) => job.id === question.jobId),
  );
  if (question.code === 'agency-or-client') {
    const met = (side: 'agency' | 'client'): QuestionView['answers'][number] => ({
      label: words.met[side],
      does: { operation: 'change-job', input: { job: question.jobId, met: side } },
    });
    return {
      id: question.id,
      jobId: question.jobId,
      text: words.agencyOrClient({ job: title }),
      quote: null,
      answers: [met('agency'), met('client')],
    };
  }
  return question.code === 'wants-an-answer'
    ? answerQuestion(book, question, title, words)
    : meaningQuestion(book, question, title, words);
}

function answerQuestion(book: CaseBook, question: Question, job: string, words: QuestionWords): QuestionView {
  const message = messageOf(book, question);
  const id = message?.id ?? '';
  const say = (meaning: Meaning, label = words.means[meaning]) => saying(book, question, id, label, meaning);
  return {
    id: question.id,
    jobId: question.jobId,
    text: words.wantsAnswer({ job, who: namesOf(book, message) }),
    quote: message?.evidence ?? null,
    likely: 2,
    answers: [
      say('question', words.wants.yes),
      say('other', words.wants.no),
      say('invitation'),
      say('rejection'),
      say('offer'),
      say('holding'),
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
  return {
    label,
    does: { operation: 'meaning', input: { contact, meaning, ...(jobs.length > 1 ? { job } : {}) } },
  };
}

function messageOf(book: CaseBook, question: Question): ContactState | undefined {
  const job = book.jobs.find((each) => each.id === question.jobId);
  return job?.contacts.find((each) => each.id === question.contactId);
}

/** Who wrote a message; null where nobody is known by name. */
function namesOf(book: CaseBook, message: ContactState | undefined): string | null {
  return message?.personIds.map((each) => book.personById.get(each)?.name).find((each) => each) ?? null;
}

/** The sentence that says what it means; of an offer also the one that says what it hangs on. */
function quoteOf(answer: ContactState | undefined, guess: Meaning): string | null {
  const { evidence = null, condition = null } = answer ?? {};
  if (guess !== 'offer' || condition === null || condition === evidence) return evidence;
  return evidence === null ? condition : `${evidence} … ${condition}`;
}

/** One tap for each thing that an answer may mean, the likeliest first. */
function meaningQuestion(book: CaseBook, question: Question, job: string, words: QuestionWords): QuestionView {
  const answer = messageOf(book, question);
  const guess: Meaning = answer?.meaning ?? 'rejection';
  const say = (meaning: Meaning, label: string) => saying(book, question, answer?.id ?? '', label, meaning);
  return {
    id: question.id,
    jobId: question.jobId,
    text: words.whatItMeans({
      job,
      who: namesOf(book, answer),
      guess,
      vouched: answer?.verified !== false,
      tied: guess === 'offer' && answer?.condition != null,
    }),
    quote: quoteOf(answer, guess),
    answers: [
      say(guess, guess === 'other' ? words.means.other : words.yesItMeans[guess]),
      ...meanings.filter((each) => each !== guess).map((each) => say(each, words.means[each])),
    ],
  };
}

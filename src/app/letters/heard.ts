import { cameIn, isTheirMessage } from '../../core/journal/contact-kinds.ts';
import { payloadOf } from '../../core/journal/kinds/registry.ts';
import type { ContactState, JobState } from '../../core/journal/states.ts';
import type { CaseBook } from '../../core/plan/context.ts';
import type { Step } from '../../core/plan/step.ts';
import {
  asksWhether,
  type HeardWords,
  opensDoor,
  praises,
  questionsIn,
  saysMoreThanNo,
  worthAnAnswer,
} from '../../core/understand/heard.ts';
import type { Heard, HeardSentence } from '../../core/write/gathering.ts';
import type { LanguagePack } from '../../core/write/language-pack.ts';
import type { NoteBeside } from '../../core/write/letter.ts';
import { letterTraits } from '../../core/write/letter-traits.ts';
import type { Account } from '../context.ts';

/** Longer messages are read where they lie. */
const MOST_SHOWN = 300;

/** A step, as far as it tells what is answered. */
type AskedStep = Pick<Step, 'kind'> & Partial<Pick<Step, 'contactId'>>;

/** What they wrote or said that the letter answers (WR13), and what of it only the candidate can answer, as gaps. */
export async function heardBefore(
  account: Account,
  language: LanguagePack,
  job: JobState | undefined,
  step: Step,
): Promise<{ heard: Heard; asks: NoteBeside[] }> {
  const { heard: words } = await language.answerWords();
  const dayTold = await wordsOfTheDay(account, job);
  const none: Heard = {
    saysMore: false,
    opensDoor: false,
    asksWhether: false,
    sentences: [],
    ...(dayTold === '' ? {} : { dayTold }),
  };
  if (job === undefined) return { heard: none, asks: [] };
  const { hears } = letterTraits[step.kind];
  switch (hears) {
    case 'their-no': {
      // Nobody is answered for what another said.
      const said = job.contacts.filter((each) => isOfTheNo(each, job) && isFrom(each, step));
      const texts = await Promise.all(said.map(async (each) => ({ each, text: await textOf(account, each) })));
      return {
        heard: {
          ...none,
          saysMore: texts.some(({ text }) => text !== '' && saysMoreThanNo(text, words)),
          opensDoor: texts.some(({ text }) => opensDoor(text, words)),
          // What was said by telephone is offered as a whole.
          sentences: texts
            .filter(({ each }) => isTheirMessage(each))
            .flatMap(({ each, text }) => sentencesOf(each, text, words)),
        },
        asks: [],
      };
    }
    case 'their-last': {
      // Before anything is asked, praise in their last message is answered.
      const last = job.contacts.findLast((each) => each.personIds.includes(step.personIds[0] ?? ''));
      if (last === undefined || !isTheirMessage(last)) return { heard: none, asks: [] };
      return { heard: { ...none, sentences: sentencesOf(last, await textOf(account, last), words) }, asks: [] };
    }
    case 'their-question': {
      const asked = job.contacts.find((each) => each.id === step.contactId);
      const text = asked === undefined ? '' : await textOf(account, asked);
      return { heard: { ...none, asksWhether: asksWhether(text, words) }, asks: [] };
    }
    case 'their-offer': {
      const offer = job.contacts.find((each) => each.id === job.offer?.contactId);
      const text = offer === undefined ? '' : await textOf(account, offer);
      // The day that was noted stands in the letter; nobody asks about it again.
      const questions = questionsIn(text).filter(
        (one) => job.offer?.deadlineOn == null || !words.asksAnswerBy.test(one),
      );
      return {
        heard: { ...none, sendsTerms: words.sendsTerms.test(text) },
        asks: offer === undefined ? [] : questions.map((one) => gap(offer, one, 'reply')),
      };
    }
    case 'nothing':
      return { heard: none, asks: [] };
    default:
      return hears satisfies never;
  }
}

/** What they asked that the step answers, in their words; none where they invited, or asked nothing that can be read. */
export async function questionsFor(account: Account, book: CaseBook, step: AskedStep | null): Promise<string[]> {
  if (step === null || letterTraits[step.kind].hears !== 'their-question') return [];
  const asked = book.jobs.flatMap((job) => job.contacts).find((each) => each.id === step.contactId);
  if (asked?.meaning !== 'question') return [];
  const text = await textOf(account, asked);
  const questions = questionsIn(text);
  // A question of two words without a mark, as people type them on a telephone, is the whole message.
  return questions.length > 0 ? questions : text === '' ? [] : [text.slice(0, MOST_SHOWN)];
}

/** The words of the message or call in which they named the day that stands; empty where a debrief says it, or none stands. */
async function wordsOfTheDay(account: Account, job: JobState | undefined): Promise<string> {
  const told = job?.contacts.find((each) => each.entryId === job.theirPromise?.entryId);
  return told === undefined ? '' : textOf(account, told);
}

/** The no itself, and what they said since: the reason often comes in a second message. */
function isOfTheNo(each: ContactState, { rejection }: JobState): boolean {
  return rejection !== null && cameIn(each) && (each.id === rejection.contactId || each.at > rejection.at);
}

function isFrom(each: ContactState, { personIds }: Step): boolean {
  return each.personIds.length === 0 || each.personIds.some((id) => personIds.includes(id));
}

async function textOf(account: Account, { entryId }: ContactState): Promise<string> {
  const entry = await account.store.entry(entryId);
  return (entry === null ? null : payloadOf('contact-logged', entry.payload)?.text) ?? '';
}

function sentencesOf({ entryId }: ContactState, text: string, words: HeardWords): HeardSentence[] {
  return worthAnAnswer(text, words).map((one) => ({
    entryId,
    text: one.slice(0, MOST_SHOWN),
    praised: words.praised(one),
    says: opensDoor(one, words) ? 'door' : praises(one, words) ? 'praise' : 'reason',
  }));
}

function gap({ entryId }: ContactState, text: string, kind: NoteBeside['kind']): NoteBeside {
  return { entryId, field: 'text', text: text.slice(0, MOST_SHOWN), why: 'unclear', kind };
}

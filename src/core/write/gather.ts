import { occasionFor } from '../fit/occasions.ts';
import { isCall } from '../journal/channel-kinds.ts';
import { isOwnContact, wasFor } from '../journal/contact-kinds.ts';
import type { InterviewState, JobState } from '../journal/states.ts';
import type { CaseBook } from '../plan/context.ts';
import type { Step } from '../plan/step.ts';
import { stepTraits } from '../plan/step-traits.ts';
import { isOfAgency, roleFact, situationOf } from './case-facts.ts';
import type { Gathering } from './gathering.ts';
import type { LetterFacts, NoteBeside, Reader, SayableNote } from './letter.ts';
import { letterTraits } from './letter-traits.ts';
import { partsOfName } from './name-parts.ts';
import { nameInText } from './names.ts';
import { notesFor } from './note-facts.ts';
import { occasionOf } from './occasion-of.ts';
import type { Facts } from './render-letter.ts';
import { noVoice, type Voice } from './voice.ts';
import type { Situation } from './whole-letter.ts';

/** The interview that a step is about: the one it names, else the latest that was held. */
function interviewOf(job: JobState, step: Step): InterviewState | null {
  const named = job.interviews.find((each) => each.id === step.interviewId);
  return named ?? job.interviews.findLast((each) => each.status === 'held') ?? null;
}

/** Gathers what the letter for a step may say (WR1): only what the journal holds, each fact with its place. Null where the job is gone. */
export function gatherLetterFacts(book: CaseBook, step: Step, gathering: Gathering): LetterFacts | null {
  const job = book.jobs.find((each) => each.id === step.jobIds[0]);
  if (job === undefined) return null;
  const interview = interviewOf(job, step);
  const { brought, read } = gathering;
  const { list } = gathering.language;
  const [recipientId] = step.personIds;
  const attendees = interview?.attendees.map((each) => each.personId) ?? [];
  const writtenTo = attendees.filter((id) => !step.onBehalfOf.includes(id));
  // What concerns nobody by name goes to one reader, not to all (WR2).
  const firstReader = writtenTo[0] ?? step.onBehalfOf[0] ?? recipientId;
  const beside: NoteBeside[] = [];
  const sayable: SayableNote[] = [];
  const occasion =
    mayTellNews(step) && recipientId !== undefined && brought !== null
      ? occasionFor(job, recipientId, brought.record)
      : null;
  const told = thankedWithForgotten(job, interview, recipientId ?? '');
  const factsFor = (id: string, keep: NoteBeside[] | null): Facts =>
    notesFor(
      id,
      { job, step, interview, occasion, read, brought, firstReader, told, list },
      keep,
      keep === null ? [] : sayable,
    );
  const common = roleFact(book, step, gathering);
  const { facts: known, so } = situationOf(book, job, step, interview, gathering);
  const { facts: ofTheirs, asks: theirNo } = worthAnAnswer(gathering);
  const facts = { ...known, ...ofTheirs };
  const own = recipientId === undefined ? {} : factsFor(recipientId, beside);
  const passedOn = (id: string): Facts => {
    const theirs: NoteBeside[] = [];
    const already = sayable.length;
    const said = factsFor(id, theirs);
    const named = book.personById.get(id)?.name ?? '';
    // Who is only described is not called by that.
    const forName = partsOfName(named) === null ? '' : nameInText(named);
    const kind = 'passed-on' as const;
    beside.push(...theirs.map((each) => ({ ...each, kind, forName })));
    sayable.push(...sayable.splice(already).map((each) => ({ ...each, kind, forName })));
    return said;
  };
  const onBehalfOf = step.onBehalfOf.map((id) => ({
    name: book.personById.get(id)?.name ?? null,
    facts: { ...common, ...facts, ...passedOn(id) },
  }));
  const place = writtenTo.indexOf(recipientId ?? '');
  // What was promised goes to this reader alone.
  const soFor = (id: string): ReadonlySet<Situation> => {
    const theirs = [...so].filter(
      (each) => each !== 'delivers' && each !== 'delivers-through' && each !== 'consultant',
    );
    return new Set(isOfAgency(book, job, id) ? [...theirs, 'consultant'] : theirs);
  };
  return {
    kind: step.kind,
    variant: step.variant,
    channel: step.channel,
    occasion: occasionOf(step),
    register: gathering.register,
    candidate: book.account.name ?? '',
    voice: voiceIn(book, gathering.language.code),
    own: book.account.ownLetters,
    reader: recipientId === undefined ? null : readerOf(book, recipientId),
    facts: { ...common, ...facts, ...own },
    so,
    before:
      step.kind !== 'thank-you' || place < 0
        ? []
        : writtenTo
            .slice(0, place)
            .filter((id) => !wasThanked(job, interview, id))
            .map((id) => ({ facts: { ...common, ...facts, ...factsFor(id, null) }, so: soFor(id) })),
    onBehalfOf,
    had: lettersHad(book, job, recipientId ?? null),
    sayable,
    asks: asksOf(job, step, so, facts, theirNo),
    beside: beside.filter((each, at) => beside.findIndex((one) => one.text === each.text) === at),
    seed: seedOf(interview?.id ?? job.id) + timesAsked(job, step),
  };
}

/** A habit of one language is none of another; what stands under the name, and how long a letter is, is the same in all. */
export function voiceIn({ account }: CaseBook, code: string): Voice {
  const isOwn = code.slice(0, 2) === account.language.slice(0, 2);
  const { signature, length } = account.voice;
  return isOwn ? account.voice : { ...noVoice, signature, length };
}

function readerOf(book: CaseBook, id: string): Reader {
  const state = book.personById.get(id);
  return {
    id,
    name: state?.name ?? null,
    title: state?.title ?? null,
    greeted: state?.greeted ?? null,
  };
}

/** What they ask or propose, or said when they rang with a no, as a gap that the candidate fills: no note can answer it. */
function asksOf(
  job: JobState,
  step: Step,
  so: ReadonlySet<Situation>,
  { slot }: Facts,
  theirNo: readonly NoteBeside[],
): NoteBeside[] {
  const { hears } = letterTraits[step.kind];
  switch (hears) {
    case 'their-no': {
      if (!so.has('no-by-phone')) return [...theirNo];
      const call = job.contacts.findLast((each) => each.meaning === 'rejection' && isCall(each.channel));
      return call === undefined ? [] : [{ entryId: call.entryId, field: 'text', text: '', why: 'unclear', kind: 'no' }];
    }
    case 'their-question': {
      const message = job.contacts.find((each) => each.id === step.contactId);
      if (message === undefined || !(so.has('asked') || so.has('invited'))) return [];
      // Who invites without a time is told one first.
      const kind = so.has('invited') && slot === undefined ? 'invited' : 'reply';
      return [{ entryId: message.entryId, field: 'evidence', text: message.evidence ?? '', why: 'unclear', kind }];
    }
    case 'their-last':
    case 'their-offer':
    case 'nothing':
      return [];
    default:
      return hears satisfies never;
  }
}

/** What they praised in writing, where it can be named, and the other sentences that are worth an answer, as gaps. */
function worthAnAnswer({ heard, read }: Gathering): { facts: Facts; asks: NoteBeside[] } {
  const sentences = heard?.sentences ?? [];
  const named = sentences.find(({ praised }) => praised !== null && read(praised, 'mine').said?.form === 'topic');
  return {
    facts:
      named?.praised == null
        ? {}
        : { praise: { text: named.praised, from: [{ entryId: named.entryId, field: 'text' }] } },
    asks: sentences
      .filter((each) => each !== named)
      // An invitation is answered first.
      .sort((one, other) => Number(other.says === 'door') - Number(one.says === 'door'))
      .map(({ entryId, text, says }) => ({
        entryId,
        field: 'text',
        text,
        why: 'unclear',
        kind: says === 'praise' ? 'no' : says,
      })),
  };
}

/** True where a note with news has something in it: news, an example or an act that the reader has not heard, or a note from which it may come. */
export function hasSomethingNew({ facts, beside }: LetterFacts): boolean {
  const { news, newsTopic, theirNews, example, act, matter, say } = facts;
  return (
    [news, newsTopic, theirNews, example, act, matter, say].some((each) => each !== undefined) ||
    beside.some(({ kind, why }) => why !== 'private' && (kind === 'news' || kind === 'example' || kind === 'mine'))
  );
}

/** What is new is told in the word after a while, and where the letter asks how things stand. */
function mayTellNews({ kind, variant }: Step): boolean {
  return letterTraits[kind].tellsNews && variant !== 'introduction' && variant !== 'availability';
}

/** Letters that this person had, or anybody at the agency of this job: nobody there reads one twice (WR9). */
function lettersHad(book: CaseBook, job: JobState, personId: string | null): Set<string> {
  const had = new Set<string>();
  for (const each of book.jobs) {
    const sameAgency = each.id === job.id || (job.agencyId !== null && each.agencyId === job.agencyId);
    for (const contact of each.contacts)
      if (
        isOwnContact(contact) &&
        contact.letterId !== null &&
        (sameAgency || contact.personIds.includes(personId ?? ''))
      )
        had.add(contact.letterId);
  }
  return had;
}

/** How often was asked before, in this job; every other letter begins where it always does. */
function timesAsked(job: JobState, { kind }: Step): number {
  if (!stepTraits[kind].asksHowItStands) return 0;
  return job.contacts.filter((each) => wasFor(each, 'check-in')).length;
}

/** Whoever has their letter keeps it; what it was, `had` holds. */
function wasThanked(job: JobState, interview: InterviewState | null, personId: string): boolean {
  const since = interview?.startsAt ?? Number.POSITIVE_INFINITY;
  return job.contacts.some(
    (each) =>
      wasFor(each, 'thank-you') && each.at >= since && each.letterId !== null && each.personIds.includes(personId),
  );
}

/** What was forgotten was said already if that person was thanked after the debrief. */
function thankedWithForgotten(job: JobState, interview: InterviewState | null, personId: string): boolean {
  const since = interview?.debrief?.at ?? Number.POSITIVE_INFINITY;
  return job.contacts.some(
    (each) => isOwnContact(each) && each.at >= since && each.personIds.includes(personId) && each.purpose !== null,
  );
}

function seedOf(id: string): number {
  let sum = 0;
  for (let index = 0; index < id.length; index++) sum = (sum * 31 + id.charCodeAt(index)) % 9973;
  return sum;
}

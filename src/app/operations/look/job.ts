import type { Output } from '../../../contract/registry.ts';
import type { JobWords } from '../../../contract/words/job.ts';
import { peopleOf } from '../../../core/journal/people-of.ts';
import { isLive, type JobState } from '../../../core/journal/states.ts';
import type { CaseBook } from '../../../core/plan/context.ts';
import { createContext, mainContactOf, placeOf } from '../../../core/plan/context.ts';
import { createHorizon } from '../../../core/plan/horizon.ts';
import { standingPromise } from '../../../core/plan/promise.ts';
import { parseDay } from '../../../core/time/epoch-day.ts';
import { zoneOf } from '../../../core/time/zone.ts';
import { done, type Handler, type Tools } from '../../context.ts';
import { storyOf } from '../../notes/story.ts';
import { planFor } from '../../planning/plan-for.ts';
import { aheadOf } from '../../wording/ahead.ts';
import { joinLink, placeText } from '../../wording/join-link.ts';
import { placeSaid } from '../../wording/place-said.ts';
import { stageOf } from '../../wording/stage-text.ts';
import { unknownJob } from '../../wording/unknown.ts';
import {
  firmName,
  jobTitle,
  momentText,
  ownTime,
  pastSteps,
  personView,
  stepView,
  waitView,
} from '../../wording/views.ts';

type JobView = Output<'job'>;

/** A story longer than this is read in its latest part; `find` reaches the rest. */
const LONGEST_STORY = 2000;

export const job: Handler<'job'> = async (app, input, invocation) => {
  const language = app.languageFor(null);
  const words = await app.words();
  const planned = await planFor(app, input.job, invocation.now);
  const { book } = planned;
  const found = book.jobs.find((each) => each.id === input.job);
  if (!found) return unknownJob();
  const context = createContext(book, app.calendars, createHorizon(invocation.now));
  const mainContactId = mainContactOf(context, found);
  const entries = await app.store.entries({ scope: found.id, after: 0, limit: LONGEST_STORY });
  const dayOf = (text: string): string => language.longDay(parseDay(text) ?? 0);
  const own = planned.plan.steps.filter((step) => step.jobIds.includes(found.id));
  const waits = planned.plan.waits.filter((wait) => wait.jobId === found.id);
  const debriefs = found.interviews.flatMap((each) => (each.debrief === null ? [] : [each.debrief]));
  return done({
    id: found.id,
    title: jobTitle(book, found),
    employer: firmName(book, found.employerId),
    agency: firmName(book, found.agencyId),
    ...stageOf(words.job, found, invocation.now),
    live: isLive(found),
    role: found.role,
    undisclosed: book.firmById.get(found.employerId ?? '')?.undisclosed ?? false,
    met: found.met,
    thank: found.routing,
    represented:
      found.representedOn === null
        ? null
        : { on: found.representedOn, text: language.longDay(parseDay(found.representedOn) ?? 0) },
    preset: found.preset ?? (found.agencyId === null ? 'direct' : 'agency'),
    want: found.want?.want ?? null,
    told: {
      pay: found.pay,
      place: found.place,
      office: found.office,
      link: found.link,
      applied: found.appliedOn === null ? null : { on: found.appliedOn, text: dayOf(found.appliedOn) },
      source: found.source,
    },
    notes: found.notes?.text ?? '',
    mainContact: mainContactId === null ? null : personView(book, mainContactId),
    people: peopleOf(found).map((id) => ({
      ...personView(book, id),
      ...whatIsKnown(book, found, id),
      ...whereTheySit(app, words.job, book, found, id),
    })),
    firms: firmsOf(words.job, book, found),
    interviews: found.interviews.map((each) => ({
      id: each.id,
      starts: ownTime(each.zone, each.startsAt),
      ends: ownTime(each.zone, each.endsAt),
      when: momentText(language, each.zone, each.startsAt),
      over: each.startsAt <= invocation.now,
      ahead: each.status === 'scheduled' && each.endsAt > invocation.now,
      zone: each.zone,
      location: placeText(each),
      link: joinLink(each),
      details: each.details,
      round: each.round,
      final: each.final,
      status: each.status,
      people: each.attendees.map((attendee) => personView(book, attendee.personId)),
      debriefed: each.debrief !== null,
    })),
    promised:
      found.theirPromise === null || standingPromise(found) === null
        ? null
        : {
            id: found.theirPromise.entryId,
            by: found.theirPromise.byOn,
            day: dayOf(found.theirPromise.byOn),
            words: found.theirPromise.text,
          },
    forgot: debriefs.flatMap((each) => each.forgot.map((point) => point.text)),
    iPromised: found.ownPromises.map((each) => ({
      id: each.id,
      text: each.text,
      by: each.byOn === null ? null : dayOf(each.byOn),
      on: each.byOn,
      to: each.toPersonId === null ? null : personView(book, each.toPersonId).name,
    })),
    offer: offerOf(found, dayOf),
    contacts: found.contacts.map((each) => ({
      entryId: each.entryId,
      at: ownTime(book.account.zone, each.at),
      direction: each.direction,
      channel: each.channel,
      people: each.personIds.map((id) => personView(book, id)),
      meaning: each.meaning,
    })),
    story: await storyOf(app, book, found, entries, invocation.now),
    steps: [...own.map((step) => stepView(book, step, language, invocation.now)), ...pastSteps(book, found, language)],
    waits: waits.map((wait) => waitView(book, wait, language, invocation.now)),
    ahead: aheadOf(context, found, {
      steps: own,
      waits,
      mainContactId,
      language,
      words: words.job,
      now: invocation.now,
    }),
  });
};

/** The offer that stands, by the note in which it was told; null where there is none, or that note is gone. */
function offerOf({ offer, contacts }: JobState, dayOf: (text: string) => string): JobView['offer'] {
  const told = offer === null ? undefined : contacts.find((each) => each.id === offer.contactId);
  if (offer === null || told === undefined) return null;
  const { deadlineOn } = offer;
  return { contact: told.entryId, deadline: deadlineOn, text: deadlineOn === null ? null : dayOf(deadlineOn) };
}

/** The firms of a job with the days on which their office is shut. */
function firmsOf(words: JobWords, book: CaseBook, found: JobState): JobView['firms'] {
  return [found.agencyId, found.employerId].flatMap((id) => {
    const firm = id === null ? undefined : book.firmById.get(id);
    if (firm === undefined || firm.name === '') return [];
    return {
      id: firm.id,
      name: firm.name,
      kind: firm.type,
      closed: firm.closed.map(({ entryId, from, to, reason }) => ({
        entryId,
        from,
        to,
        text: words.closed(parseDay(from) ?? 0, parseDay(to) ?? 0, reason),
      })),
    };
  });
}

/** Whose clock counts for somebody (and from where it is known), and how they asked to be reached. */
function whereTheySit(
  tools: Pick<Tools, 'calendars' | 'languageFor'>,
  words: JobWords,
  book: CaseBook,
  found: JobState,
  id: string,
): Pick<
  JobView['people'][number],
  'place' | 'elsewhere' | 'zone' | 'region' | 'reach' | 'sounds' | 'title' | 'greeted' | 'cameBack'
> {
  const person = book.personById.get(id);
  const { zone } = placeOf(book, found, id);
  const { account } = book;
  return {
    place: placeSaid(tools, book, found, id),
    elsewhere: zone !== null && zone.value !== account.zone,
    zone: person?.zone ?? null,
    region: person?.region ?? null,
    reach: person?.askedChannel ?? null,
    sounds: person?.sounds ?? null,
    title: person?.title ?? null,
    greeted: person?.greeted ?? null,
    cameBack:
      person?.bounced == null
        ? null
        : words.cameBack(person.bounced.email, zoneOf(account.zone ?? 'UTC').dayOf(person.bounced.at)),
  };
}

/** Where somebody works, and what they said that is worth remembering. */
function whatIsKnown(book: CaseBook, found: JobState, id: string): Pick<JobView['people'][number], 'firm' | 'said'> {
  const said = found.interviews.flatMap((each) =>
    (each.debrief?.people ?? [])
      .filter((person) => person.personId === id)
      .flatMap((person) => person.remark.split('\n')),
  );
  return {
    firm: firmName(book, book.personById.get(id)?.firmId ?? null),
    said: [...new Set(said.filter((text) => text !== ''))],
  };
}

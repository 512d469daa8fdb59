import { none } from '../../../contract/refusals/kind.ts';
import type { Output } from '../../../contract/registry.ts';
import { alikePeople } from '../../../core/history/alike.ts';
import { peopleOf } from '../../../core/journal/people-of.ts';
import { isLive, type JobState } from '../../../core/journal/states.ts';
import { type CaseBook, consultantOf, createContext } from '../../../core/plan/context.ts';
import { createHorizon } from '../../../core/plan/horizon.ts';
import type { Step } from '../../../core/plan/step.ts';
import { formatDay, parseDay } from '../../../core/time/epoch-day.ts';
import { zoneOf } from '../../../core/time/zone.ts';
import type { LanguagePack } from '../../../core/write/language-pack.ts';
import { loadBook } from '../../case-book.ts';
import { type AccountWith, done, type Handler, refuse } from '../../context.ts';
import { decide, entry } from '../../decide.ts';
import { loadRecord } from '../../fit/fit.ts';
import { otherAgency } from '../../people/firms.ts';
import { lastContacts } from '../../people/last-contact.ts';
import { allJobs } from '../../people/relations.ts';
import { createRoster, isNumber, resolvePerson } from '../../people/roster.ts';
import { knownBy } from '../../people/told.ts';
import { planAll } from '../../planning/plan-for.ts';
import { unknownJob } from '../../wording/unknown.ts';
import {
  bestOf,
  dayText,
  dueView,
  firmName,
  jobTitle,
  personView,
  someone,
  standingOf,
  titleOf,
} from '../../wording/views.ts';

/** Jobs that are looked at, the latest: more than anybody remembers the people of. */
const MOST_JOBS = 2000;
/** Jobs whose plans are looked at for the next word to somebody: the latest. */
const MOST_PLANNED = 200;

type FirmView = Output<'relations'>['firms'][number];

export const relations: Handler<'relations'> = async (app, _input, invocation) => {
  const jobIds = (await allJobs(app)).slice(0, MOST_JOBS);
  const { book } = await loadBook(app, jobIds, await app.store.people());
  const { record } = await loadRecord(app);
  const next = await nextWords(app, book, jobIds.slice(0, MOST_PLANNED), invocation.now);
  const people = [...book.personById.values()].filter((each) => each.mergedInto === null);
  const jobsByPerson = new Map<string, JobState[]>();
  for (const job of book.jobs)
    for (const id of peopleOf(job)) jobsByPerson.set(id, [...(jobsByPerson.get(id) ?? []), job]);
  const language = app.languageFor(null);
  const words = await app.words();
  const context = createContext(book, app.calendars, createHorizon(invocation.now));
  const last = lastContacts(book);
  const firmIds = [...new Set([...book.firmById.keys(), ''])];
  const firms: FirmView[] = [];
  for (const id of firmIds) {
    const own = people.filter((each) => (each.firmId ?? '') === id);
    const represented = book.jobs.filter(
      (job) => job.agencyId === id && job.agencyId !== null && job.representedOn !== null && isLive(job),
    );
    if (own.length === 0 && represented.length === 0) continue;
    const warnings = await Promise.all(represented.map((job) => otherAgency(app, job.employerId, job.agencyId)));
    firms.push({
      id,
      name: id === '' ? words.people.noFirm : (firmName(book, id) ?? words.people.someFirm),
      agency: book.firmById.get(id)?.type === 'agency',
      represents: represented.map((job) => ({
        employer: firmName(book, job.employerId) ?? words.people.unnamedEmployer,
        job: jobTitle(book, job),
        since: language.longDay(parseDay(job.representedOn ?? '') ?? 0),
      })),
      warnings: [...new Set(warnings.flat())],
      people: own
        .map((person) => ({
          id: person.id,
          name: personView(book, person.id).name,
          title: person.title,
          position: person.position,
          email: person.email,
          phone: person.phone,
          greeted: person.greeted,
          former: person.former.map((each) => firmName(book, each.firmId) ?? words.people.someFirm),
          jobs: (jobsByPerson.get(person.id) ?? [])
            // A client's interviewer did not bring the job; the consultant did.
            .filter(
              (job) => id === '' || job.agencyId !== id || consultantOf(context, job) === person.id || isLive(job),
            )
            .map((job) => ({ id: job.id, title: jobTitle(book, job), state: words.job.standing[standingOf(job)] })),
          ...lastView(language, book.account.zone, last.get(person.id) ?? null),
          next: next.get(person.id) ?? null,
          knows: knownBy(person.id, record),
          alsoNoted: person.alsoKnownAs.map((each) => ({
            id: each.personId,
            name: each.name ?? each.email ?? each.phone ?? someone(book),
          })),
          order: last.get(person.id) ?? 0,
        }))
        .sort((one, other) => other.order - one.order)
        .map(({ order: _order, ...view }) => view),
    });
  }
  firms.sort(
    (one, other) =>
      Number(one.id === '') - Number(other.id === '') ||
      Number(other.agency) - Number(one.agency) ||
      one.name.localeCompare(other.name),
  );
  return done({
    firms,
    occasions: record.occasions
      .toSorted((one, other) => other.at - one.at)
      .map((each) => ({
        id: each.id,
        whose: each.whose,
        text: each.text,
        day: dayText(language, book.account.zone, each.at),
        people: each.personIds.map((id) => personView(book, id).name),
      })),
    alike: alikePeople(people).map(({ one, other, why }) => ({
      one: personView(book, one),
      other: personView(book, other),
      why: words.people.alike[why],
    })),
  });
};

/** When somebody was last in touch, in words and as a day. */
function lastView(
  language: LanguagePack,
  zone: string | null,
  at: number | null,
): Pick<FirmView['people'][number], 'lastContact' | 'lastOn'> {
  return at === null
    ? { lastContact: null, lastOn: null }
    : { lastContact: dayText(language, zone, at), lastOn: formatDay(zoneOf(zone ?? 'UTC').dayOf(at)) };
}

/** The next word to each person, from the plans of the latest jobs. */
async function nextWords(
  app: AccountWith<'calendars' | 'languageFor' | 'machine'>,
  book: CaseBook,
  jobIds: readonly string[],
  now: number,
): Promise<Map<string, NonNullable<FirmView['people'][number]['next']>>> {
  const language = app.languageFor(null);
  const found = new Map<string, Step>();
  for (const planned of await planAll(app, jobIds, now)) {
    for (const step of planned.plan.steps)
      for (const person of step.personIds) {
        const known = found.get(person);
        if (known === undefined || step.sendFromAt < known.sendFromAt) found.set(person, step);
      }
  }
  return new Map(
    [...found].map(([person, step]) => [
      person,
      {
        title: titleOf(book, step, language),
        name: language.stepName(step.kind, step.variant),
        from: step.sendFromAt > now ? formatDay(step.zone.dayOf(step.sendFromAt)) : null,
        due: dueView(step, language, now),
        when: bestOf(book, step, language, now) ?? '',
        stepId: step.id,
      },
    ]),
  );
}

export const occasion: Handler<'occasion'> = (app, input, invocation) =>
  decide(app, invocation, async (app) => {
    const { book } = await loadBook(app, []);
    const { record, read } = await loadRecord(app);
    const known = record.occasions.find((each) => each.id === input.occasion);
    if (input.occasion !== undefined && known === undefined)
      return refuse('news-gone', none, { todo: { operation: 'relations', input: {} } });
    if (known === undefined && input.text === '') return refuse('what-happened', none);
    const people: string[] = [];
    for (const typed of input.people ?? []) {
      const who = await resolvePerson(app, typed, book, []);
      if (!who.ok) return who;
      people.push(who.value);
    }
    const whose = input.whose ?? known?.whose ?? 'mine';
    const personIds = input.people === undefined ? (known?.personIds ?? []) : people;
    if (whose === 'theirs' && personIds.length === 0) return refuse('whose-news', none, { kept: 'nothing-noted' });
    const occasionId = input.occasion ?? app.ids.next('occ');
    const payload = { occasionId, whose, text: input.text, personIds: [...personIds] };
    const named = await loadBook(app, [], personIds);
    return done({
      entries: [entry(app, 'occasion-noted', invocation.now, payload)],
      read: [read],
      result: { occasionId, people: personIds.map((id) => personView(named.book, id)) },
    });
  });

export const advice: Handler<'advice'> = (app, input, invocation) =>
  decide(app, invocation, async (app) => {
    const { book, read } = await loadBook(app, [input.job]);
    const [job] = book.jobs;
    if (job === undefined) return unknownJob();
    const roster = createRoster(app, book, invocation.now);
    let personId: string | null = job.rejection?.personId ?? null;
    if (input.person !== undefined) {
      const who = await resolvePerson(app, input.person, book, peopleOf(job));
      if (!who.ok && !isNumber(input.person)) return who;
      personId = who.ok ? who.value : await roster.person({ phone: input.person }, null);
    }
    if (input.text.trim() === '') return refuse('what-advised', none);
    const feedbackId = app.ids.next('adv');
    return done({
      entries: [
        ...roster.entries,
        entry(app, 'feedback-noted', invocation.now, {
          feedbackId,
          jobId: job.id,
          personId,
          text: input.text.trim(),
        }),
      ],
      read,
      result: { feedbackId },
    });
  });

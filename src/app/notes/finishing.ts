import { keeping } from '../../contract/errors.ts';
import { none } from '../../contract/refusals/kind.ts';
import type { Input } from '../../contract/registry.ts';
import type { NewEntry } from '../../core/journal/kinds/registry.ts';
import type { TakenOut } from '../../core/journal/merge-debrief.ts';
import { peopleOf } from '../../core/journal/people-of.ts';
import type { InterviewState, JobState } from '../../core/journal/states.ts';
import type { CaseBook } from '../../core/plan/context.ts';
import { parseDay } from '../../core/time/epoch-day.ts';
import { formatInstant, zoneOf } from '../../core/time/zone.ts';
import { tidyName } from '../../core/write/names.ts';
import {
  type Account,
  type AccountWith,
  done,
  type Invocation,
  type Refused,
  type Result,
  refuse,
  type Tools,
} from '../context.ts';
import { entry } from '../decide.ts';
import { type Roster, resolvePerson, sideOf } from '../people/roster.ts';
import type { Loaded } from '../ports/store.ts';
import { personView } from '../wording/views.ts';
import type { debriefPayload, Present } from './debrief.ts';
import { movedTo } from './moved-to.ts';
import { changedPart, personCorrections } from './person-corrections.ts';
import { LEFT_OPEN } from './promises.ts';

type Answers = Input<'finish'>['answers'];

/** The job and the interview that the note is about: those known already, or new ones. */
export interface About {
  readonly jobId: string;
  readonly interviewId: string;
  readonly startsAt: number;
  readonly zone: string;
  readonly agencyId: string | null;
  readonly employerId: string | null;
  readonly met: 'agency' | 'client' | null;
  readonly attendeeIds: readonly string[];
  /** Who is asked how things stand; null where nobody is named. */
  readonly consultantId: string | null;
  readonly job: JobState | null;
  readonly interview: InterviewState | null;
  readonly opening: readonly NewEntry[];
  readonly read: readonly Loaded[];
}

type Named = NonNullable<Answers['people']>[number];

/** Who was there, and who of those noted was not. */
export async function presentOf(
  about: About,
  named: readonly Named[],
  roster: Roster,
): Promise<{ people: Present[]; absent: string[] }> {
  const side = sideOf(about);
  const people: Present[] = [];
  const absent: string[] = [];
  for (const each of named) {
    const firmId = side === 'agency' ? about.agencyId : about.employerId;
    const known = each.id !== undefined && about.attendeeIds.includes(each.id) ? each.id : null;
    if (known !== null && each.absent === true) absent.push(known);
    if (each.absent === true) continue;
    const name = each.name.trim();
    const personId =
      known ?? (await roster.person({ name: name || null, email: each.email ?? null }, firmId, about.attendeeIds));
    people.push({
      typed: name,
      personId,
      side,
      remark: (each.remark ?? each.said)?.trim() ?? '',
      say: each.say?.trim() ?? '',
    });
  }
  return { people, absent };
}

export function keptDoubt(doubt: NonNullable<Roster['doubt']>): Refused {
  return {
    ok: false,
    refusal: keeping(doubt.refusal, 'nothing-noted'),
  };
}

/** Names and addresses of those who were noted already, as they stand in the form now. */
export async function correctedPeople(
  app: AccountWith<'ids' | 'languageFor' | 'machine' | 'words'>,
  invocation: Invocation,
  roster: Roster,
  book: CaseBook,
  about: About,
  named: readonly Named[],
): Promise<Awaited<ReturnType<typeof personCorrections>> & { changes: string[] }> {
  const words = (await app.words()).debrief;
  const changes: string[] = [];
  const corrected = [];
  for (const { id = '', name, email = '' } of named) {
    const person = about.attendeeIds.includes(id) ? book.personById.get(id) : undefined;
    if (person === undefined) continue;
    const address = email.trim();
    // An address that was not known is no correction.
    if (address !== '' && person.email === null) noteAddress(app, invocation, roster, person.id, address);
    const shown = personView(book, id).name;
    const typed = tidyName(name);
    const part = changedPart(person, {
      ...(typed === '' || typed === shown ? {} : { name: typed }),
      ...(address === '' || person.email === null ? {} : { email: address }),
    });
    if (part.name) changes.push(words.renamed(shown, part.name));
    if (part.email) changes.push(words.newAddress(part.name ?? shown, part.email));
    corrected.push({ person, part });
  }
  return { ...(await personCorrections(app, invocation.now, corrected)), changes };
}

export function nameWith(book: CaseBook, named: readonly Named[]): (id: string) => string {
  return (id) => named.find((each) => each.id === id)?.name.trim() || personView(book, id).name;
}

export function leaving(
  tools: Pick<Tools, 'ids'>,
  invocation: Invocation,
  about: About,
  absent: readonly string[],
): NewEntry[] {
  if (absent.length === 0) return [];
  return [
    entry(tools, 'interview-corrected', invocation.now, {
      interviewId: about.interviewId,
      jobId: about.jobId,
      joined: [],
      left: [...absent],
    }),
  ];
}

export function movedEntries(
  tools: Pick<Tools, 'ids'>,
  invocation: Invocation,
  about: About,
  answers: Answers,
): Result<NewEntry[]> {
  if (answers.outcome !== 'moved' || about.interview === null || blank(answers.movedOn)) return done([]);
  const zone = zoneOf(about.zone);
  const day = parseDay(answers.movedOn ?? '');
  const time = /^(\d{1,2}):(\d{2})/.exec(answers.movedAt ?? '');
  if (day === null || time === null) return refuse('when-is-it-now', none, { kept: 'nothing-noted' });
  const starts = formatInstant(zone.at(day, Number(time[1]) * 60 + Number(time[2])), zone);
  return movedTo(tools, invocation, about.jobId, about.interview, { outcome: 'moved', starts });
}

/** The person whom a name or an id in the form means: somebody there, or anybody of the job. */
export async function namedIn(
  account: Account,
  typed: string,
  book: CaseBook,
  about: About,
  people: readonly Present[],
): Promise<string | null> {
  const direct = people.find((each) => each.typed !== '' && each.typed.toLowerCase() === typed.toLowerCase());
  if (direct !== undefined) return direct.personId;
  const who = await resolvePerson(account, typed, book, about.job === null ? [] : peopleOf(about.job));
  return who.ok ? who.value : null;
}

/** Of what stands in the form, what differs from what was noted: the rest is unchanged. */
export function sinceNoted(answers: Answers, noted: Answers | null): Answers {
  if (noted === null) return answers;
  const same = (one: string | undefined, other: string | undefined): boolean =>
    (one ?? '').trim() === (other ?? '').trim();
  const { theyPromised, theyPromisedBy, ...rest } = answers;
  const otherWords = !same(theyPromised, noted.theyPromised);
  const otherDay = !same(theyPromisedBy, noted.theyPromisedBy);
  return {
    ...rest,
    ...(same(answers.forgot, noted.forgot) && same(answers.forgotFor, noted.forgotFor) ? { forgot: '' } : {}),
    ...(same(answers.wentBadly, noted.wentBadly) && same(answers.putRight, noted.putRight) ? { wentBadly: '' } : {}),
    ...(same(answers.iPromised, noted.iPromised) &&
    same(answers.iPromisedBy, noted.iPromisedBy) &&
    same(answers.iPromisedTo, noted.iPromisedTo)
      ? { iPromised: '' }
      : {}),
    // Other words name another day; the day that was read from the old ones does not belong to them.
    ...(otherWords && !blank(theyPromised) ? { theyPromised } : {}),
    ...(otherWords || otherDay ? { theyPromised: theyPromised ?? '' } : {}),
    ...(otherDay && !blank(theyPromisedBy) ? { theyPromisedBy } : {}),
  };
}

export function takenOutOf(answers: Answers, noted: Answers | null): TakenOut[] {
  const out = [...(answers.takeOut ?? [])];
  if (noted?.quick === true && answers.quick === false) out.push('pace');
  return out;
}

export function answersOf(answers: Answers): Parameters<typeof debriefPayload>[3] {
  return {
    wentBadly: blank(answers.wentBadly) ? [] : [{ text: answers.wentBadly ?? '', putRight: answers.putRight ?? '' }],
    forgot: blank(answers.forgot) ? [] : [{ text: answers.forgot ?? '', ...named1('for', answers.forgotFor) }],
    iPromised: blank(answers.iPromised)
      ? []
      : [{ text: answers.iPromised ?? '', by: dayOf(answers.iPromisedBy), ...named1('to', answers.iPromisedTo) }],
    theyPromised: {
      text: answers.theyPromised ?? '',
      ...(answers.theyPromisedBy === LEFT_OPEN || dayOf(answers.theyPromisedBy) !== null
        ? { by: answers.theyPromisedBy }
        : {}),
    },
    pace: answers.quick === true ? 'quick' : null,
    want: answers.want ?? null,
  };
}

export function toldOf(answers: Answers): Input<'debrief'>['told'] {
  return Object.entries(answers.told ?? {}).flatMap(([evidence, how]) =>
    how === 'no' ? [] : [{ evidence, landed: how === 'told' ? null : how === 'landed' }],
  );
}

function noteAddress(
  tools: Pick<Tools, 'ids'>,
  invocation: Invocation,
  roster: Roster,
  personId: string,
  email: string | undefined,
): void {
  const address = email?.trim() ?? '';
  if (address !== '') roster.entries.push(entry(tools, 'person-noted', invocation.now, { personId, email: address }));
}

export function blank(text: string | undefined): boolean {
  return text === undefined || text.trim() === '';
}

function dayOf(text: string | undefined): string | null {
  return text !== undefined && parseDay(text) !== null ? text : null;
}

function named1<K extends string>(key: K, value: string | undefined): { [P in K]?: string } {
  return (blank(value) ? {} : { [key]: value }) as { [P in K]?: string };
}

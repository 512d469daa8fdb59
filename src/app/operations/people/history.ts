import type { Output } from '../../../contract/registry.ts';
import {
  type ContactLine,
  type HistoryLine,
  historyOf,
  type PromiseLine,
  promisesOf,
  readHistory,
} from '../../../core/history/contact-history.ts';
import type { HistoryWords } from '../../../core/history/history-words.ts';
import { isTalk, wentOut } from '../../../core/journal/contact-kinds.ts';
import { lookupKey } from '../../../core/journal/derive.ts';
import type { Entry } from '../../../core/journal/entry.ts';
import type { CaseBook } from '../../../core/plan/context.ts';
import { createContext } from '../../../core/plan/context.ts';
import { createHorizon } from '../../../core/plan/horizon.ts';
import { stepKindOf } from '../../../core/plan/step-traits.ts';
import { type Zone, zoneOf } from '../../../core/time/zone.ts';
import { loadBook } from '../../case-book.ts';
import { type Account, done, type Handler, refuse, type Tools } from '../../context.ts';
import { loadRecord } from '../../fit/fit.ts';
import { filesOf, periodOf } from '../../people/contact-record.ts';
import { findFirm } from '../../people/find-firm.ts';
import { knownBy } from '../../people/told.ts';
import type { Table } from '../../wording/table-page.ts';
import { dayText, firmName, jobTitle, ownTime, personView } from '../../wording/views.ts';

/** Entries of one firm or person, and jobs that are looked at for them: more than a working life of applications. */
const MOST_ENTRIES = 20_000;
const MOST_JOBS = 500;

/** The firm or person of this id or name. */
async function scopeOf(account: Account, who: string): Promise<string | null> {
  if (/^(?:org|per)_\w+$/.test(who)) return (await account.store.load([who]))[0]?.state ? who : null;
  const firm = await findFirm(account, who);
  if (firm.is === 'one') return firm.id;
  const found = await account.store.lookup([lookupKey.person(who), lookupKey.email(who)]);
  return found[0]?.scope ?? (firm.is === 'several' ? (firm.ids[0] ?? null) : null);
}

/** The entries of a scope and of the jobs that it names: promises and interviews stand with the job. */
async function entriesOf(
  account: Account,
  scope: string,
): Promise<{ own: Entry[]; jobIds: string[]; ofJobs: Entry[] }> {
  const own = await account.store.entries({ scope, after: 0, limit: MOST_ENTRIES });
  const [loaded] = await account.store.load([scope]);
  // What was noted under another name of the same person belongs to their file.
  if (loaded?.state?.kind === 'person')
    for (const { personId } of loaded.state.alsoKnownAs)
      own.push(...(await account.store.entries({ scope: personId, after: 0, limit: MOST_ENTRIES })));
  const jobIds = [...new Set(own.flatMap((each) => each.scopes.filter((one) => one.startsWith('job_'))))].slice(
    -MOST_JOBS,
  );
  const ofJobs: Entry[] = [];
  for (const id of jobIds) ofJobs.push(...(await account.store.entries({ scope: id, after: 0, limit: MOST_ENTRIES })));
  return { own, jobIds, ofJobs };
}

/** With a person, what they took part in; with a firm, what passed with anybody there and its interviews. */
function concerns(line: HistoryLine, scope: string, own: ReadonlySet<string>, isFirm: boolean): boolean {
  if (line.kind === 'interview') return isFirm || line.personIds.includes(scope);
  return own.has(line.entryId);
}

export const history: Handler<'history'> = async (app, input, invocation) => {
  const scope = await scopeOf(app, input.who.trim());
  if (scope === null)
    return refuse(
      'nobody-of-this-name',
      { typed: input.who },
      { todo: { operation: 'find', input: { words: input.who } } },
    );
  const { own, jobIds, ofJobs } = await entriesOf(app, scope);
  const isFirm = scope.startsWith('org_');
  const ownIds = new Set(own.map((each) => each.id));
  const all = historyOf([...own, ...ofJobs]);
  const concerned = all.filter((line) => concerns(line, scope, ownIds, isFirm));
  const people = [...new Set(concerned.flatMap((line) => line.personIds))];
  const { book } = await loadBook(app, jobIds, [...people, scope]);
  const zone = zoneOf(book.account.zone ?? 'UTC');
  const within = periodOf(zone, input, invocation.now);
  if (!within.ok) return within;
  const lines = concerned.filter((line) => within.value.holds(line.at));
  const context = createContext(book, app.calendars, createHorizon(invocation.now));
  const [job] = book.jobs;
  const diary = job === undefined ? context.ownDiary() : context.diaryOf(job, isFirm ? job.mainContactId : scope);
  const words = await app.languageFor(null).historyWords();
  const mine = (each: PromiseLine): boolean =>
    isFirm || each.whose === 'theirs' || ofJobs.some((one) => one.id === each.entryId && one.scopes.includes(scope));
  const promises = promisesOf(ofJobs, concerned, diary, invocation.now).filter(mine);
  const name = isFirm ? (firmName(book, scope) ?? input.who) : personView(book, scope).name;
  const reading = words.reading(readHistory(lines, promises, diary, invocation.now));
  const rows = lines.map((line) => lineView(app, words, book, zone, line));
  const table: Table = {
    title: words.title(name),
    about: words.period(within.value.from, within.value.to),
    lead: reading,
    columns: Object.values(words.columns),
    rows: rows.map(({ day, time, what, who, job: of, outcome }) => [day, time, what, who, of, outcome]),
  };
  const files = await filesOf(app, invocation, table, {
    columns: table.columns,
    rows: rows.map(({ at, what, who, job: of, outcome }) => [
      at.slice(0, 10),
      at.slice(11, 16),
      what,
      who,
      of,
      outcome,
    ]),
    pdf: input.pdf === true,
  });
  if (!files.ok) return files;
  return done({
    id: scope,
    name,
    period: table.about,
    reading,
    knows: isFirm ? [] : knownBy(scope, (await loadRecord(app)).record),
    promises: promises.map((each) => ({
      entryId: each.entryId,
      text: words.promise(each, each.doneAt === null ? null : zone.dayOf(each.doneAt)),
    })),
    lines: rows,
    ...files.value,
  });
};

type LineView = Output<'history'>['lines'][number];

function lineView(
  tools: Pick<Tools, 'languageFor'>,
  words: HistoryWords,
  book: CaseBook,
  zone: Zone,
  line: HistoryLine,
): LineView {
  const language = tools.languageFor(null);
  const kind = line.kind === 'contact' ? stepKindOf(line.purpose) : null;
  const purpose = kind === null ? null : language.stepName(kind, 'plain');
  const channel = line.kind === 'contact' ? language.channelName(line.channel) : '';
  return {
    entryId: line.entryId,
    at: ownTime(zone.id, line.at),
    day: dayText(language, zone.id, line.at),
    time: language.clock(zone.minuteOf(line.at)),
    side: line.kind === 'interview' || isTalk(line) ? 'both' : wentOut(line) ? 'you' : 'they',
    channel: line.kind === 'contact' ? line.channel : null,
    what: words.what(line, purpose, channel),
    who: [...new Set(line.personIds.map((id) => personView(book, id).name))].join(', '),
    job: line.jobIds
      .flatMap((id) => book.jobs.filter((job) => job.id === id).map((job) => jobTitle(book, job)))
      .join('; '),
    jobIds: [...line.jobIds],
    words: line.kind === 'contact' ? line.words : null,
    outcome: line.kind === 'interview' ? words.outcome(line.outcome) : outcomeOf(words, line),
  };
}

/** Longer notes are cut in the list; the story of the job has them whole. */
const LONGEST_NOTE = 200;

/** What came of a contact: what it meant, whom it reached, what was said, or what it was about. */
function outcomeOf(words: HistoryWords, { meaning, reached, note, subject }: ContactLine): string {
  const said = note === null || note.length <= LONGEST_NOTE ? note : `${note.slice(0, LONGEST_NOTE).trimEnd()} …`;
  const parts = [
    meaning === null ? null : words.meaning(meaning),
    reached === null ? null : words.reached(reached),
    said,
  ];
  return parts.filter((each) => each !== null).join('; ') || (subject ?? '');
}

import type { Output } from '../../../contract/registry.ts';
import { isMeant } from '../../../core/fit/considerations.ts';
import { answerRequirements, toldTo } from '../../../core/fit/examples-for.ts';
import type { Terms } from '../../../core/fit/match.ts';
import { reread } from '../../../core/fit/reread.ts';
import { skillsIn } from '../../../core/fit/resume.ts';
import type { Entry } from '../../../core/journal/entry.ts';
import { payloadOf } from '../../../core/journal/kinds/registry.ts';
import { peopleOf } from '../../../core/journal/people-of.ts';
import { revise } from '../../../core/journal/revise.ts';
import { isLive, type JobState } from '../../../core/journal/states.ts';
import type { CaseBook } from '../../../core/plan/context.ts';
import { loadBook } from '../../case-book.ts';
import { type AccountWith, done, type Handler, type Tools } from '../../context.ts';
import { factsOf, loadFit, orderOf, questionMaker, termsOf, weighingView } from '../../fit/fit.ts';
import { rereadOf } from '../../fit/reread.ts';
import { storyNames } from '../../notes/story.ts';
import { unknownJob } from '../../wording/unknown.ts';
import { dayText, firmName, jobTitle, momentText, personView } from '../../wording/views.ts';

type FitView = Output<'fit'>;

/** Notes of a job that are read again, the latest. */
const MOST_NOTES = 400;

/** Kinds that hold what somebody said, wrote or thought. */
const worthReading: ReadonlySet<string> = new Set(['debrief-saved', 'contact-logged', 'fit-noted', 'letter-wanted']);

export const fit: Handler<'fit'> = async (app, input, invocation) => {
  const { book } = await loadBook(app, [input.job]);
  const job = book.jobs[0];
  if (!job) return unknownJob();
  const language = app.languageFor(null);
  const { fit: state, record } = await loadFit(app, job.id);
  const { notes, view } = await weighingView(app, state, record);
  const ask = await questionMaker(app);
  const { zone } = book.account;
  const day = (at: number): string => dayText(language, zone, at);
  const exampleById = new Map(record.examples.map((each) => [each.id, each]));
  return done({
    id: job.id,
    title: jobTitle(book, job),
    live: isLive(job),
    want: job.want?.want ?? null,
    decided: job.want?.decided ?? false,
    reread: await rereadView(app, book, job, invocation.now),
    posting:
      state.posting === null
        ? null
        : {
            title: state.posting.title,
            text: state.posting.text,
            format: state.posting.format,
            source: state.posting.source,
            day: day(state.posting.at),
          },
    facts: await factsOf(app, state, job),
    consultant: consultantOf(book, job),
    requirements: await requirementsView(app, book, job, { fit: state, record }),
    strengths: state.strengths.map((each) => ({
      id: each.id,
      text: each.text,
      evidenceId: each.evidenceId,
      example: exampleById.get(each.evidenceId ?? '')?.title ?? null,
    })),
    considerations: notes.map((each) => ({
      id: each.considerationId,
      criterionId: each.criterionId,
      text: each.text,
      leaning: each.leaning,
      weight: each.weight,
      confidence: each.confidence,
      bar: each.bar,
    })),
    weighing: view,
    questions: state.questions.map(({ id, text, askOf, considerationId, answer }) => ({
      id,
      text,
      askOf,
      considerationId,
      about: notes.find((each) => isMeant(each, considerationId))?.text ?? null,
      answer,
    })),
    proposed: notes
      .filter(
        (each) =>
          each.leaning !== 'pro' && !state.questions.some((question) => isMeant(each, question.considerationId)),
      )
      .flatMap((each) => {
        const text = ask(each.text, each.leaning === 'con' ? 'con' : 'open');
        return text === null ? [] : [{ considerationId: each.considerationId ?? each.id, text, about: each.text }];
      }),
    research: state.research
      .toReversed()
      .map(({ id, text, source, on, at }) => ({ id, text, source, on, day: day(at) })),
    examples: record.examples.map(({ id, title }) => ({ id, title })),
    ahead: job.interviews
      .filter((each) => each.status === 'scheduled' && each.endsAt > invocation.now)
      .map((each) => ({ id: each.id, when: momentText(language, each.zone, each.startsAt) })),
  });
};

/** Who may be asked besides: the contact of a job that an agency put forward. */
function consultantOf(book: CaseBook, job: JobState): string | null {
  if (job.agencyId === null) return null;
  const person = job.mainContactId === null ? undefined : book.personById.get(job.mainContactId);
  return person?.firmId === job.agencyId ? (person.name ?? firmName(book, job.agencyId)) : firmName(book, job.agencyId);
}

async function requirementsView(
  tools: Pick<Tools, 'fitReader' | 'languageFor' | 'languages' | 'reader'>,
  book: CaseBook,
  job: JobState,
  { fit: state, record }: Pick<Awaited<ReturnType<typeof loadFit>>, 'fit' | 'record'>,
): Promise<FitView['requirements']> {
  const told = toldTo(record);
  const people = peopleOf(job);
  const terms = await termsOf(tools, state);
  const order = await orderOf(tools, { fit: state, record }, terms);
  const placeOf = new Map(record.examples.map(({ id }, place) => [id, place]));
  const skills = skillsIn((record.resume?.resume ?? {}) as Record<string, unknown>);
  return answerRequirements(state, record, terms).map(({ requirement, answers, proof }) => ({
    id: requirement.id,
    text: requirement.text,
    need: requirement.need,
    quote: requirement.quote,
    honest: requirement.honest,
    proof,
    skill: answers.length > 0 ? null : (skills.find((each) => isNamedIn(each, requirement.text, terms)) ?? null),
    answers: answers.map(({ example, proof: each, confirmed }) => ({
      evidenceId: example.id,
      title: example.title,
      proof: each,
      confirmed,
      told: people.filter((id) => told.get(example.id)?.has(id)).map((id) => personView(book, id).name),
    })),
    order: order(requirement.text).map((id) => placeOf.get(id) ?? 0),
  }));
}

/** True where all that a skill says is asked for. */
function isNamedIn(skill: string, requirement: string, terms: Terms): boolean {
  const asked = new Set(terms.of(requirement).map((each) => each.stem));
  const said = terms.of(skill);
  return said.length > 0 && said.every((each) => asked.has(each.stem));
}

async function rereadView(
  app: AccountWith<'languageFor' | 'machine'>,
  book: CaseBook,
  job: JobState,
  now: number,
): Promise<FitView['reread']> {
  const language = app.languageFor(null);
  const row = await rereadOf(job.id).read(app);
  const entries = await app.store.entries({ scope: job.id, after: 0, limit: 5000 });
  const noted = revise(entries)
    .filter((each) => worthReading.has(each.kind))
    .slice(-MOST_NOTES);
  const over = job.interviews
    .filter((each) => each.endsAt <= now && each.status !== 'cancelled')
    .map((each) => each.endsAt);
  const nameOf = await storyNames(app, entries);
  const view = (entry: Entry & { at: number }): FitView['reread']['read'][number] => ({
    entryId: entry.id,
    day: dayText(language, book.account.zone, entry.happenedAt),
    text: [language.storyLine(entry, nameOf), details(entry)].filter((text) => text !== '').join('\n'),
  });
  const parted = reread(
    noted.map((entry) => ({ ...entry, entryId: entry.id, at: entry.happenedAt })),
    new Map(Object.entries(row?.lookedAt ?? {})),
    over.length === 0 ? null : Math.max(...over),
  );
  return { unread: parted.unread.map(view), read: parted.read.map(view) };
}

/** What a line of the story leaves out. */
function details(entry: Entry): string {
  if (entry.kind === 'contact-logged') return payloadOf('contact-logged', entry.payload)?.text ?? '';
  const debrief = entry.kind === 'debrief-saved' ? payloadOf('debrief-saved', entry.payload) : null;
  if (debrief === null) return '';
  return [
    ...debrief.people.map((each) => each.remark.split('\n').slice(1).join('\n')).filter((each) => each !== ''),
    ...debrief.forgot.map((each) => each.text),
    ...(debrief.wentBadly ?? []).map((each) => each.text),
    ...debrief.iPromised.map((each) => each.text),
  ].join('\n');
}

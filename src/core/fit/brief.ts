import { cameIn, wasFor } from '../journal/contact-kinds.ts';
import type { FitState, RecordState } from '../journal/fit-states.ts';
import type { InterviewState, JobState, PersonState } from '../journal/states.ts';
import { isMeant, weighedNotes } from './considerations.ts';
import { type AnsweredRequirement, answerRequirements, certainEnough, toldTo, wasToldTo } from './examples-for.ts';
import type { BriefLabel, BriefPart, SourceKind } from './fit-words.ts';
import type { Terms } from './match.ts';

export interface BriefSource {
  readonly kind: SourceKind;
  readonly entryId: string;
  readonly at: number;
}

/** One line of the brief. `lead`, `text` and `more` are words of the record, as they were noted; the rest is the language's. */
export interface BriefLine {
  readonly label: BriefLabel;
  /** Whom or what it is about: a name, a requirement. */
  readonly lead: string | null;
  readonly text: string;
  /** What belongs to it: the figures of an example, how to put it right. */
  readonly more: { readonly label: BriefLabel; readonly text: string } | null;
  /** A day that was named, as YYYY-MM-DD. */
  readonly day: string | null;
  readonly source: BriefSource;
}

export interface BriefSection {
  readonly part: BriefPart;
  readonly lines: readonly BriefLine[];
  /** Lines for which the two pages had no room. */
  readonly left: number;
}

/** What the brief is made from: one job's own record, and what the candidate brings to every job. */
export interface BriefFacts {
  readonly job: JobState;
  readonly interview: InterviewState;
  readonly fit: FitState;
  readonly record: RecordState;
  readonly personById: ReadonlyMap<string, PersonState>;
  readonly firmName: (id: string | null) => string | null;
  readonly terms: Terms;
  /** Questions about what is open, for those that the person wrote none for. */
  readonly questionAbout: (text: string, leaning: 'con' | 'open') => string;
}

const note = (label: BriefLabel, text: string, source: BriefSource, rest: Partial<BriefLine> = {}): BriefLine => ({
  label,
  lead: null,
  text,
  more: null,
  day: null,
  source,
  ...rest,
});

/**
 * Everything that the candidate takes into the next round, each line with its source (FT3). Sections come in the order in which they are
 * read; what is not known has no line. Useful from the debrief alone.
 */
export function gatherBrief(facts: BriefFacts): { part: BriefPart; lines: BriefLine[] }[] {
  const there = facts.interview.attendees.map((each) => each.personId);
  const requirements = answerRequirements(facts.fit, facts.record, facts.terms);
  const examples = exampleLines(facts, requirements, there);
  return [
    { part: 'who' as const, lines: whoLines(facts, there) },
    { part: 'said' as const, lines: saidLines(facts, there) },
    { part: 'put-right' as const, lines: [...putRightLines(facts), ...adviceLines(facts)] },
    { part: 'examples' as const, lines: examples.lines },
    { part: 'weak' as const, lines: weakLines(requirements) },
    { part: 'excel' as const, lines: excelLines(facts, there, examples.used) },
    { part: 'questions' as const, lines: questionLines(facts) },
    { part: 'research' as const, lines: researchLines(facts) },
    { part: 'way' as const, lines: wayLines(facts) },
  ].filter((each) => each.lines.length > 0);
}

function whoLines({ job, interview, personById, firmName }: BriefFacts, there: readonly string[]): BriefLine[] {
  return there.flatMap((id): BriefLine[] => {
    const person = personById.get(id);
    const firm = firmName(person?.firmId ?? null);
    const named = [person?.title, person?.name].filter((each) => each).join(' ');
    const about = [named, firm].filter((each) => each !== null && each !== '');
    const sounds = person?.sounds ? ({ label: 'say-it', text: person.sounds } as const) : null;
    const lead = about.join(', ') || '?';
    const invited: BriefSource = {
      kind: 'invitation',
      entryId: interview.entryId,
      at: interview.invitedAt ?? job.openedAt,
    };
    const heard = debriefsBefore(job, interview).flatMap((debrief) =>
      debrief.people
        .filter((each) => each.personId === id && each.remark !== '')
        .map((each) =>
          note('cared-about', firstLine(each.remark), debriefSource(job, debrief.entryId, debrief.at), {
            lead,
            more: sounds,
          }),
        ),
    );
    return heard.length > 0 ? heard : [note('not-met', '', invited, { lead, more: sounds })];
  });
}

const firstLine = (remark: string): string => remark.split('\n')[0] ?? '';

type Debrief = NonNullable<InterviewState['debrief']>;

/** What was noted of an interview is of its day, whenever it was written down. */
const debriefSource = (job: JobState, entryId: string, at: number): BriefSource => ({
  kind: 'debrief',
  entryId,
  at: job.interviews.find((each) => each.debrief?.entryId === entryId)?.endsAt ?? at,
});

/** What happened before this interview, the latest first. */
function debriefsBefore(job: JobState, interview: InterviewState): Debrief[] {
  return job.interviews
    .filter((each) => each.id !== interview.id && each.startsAt <= interview.startsAt)
    .flatMap((each) => (each.debrief === null ? [] : [each.debrief]))
    .sort((one, other) => other.at - one.at);
}

function saidLines({ job, interview, personById }: BriefFacts, there: readonly string[]): BriefLine[] {
  const lines: BriefLine[] = [];
  const nameOf = (id: string): string | null => personById.get(id)?.name ?? null;
  for (const debrief of debriefsBefore(job, interview)) {
    for (const { personId, remark } of debrief.people) {
      const isThere = there.includes(personId);
      // What somebody cared about stands beside their name above; here is what else was said, and what others said.
      const said = remark.split('\n').slice(isThere ? 1 : 0);
      for (const text of new Set(said))
        if (text !== '')
          lines.push(
            note('they-said', text, debriefSource(job, debrief.entryId, debrief.at), { lead: nameOf(personId) }),
          );
    }
  }
  for (const promise of job.ownPromises)
    lines.push(
      note('you-promised', promise.text, debriefSource(job, promise.entryId, promise.madeAt), { day: promise.byOn }),
    );
  const theirs = job.theirPromise;
  if (theirs !== null)
    lines.push(
      note('they-promised', theirs.text, debriefSource(job, theirs.entryId, theirs.madeAt), { day: theirs.byOn }),
    );
  for (const each of job.contacts.filter((one) => cameIn(one) && one.evidence !== null).reverse())
    lines.push(
      note(
        'wrote',
        each.evidence ?? '',
        { kind: 'contact', entryId: each.entryId, at: each.at },
        { lead: nameOf(each.personIds[0] ?? '') },
      ),
    );
  return lines;
}

/** Advice from earlier interviews that still fits on a page. */
const MOST_ADVICE = 3;

/** What others advised, the latest first: asked for once, it is of use the next time. */
function adviceLines({ record }: BriefFacts): BriefLine[] {
  return record.feedback
    .toSorted((one, other) => other.at - one.at)
    .slice(0, MOST_ADVICE)
    .map((each) => note('advised', each.text, { kind: 'contact', entryId: each.entryId, at: each.at }));
}

function putRightLines({ job, interview, personById }: BriefFacts): BriefLine[] {
  // What was forgotten before the client's people went to the consultant, in the lines meant for them (PL4).
  const isThrough = job.agencyId !== null && job.routing !== 'direct';
  return debriefsBefore(job, interview).flatMap((debrief): BriefLine[] => [
    ...debrief.wentBadly.map(({ text, putRight }) =>
      note('went-badly', text, debriefSource(job, debrief.entryId, debrief.at), {
        more: putRight === '' ? null : { label: 'put-it-right', text: putRight },
      }),
    ),
    ...debrief.forgot.map(({ text, forPersonId }) => {
      const written = job.contacts.some(
        (each) =>
          wasFor(each, 'thank-you') &&
          each.at >= debrief.at &&
          (forPersonId === null || isThrough || each.personIds.includes(forPersonId)),
      );
      const lead = forPersonId === null ? null : (personById.get(forPersonId)?.name ?? null);
      return note(written ? 'forgot-written' : 'forgot', text, debriefSource(job, debrief.entryId, debrief.at), {
        lead,
      });
    }),
  ]);
}

/** The best example for each requirement that none of those there heard before, and each only once. */
function exampleLines(
  { record, fit }: BriefFacts,
  requirements: readonly AnsweredRequirement[],
  there: readonly string[],
): { lines: BriefLine[]; used: Set<string> } {
  const told = toldTo(record);
  const used = new Set<string>();
  const lines: BriefLine[] = [];
  const inOrder = [...requirements].sort((one, other) => need(one) - need(other));
  for (const { requirement, answers } of inOrder) {
    const lead = requirement.text;
    const asked: BriefSource = requirementSource(requirement, fit);
    const certain = certainEnough(answers);
    const free = certain.filter(({ example }) => !wasToldTo(told, example.id, there));
    const best = free.find(({ example }) => !used.has(example.id)) ?? free[0];
    if (best === undefined) {
      if (certain.length > 0) lines.push(note('all-told', '', asked, { lead }));
      else if (answers.length > 0) lines.push(note('not-chosen', '', asked, { lead }));
      continue;
    }
    const { example, confirmed } = best;
    used.add(example.id);
    const more = example.result ?? example.figures;
    lines.push(
      note(
        confirmed ? 'example' : 'example-perhaps',
        example.title,
        { kind: 'example', entryId: example.entryId, at: example.at },
        {
          lead,
          more: more === null || example.title.includes(more) ? null : { label: 'example', text: more },
        },
      ),
    );
  }
  return { lines, used };
}

const need = ({ requirement, answers }: AnsweredRequirement): number =>
  (requirement.need === 'must' ? 0 : 2) + (answers[0]?.proof === 'strong' ? 0 : 1);

function requirementSource(requirement: AnsweredRequirement['requirement'], fit: FitState): BriefSource {
  const kind = requirement.quote !== null && fit.posting !== null ? 'posting' : 'note';
  return { kind, entryId: requirement.entryId, at: requirement.at };
}

/** What has no example, and what has a thin one where an honest answer was noted. */
function weakLines(requirements: readonly AnsweredRequirement[]): BriefLine[] {
  return [...requirements]
    .sort((one, other) => need(one) - need(other))
    .flatMap(({ requirement, proof, answers }) => {
      const source: BriefSource = { kind: 'note', entryId: requirement.entryId, at: requirement.at };
      const isWithout = proof === 'none' || (proof === null && answers.length === 0);
      const { text: lead, honest } = requirement;
      if (honest !== null && honest !== '' && (isWithout || proof === 'thin'))
        return [note('honestly', honest, source, { lead })];
      return isWithout ? [note('no-example', '', source, { lead })] : [];
    });
}

function excelLines({ fit, record }: BriefFacts, there: readonly string[], used: ReadonlySet<string>): BriefLine[] {
  const told = toldTo(record);
  return fit.strengths.map((strength) => {
    const source: BriefSource = { kind: 'note', entryId: strength.entryId, at: strength.at };
    const example = record.examples.find((each) => each.id === strength.evidenceId);
    const free = example !== undefined && !used.has(example.id) && !wasToldTo(told, example.id, there);
    return free
      ? note(
          'excel',
          example.title,
          { kind: 'example', entryId: example.entryId, at: example.at },
          { lead: strength.text },
        )
      : note('excel', strength.text, source);
  });
}

function questionLines({ fit, record, questionAbout }: BriefFacts): BriefLine[] {
  const open = fit.questions.filter((each) => each.answer === null || each.answer === '');
  const written = open.map((each) =>
    note(each.askOf === 'consultant' ? 'ask-consultant' : 'ask', each.text, {
      kind: 'note',
      entryId: each.entryId,
      at: each.at,
    }),
  );
  const proposed = weighedNotes(fit, record)
    .filter(
      (each) => each.leaning !== 'pro' && !fit.questions.some((question) => isMeant(each, question.considerationId)),
    )
    .sort((one, other) => Number(other.bar !== null) - Number(one.bar !== null) || other.weight - one.weight)
    .map((each) =>
      note('ask', questionAbout(each.text, each.leaning === 'con' ? 'con' : 'open'), {
        kind: 'note',
        entryId: each.entryId,
        at: each.at,
      }),
    );
  return [...written, ...proposed];
}

/** Research in ten lines, the latest first. */
const RESEARCH_LINES = 10;

function researchLines({ fit }: BriefFacts): BriefLine[] {
  return fit.research
    .toSorted((one, other) => other.at - one.at)
    .slice(0, RESEARCH_LINES)
    .map((each) =>
      note(
        'research',
        each.text,
        { kind: 'note', entryId: each.entryId, at: each.at },
        {
          more: each.source === null || each.source === '' ? null : { label: 'research', text: each.source },
          day: each.on,
        },
      ),
    );
}

function wayLines({ job, interview, fit }: BriefFacts): BriefLine[] {
  const source: BriefSource = {
    kind: 'invitation',
    entryId: interview.entryId,
    at: interview.invitedAt ?? job.openedAt,
  };
  const lines: BriefLine[] = [];
  if (interview.location !== null && interview.location !== '')
    lines.push(note(/^https?:\/\//i.test(interview.location) ? 'online' : 'place', interview.location, source));
  if (interview.link !== null && interview.link !== interview.location)
    lines.push(note('online', interview.link, source));
  for (const text of toldIn(interview.details)) lines.push(note('invited-to', text, source));
  const route = fit.routes.find((each) => each.interviewId === interview.id);
  if (route !== undefined)
    lines.push(note('route', route.text, { kind: 'note', entryId: route.entryId, at: route.at }));
  return lines;
}

/** What fits beside the way: the whole text stands with the interview. */
const MOST_TOLD = 12;

/** The lines of an invitation's text, without the rules and empty lines that programs put between them. */
function toldIn(details: string | null): string[] {
  return (details ?? '')
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => /\p{L}{2}|\d{3}/u.test(line))
    .slice(0, MOST_TOLD);
}

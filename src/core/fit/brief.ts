import { cameIn, wasFor } from '../journal/contact-kinds.ts';
import { exampleLines, excelLines, weakLines } from './brief-examples.ts';
import { type BriefFacts, type BriefLine, debriefSource, debriefsBefore, interviewSource, note } from './brief-line.ts';
import { whoLines } from './brief-who.ts';
import { answerRequirements } from './examples-for.ts';
import type { BriefPart } from './fit-words.ts';

/** As many as the candidate keeps in mind in a room. */
const MOST_TO_SAY = 3;

/**
 * Everything that the candidate takes into the next round, each line with its source (FT3). Sections come in the order in which they are
 * read, and no line stands twice; what is not known has no line. Useful from the debrief alone.
 */
export function gatherBrief(facts: BriefFacts): { part: BriefPart; lines: BriefLine[] }[] {
  const there = facts.interview.attendees.map((each) => each.personId);
  const requirements = answerRequirements(facts.fit, facts.record, facts.terms);
  const examples = exampleLines(facts, requirements, there);
  const putRight = putRightLines(facts);
  const excel = excelLines(facts, there, examples.used);
  const say = toSay(putRight, examples.lines, excel);
  const others = (lines: readonly BriefLine[]): BriefLine[] => lines.filter((each) => !say.includes(each));
  return [
    { part: 'way' as const, lines: wayLines(facts) },
    { part: 'say' as const, lines: say },
    { part: 'who' as const, lines: whoLines(facts, there) },
    { part: 'questions' as const, lines: questionLines(facts) },
    { part: 'said' as const, lines: saidLines(facts, there) },
    { part: 'put-right' as const, lines: [...others(putRight), ...adviceLines(facts)] },
    { part: 'examples' as const, lines: others(examples.lines) },
    { part: 'weak' as const, lines: weakLines(requirements) },
    { part: 'excel' as const, lines: others(excel) },
    { part: 'research' as const, lines: researchLines(facts) },
  ].filter((each) => each.lines.length > 0);
}

/** What to say if nothing else: what was forgotten and the examples that were chosen, in turns, then what the candidate is good at. */
function toSay(...[putRight, examples, excel]: readonly (readonly BriefLine[])[]): BriefLine[] {
  const forgot = (putRight ?? []).filter((each) => each.label === 'forgot');
  const chosen = (examples ?? []).filter((each) => each.label === 'example');
  const inTurns = Array.from({ length: MOST_TO_SAY }, (_, index) => [forgot[index], chosen[index]]).flat();
  const told = (excel ?? []).filter((each) => each.source.kind === 'example');
  return [...inTurns, ...told].filter((each) => each !== undefined).slice(0, MOST_TO_SAY);
}

function saidLines({ job, interview, personById }: BriefFacts, there: readonly string[]): BriefLine[] {
  const lines: BriefLine[] = [];
  const nameOf = (id: string): string | null => personById.get(id)?.name ?? null;
  for (const debrief of debriefsBefore(job, interview)) {
    for (const { personId, remark } of debrief.people) {
      // The page shows what an interviewer said beside that interviewer’s name.
      if (there.includes(personId)) continue;
      for (const text of new Set(remark.split('\n')))
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

/** Only questions that the candidate chose or wrote: what might be asked is proposed on the page, and stays there. */
function questionLines({ fit }: BriefFacts): BriefLine[] {
  return fit.questions
    .filter((each) => each.answer === null || each.answer === '')
    .map((each) =>
      note(each.askOf === 'consultant' ? 'ask-consultant' : 'ask', each.text, {
        kind: 'note',
        entryId: each.entryId,
        at: each.at,
      }),
    );
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

function wayLines(facts: BriefFacts): BriefLine[] {
  const { interview, fit } = facts;
  const source = interviewSource(facts);
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

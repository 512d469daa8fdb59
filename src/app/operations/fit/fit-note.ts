import { none } from '../../../contract/refusals/kind.ts';
import type { Input } from '../../../contract/registry.ts';
import type { FitLine } from '../../../contract/words/fit.ts';
import { isMeant, weighedNotes } from '../../../core/fit/considerations.ts';
import type { FitState, RecordState } from '../../../core/journal/fit-states.ts';
import type { NewEntry, Payload } from '../../../core/journal/kinds/registry.ts';
import { isLive } from '../../../core/journal/states.ts';
import { loadJob } from '../../case-book.ts';
import { done, type Handler, refuse, type Tools } from '../../context.ts';
import { decide, entry } from '../../decide.ts';
import { loadFit } from '../../fit/fit.ts';
import type { RereadRow } from '../../fit/reread.ts';
import { rereadOf } from '../../fit/reread.ts';
import { unknownJob } from '../../wording/unknown.ts';

type Note = Input<'fit-note'>;
type FitNoted = Payload<'fit-noted'>;

/** Seven lines are what the candidate remembers in a room. */
const MOST_STRENGTHS = 7;

export const fitNote: Handler<'fit-note'> = (app, input, invocation) =>
  decide(app, invocation, async (app) => {
    const found = await loadJob(app, input.job);
    if (!found) return unknownJob();
    const { fit, record, read } = await loadFit(app, input.job);
    const examples: Payload<'evidence-noted'>['examples'] = [];
    const strengths = strengthsOf(app, input, fit, examples);
    const lines = new Set([...fit.strengths.map((each) => each.id), ...strengths.map((each) => each.strengthId)]);
    for (const each of strengths) if (each.dropped) lines.delete(each.strengthId);
    if (lines.size > MOST_STRENGTHS) return refuse('too-many-strengths', { most: MOST_STRENGTHS });
    const unnamed = unnamedItem(input);
    if (unnamed !== null) return refuse('line-without-words', { line: unnamed });
    const payload = payloadOf(app, input, strengths, fit, record);
    const noted = Object.entries(payload).reduce(
      (sum, [, value]) => sum + (Array.isArray(value) ? value.length : 0),
      0,
    );
    if (noted === 0)
      return refuse('nothing-to-note', none, {
        give: { excel: null, pro: null, con: null, open: null, ask: null, found: null },
      });
    const entries: NewEntry[] = [];
    if (examples.length > 0) entries.push(entry(app, 'evidence-noted', invocation.now, { examples }));
    entries.push(entry(app, 'fit-noted', invocation.now, payload));
    return done({ entries, read: [...read, found.read], result: { job: input.job, noted } });
  });

/** Strengths, with the examples whose words the candidate noted as their own. */
function strengthsOf(
  tools: Pick<Tools, 'ids'>,
  input: Note,
  fit: FitState,
  examples: Payload<'evidence-noted'>['examples'],
): NonNullable<FitNoted['strengths']> {
  const given: NonNullable<Note['strengths']> = [
    ...(input.strengths ?? []),
    ...(input.excel ?? []).map((text, index) => ({ text, example: input.example?.[index] })),
  ];
  return given.map(({ id, text, evidenceId, example, dropped }) => {
    const words = example?.trim() ?? '';
    let answeredBy = evidenceId;
    if (words !== '') {
      answeredBy = evidenceId ?? fit.strengths.find((one) => one.id === id)?.evidenceId ?? tools.ids.next('evi');
      examples.push({ evidenceId: answeredBy, title: words });
    }
    return { strengthId: id ?? tools.ids.next('str'), text, evidenceId: answeredBy, dropped };
  });
}

/** A new item without words says nothing. */
function unnamedItem(input: Note): FitLine | null {
  const lists = [
    ['requirement', input.requirements],
    ['strength', input.strengths],
    ['question', input.questions],
    ['research', input.research],
  ] as const;
  for (const [name, list] of lists)
    for (const each of list ?? []) if (each.id === undefined && (each.text ?? '').trim() === '') return name;
  for (const each of input.considerations ?? [])
    if (each.id === undefined && !each.criterionId && (each.text ?? '').trim() === '') return 'consideration';
  return null;
}

function payloadOf(
  tools: Pick<Tools, 'ids'>,
  input: Note,
  strengths: NonNullable<FitNoted['strengths']>,
  fit: FitState,
  record: RecordState,
): FitNoted {
  const requirements: NonNullable<Note['requirements']> = [
    ...(input.requirements ?? []),
    ...(input.must ?? []).map((text) => ({ text, need: 'must' as const })),
    ...(input.nice ?? []).map((text) => ({ text, need: 'nice' as const })),
  ];
  const considerations: NonNullable<Note['considerations']> = [
    ...(input.considerations ?? []),
    ...(['pro', 'con', 'open'] as const).flatMap((leaning) =>
      (input[leaning] ?? []).map((text) => ({ text, leaning })),
    ),
    ...answersFlowBack(input, fit, record),
  ];
  const questions: NonNullable<Note['questions']> = [
    ...(input.questions ?? []),
    ...(input.ask ?? []).map((text) => ({ text })),
  ];
  const research: NonNullable<Note['research']> = [
    ...(input.research ?? []),
    ...(input.found ?? []).map((text) => ({ text, source: input.source })),
  ];
  // One criterion is weighed once for a job, also where another window weighed it meanwhile.
  const sameOf = (criterionId: string | null | undefined): string | undefined =>
    criterionId ? fit.considerations.find((one) => one.criterionId === criterionId)?.id : undefined;
  const lists = {
    requirements: requirements.map(({ id, ...rest }) => ({ requirementId: id ?? tools.ids.next('req'), ...rest })),
    strengths,
    considerations: considerations.map(({ id, ...rest }) => ({
      considerationId: id ?? sameOf(rest.criterionId) ?? tools.ids.next('con'),
      ...rest,
    })),
    questions: questions.map(({ id, means: _, ...rest }) => ({ questionId: id ?? tools.ids.next('que'), ...rest })),
    research: research.map(({ id, ...rest }) => ({ researchId: id ?? tools.ids.next('res'), ...rest })),
    routes: input.route === undefined ? [] : [{ interviewId: input.route.interview, text: input.route.text }],
  };
  const filled = Object.entries(lists).filter(([, list]) => list.length > 0);
  return { jobId: input.job, ...(Object.fromEntries(filled) as Partial<typeof lists>) };
}

/** What was answered is known now: it is weighed as the answer says, for sure. */
function answersFlowBack(input: Note, fit: FitState, record: RecordState): NonNullable<Note['considerations']> {
  const known: NonNullable<Note['considerations']> = [];
  for (const { id, considerationId, means } of input.questions ?? []) {
    if (means === undefined) continue;
    const asked = considerationId ?? fit.questions.find((one) => one.id === id)?.considerationId ?? null;
    const about = weighedNotes(fit, record).find((one) => isMeant(one, asked));
    if (about === undefined) continue;
    const which = about.considerationId === null ? { criterionId: about.criterionId } : { id: about.considerationId };
    known.push({ ...which, leaning: means, confidence: means === 'open' ? 1 : 3 });
  }
  return known;
}

export const want: Handler<'want'> = (app, input, invocation) =>
  decide(app, invocation, async (app) => {
    const found = await loadJob(app, input.job);
    if (!found) return unknownJob();
    if (!isLive(found.job)) return refuse('job-ended', none);
    const reason = input.reason?.trim() ?? '';
    const decided = entry(app, 'want-decided', invocation.now, {
      jobId: input.job,
      want: input.want,
      ...(reason === '' ? {} : { reason }),
    });
    return done({ entries: [decided], read: [found.read], result: { job: input.job, want: input.want } });
  });

export const reread: Handler<'reread'> = (app, input, invocation) =>
  decide(app, invocation, async (app) => {
    const found = await loadJob(app, input.job);
    if (!found) return unknownJob();
    const kept = rereadOf(input.job);
    const before = await kept.read(app);
    const all = await app.store.entries({ scope: input.job, after: 0, limit: 5000 });
    const known = new Set(all.map((each) => each.id));
    const looked = (input.entries ?? [...known]).filter((id) => known.has(id));
    const lookedAt = { ...before?.lookedAt, ...Object.fromEntries(looked.map((id) => [id, invocation.now])) };
    const body: RereadRow = { job: input.job, lookedAt };
    return done({
      entries: [],
      rows: [kept.put(body)],
      rowsAsRead: [kept.put(before)],
      read: [],
      result: { job: input.job, looked: looked.length },
    });
  });

import { type Entry, payloadOf } from './entry.ts';
import type { EvidenceState, FitState, Noted, RecordState, UseState } from './fit-states.ts';
import { mergeInRecord, resolveEntry } from './merge-people.ts';
import { fitScopeOf } from './scopes.ts';

/** Weights and confidences as they may be. */
const WEIGHT = { least: 1, usual: 3, most: 5 } as const;
const CONFIDENCE = { least: 1, usual: 2, most: 3 } as const;
/** Uses kept for the picture; nobody tells a story more often in one search. */
const USES_KEPT = 2000;

export function emptyRecord(): RecordState {
  return {
    kind: 'record',
    examples: [],
    uses: [],
    criteria: [],
    resume: null,
    feedback: [],
    occasions: [],
    merged: [],
  };
}

export function emptyFit(scope: string): FitState {
  return {
    kind: 'fit',
    id: scope,
    opportunityId: `job_${scope.slice('fit_'.length)}`,
    posting: null,
    requirements: [],
    strengths: [],
    considerations: [],
    questions: [],
    research: [],
    routes: [],
  };
}

/** Changes a list by its items: one with a known id is changed in what it brings, a new one is added, a dropped one goes. */
function merge<S extends Noted & { id: string }, C extends { dropped?: boolean | undefined }>(
  list: S[],
  changes: readonly C[] | undefined,
  entry: Entry,
  idOf: (change: C) => string,
  change: (item: S | null, change: C, noted: Noted & { id: string }) => S,
): S[] {
  if (changes === undefined) return list;
  const byId = new Map(list.map((each) => [each.id, each]));
  for (const each of changes) {
    const id = idOf(each);
    const known = byId.get(id) ?? null;
    if (each.dropped === true) byId.delete(id);
    else byId.set(id, change(known, each, { id, entryId: entry.id, at: known?.at ?? entry.happenedAt }));
  }
  return [...byId.values()];
}

const within = ({ least, most }: { least: number; most: number }, value: number): number =>
  Math.min(most, Math.max(least, value));

/** What was said now, else what was known, else the default. */
function or<T>(said: T | undefined, known: T | undefined, otherwise: T): T {
  return said !== undefined ? said : known !== undefined ? known : otherwise;
}

export function applyToRecord(record: RecordState, noted: Entry): void {
  const entry = resolveEntry(noted, record.merged);
  if (entry.kind === 'people-merged') {
    const payload = payloadOf('people-merged', entry.payload);
    if (payload) mergeInRecord(record, { fromId: payload.fromId, intoId: payload.intoId });
  } else if (entry.kind === 'feedback-noted') {
    const payload = payloadOf('feedback-noted', entry.payload);
    if (payload === null) return;
    const { feedbackId: id, opportunityId, personId, text } = payload;
    record.feedback = record.feedback.filter((each) => each.id !== id);
    if (text !== '')
      record.feedback.push({ entryId: entry.id, at: entry.happenedAt, id, opportunityId, personId, text });
  } else if (entry.kind === 'occasion-noted') {
    const payload = payloadOf('occasion-noted', entry.payload);
    if (payload === null) return;
    const { occasionId: id, whose, text, personIds } = payload;
    record.occasions = record.occasions.filter((each) => each.id !== id);
    if (text !== '')
      record.occasions.push({ entryId: entry.id, at: entry.happenedAt, id, whose, text, personIds: [...personIds] });
  } else if (entry.kind === 'evidence-noted') {
    const payload = payloadOf('evidence-noted', entry.payload);
    record.examples = merge(
      record.examples,
      payload?.examples,
      entry,
      (each) => each.evidenceId,
      (known, each, noted): EvidenceState => ({
        ...noted,
        title: or(each.title, known?.title, ''),
        situation: or(each.situation, known?.situation, null),
        task: or(each.task, known?.task, null),
        action: or(each.action, known?.action, null),
        result: or(each.result, known?.result, null),
        figures: or(each.figures, known?.figures, null),
        skills: [...or(each.skills, known?.skills, [])],
        where: or(each.where, known?.where, null),
        from: or(each.from, known?.from, null),
        to: or(each.to, known?.to, null),
        source: or(each.source, known?.source, 'written'),
      }),
    );
  } else if (entry.kind === 'evidence-used') {
    for (const each of payloadOf('evidence-used', entry.payload)?.uses ?? []) {
      const use: UseState = {
        entryId: entry.id,
        at: entry.happenedAt,
        evidenceId: each.evidenceId,
        opportunityId: each.opportunityId,
        personIds: [...each.personIds],
        interviewId: each.interviewId,
        landed: each.landed,
      };
      // Said again of the same interview, it replaces what was said.
      if (use.interviewId !== null)
        record.uses = record.uses.filter(
          (other) => other.interviewId !== use.interviewId || other.evidenceId !== use.evidenceId,
        );
      record.uses.push(use);
    }
    if (record.uses.length > USES_KEPT) record.uses = record.uses.slice(-USES_KEPT);
  } else if (entry.kind === 'criteria-noted') {
    const payload = payloadOf('criteria-noted', entry.payload);
    record.criteria = merge(
      record.criteria,
      payload?.criteria,
      entry,
      (each) => each.criterionId,
      (known, each, noted) => ({
        ...noted,
        text: or(each.text, known?.text, ''),
        weight: within(WEIGHT, or(each.weight, known?.weight, WEIGHT.usual)),
        bar: or(each.bar, known?.bar, null),
      }),
    );
  } else if (entry.kind === 'resume-noted') {
    const payload = payloadOf('resume-noted', entry.payload);
    if (payload)
      record.resume = { entryId: entry.id, at: entry.happenedAt, source: payload.source, resume: payload.resume };
  }
}

export function applyToFit(fit: FitState, entry: Entry): void {
  if (entry.kind !== 'fit-noted') return;
  const payload = payloadOf('fit-noted', entry.payload);
  if (payload === null || fitScopeOf(payload.opportunityId) !== fit.id) return;
  if (payload.posting !== undefined)
    fit.posting = payload.posting === null ? null : { entryId: entry.id, at: entry.happenedAt, ...payload.posting };
  fit.requirements = merge(
    fit.requirements,
    payload.requirements,
    entry,
    (each) => each.requirementId,
    (known, each, noted) => ({
      ...noted,
      text: or(each.text, known?.text, ''),
      need: or(each.need, known?.need, 'must'),
      quote: or(each.quote, known?.quote, null),
      evidence:
        or(each.evidence, known?.evidence, null)?.map(({ evidenceId, proof }) => ({ evidenceId, proof })) ?? null,
      honest: or(each.honest, known?.honest, null),
    }),
  );
  fit.strengths = merge(
    fit.strengths,
    payload.strengths,
    entry,
    (each) => each.strengthId,
    (known, each, noted) => ({
      ...noted,
      text: or(each.text, known?.text, ''),
      evidenceId: or(each.evidenceId, known?.evidenceId, null),
    }),
  );
  fit.considerations = merge(
    fit.considerations,
    payload.considerations,
    entry,
    (each) => each.considerationId,
    (known, each, noted) => ({
      ...noted,
      text: or(each.text, known?.text, ''),
      leaning: or(each.leaning, known?.leaning, 'open'),
      weight: within(WEIGHT, or(each.weight, known?.weight, WEIGHT.usual)),
      confidence: within(CONFIDENCE, or(each.confidence, known?.confidence, CONFIDENCE.usual)),
      bar: or(each.bar, known?.bar, null),
      criterionId: or(each.criterionId, known?.criterionId, null),
    }),
  );
  fit.questions = merge(
    fit.questions,
    payload.questions,
    entry,
    (each) => each.questionId,
    (known, each, noted) => ({
      ...noted,
      text: or(each.text, known?.text, ''),
      askOf: or(each.askOf, known?.askOf, 'interview'),
      considerationId: or(each.considerationId, known?.considerationId, null),
      answer: or(each.answer, known?.answer, null),
    }),
  );
  fit.research = merge(
    fit.research,
    payload.research,
    entry,
    (each) => each.researchId,
    (known, each, noted) => ({
      ...noted,
      text: or(each.text, known?.text, ''),
      source: or(each.source, known?.source, null),
      on: or(each.on, known?.on, null),
    }),
  );
  for (const { interviewId, text } of payload.routes ?? []) {
    fit.routes = fit.routes.filter((each) => each.interviewId !== interviewId);
    if (text !== null && text !== '') fit.routes.push({ entryId: entry.id, at: entry.happenedAt, interviewId, text });
  }
}

import {
  day as aDay,
  fields,
  flag,
  type Infer,
  id,
  integer,
  list,
  nullable,
  oneOf,
  optional,
  text,
} from '../../parse/shape.ts';
import type { Entry } from '../entry.ts';
import type { FitState } from '../fit-states.ts';
import { inTodaysNames } from '../former-names.ts';
import { fitScopeOf } from '../scopes.ts';
import { size } from '../sizes.ts';
import { askedOf, bars, leanings, needs, postingFormats, proofs } from '../vocabulary.ts';
import { defineKind, ofNobodyElse } from './define.ts';
import { CONFIDENCE, MOST_ITEMS, merge, or, WEIGHT, within } from './items.ts';

const { name, note, short } = size;

/** A posting is a few pages; what is pasted beyond this is a whole website. */
const posting = text(200_000);

const shape = fields({
  jobId: id,
  posting: optional(
    nullable(
      fields({ text: posting, format: oneOf(...postingFormats), source: nullable(short), title: nullable(name) }),
    ),
  ),
  requirements: optional(
    list(
      fields({
        requirementId: id,
        text: optional(short),
        need: optional(oneOf(...needs)),
        /** The words of the posting that it comes from. */
        quote: optional(nullable(note)),
        /** Examples that answer it, as the person confirmed; an empty list says that there is none, null that nobody looked. */
        evidence: optional(nullable(list(fields({ evidenceId: id, proof: oneOf(...proofs) }), 20))),
        /** What the candidate says honestly where it is a weak spot. */
        honest: optional(nullable(note)),
        dropped: optional(flag),
      }),
      MOST_ITEMS,
    ),
  ),
  strengths: optional(
    list(
      fields({
        strengthId: id,
        text: optional(short),
        evidenceId: optional(nullable(id)),
        dropped: optional(flag),
      }),
      MOST_ITEMS,
    ),
  ),
  considerations: optional(
    list(
      fields({
        considerationId: id,
        text: optional(short),
        leaning: optional(oneOf(...leanings)),
        weight: optional(integer),
        confidence: optional(integer),
        bar: optional(nullable(oneOf(...bars))),
        criterionId: optional(nullable(id)),
        dropped: optional(flag),
      }),
      MOST_ITEMS,
    ),
  ),
  questions: optional(
    list(
      fields({
        questionId: id,
        text: optional(short),
        askOf: optional(oneOf(...askedOf)),
        considerationId: optional(nullable(id)),
        answer: optional(nullable(note)),
        dropped: optional(flag),
      }),
      MOST_ITEMS,
    ),
  ),
  research: optional(
    list(
      fields({
        researchId: id,
        text: optional(note),
        source: optional(nullable(short)),
        on: optional(nullable(aDay)),
        dropped: optional(flag),
      }),
      MOST_ITEMS,
    ),
  ),
  /** How to get to an interview. */
  routes: optional(list(fields({ interviewId: id, text: nullable(note) }), 50)),
});
type FitNoted = Infer<typeof shape>;

/** How well a job and the candidate fit. Lists change by their items: null clears a field, `dropped` takes an item away. */
export const fitNoted = defineKind({
  shape,
  upcast: [inTodaysNames],
  scopesOf: ({ jobId }) => [fitScopeOf(jobId), jobId],
  around: 'nothing',
  undo: 'with-its-act',
  reduce: {
    fit(fit, payload, entry) {
      if (fitScopeOf(payload.jobId) === fit.id) noteFit(fit, payload, entry);
    },
  },
  withoutPerson: ofNobodyElse,
  searchable: ({
    posting,
    requirements = [],
    strengths = [],
    considerations = [],
    questions = [],
    research = [],
    routes = [],
  }) => [
    posting?.text,
    posting?.source,
    posting?.title,
    ...requirements.flatMap((each) => [each.text, each.quote, each.honest]),
    ...strengths.map((each) => each.text),
    ...considerations.map((each) => each.text),
    ...questions.flatMap((each) => [each.text, each.answer]),
    ...research.flatMap((each) => [each.text, each.source, each.on]),
    ...routes.map((each) => each.text),
  ],
});

function noteFit(fit: FitState, payload: FitNoted, entry: Entry): void {
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

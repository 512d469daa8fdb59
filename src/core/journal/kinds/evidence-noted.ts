import { fields, flag, id, list, nullable, oneOf, optional } from '../../parse/shape.ts';
import type { EvidenceState } from '../fit-states.ts';
import { inTodaysNames } from '../former-names.ts';
import { RECORD_SCOPE } from '../scopes.ts';
import { size } from '../sizes.ts';
import { evidenceSources } from '../vocabulary.ts';
import { defineKind, ofNobodyElse } from './define.ts';
import { merge, or } from './items.ts';

const { name, note } = size;

/** Half a working life of examples, imported at once. */
const MOST_EXAMPLES = 1000;

const shape = fields({
  examples: list(
    fields({
      evidenceId: id,
      title: optional(note),
      situation: optional(nullable(note)),
      task: optional(nullable(note)),
      action: optional(nullable(note)),
      result: optional(nullable(note)),
      figures: optional(nullable(note)),
      skills: optional(list(name, 100)),
      where: optional(nullable(name)),
      from: optional(nullable(name)),
      to: optional(nullable(name)),
      source: optional(oneOf(...evidenceSources)),
      dropped: optional(flag),
    }),
    MOST_EXAMPLES,
  ),
});

/** Examples from the candidate's own work. A field that is absent leaves what was known; null clears it. */
export const evidenceNoted = defineKind({
  shape,
  upcast: [inTodaysNames],
  // Each example is a scope of its own, so that its story is found.
  scopesOf: ({ examples }) => [RECORD_SCOPE, ...examples.map((each) => each.evidenceId)],
  around: 'nothing',
  undo: 'with-its-act',
  reduce: {
    record(record, payload, entry) {
      record.examples = merge(
        record.examples,
        payload.examples,
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
    },
  },
  withoutPerson: ofNobodyElse,
  searchable: ({ examples }) =>
    examples.flatMap(({ title, situation, task, action, result, figures, skills = [], where, from, to }) => [
      title,
      situation,
      task,
      action,
      result,
      figures,
      ...skills,
      where,
      from,
      to,
    ]),
});

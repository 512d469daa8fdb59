import type { FitState } from '../journal/fit-states.ts';
import { type BriefFacts, type BriefLine, type BriefSource, note } from './brief-line.ts';
import { type AnsweredRequirement, certainEnough, toldTo, wasToldTo } from './examples-for.ts';

/** The best example for each requirement that none of those there heard before, and each only once. */
export function exampleLines(
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
export function weakLines(requirements: readonly AnsweredRequirement[]): BriefLine[] {
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

export function excelLines(
  { fit, record }: BriefFacts,
  there: readonly string[],
  used: ReadonlySet<string>,
): BriefLine[] {
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

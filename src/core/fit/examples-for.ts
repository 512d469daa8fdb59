import type { EvidenceState, FitState, Proof, RecordState, RequirementState } from '../journal/fit-states.ts';
import type { Terms } from './match.ts';
import { type Answering, createMatcher, type Suggestion } from './match.ts';
import { createOrder, type Order, type Ordering } from './order.ts';

/** An example beside a requirement: as the person confirmed it, or as its words suggest. */
export interface Answer {
  readonly example: EvidenceState;
  readonly proof: Proof;
  readonly confirmed: boolean;
}

export interface AnsweredRequirement {
  readonly requirement: RequirementState;
  readonly answers: readonly Answer[];
  /** Strong, thin or none: as confirmed; null until the person looked. */
  readonly proof: Proof | 'none' | null;
}

/** Suggestions shown beside a requirement. */
const MOST_SUGGESTED = 3;

/** An example as it is searched: what it says at its head, and the skills that it names, count twice. */
function answering(example: EvidenceState): Answering {
  const { id, title, situation, task, action, result, figures, skills, where } = example;
  return {
    id,
    fields: [
      { text: title, weight: 2 },
      { text: skills.join(', '), weight: 2 },
      ...[situation, task, action, result, figures, where].map((text) => ({ text: text ?? '', weight: 1 })),
    ],
  };
}

/** Each requirement with its examples: those confirmed, or, where nobody looked yet, those suggested. */
export function answerRequirements(fit: FitState, record: RecordState, terms: Terms): AnsweredRequirement[] {
  const exampleById = new Map(record.examples.map((each) => [each.id, each]));
  const open = fit.requirements.some((each) => each.evidence === null);
  const matcher = open ? createMatcher(record.examples.map(answering), terms) : null;
  return fit.requirements.map((requirement): AnsweredRequirement => {
    if (requirement.evidence !== null) {
      const answers = requirement.evidence.flatMap(({ evidenceId, proof }): Answer[] => {
        const example = exampleById.get(evidenceId);
        return example === undefined ? [] : [{ example, proof, confirmed: true }];
      });
      answers.sort((one, other) => rank(one.proof) - rank(other.proof));
      return { requirement, answers, proof: answers[0]?.proof ?? 'none' };
    }
    const suggested: Suggestion[] = matcher?.suggest(requirement.text, MOST_SUGGESTED) ?? [];
    const answers = suggested.flatMap(({ id, proof }): Answer[] => {
      const example = exampleById.get(id);
      return example === undefined ? [] : [{ example, proof, confirmed: false }];
    });
    return { requirement, answers, proof: null };
  });
}

/** Orders all examples for any requirement, the nearest first. It says nothing of whether they answer it. */
export function orderExamples(record: RecordState, terms: Terms, ordering: Ordering): Order {
  const answers = record.examples.map(answering);
  return createOrder(answers, createMatcher(answers, terms), terms, ordering);
}

const rank = (proof: Proof): number => (proof === 'strong' ? 0 : 1);

/** Answers that the candidate may take into the room: confirmed, or strong by its words. A guess by few words stays on the page. */
export function certainEnough(answers: readonly Answer[]): Answer[] {
  return answers.filter((each) => each.confirmed || each.proof === 'strong');
}

/** To whom each example was told. */
export function toldTo(record: RecordState): ReadonlyMap<string, ReadonlySet<string>> {
  const told = new Map<string, Set<string>>();
  for (const { evidenceId, personIds } of record.uses) {
    const people = told.get(evidenceId) ?? new Set();
    for (const id of personIds) people.add(id);
    told.set(evidenceId, people);
  }
  return told;
}

/** True where any of these people heard it before. */
export function wasToldTo(
  told: ReadonlyMap<string, ReadonlySet<string>>,
  evidenceId: string,
  people: readonly string[],
): boolean {
  const heard = told.get(evidenceId);
  return heard !== undefined && people.some((id) => heard.has(id));
}

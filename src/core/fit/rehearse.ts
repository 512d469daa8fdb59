import type { EvidenceState } from '../journal/fit-states.ts';
import type { AnsweredRequirement } from './examples-for.ts';
import { certainEnough, wasToldTo } from './examples-for.ts';
import type { FitWords } from './fit-words.ts';

/** One card: a likely question, and what of the candidate's own answers it. */
export interface RehearsalCard {
  readonly question: string;
  readonly hint: string | null;
  readonly requirementId: string | null;
  readonly example: EvidenceState | null;
  /** What the candidate says honestly where there is no example. */
  readonly honest: string | null;
}

/** Half an hour of two minutes each. */
const MOST_CARDS = 16;

/**
 * Cards for an interview: what they ask for, the must-haves first, each with the best example that none of those there heard, between
 * the questions that most interviews hold. The usual ones open and close, as in the room.
 */
export function rehearsalCards(
  requirements: readonly AnsweredRequirement[],
  told: ReadonlyMap<string, ReadonlySet<string>>,
  there: readonly string[],
  words: Pick<FitWords, 'usualQuestions' | 'questionOn' | 'questionOnWeak'>,
): RehearsalCard[] {
  const used = new Set<string>();
  const own = requirements
    .toSorted((one, other) => Number(one.requirement.need === 'nice') - Number(other.requirement.need === 'nice'))
    .map(({ requirement, answers }): RehearsalCard => {
      const free = certainEnough(answers).filter(({ example }) => !wasToldTo(told, example.id, there));
      const example = (free.find((each) => !used.has(each.example.id)) ?? free[0])?.example ?? null;
      if (example !== null) used.add(example.id);
      const question = example === null ? words.questionOnWeak(requirement.text) : words.questionOn(requirement.text);
      return { question, hint: null, requirementId: requirement.id, example, honest: requirement.honest };
    });
  const usual = words.usualQuestions.map(({ question, hint }) => ({
    question,
    hint,
    requirementId: null,
    example: null,
    honest: null,
  }));
  const room = Math.max(0, MOST_CARDS - usual.length);
  return [...usual.slice(0, 2), ...own.slice(0, room), ...usual.slice(2)];
}

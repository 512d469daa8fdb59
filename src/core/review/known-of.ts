import type { ReviewFacts } from './finding.ts';

/** What of a case is a name and no word of the letter's. */
export interface Known {
  /** People, firms and roles, as they are written in the journal. */
  readonly names: readonly string[];
  /** What the notes write in capitals: the acronyms of this job and trade. */
  readonly acronyms: ReadonlySet<string>;
}

/** The case of a text of which nothing is known. */
export const nothingNamed: Known = { names: [], acronyms: new Set() };

/** The names and acronyms of a case. */
export function knownOf(facts: ReviewFacts): Known {
  const names = [
    ...facts.ownNames,
    ...facts.ownRoles,
    ...[facts.candidateName, facts.recipientName, facts.ownEmployer].flatMap((name) => name ?? []),
  ];
  return { names, acronyms: new Set(`${names.join(' ')} ${facts.evidence}`.match(/[\p{Lu}\d&]{2,}/gu) ?? []) };
}

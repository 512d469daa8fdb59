import type { Answers } from '../../state/answers.ts';

/** What a card is given: all answers, and how it changes some of them. */
export interface AnswersPart {
  readonly answers: Answers;
  readonly change: (part: Partial<Answers>) => void;
}

export type Person = NonNullable<Answers['people']>[number];

/** What was noted of them; answers that an earlier edition kept have it under its old name. */
export const remarkOf = (person: Person): string => person.remark ?? person.said ?? '';

/** The rows of the form: there is always one to write in. */
export function rowsOf(answers: Answers): readonly Person[] {
  return answers.people === undefined || answers.people.length === 0 ? [{ name: '' }] : answers.people;
}

/** The rows with one of them changed. */
export function withRow(rows: readonly Person[], index: number, part: Partial<Person>): Person[] {
  return rows.map((each, at) => (at === index ? { ...each, ...part } : each));
}

/** Those who are named and were there. */
export function namesOf(answers: Answers): string[] {
  const names = rowsOf(answers)
    .filter((each) => each.absent !== true)
    .map((each) => each.name.trim());
  return [...new Set(names)].filter((name) => name !== '');
}

/** True where somebody's words stand in a row that has no name: they could be kept for nobody. */
export function withoutName(answers: Answers): boolean {
  return rowsOf(answers).some(
    (each) =>
      each.name.trim() === '' && (each.email ?? '').trim() === '' && `${remarkOf(each)}${each.say ?? ''}`.trim() !== '',
  );
}

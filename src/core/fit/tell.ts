import type { FitState, RecordState } from '../journal/fit-states.ts';
import { toldTo, wasToldTo } from './examples-for.ts';

/** What the candidate can bring to one job: its fit, and their own record. */
export interface Brought {
  readonly fit: FitState;
  readonly record: RecordState;
}

export interface Tellable {
  readonly id: string;
  readonly text: string;
  readonly entryId: string;
}

/** Examples for a letter, the best first: those under "where I would excel", then those confirmed as strong for a requirement. */
export function tellable({ fit, record }: Brought): Tellable[] {
  const ids = [
    ...fit.strengths.map((each) => each.evidenceId),
    ...fit.requirements.flatMap((each) =>
      (each.evidence ?? []).filter(({ proof }) => proof === 'strong').map(({ evidenceId }) => evidenceId),
    ),
  ];
  return [...new Set(ids)].flatMap((id): Tellable[] => {
    const example = record.examples.find((each) => each.id === id);
    return example === undefined ? [] : [{ id: example.id, text: example.title, entryId: example.entryId }];
  });
}

/** The first example that this person has not heard; null where there is none left. */
export function nextFor(personId: string, brought: Brought): Tellable | null {
  const told = toldTo(brought.record);
  return tellable(brought).find((each) => !wasToldTo(told, each.id, [personId])) ?? null;
}

/** Each member of a panel gets another example, or none: letters that are compared share nothing (WR2). */
export function ofPanel(place: number, personId: string, brought: Brought): Tellable | null {
  const example = tellable(brought)[place];
  return example === undefined || wasToldTo(toldTo(brought.record), example.id, [personId]) ? null : example;
}

/** Fewer words than these say too little to be recognised. */
const FEWEST_WORDS = 4;

const plainWords = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** The examples whose words stand in a letter. The first word may be turned to fit its sentence. */
export function toldIn(text: string, record: RecordState): string[] {
  const said = ` ${plainWords(text).join(' ')} `;
  return record.examples
    .filter((each) => {
      const words = plainWords(each.title);
      return words.length >= FEWEST_WORDS && said.includes(` ${words.slice(1).join(' ')} `);
    })
    .map((each) => each.id);
}

import { createCards } from './cards.ts';
import { createFitReader } from './fit-reader.ts';
import type { Asked, Tasks, Told } from './parser-tasks.ts';
import { createTextReader } from './reader.ts';

const reader = createTextReader();
const fit = createFitReader();
const cards = createCards();
const tasks: Tasks = {
  message: reader.message,
  table: reader.table,
  calendar: reader.calendar,
  page: fit.page,
  archive: fit.archive,
  cards: cards.read,
};

/** Parses one piece and tells that it began, then its result or what it threw. Never rejects. */
export async function serve({ id, task, args }: Asked, tell: (told: Told) => void): Promise<void> {
  tell({ id, began: true });
  try {
    tell({ id, value: await (tasks[task] as (...given: unknown[]) => Promise<unknown>)(...args) });
  } catch (error) {
    tell({ id, threw: error instanceof Error ? error.message : String(error) });
  }
}

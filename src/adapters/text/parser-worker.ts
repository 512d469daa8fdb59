// Runs in a worker of its own: parses what strangers sent, one piece after the other. Whoever asked ends it when a piece takes too long.
import { parentPort } from 'node:worker_threads';
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

const port = parentPort;
if (port === null) throw new Error('The parser runs in a worker alone.');
const tell = (told: Told): void => port.postMessage(told);
port.on('message', async ({ id, task, args }: Asked) => {
  tell({ id, began: true });
  try {
    tell({ id, value: await (tasks[task] as (...given: unknown[]) => Promise<unknown>)(...args) });
  } catch (error) {
    tell({ id, threw: error instanceof Error ? error.message : String(error) });
  }
});

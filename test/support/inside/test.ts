// What tests ask of `node:test`, for a browser: the tests of a module are collected while it loads, and run one after another.

type Work = () => unknown;

interface Collected {
  readonly name: string;
  readonly work: Work;
}

/** How a test ended; null where nothing failed. */
export interface Ended {
  readonly name: string;
  readonly failure: string | null;
}

/** The longest time that a test may take on a busy machine. */
const LONGEST_MS = 600_000;

const collected: Collected[] = [];
const lasts: Work[] = [];
const within: string[] = [];

/** A test of this name, in the groups around it. */
export function test(name: string, work: Work): void {
  collected.push({ name: [...within, name].join(': '), work });
}

/** A group of tests. */
export function describe(name: string, group: () => void): void {
  within.push(name);
  try {
    group();
  } finally {
    within.pop();
  }
}

/** What is done when all tests of the page have ended. */
export function after(work: Work): void {
  lasts.push(work);
}

/** Runs what was collected, telling how each test ended. */
export async function runCollected(tell: (ended: Ended) => Promise<void>): Promise<void> {
  for (const { name, work } of collected) await tell({ name, failure: await failureOf(work) });
  for (const work of lasts) {
    const failure = await failureOf(work);
    if (failure !== null) await tell({ name: 'afterwards', failure });
  }
}

async function failureOf(work: Work): Promise<string | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('The test did not end.')), LONGEST_MS);
  });
  try {
    await Promise.race([work(), late]);
    return null;
  } catch (error) {
    return wordsOf(error);
  } finally {
    clearTimeout(timer);
  }
}

/** An error in words: Chromium puts the message into the stack, Firefox and WebKit do not. */
export function wordsOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const stack = error.stack ?? '';
  return stack.includes(error.message) ? stack : `${error.name}: ${error.message}\n${stack}`;
}

// Stands in for `node:test` while mutants are tried: it collects the tests of a file and runs those that are asked for, without a report.
export type Body = (context: { name: string }) => unknown;

/** The tests of one file, as they were found when it was imported. */
export interface Collected {
  tests: Map<string, Body>;
  before: Body[];
}

let current: Collected = { tests: new Map(), before: [] };
const groups: string[] = [];

/** Begins a new collection; what is imported from now on registers here. */
export function collect(): Collected {
  current = { tests: new Map(), before: [] };
  groups.length = 0;
  return current;
}

/** As in `node:test`, without options: nobody here uses any. */
export function test(name: string, body: Body): void {
  let whole = [...groups, name].join(' > ');
  while (current.tests.has(whole)) whole += ' (again)';
  current.tests.set(whole, body);
}

/** As in `node:test`. */
export function describe(name: string, body: () => void): void {
  groups.push(name);
  body();
  groups.pop();
}

/** As in `node:test`, for a whole file. */
export function before(body: Body): void {
  current.before.push(body);
}

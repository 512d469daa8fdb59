import type { Spans } from './covered-spans.ts';

/** A test, and how long it takes. */
export interface TimedTest {
  name: string;
  ms: number;
}

/** One file with another text, and the tests that may notice. `limit` is how much of the processor a test may take, in milliseconds. */
export interface Trial {
  file: string;
  text: string;
  stale: string[];
  chosen: { file: string; tests: TimedTest[] }[];
  limit: number;
}

export type Order = { measure: string } | Trial;

/** What became of a mutant. An invalid one is no program. */
export type Outcome =
  | { verdict: 'killed'; by: { file: string; test: string }; how: string }
  | { verdict: 'survived' }
  | { verdict: 'invalid' }
  | { verdict: 'ended' };

/** What the tests of one file went through. `loaded` ran when the file was imported. */
export interface Measured {
  loaded: Record<string, Spans>;
  tests: (TimedTest & { spans: Record<string, Spans> })[];
  /** Tests that fail without any mutant. */
  broken: string[];
}

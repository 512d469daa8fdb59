import { cell } from '../table.ts';

/** The setting that says that the example stands here, or was begun: written before anything of it. */
export const EXAMPLE_ROW = 'example';

export interface ExampleRow {
  /** The operation that made it; each entry of the example has an id that begins so. Missing where an earlier edition made it. */
  readonly operation?: string;
  /** Scopes that are the example's own, as an earlier edition wrote them down. */
  readonly scopes: readonly string[];
}

export const exampleRow = cell<ExampleRow>('setting', EXAMPLE_ROW);

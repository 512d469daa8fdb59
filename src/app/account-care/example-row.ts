import { cell } from '../table.ts';

/** The setting that says that the example stands here, and which scopes are its own. */
export const EXAMPLE_ROW = 'example';

export interface ExampleRow {
  readonly scopes: readonly string[];
}

export const exampleRow = cell<ExampleRow>('setting', EXAMPLE_ROW);

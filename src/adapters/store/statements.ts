import type { DatabaseSync, StatementSync } from 'node:sqlite';

/** Gives the statement of a text, prepared when it is first used: opening an account prepares nothing that is not needed. */
export type Statements = (text: string) => StatementSync;

export function createStatements(database: DatabaseSync): Statements {
  const prepared = new Map<string, StatementSync>();
  return (text) => {
    let statement = prepared.get(text);
    if (statement === undefined) {
      statement = database.prepare(text);
      prepared.set(text, statement);
    }
    return statement;
  };
}

import type { CliShape, Operation } from '../../src/contract/operation.ts';
import type { Refusal } from '../../src/contract/refusals/refusal.ts';
import { type Told, tell } from '../../src/contract/refusals/tell.ts';
import { type OperationName, operations } from '../../src/contract/registry.ts';
import { words } from '../../src/languages/en/interface/words.ts';
import { adviceLine } from '../../src/transports/cli/todo.ts';

/** A refusal in the words of the interface. */
export function told(refusal: Refusal): Told {
  return tell(refusal, words);
}

/** What happened and what to do, as the terminal says it of the operation of this name. */
export function asTyped(refusal: Refusal, name?: OperationName): string {
  return `${told(refusal).what} ${adviceLine(told(refusal), words, cliOf(name))}`;
}

function cliOf(name: OperationName | undefined): CliShape | undefined {
  if (name === undefined) return undefined;
  const { cli }: Pick<Operation, 'cli'> = operations[name];
  return cli;
}

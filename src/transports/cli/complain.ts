import type { CliShape } from '../../contract/operation.ts';
import type { Refusal } from '../../contract/refusals/refusal.ts';
import { tell } from '../../contract/refusals/tell.ts';
import { exitCodes } from './exit-codes.ts';
import { onOneLine, shownJson } from './gate.ts';
import type { Terminal } from './terminal.ts';
import { adviceLine } from './todo.ts';

/**
 * A refusal on the error stream: what happened, what was kept, what to do, with the command that does it. `asked` is how the operation
 * that was refused is typed. Returns the exit code.
 */
export async function complain(
  terminal: Pick<Terminal, 'err' | 'words'>,
  refused: Refusal,
  json: boolean,
  asked?: CliShape,
): Promise<number> {
  const words = await terminal.words();
  const { afterwards: _, ...told } = tell(refused, words);
  const advice = adviceLine(tell(refused, words), words, asked);
  terminal.err(
    json
      ? shownJson({ error: { ...told, advice } })
      : `${onOneLine(told.what)}\n${onOneLine(`${told.kept} ${advice}`)}`,
  );
  return exitCodes[told.kind];
}

import type { Refusal } from '../../contract/errors.ts';
import { exitCodes } from './exit-codes.ts';
import { onOneLine, shownJson } from './gate.ts';
import type { Terminal } from './terminal.ts';

/** A refusal on the error stream: what happened, what was kept, what to do. Returns the exit code. */
export function complain(terminal: Terminal, refused: Refusal, json: boolean): number {
  terminal.err(
    json
      ? shownJson({ error: refused })
      : `${onOneLine(refused.what)}\n${onOneLine(`${refused.kept} ${refused.todo}`)}`,
  );
  return exitCodes[refused.code];
}

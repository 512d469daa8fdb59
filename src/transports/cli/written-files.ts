import { existsSync, writeFileSync } from 'node:fs';
import { type Refusal, refusal } from '../../contract/errors.ts';
import { reasonOf } from './given-files.ts';
import type { Terminal } from './terminal.ts';

/** A file that is written from a field of the answer; from base64 where it is not text. */
export interface Out {
  readonly field: string;
  readonly path: string;
  readonly bytes: boolean;
}

/** What stands for standard output in place of a file. */
const OUTPUT = '-';

/** A file that is there already stays as it is, unless told otherwise: it may be the only backup. */
export function refuseTaken(outs: readonly Out[], overwrite: boolean): Refusal | null {
  const taken = overwrite ? undefined : outs.find(({ path }) => path !== OUTPUT && existsSync(path));
  return taken === undefined ? null : alreadyThere(taken.path);
}

function alreadyThere(path: string): Refusal {
  return refusal('refused', `${path} is there already.`, 'Choose another name, or say --overwrite.');
}

/** Writes the files that were asked for, and puts their paths in place of what they hold. */
export function writeOuts(
  outs: readonly Out[],
  value: Record<string, unknown>,
  overwrite: boolean,
  terminal: Terminal,
): { readonly value: Record<string, unknown>; readonly toOutput: boolean } | { readonly refusal: Refusal } {
  let rest = value;
  let toOutput = false;
  for (const { field, path, bytes } of outs) {
    const content = value[field];
    const text = typeof content === 'string' ? content : JSON.stringify(content, null, 2);
    const whole = bytes ? Buffer.from(text, 'base64') : text;
    if (path === OUTPUT) {
      terminal.write(whole);
      toOutput = true;
      continue;
    }
    try {
      writeFileSync(path, whole, { mode: 0o600, flag: overwrite ? 'w' : 'wx' });
    } catch (error) {
      if ((error as { code?: string }).code === 'EEXIST') return { refusal: alreadyThere(path) };
      const what = `${path} could not be written (${reasonOf(error)}).`;
      return { refusal: refusal('refused', what, 'Choose another place.', 'Everything here is as it was.') };
    }
    rest = { ...rest, [field]: path };
  }
  return { value: rest, toOutput };
}

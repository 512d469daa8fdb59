import { existsSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { refusal } from '../../contract/errors.ts';
import type { Refusal } from '../../contract/refusals/refusal.ts';
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
      if (overwrite && existsSync(path)) replace(path, whole);
      else writeNew(path, whole);
    } catch (error) {
      if ((error as { code?: string }).code === 'EEXIST') return { refusal: alreadyThere(path) };
      const what = `${path} could not be written (${reasonOf(error)}).`;
      return { refusal: refusal('refused', what, 'Choose another place.', 'Everything here is as it was.') };
    }
    rest = { ...rest, [field]: path };
  }
  return { value: rest, toOutput };
}

/** For its owner alone. What was written in part, on a disc that is full, goes again. */
function writeNew(path: string, content: string | Uint8Array): void {
  let made = false;
  try {
    writeFileSync(path, '', { mode: 0o600, flag: 'wx' });
    made = true;
    writeFileSync(path, content, { flush: true });
  } catch (error) {
    if (made) rmSync(path, { force: true });
    throw error;
  }
}

/** Puts a new file in the place of an old one once it is whole, so that the old one, which may be the only backup, is there until then. */
function replace(path: string, content: string | Uint8Array): void {
  // Behind a link the file that it leads to is meant; a device or a pipe is written into and cannot be replaced.
  const place = realpathSync(path);
  if (!statSync(place).isFile()) {
    writeFileSync(place, content);
    return;
  }
  const next = `${place}.${process.pid}.part`;
  writeNew(next, content);
  try {
    renameSync(next, place);
  } catch (error) {
    rmSync(next, { force: true });
    throw error;
  }
}

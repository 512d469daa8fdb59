import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { openAccount } from '../../src/main/open-account.ts';
import { openTerminal } from '../../src/main/terminal.ts';
import { run } from '../../src/transports/cli/run.ts';

export const root = join(import.meta.dirname, '..', '..');
export const program = join(root, 'bin', 'persevere.mjs');

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Where a home of a test keeps what lies outside it. */
export function keepOf(home: string): string {
  return `${home}-keep`;
}

/** What is done around each command on a home whose notes lie elsewhere meanwhile. */
export interface Elsewhere {
  /** Brings what was written there into the folder. */
  fetch(): Promise<void>;
  /** Takes there what the command wrote. */
  giveBack(): Promise<void>;
}

const elsewhere = new Map<string, Elsewhere>();

/** From now on the notes of this home lie elsewhere; null: in its folder again. */
export function notesLieElsewhere(home: string, where: Elsewhere | null): void {
  if (where === null) elsewhere.delete(home);
  else elsewhere.set(home, where);
}

async function withNotesHere<T>(home: string, work: () => Promise<T>): Promise<T> {
  const where = elsewhere.get(home);
  await where?.fetch();
  const result = await work();
  await where?.giveBack();
  return result;
}

/** Runs the real program as a person would, without a terminal. */
export function persevere(
  home: string,
  args: readonly string[],
  options: Parameters<typeof start>[2] = {},
): Promise<Ran> {
  return withNotesHere(home, () => start(home, args, options));
}

function start(
  home: string,
  args: readonly string[],
  options: { readonly node?: string; readonly env?: Record<string, string> },
): Promise<Ran> {
  return new Promise((resolve) => {
    const child = spawn(options.node ?? process.execPath, [program, ...args], {
      env: { ...process.env, PERSEVERE_HOME: home, PERSEVERE_KEEP: keepOf(home), ...options.env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let out = '';
    let err = '';
    child.stdout.on('data', (chunk: Buffer) => {
      out += chunk;
    });
    child.stderr.on('data', (chunk: Buffer) => {
      err += chunk;
    });
    child.on('close', (code) => resolve({ code, out, err }));
  });
}

/**
 * Runs a command that must succeed and returns what it says as JSON. The command line is the real one, from its words to its exit code,
 * without a process of its own: a test gives hundreds, and each would take half a second to start. What a process is for, `persevere` tests.
 */
export async function ask<T = Record<string, never>>(home: string, ...args: string[]): Promise<T> {
  const ran = await command(home, [...args, '--json']);
  if (ran.code !== 0) throw new Error(`persevere ${args.join(' ')} ended with ${ran.code}: ${ran.err}`);
  return JSON.parse(ran.out) as T;
}

/** Runs one command line in this process, as a person without a terminal would. */
export function command(home: string, args: readonly string[]): Promise<Ran> {
  return withNotesHere(home, () => commandHere(home, args));
}

async function commandHere(home: string, args: readonly string[]): Promise<Ran> {
  const [out, err] = [new Said(), new Said()];
  const terminal = openTerminal({ stdin: Readable.from([]), stdout: out, stderr: err });
  const code = await run(args, (named, as) => openAccount(named ?? home, as, keepOf(home)), terminal);
  return { code, out: out.text, err: err.text };
}

/** A stream that keeps what was written. */
class Said extends Writable {
  text = '';
  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.text += chunk;
    done();
  }
}

/** A home of its own, removed afterwards. */
export async function withHome(work: (home: string) => Promise<void>): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), 'persevere-home-'));
  try {
    await work(home);
  } finally {
    rmSync(home, { recursive: true, force: true });
    rmSync(keepOf(home), { recursive: true, force: true });
  }
}

/** Runs a line of the shell in which `$P` is the program; what it said on either stream, and how it ended. */
export function shell(home: string, line: string): Promise<{ code: number | null; said: string }> {
  return new Promise((resolve) => {
    const child = spawn('sh', ['-c', line.replaceAll('$P', '"$0" "$1"'), process.execPath, program], {
      env: { ...process.env, PERSEVERE_HOME: home, PERSEVERE_KEEP: keepOf(home) },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => {
        said += chunk;
      });
    child.on('close', (code) => resolve({ code, said }));
  });
}

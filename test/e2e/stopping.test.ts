import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { test } from 'node:test';
import { keepOf, root, withHome } from '../support/cli.ts';
import { posix } from '../support/system.ts';

/** A clone as it starts, with the real scripts and sources, in which nothing is installed: that part alone stands empty. */
async function withClone(work: (clone: string) => Promise<void>): Promise<void> {
  const clone = mkdtempSync(join(tmpdir(), 'persevere-clone-'));
  try {
    for (const folder of ['scripts', 'bin']) mkdirSync(join(clone, folder));
    for (const file of ['start.mjs', 'starter.mjs'])
      copyFileSync(join(root, 'scripts', file), join(clone, 'scripts', file));
    writeFileSync(join(clone, 'scripts', 'install.mjs'), '');
    cpSync(join(root, 'bin'), join(clone, 'bin'), { recursive: true });
    copyFileSync(join(root, 'package.json'), join(clone, 'package.json'));
    symlinkSync(realpathSync(join(root, 'src')), join(clone, 'src'));
    mkdirSync(join(clone, 'node_modules'));
    symlinkSync(realpathSync(join(root, 'node_modules', 'node')), join(clone, 'node_modules', 'node'));
    await work(clone);
  } finally {
    rmSync(clone, { recursive: true, force: true });
  }
}

interface Started {
  readonly child: ChildProcess;
  readonly port: string;
  /** The code with which it ended; null where a signal ended it. */
  readonly ended: Promise<number | null>;
}

/** Starts it and waits for the printed address. The Node of this test is the one that is found first. */
function start(home: string, clone: string, command: string, args: readonly string[]): Promise<Started> {
  const child = spawn(command, args, {
    cwd: clone,
    env: {
      ...process.env,
      PATH: `${dirname(process.execPath)}:${process.env.PATH}`,
      PERSEVERE_HOME: home,
      PERSEVERE_KEEP: keepOf(home),
      PORT: '0',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
  let out = '';
  return new Promise((resolve, reject) => {
    void ended.then(() => reject(new Error(`It ended: ${out}`)));
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (chunk: Buffer) => {
        out += chunk;
        const port = /localhost:(\d+)\/#code=/.exec(out)?.[1];
        if (port !== undefined) resolve({ child, port, ended });
      });
  });
}

async function answers(port: string): Promise<boolean> {
  try {
    return (await fetch(`http://127.0.0.1:${port}/api/alive`)).status > 0;
  } catch {
    return false;
  }
}

async function untilSilent(port: string): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    if (!(await answers(port))) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  assert.fail('It still answers on its port.');
}

/** The Node that is found without ours, usually an older one under which ours is started; ours where there is none. */
function nodeOfTheMachine(): string {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => !folder.startsWith(root));
  return folders.map((folder) => join(folder, 'node')).find((path) => existsSync(path)) ?? process.execPath;
}

/** Ends what a failed test left running: its note in the home says which process it is. */
function endLeft(home: string): void {
  try {
    const { pid } = JSON.parse(readFileSync(join(home, 'server.json'), 'utf8')) as { pid: number };
    process.kill(pid, 'SIGTERM');
  } catch {
    // Nothing is left, as it should be.
  }
}

test(
  '[ST15] given `npm start`, whoever ends npm alone has ended Persevere: nothing is left on the port',
  posix,
  async () => {
    await withClone((clone) =>
      withHome(async (home) => {
        const { child, port, ended } = await start(home, clone, 'npm', ['start']);
        assert.equal(await answers(port), true);
        child.kill('SIGTERM');
        await ended;
        try {
          await untilSilent(port);
        } finally {
          endLeft(home);
        }
      }),
    );
  },
);

test(
  '[ST15] given the start script alone, as a service starts it, SIGTERM ends it with its server, and it ends with 0',
  posix,
  async () => {
    for (const runtime of [process.execPath, nodeOfTheMachine()])
      await withClone((clone) =>
        withHome(async (home) => {
          const { child, port, ended } = await start(home, clone, runtime, [join(clone, 'scripts', 'start.mjs')]);
          assert.equal(await answers(port), true);
          child.kill('SIGTERM');
          assert.equal(await ended, 0);
          try {
            await untilSilent(port);
          } finally {
            endLeft(home);
          }
        }),
      );
  },
);

import { execFileSync } from 'node:child_process';
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { rmSync, writeFileSync } from 'node:fs';
import type { ServerIdentity } from '../transports/http/server.ts';
import { noteFile, readNote, type ServerNote } from './server-note.ts';

/** How long a server that is told to end may take: a letter that it is handing over comes to its end first. */
const ENDS_WITHIN_MS = 20_000;
const LOOK_EVERY_MS = 100;
const ANSWERS_WITHIN_MS = 2000;

const proofOf = (nonce: string, challenge: string): string =>
  createHmac('sha256', nonce).update(challenge).digest('hex');

/** An identity for a server that starts, with the note that lets others of this home recognise it. */
export function createIdentity(
  home: string,
  version: string,
  homeId: string,
  name: string,
): { identity: ServerIdentity; announce(port: number): void; withdraw(): void } {
  const nonce = randomBytes(32).toString('hex');
  return {
    identity: { version, home: homeId, name, prove: (challenge) => proofOf(nonce, challenge) },
    announce(port) {
      const note: ServerNote = { port, pid: process.pid, version, home: homeId, nonce };
      // Another mode of a file that is there already would stay.
      rmSync(noteFile(home), { force: true });
      writeFileSync(noteFile(home), JSON.stringify(note), { mode: 0o600 });
    },
    withdraw() {
      // A server that took this one's place has put its own note here.
      if (readNote(home)?.nonce === nonce) rmSync(noteFile(home), { force: true });
    },
  };
}

/** `other`: an older or newer program of this home serves. `former`: one from before servers could prove themselves. */
export type Found =
  | { readonly kind: 'same'; readonly port: number }
  | { readonly kind: 'other' | 'former'; readonly port: number; readonly pid: number }
  | null;

/** The server of this home, where one runs. Whoever else listens on its port proves nothing and counts as none. */
export async function findServer(home: string, version: string, homeId: string): Promise<Found> {
  const note = readNote(home);
  // A note that came with a copied folder speaks of the home it was copied from.
  if (note === null || (note.home !== undefined && note.home !== homeId)) return null;
  const challenge = randomBytes(16).toString('hex');
  const said = await alive(note.port, challenge);
  if (said === null) return null;
  if (note.nonce === undefined)
    return said.proof === undefined && isServer(note.pid) ? { kind: 'former', port: note.port, pid: note.pid } : null;
  if (typeof said.proof !== 'string' || !isEqual(said.proof, proofOf(note.nonce, challenge))) return null;
  return said.version === version
    ? { kind: 'same', port: note.port }
    : { kind: 'other', port: note.port, pid: note.pid };
}

/** Ends a server that was found, and waits until its port is free; false where it goes on. */
export async function endServer({ pid, port }: { readonly pid: number; readonly port: number }): Promise<boolean> {
  // The first process of a container ends the container.
  if (pid <= 1) return false;
  try {
    process.kill(pid, 'SIGTERM');
  } catch {
    return false;
  }
  const until = performance.now() + ENDS_WITHIN_MS;
  while (performance.now() < until) {
    if (!isRunning(pid)) return true;
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  }
  return (await alive(port, randomBytes(16).toString('hex'))) === null;
}

async function alive(
  port: number,
  challenge: string,
): Promise<{ readonly proof?: unknown; readonly version?: unknown } | null> {
  try {
    const response = await fetch(`http://127.0.0.1:${port}/api/alive?challenge=${challenge}`, {
      signal: AbortSignal.timeout(ANSWERS_WITHIN_MS),
      redirect: 'error',
    });
    const body: unknown = await response.json();
    if (typeof body !== 'object' || body === null || !('persevere' in body) || body.persevere !== true) return null;
    return {
      ...('proof' in body ? { proof: body.proof } : {}),
      ...('version' in body ? { version: body.version } : {}),
    };
  } catch {
    return null;
  }
}

function isEqual(one: string, other: string): boolean {
  return one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** True where this number is a server of ours that this user may end: numbers are given again, and another process must not be ended. */
function isServer(pid: number): boolean {
  if (!isRunning(pid) || process.platform === 'win32') return false;
  try {
    const command = execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
    return /\bserve\b/.test(command) && /cli\.[tj]s|persevere/.test(command);
  } catch {
    return false;
  }
}

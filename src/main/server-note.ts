import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What `server.json` in a home says of the server that wrote it. Only its owner can read it, so only that server knows the nonce. */
export interface ServerNote {
  readonly port: number;
  readonly pid: number;
  readonly version: string;
  readonly home: string;
  readonly nonce: string;
}

/** The port that is tried first. */
export const USUAL_PORT = 7420;

/** Where the server of a home leaves its note. */
export const noteFile = (home: string): string => join(home, 'server.json');

/** The port that the server of this home wrote down; null where none did. */
export function portOf(home: string): number | null {
  return readNote(home)?.port ?? null;
}

/** What the note of this home says; null without one, or where it is none of ours. */
export function readNote(
  home: string,
): (Pick<ServerNote, 'port' | 'pid'> & { readonly nonce?: string; readonly home?: string }) | null {
  try {
    const note = JSON.parse(readFileSync(noteFile(home), 'utf8')) as Record<string, unknown>;
    const { port, pid, nonce, home: id } = note;
    if (!Number.isInteger(port) || !Number.isInteger(pid)) return null;
    if (Number(port) <= 0 || Number(port) > 65_535 || Number(pid) < 1) return null;
    return {
      port: Number(port),
      pid: Number(pid),
      ...(typeof nonce === 'string' ? { nonce } : {}),
      ...(typeof id === 'string' ? { home: id } : {}),
    };
  } catch {
    return null;
  }
}

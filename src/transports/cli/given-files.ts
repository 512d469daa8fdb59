import { closeSync, openSync, readdirSync, readSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { refusal } from '../../contract/errors.ts';
import type { Refusal } from '../../contract/refusals/refusal.ts';

/** A folder of letters before this one; more belongs to `persevere read`. */
const MOST_FILES = 500;

/** What stands for standard input in place of a file. */
const INPUT = '-';

/** Read in pieces: a pipe or a device does not say how much there is. */
const PIECE = 1 << 20;
/** How long is waited for a program that pipes in and is not ready yet, before it is looked at again; in milliseconds. */
const WAIT_MS = 20;

/**
 * The bytes of a file that was named on the command line, or of standard input, or why they cannot be had. What holds a secret is not
 * named: somebody may have typed the secret in place of the file.
 */
export function readFile(path: string, largest: number, secret = false): { bytes: Buffer } | { refusal: Refusal } {
  const name = secret ? 'The file of the secret' : nameOf(path);
  try {
    if (path !== INPUT && statSync(path).size > largest) return { refusal: tooLarge(name, largest) };
    const bytes = path === INPUT ? readAtMost(process.stdin.fd, largest) : readNamed(path, largest);
    return bytes === null ? { refusal: tooLarge(name, largest) } : { bytes };
  } catch (error) {
    const todo = secret
      ? 'Give the name of a file; what was typed there is not repeated.'
      : 'Check the name and the place.';
    return { refusal: refusal('unreadable', `${name} cannot be read (${reasonOf(error)}).`, todo) };
  }
}

const nameOf = (path: string): string => (path === INPUT ? 'What was piped in' : path);

function readNamed(path: string, largest: number): Buffer | null {
  const descriptor = openSync(path, 'r');
  try {
    return readAtMost(descriptor, largest);
  } finally {
    closeSync(descriptor);
  }
}

/** All that is there, or null where it is more than `largest`: nothing beyond that is read. */
function readAtMost(descriptor: number, largest: number): Buffer | null {
  const pieces: Buffer[] = [];
  for (let size = 0; ; ) {
    const piece = Buffer.allocUnsafe(PIECE);
    const count = readOrWait(descriptor, piece);
    if (count === 0) return Buffer.concat(pieces);
    size += count;
    if (size > largest) return null;
    pieces.push(piece.subarray(0, count));
  }
}

/** A pipe into which nothing was written yet says "again" where a file would wait; Windows ends one with an error. */
function readOrWait(descriptor: number, piece: Buffer): number {
  for (;;) {
    try {
      return readSync(descriptor, piece, 0, piece.length, null);
    } catch (error) {
      const { code } = error as { code?: string };
      if (code === 'EOF') return 0;
      if (code !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, WAIT_MS);
    }
  }
}

function tooLarge(name: string, largest: number): Refusal {
  return refusal('too-large', `${name} is larger than ${Math.round(largest / 1e6)} MB.`, 'Give a smaller file.');
}

/** The object in a file that was named on the command line. */
export function parseJson(text: string, path: string): { value: object } | { refusal: Refusal } {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { value };
  } catch {
    // Told below, with the file's name.
  }
  return {
    refusal: refusal('unreadable', `${path} holds no JSON object.`, 'Correct the file; nothing of it was taken.'),
  };
}

/** The files of a folder and of those in it, in the order of their names, together no larger than `largest`; or one file. */
export function readFolder(
  path: string,
  largest: number,
): { files: { name: string; content: string }[] } | { refusal: Refusal } {
  try {
    const paths = statSync(path).isDirectory()
      ? readdirSync(path, { recursive: true, withFileTypes: true })
          .filter((each) => each.isFile())
          .map((each) => join(each.parentPath, each.name))
          .sort()
      : [path];
    let left = largest;
    const files: { name: string; content: string }[] = [];
    for (const each of paths.slice(0, MOST_FILES)) {
      const read = readFile(each, left);
      if ('refusal' in read) return read;
      left -= read.bytes.length;
      files.push({ name: basename(each), content: read.bytes.toString('base64') });
    }
    return { files };
  } catch (error) {
    return {
      refusal: refusal('unreadable', `${path} cannot be read (${reasonOf(error)}).`, 'Check the name and the place.'),
    };
  }
}

/** Why the system refused, in words. */
export function reasonOf(error: unknown): string {
  const code = (error as { code?: string }).code;
  return (
    {
      ENOENT: 'there is no such file',
      EACCES: 'not allowed',
      EISDIR: 'it is a folder',
      ENOTDIR: 'a part of the path is no folder',
      EROFS: 'it may only be read',
      ENOSPC: 'the disc is full',
    }[code ?? ''] ??
    code ??
    'unknown reason'
  );
}

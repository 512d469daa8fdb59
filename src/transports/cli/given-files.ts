import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Refusal, refusal } from '../../contract/errors.ts';

/** A folder of letters before this one; more belongs to `persevere read`. */
const MOST_FILES = 500;

/** What stands for standard input in place of a file. */
const INPUT = '-';

/** The bytes of a file that was named on the command line, or of standard input, or why they cannot be had. */
export function readFile(path: string, largest: number): { bytes: Buffer } | { refusal: Refusal } {
  try {
    if (path !== INPUT && statSync(path).size > largest) return { refusal: tooLarge(path, largest) };
    const bytes = readFileSync(path === INPUT ? process.stdin.fd : path);
    return bytes.length > largest ? { refusal: tooLarge(path, largest) } : { bytes };
  } catch (error) {
    return {
      refusal: refusal('unreadable', `${path} cannot be read (${reasonOf(error)}).`, 'Check the name and the place.'),
    };
  }
}

function tooLarge(path: string, largest: number): Refusal {
  const what = path === INPUT ? 'What was piped in' : path;
  return refusal('too-large', `${what} is larger than ${Math.round(largest / 1e6)} MB.`, 'Give a smaller file.');
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

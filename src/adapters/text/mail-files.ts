import { createReadStream } from 'node:fs';
import { open, readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { FiledMail, MailFiles } from '../../app/ports/mail-files.ts';
import type { ReadTrouble } from '../../core/understand/read-trouble.ts';

/** As large as the reader takes a mail; a larger one is said and passed over. */
const MOST_MEGABYTES = 30;
const MOST_BYTES = MOST_MEGABYTES * 1_000_000;
const tooLarge: ReadTrouble = { code: 'too-large', megabytes: MOST_MEGABYTES };
/** Deeper than any mail program keeps its folders. */
const MOST_DEPTH = 12;
/** Enough to see whether a file begins as an mbox does. */
const BEGINNING = 5;
const PIECE = 256 * 1024;

interface Found {
  readonly path: string;
  readonly bytes: number;
}

/** Reads mails from files. Nothing is written, and links out of a folder are not followed. */
export function createMailFiles(): MailFiles {
  return {
    async measure(paths) {
      let bytes = 0;
      const missing: string[] = [];
      for (const path of paths) {
        try {
          await stat(path);
        } catch {
          missing.push(path);
          continue;
        }
        for await (const each of filesIn(path, 0)) bytes += each.bytes;
      }
      return { bytes, missing };
    },
    async *read(paths, signal) {
      let before = 0;
      for (const path of paths)
        for await (const each of filesIn(path, 0)) {
          if (signal?.aborted) return;
          yield* mailsIn(each, before, signal);
          before += each.bytes;
        }
    },
  };
}

/** All files below a path, in the order of their names; a Maildir's `tmp` holds what was not delivered yet. */
async function* filesIn(path: string, depth: number): AsyncGenerator<Found> {
  const { size, dir } = await stat(path).then((it) => ({ size: it.size, dir: it.isDirectory() }));
  if (!dir) {
    yield { path, bytes: size };
    return;
  }
  if (depth >= MOST_DEPTH) return;
  const entries = await readdir(path, { withFileTypes: true });
  const maildir = ['cur', 'new'].every((name) => entries.some((each) => each.isDirectory() && each.name === name));
  for (const each of entries.sort((one, other) => (one.name < other.name ? -1 : 1))) {
    const below = join(path, each.name);
    if (each.isDirectory() && !(maildir && each.name === 'tmp')) yield* filesIn(below, depth + 1);
    // What Dovecot and others keep beside the mails is no mail.
    else if (
      each.isFile() &&
      !(maildir || each.name.startsWith('.') || /^(?:dovecot|maildirfolder|subscriptions)/.test(each.name))
    )
      yield { path: below, bytes: (await stat(below)).size };
  }
}

async function* mailsIn(found: Found, before: number, signal: AbortSignal | undefined): AsyncGenerator<FiledMail> {
  const { path, bytes } = found;
  const read = before + bytes;
  try {
    if (await isMbox(path)) {
      yield* mailsInMbox(path, before, signal);
      return;
    }
    if (bytes > MOST_BYTES) yield { ok: false, file: path, why: tooLarge, read };
    else yield { ok: true, file: path, bytes: await readFile(path), read };
  } catch (error) {
    const code = (error as { code?: string }).code;
    yield { ok: false, file: path, why: { code: code === 'EACCES' ? 'not-allowed' : 'unreadable' }, read };
  }
}

async function isMbox(path: string): Promise<boolean> {
  const handle = await open(path);
  try {
    const beginning = Buffer.alloc(BEGINNING);
    const { bytesRead } = await handle.read(beginning, 0, BEGINNING, 0);
    return bytesRead === BEGINNING && beginning.toString('latin1') === 'From ';
  } finally {
    await handle.close();
  }
}

/** Mails of an mbox (RFC 4155): each begins after an empty line with "From ", and ">From " in it was "From ". */
async function* mailsInMbox(path: string, before: number, signal: AbortSignal | undefined): AsyncGenerator<FiledMail> {
  let lines: Buffer[] = [];
  let size = 0;
  let read = before;
  let count = 0;
  let rest: Buffer = Buffer.alloc(0);
  let blank = true;
  const take = (): FiledMail | null => {
    if (count === 0) return null;
    const file = count === 1 ? path : `${path}#${count}`;
    const mail: FiledMail =
      size > MOST_BYTES
        ? { ok: false, file, why: tooLarge, read }
        : { ok: true, file, bytes: Buffer.concat(lines), read };
    lines = [];
    size = 0;
    return mail;
  };
  const addLine = (line: Buffer): FiledMail | null => {
    const opens =
      blank &&
      line[0] === 70 &&
      (count === 0 || /^From \S+ .{0,60}\d\d:\d\d/.test(line.toString('latin1', 0, 160))) &&
      line.toString('latin1', 0, BEGINNING) === 'From ';
    blank = line.length <= 2 && (line[0] === 10 || line[0] === 13);
    if (opens) {
      const mail = take();
      count++;
      return mail;
    }
    size += line.length;
    if (size <= MOST_BYTES) lines.push(unquoted(line));
    else lines = [];
    return null;
  };
  for await (const piece of createReadStream(path, { highWaterMark: PIECE }) as AsyncIterable<Buffer>) {
    if (signal?.aborted) return;
    read += piece.length;
    const bytes = rest.length === 0 ? piece : Buffer.concat([rest, piece]);
    let from = 0;
    for (let end = bytes.indexOf(10, from); end >= 0; end = bytes.indexOf(10, from)) {
      const mail = addLine(bytes.subarray(from, end + 1));
      if (mail !== null) yield mail;
      from = end + 1;
    }
    rest = bytes.subarray(from);
    // A line without an end is no reason to hold a file in memory.
    if (rest.length > MOST_BYTES) {
      addLine(rest);
      rest = Buffer.alloc(0);
    }
  }
  if (rest.length > 0) {
    const mail = addLine(rest);
    if (mail !== null) yield mail;
  }
  const last = take();
  if (last !== null) yield last;
}

function unquoted(line: Buffer): Buffer {
  if (line[0] !== 62) return line;
  return /^>+From /.test(line.toString('latin1', 0, 40)) ? line.subarray(1) : line;
}

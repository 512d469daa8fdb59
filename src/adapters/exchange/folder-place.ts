import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { ExchangePlace, Keeping } from '../../app/ports/exchange.ts';
import { type BatchName, nameOf, nameText, readBatch, readName } from '../../core/exchange/envelope.ts';

/** Behind the name of each batch. */
const ENDING = '.pvx';
/** What is not finished yet has this behind its name. A program that mirrors the folder may bring it to other computers; nobody reads it. */
const UNFINISHED = '.part';
/** No batch is larger; what is, was put there by somebody else. */
const LARGEST_BATCH = 67_108_864;

const codeOf = (error: unknown): string => (error as { code?: string }).code ?? '';
const isFull = (error: unknown): boolean => ['ENOSPC', 'EDQUOT'].includes(codeOf(error));

/**
 * A folder as a place of exchange: one that another program mirrors to other computers, or one on a stick. A batch is a file with its name;
 * it is written under another name, flushed, and renamed, so that nobody finds half of one. What a mirror adds under names of its own, such
 * as copies that were in conflict, is no batch and stays where it is.
 * @param folder has to be there already: where a stick is not plugged in, none is made in its place
 * @param owner whose batches lie below it, in a folder of their own
 */
export function folderPlace(folder: string, owner: string): ExchangePlace {
  const own = join(folder, `persevere-${owner}`);
  const fileOf = (name: string): string => join(own, `${name}${ENDING}`);

  /** Names of what lies there; null where the folder cannot be read. */
  async function names(): Promise<BatchName[] | null> {
    try {
      await stat(folder);
      const files = await readdir(own).catch((error: unknown) => {
        // Nothing was brought yet.
        if (codeOf(error) === 'ENOENT') return [];
        throw error;
      });
      return files.flatMap((file) => (file.endsWith(ENDING) ? (readName(file.slice(0, -ENDING.length)) ?? []) : []));
    } catch {
      return null;
    }
  }

  /** A batch that is whole and is what its name says; null for anything else. */
  async function whole(name: string): Promise<Uint8Array | null> {
    try {
      if ((await stat(fileOf(name))).size > LARGEST_BATCH) return null;
      const bytes = new Uint8Array(await readFile(fileOf(name)));
      const batch = readBatch(bytes);
      return batch !== null && nameText(nameOf(batch)) === name ? bytes : null;
    } catch {
      return null;
    }
  }

  async function write(name: string, bytes: Uint8Array): Promise<void> {
    await mkdir(own, { recursive: true });
    const unfinished = `${fileOf(name)}${UNFINISHED}`;
    const file = await open(unfinished, 'w');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(unfinished, fileOf(name));
    await flush(own);
  }

  return {
    id: `folder ${folder}`,
    async list() {
      return (await names())?.map(nameText) ?? null;
    },
    async fetch(name) {
      return readName(name) === null ? null : whole(name);
    },
    async keep(text, bytes): Promise<Keeping> {
      const name = readName(text);
      const there = await names();
      if (name === null || there === null) return 'unreachable';
      const known = there.some((each) => nameText(each) === text) ? await whole(text) : null;
      // A mirror may have brought a part of it: then it is written anew.
      if (known !== null && Buffer.compare(known, bytes) === 0) return 'kept';
      const isOther = (each: BatchName): boolean =>
        each.device === name.device && each.from <= name.to && name.from <= each.to && nameText(each) !== text;
      if (there.some(isOther)) return 'other';
      try {
        await write(text, bytes);
        return 'kept';
      } catch (error) {
        return isFull(error) ? 'full' : 'unreachable';
      }
    },
    async remove(gone) {
      try {
        for (const name of gone) if (readName(name) !== null) await rm(fileOf(name), { force: true });
        return true;
      } catch {
        return false;
      }
    },
  };
}

/** Has the entries of a folder on the disc. Windows has no way to ask for it, and keeps them by itself. */
async function flush(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const opened = await open(folder, 'r');
  try {
    await opened.sync();
  } finally {
    await opened.close();
  }
}

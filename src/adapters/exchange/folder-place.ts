import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { ExchangePlace, Keeping } from '../../app/ports/exchange.ts';
import { type BatchName, nameOf, nameText, readBatch, readName } from '../../core/exchange/envelope.ts';

/** Ends the file name of each batch. */
const ENDING = '.pvx';
/** Ends the file name while the file is being written. A program that mirrors the folder may copy such a file to other computers, where no device reads it. */
const UNFINISHED = '.part';
/** No device writes a larger batch, so a larger file comes from somebody else. */
const LARGEST_BATCH = 67_108_864;

const codeOf = (error: unknown): string => (error as { code?: string }).code ?? '';
const isFull = (error: unknown): boolean => ['ENOSPC', 'EDQUOT'].includes(codeOf(error));

/**
 * A folder as a place of exchange: one that another program mirrors to other computers, or one on a stick. Each batch is a file with the name of
 * the batch. A device writes it under another name, flushes it and renames it, so that no device finds half a batch. Files with other names, such
 * as the copies that a mirroring program makes of files in conflict, stay there and are never read.
 * @param folder has to exist: if a stick is not plugged in, no folder is made in its place
 * @param owner the batches of this owner lie in a folder of their own below it
 */
export function folderPlace(folder: string, owner: string): ExchangePlace {
  const own = join(folder, `persevere-${owner}`);
  const fileOf = (name: string): string => join(own, `${name}${ENDING}`);

  /** Names of what lies there; null where the folder cannot be read. */
  async function names(): Promise<BatchName[] | null> {
    try {
      await stat(folder);
      const files = await readdir(own).catch((error: unknown) => {
        // No device has brought a batch yet.
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

/** Waits until the disc has the names of the files in this folder. Windows offers no way to wait for that. */
async function flush(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const opened = await open(folder, 'r');
  try {
    await opened.sync();
  } finally {
    await opened.close();
  }
}

import { type FSWatcher, watch } from 'node:fs';
import { basename, dirname } from 'node:path';

/** A file system that tells nothing of its files, as over a network, is asked so often. */
const LOOK_MS = 1000;
/** Several writings of one moment are told once. */
const GATHER_MS = 5;

/**
 * Tells every listener that the account changed. What this process writes it says itself (`tell`); what another writes shows in the
 * write-ahead log, which the system watches, and in the file's change number, which `revision` reads.
 */
export function createWatching(file: string, revision: () => Promise<string>) {
  const listeners = new Set<() => void>();
  let seen = '';
  let watcher: FSWatcher | null = null;
  let timer: NodeJS.Timeout | null = null;
  let gathering: NodeJS.Timeout | null = null;

  async function look(): Promise<void> {
    try {
      const now = await revision();
      if (now === seen) return;
      seen = now;
    } catch {
      // Whoever listens asks the store itself, and is told what is wrong with it.
    }
    for (const listener of [...listeners]) listener();
  }

  function soon(): void {
    if (gathering !== null) return;
    gathering = setTimeout(() => {
      gathering = null;
      void look();
    }, GATHER_MS);
  }

  async function begin(): Promise<void> {
    seen = await revision().catch(() => '');
    timer = setInterval(() => void look(), LOOK_MS);
    timer.unref();
    try {
      watcher = watch(dirname(file), { persistent: false }, (_event, name) => {
        if (name === null || name.startsWith(basename(file))) soon();
      });
      watcher.on('error', () => watcher?.close());
    } catch {
      // A system with no watches left: the look once a second notices it too.
    }
  }

  function end(): void {
    watcher?.close();
    if (timer !== null) clearInterval(timer);
    if (gathering !== null) clearTimeout(gathering);
    [watcher, timer, gathering] = [null, null, null];
  }

  return {
    onChange(changed: () => void): () => void {
      listeners.add(changed);
      if (listeners.size === 1) void begin();
      return () => {
        if (listeners.delete(changed) && listeners.size === 0) end();
      };
    },
    /** This process wrote something. */
    tell(): void {
      if (listeners.size > 0) soon();
    },
    end(): void {
      listeners.clear();
      end();
    },
  };
}

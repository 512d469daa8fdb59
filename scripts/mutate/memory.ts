import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** What became of a mutant before. A kill holds while the test file that did it is the same; a survival, while all that were tried are. */
export interface Remembered {
  verdict: 'killed' | 'survived' | 'invalid' | 'ended';
  /** The digest of what the verdict rests on. */
  rests: string;
  by?: { file: string; test: string };
}

/** Results of earlier runs, on the disc, so that a run that was stopped goes on. */
export class Memory {
  readonly #path: string;
  readonly #known: Map<string, Remembered>;

  constructor(path: string, anew: boolean) {
    this.#path = path;
    this.#known = new Map(anew || !existsSync(path) ? [] : Object.entries(JSON.parse(readFileSync(path, 'utf8'))));
  }

  get(key: string): Remembered | undefined {
    return this.#known.get(key);
  }

  set(key: string, remembered: Remembered): void {
    this.#known.set(key, remembered);
  }

  /** Replaces the file as a whole, so that none is ever half written. */
  save(): void {
    mkdirSync(dirname(this.#path), { recursive: true });
    writeFileSync(`${this.#path}.new`, JSON.stringify(Object.fromEntries(this.#known)));
    renameSync(`${this.#path}.new`, this.#path);
  }
}

import type { Page } from 'playwright-core';
import { perform } from '../../../src/app/perform.ts';
import type { Input, OperationName, Output } from '../../../src/contract/registry.ts';
import { compose } from '../../../src/main/compose.ts';
import { keepOf } from '../cli.ts';
import { askEngine } from './engine.ts';

/** Carries the notes of a home between its folder and a browser, by the file that `export` writes and `restore` reads. */
export interface Moving {
  /** What lies in the folder goes into the browser; false where nothing lies there. */
  intoBrowser(): Promise<boolean>;
  /** What was written in the browser goes into the folder. */
  intoFolder(): Promise<void>;
  /** What a command wrote into the folder since goes back into the browser. */
  backIntoBrowser(): Promise<void>;
}

/**
 * @param now the time of the browser, in milliseconds since 1970: entries of another time are not taken for those of a wrong clock
 * @param engine a page whose engine is asked
 */
export function movingBetween(home: string, engine: () => Page, now: () => number): Moving {
  /** What each side gave last, so that nothing is carried that is there already. */
  const known = { folder: '', browser: '' };

  async function inFolder<N extends OperationName>(name: N, input: Input<N>): Promise<Output<N>> {
    const app = compose(home, { clock: { now }, keep: keepOf(home) });
    try {
      const call = { now: now(), hypothetical: false, operationId: app.ids.next('op') };
      const result = await perform(app, name, input, call);
      if (!result.ok) throw new Error(`${name} was refused in the folder: ${JSON.stringify(result.refusal)}`);
      return result.value;
    } finally {
      await app.store.close();
    }
  }
  const folderNow = async () => (await inFolder('export', {})).archive;
  const browserNow = async () => (await askEngine(engine(), 'export', {})).archive;
  const toBrowser = async (archive: string): Promise<void> => {
    await askEngine(engine(), 'restore', { file: fileOf(archive), replace: true });
    known.folder = notesOf(archive);
    known.browser = notesOf(await browserNow());
  };
  return {
    async intoBrowser() {
      const archive = await folderNow();
      known.folder = notesOf(archive);
      if (known.folder === '') return false;
      await toBrowser(archive);
      return true;
    },
    async intoFolder() {
      const archive = await browserNow();
      if (notesOf(archive) === known.browser) return;
      await inFolder('restore', { file: fileOf(archive), replace: true });
      known.browser = notesOf(archive);
      known.folder = notesOf(await folderNow());
    },
    async backIntoBrowser() {
      const archive = await folderNow();
      if (notesOf(archive) !== known.folder) await toBrowser(archive);
    },
  };
}

/** The notes of an archive: without its first line, which says when it was written, and its last, which is a digest of all. */
export function notesOf(archive: string): string {
  return archive.trimEnd().split('\n').slice(1, -1).join('\n');
}

/** An archive as a file that a person chose. */
export function fileOf(archive: string): Input<'restore'>['file'] {
  return { name: 'backup.jsonl', content: Buffer.from(archive).toString('base64') };
}

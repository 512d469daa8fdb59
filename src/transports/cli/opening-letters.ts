import type { App } from '../../app/context.ts';
import type { Output } from '../../contract/registry.ts';
import type { Terminal } from './terminal.ts';

/**
 * Gives a letter to the program that opens message files, and says what became of it; null where no file could be made. A file and
 * not a link, since what stands in the command line of a program can be read by everybody on the computer (ST16).
 */
export async function openLetter(app: App, letter: Output<'open'>, terminal: Terminal): Promise<string | null> {
  const path = app.letterFiles?.put(letter.draftId, letter.eml, app.clock.now()) ?? null;
  if (path === null) return null;
  const then = `When it went: persevere sent ${letter.draftId}`;
  const otherwise = `take its words with \`persevere open ${letter.draftId} --copy\``;
  return (await terminal.openFile(path))
    ? `Opened with the program for message files (.eml). Where that does not let you send it, ${otherwise}. ${then}`
    : `No program here opens message files (.eml). For an hour at least the letter lies in ${path}: open it from your mail program, or ${otherwise}. ${then}`;
}

import type { Account, Invocation, Tools } from '../context.ts';
import { keepRows } from '../decide.ts';
import { cell } from '../table.ts';

/** The language of the page that was opened last: what reaches the candidate without a page is said in it. */
const readingLanguage = cell<{ readonly code: string }>('setting', 'reading-language');

/** Keeps the language of a page that asks, where it is another than before. */
export async function keepReadingLanguage(app: Account & Pick<Tools, 'clock'>, invocation: Invocation): Promise<void> {
  const { language } = invocation;
  if (language === undefined || app.store.readOnly) return;
  if ((await readingLanguage.read(app))?.code !== language)
    await keepRows(app, [readingLanguage.put({ code: language })]);
}

/** The same account and tools, in the language of the page that was opened last. */
export async function asRead<Whose extends Account & Pick<Tools, 'languageFor' | 'readIn' | 'words'>>(
  app: Whose,
): Promise<Whose> {
  const kept = await readingLanguage.read(app);
  return kept === null ? app : { ...app, ...app.readIn(kept.code) };
}

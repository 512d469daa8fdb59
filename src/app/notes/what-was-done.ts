import { isAct } from '../../core/journal/kinds/registry.ts';
import { loadBook } from '../case-book.ts';
import type { AccountWith } from '../context.ts';
import { jobTitle, personView, someone } from '../wording/views.ts';

/** What one operation noted, in words. */
export interface Done {
  /** One sentence for each note, as the story tells it. */
  readonly said: readonly string[];
  /** Which jobs it touches, by their titles. */
  readonly jobs: readonly string[];
  /** A note by which `undo` takes all of it back; null where it cannot. */
  readonly undo: string | null;
}

/** An import notes hundreds; nobody reads more than these, and how many more there are is said. */
const MOST_SAID = 12;

/** Says what an operation noted: whom, what and which job (UI6). Empty for what changes rows alone. */
export async function whatWasDone(
  app: AccountWith<'languageFor' | 'machine' | 'words'>,
  operationId: string,
): Promise<Done> {
  const entries = await app.store.entries({ operation: operationId, after: 0, limit: 1000 });
  if (entries.length === 0) return { said: [], jobs: [], undo: null };
  const scopes = [...new Set(entries.flatMap((each) => each.scopes))];
  const of = (kind: string): string[] => scopes.filter((scope) => scope.startsWith(kind));
  const { book } = await loadBook(app, of('job_'), of('per_'));
  const language = app.languageFor(null);
  const nameOf = (id: string): string => (id === '' ? someone(book) : personView(book, id).name);
  const noted = new Map(
    await Promise.all(
      entries
        .map((each) => (each.payload as { entryId?: unknown } | null)?.entryId)
        .filter((id): id is string => typeof id === 'string')
        .map(async (id) => [id, await app.store.entry(id)] as const),
    ),
  );
  const lineOf = (id: string): string | null => {
    const found = noted.get(id) ?? null;
    return found === null ? null : language.storyLine(found, nameOf);
  };
  const lines = [...new Set(entries.map((each) => language.storyLine(each, nameOf, lineOf)))];
  const more = lines.length - MOST_SAID;
  return {
    said: more > 0 ? [...lines.slice(0, MOST_SAID), (await app.words()).story.moreNotes(more)] : lines,
    jobs: [...book.jobs.values()].map((job) => jobTitle(book, job)),
    undo: entries.find((each) => isAct(each.kind))?.id ?? null,
  };
}

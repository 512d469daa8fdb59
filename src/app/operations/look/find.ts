import type { Output } from '../../../contract/registry.ts';
import { foundIn, marksIn, wordsToFind } from '../../../core/journal/found-in.ts';
import { zoneOf } from '../../../core/time/zone.ts';
import { loadBook } from '../../case-book.ts';
import { type App, done, type Handler } from '../../context.ts';
import { type KnownName, namesKnown } from '../../people/names-known.ts';
import { jobTitle, ownTime } from '../../wording/views.ts';

type Named = Output<'find'>['named'][number];

/** Names of one kind that are shown: who does not find theirs among so many types on. */
const MOST_NAMED = 6;
const MOST_NOTES = 20;

export const find: Handler<'find'> = async (app, input, invocation) => {
  const words = wordsToFind(input.words);
  if (words.length === 0) return done({ named: [], found: [] });
  const named = namedBy(await namesKnown(app, invocation), words);
  const typed = [input.words, ...spelledAsWritten(named, words)];
  return done({
    named: named.map(({ as: _as, ...view }) => view),
    found: await notesWith(app, typed, words, input.limit),
  });
};

/** Jobs, people and firms in whose names the words are, the nearest first; a firm's name finds its jobs. */
function namedBy(names: readonly KnownName[], words: readonly string[]): (Named & { readonly as: string })[] {
  const hits = names.flatMap((each) => {
    const found = foundIn([each.name, ...each.others], words);
    return found === null ? [] : [{ each, found }];
  });
  hits.sort((one, other) => one.found.rank - other.found.rank);
  return (['job', 'person', 'firm'] as const).flatMap((kind) =>
    hits
      .filter(({ each }) => each.kind === kind)
      .slice(0, MOST_NAMED)
      .map(({ each: { id, name, firm, phone, live, others }, found: { marks } }) => ({
        ...{ kind, id, name, phone, live },
        about: kind === 'person' ? firm : kind === 'job' ? (others[1] ?? null) : null,
        marks: marks.map(([from, to]): [number, number] => [from, to]),
        as: name,
      })),
  );
}

/** What was typed without its apostrophe, as the name has it: the index of notes has "O’Connor" as two words. */
function spelledAsWritten(named: readonly { readonly as: string }[], words: readonly string[]): readonly string[] {
  const written = named.flatMap(({ as }) => as.split(/\s+/)).filter((word) => /\p{L}['’ʼ‘`´]\p{L}/u.test(word));
  return [...new Set(written.filter((word) => foundIn([word], words) !== null))].slice(0, 1);
}

/** Notes in which the words are, each with its day and its jobs. */
async function notesWith(
  app: App,
  typed: readonly string[],
  words: readonly string[],
  most = MOST_NOTES,
): Promise<Output<'find'>['found']> {
  const limit = Math.min(Math.max(Number(most) || MOST_NOTES, 1), 200);
  const hits = new Map<string, string>();
  for (const each of typed)
    for (const { entryId, excerpt } of await app.store.find(each, limit))
      if (!hits.has(entryId)) hits.set(entryId, excerpt);
  const entries = new Map((await app.store.entriesById([...hits.keys()])).map((each) => [each.id, each]));
  const named = [...entries.values()].flatMap((each) => each.scopes).filter((scope) => scope.startsWith('job_'));
  const { book } = await loadBook(app, [...new Set(named)]);
  const zone = zoneOf(book.account.zone ?? 'UTC').id;
  const found: Output<'find'>['found'] = [];
  for (const [entryId, excerpt] of hits) {
    const entry = entries.get(entryId);
    if (entry === undefined) continue;
    // What was noted of a job that was taken away is found no more.
    const jobIds = entry.scopes.filter((scope) => scope.startsWith('job_'));
    const jobs = book.jobs.filter((job) => jobIds.includes(job.id));
    if (jobIds.length > 0 && jobs.length === 0) continue;
    // What was noted in several fields is not one sentence.
    const text = excerpt
      .trim()
      .replace(/\s*\n\s*/g, ' · ')
      .replace(/\s+/g, ' ');
    found.push({
      entryId,
      at: ownTime(zone, entry.happenedAt),
      kind: entry.kind,
      excerpt: text,
      marks: marksIn(text, words).map(([from, to]): [number, number] => [from, to]),
      jobIds: jobs.map((job) => job.id),
      jobs: jobs.map((job) => jobTitle(book, job)),
    });
  }
  return found.slice(0, limit);
}

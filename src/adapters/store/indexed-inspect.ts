import type { BrokenRow, Inspection } from '../../app/ports/store.ts';
import type { FileProblem } from '../../core/journal/fault.ts';
import { FOLD_VERSION } from '../../core/journal/fold.ts';
import { scopeKindOf } from '../../core/journal/scopes.ts';
import { createChain } from './digests.ts';
import type { Read } from './indexed-account.ts';
import { entriesIn, forScopes } from './indexed-read-model.ts';
import type { Head } from './indexed-schema.ts';
import { inPieces, type Tables } from './indexed-tables.ts';
import { compared, inPlanned, named, ofEntry } from './inspected.ts';
import { readEntry } from './rows.ts';
import { numberAt } from './sql.ts';

/**
 * Reads the whole account and says what is wrong with it, without being asked to mend it (ST5, ST11). What the browser keeps below its
 * object stores is its own matter: it says of itself when that is damaged.
 */
export async function inspectIndexed(
  read: Read,
  isNewer: boolean,
  brokenRows: () => Promise<BrokenRow[]>,
): Promise<Inspection> {
  const { journal, derived } = await read(async (tables, head) => {
    const { problems, scopes } = await inJournal(tables, head);
    // What another program folded is not what this one folds.
    const isOurs = !isNewer && head.fold === FOLD_VERSION;
    return { journal: problems, derived: isOurs ? await inReadModel(tables, scopes) : [] };
  });
  const rows = (await brokenRows()).map(
    ({ kind, key, fault }): FileProblem => ({ code: 'row-broken', kind, key: key.slice(0, 80), fault }),
  );
  return {
    problems: [...named(journal), ...named(rows), ...named(derived)],
    rebuildHelps: derived.length > 0,
    beyondRebuild: journal.length + rows.length > 0,
    advice: [],
  };
}

/** Every entry: whether it can be read, is as it was written, and nothing before it or after it is missing. */
async function inJournal(
  tables: Tables,
  head: Head,
): Promise<{ readonly problems: readonly FileProblem[]; readonly scopes: ReadonlySet<string> }> {
  const problems: FileProblem[] = [];
  const scopes = new Set<string>();
  const chain = createChain();
  await inPieces(tables, 'entry', ({ row, filed }) => {
    const note = numberAt(row, 'position');
    const problem = ofEntry(row, chain.next(row));
    if (problem !== null) problems.push(problem);
    for (const [scope] of filed) scopes.add(scope);
    const expected = [...new Set(readEntry(row).scopes)].map((scope) => `${scope} ${note}`).sort();
    const found = filed.map(([scope, position]) => `${scope} ${position}`).sort();
    if (problem === null && found.join('\n') !== expected.join('\n')) problems.push({ code: 'not-filed', note });
  });
  if (chain.isCutShort(head.digest)) problems.push({ code: 'end-missing' });
  return { problems, scopes };
}

/** What was folded against what folding gives now, and the indices that belong to it. */
async function inReadModel(tables: Tables, scopes: ReadonlySet<string>): Promise<FileProblem[]> {
  const problems: FileProblem[] = [];
  const planned = new Set<string>();
  await forScopes([...scopes].sort(), async (scope) => {
    if (scopeKindOf(scope) === null) return;
    const [entries, record] = await Promise.all([entriesIn(tables, scope), tables.get('state', scope)]);
    const stored = record && { ...record, live: record.live === 1, sortAt: 0 - record.down };
    const { problem, planned: isPlanned } = compared(scope, entries, stored);
    if (problem !== null) problems.push(problem);
    if (isPlanned) planned.add(scope);
  });
  for (const key of await tables.keys('state'))
    if (!scopes.has(String(key))) problems.push({ code: 'state-of-nothing', scope: String(key) });
  return [...problems, ...inPlanned(new Set((await tables.keys('due')).map(String)), planned)];
}

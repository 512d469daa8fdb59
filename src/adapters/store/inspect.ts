import type { BrokenRow, Inspection } from '../../app/ports/store.ts';
import type { FileAdvice, FileProblem } from '../../core/journal/fault.ts';
import { scopeKindOf } from '../../core/journal/scopes.ts';
import { createChain, headOf } from './digests.ts';
import { compared, inPlanned, named, ofEntry } from './inspected.ts';
import { metaOf } from './meta.ts';
import { readEntry, readOneByOne } from './rows.ts';
import { numberAt, type SqlDriver, textAt, textsAt } from './sql.ts';
import { isOfAnotherProgram } from './versions.ts';

const PAGE = 5000;

/** Reads the whole file and says what is wrong with it, without being asked to mend it (ST5, ST11). */
export function createInspection(
  driver: SqlDriver,
  access: { readonly readOnly: boolean },
  brokenRows: () => Promise<BrokenRow[]>,
  adviceOfPlace: () => FileAdvice[],
) {
  return {
    async inspect(): Promise<Inspection> {
      const journal = inJournal(driver);
      // What another program folded is not what this one folds.
      const derived = isOfAnotherProgram(driver) ? [] : inReadModel(driver, access.readOnly);
      const rows = (await brokenRows()).map(
        ({ kind, key, fault }): FileProblem => ({ code: 'row-broken', kind, key: key.slice(0, 80), fault }),
      );
      const inside = inFile(driver);
      return {
        problems: [
          ...inside.map((words): FileProblem => ({ code: 'integrity', words })),
          ...named(journal),
          ...named(rows),
          ...named(derived),
        ],
        rebuildHelps: derived.length > 0,
        beyondRebuild: journal.length + rows.length > 0 || inside.some((each) => !each.startsWith('fts5:')),
        advice: [...adviceOfPlace(), ...sealedOn(driver)],
      };
    },
  };
}

function inFile(driver: SqlDriver): string[] {
  const rows = driver.prepare('pragma integrity_check').all();
  return rows.map((row) => String(row.integrity_check)).filter((text) => text !== 'ok');
}

/** Every entry: whether it can be read, is as it was written, and nothing before it or after it is missing. */
function inJournal(driver: SqlDriver): FileProblem[] {
  const problems: FileProblem[] = [];
  const chain = createChain();
  // Of a whole page at once: the table is ordered by scopes.
  const filed = driver.prepare('select scope, position from entry_scope where position > ? and position <= ?');
  for (let after = 0; ; ) {
    const page = readOneByOne(driver, after, PAGE);
    const end = numberAt(page.at(-1), 'position');
    const scopesOf = new Map<number, string[]>();
    for (const row of filed.all(after, end)) {
      const position = numberAt(row, 'position');
      scopesOf.set(position, [...(scopesOf.get(position) ?? []), textAt(row, 'scope')]);
    }
    for (const row of page) {
      const problem = ofEntry(row, chain.next(row));
      if (problem !== null) problems.push(problem);
      const position = numberAt(row, 'position');
      const noted = (scopesOf.get(position) ?? []).sort().join(' ');
      if (problem === null && noted !== [...new Set(readEntry(row).scopes)].sort().join(' '))
        problems.push({ code: 'not-filed', note: position });
    }
    const last = page.at(-1);
    if (last === undefined) break;
    after = numberAt(last, 'position');
  }
  if (chain.isCutShort(headOf(driver))) problems.push({ code: 'end-missing' });
  return problems;
}

/** What was folded against what folding gives now, and the indices that belong to it. */
function inReadModel(driver: SqlDriver, readOnly: boolean): FileProblem[] {
  const problems: FileProblem[] = [];
  const stored = new Map(
    driver
      .prepare('select scope, position, body from case_state')
      .all()
      .map((row) => [String(row.scope), row]),
  );
  const entriesOf = driver.prepare(
    'select e.* from entry_scope s join entry e on e.position = s.position where s.scope = ? order by s.position',
  );
  const keysOf = driver.prepare('select key from lookup where scope = ? order by key');
  const linksOf = driver.prepare('select node from link where job_id = ? order by node');
  const orderOf = driver.prepare('select kind, live, sort_at from case_state where scope = ?');
  const scopes = driver.prepare('select distinct scope from entry_scope order by scope').all();
  const foundBy = (scope: string) => {
    const order = orderOf.get(scope);
    return {
      kind: order?.kind,
      live: order?.live === 1,
      sortAt: order?.sort_at,
      keys: textsAt(keysOf.all(scope), 'key'),
      links: textsAt(linksOf.all(scope), 'node'),
    };
  };
  const planned = new Set<string>();
  for (const { scope } of scopes) {
    const name = String(scope);
    if (scopeKindOf(name) === null) continue;
    const row = stored.get(name);
    stored.delete(name);
    const entries = entriesOf.all(name).map(readEntry);
    const { problem, planned: isPlanned } = compared(
      name,
      entries,
      row && { body: row.body, position: row.position, ...foundBy(name) },
    );
    if (problem !== null) problems.push(problem);
    if (isPlanned) planned.add(name);
  }
  for (const scope of stored.keys()) problems.push({ code: 'state-of-nothing', scope });
  return [...problems, ...inDueIndex(driver, planned), ...(readOnly ? [] : inSearch(driver))];
}

function inDueIndex(driver: SqlDriver, planned: ReadonlySet<string>): FileProblem[] {
  return inPlanned(new Set(textsAt(driver.prepare('select job_id from due').all(), 'job_id')), planned);
}

function inSearch(driver: SqlDriver): FileProblem[] {
  try {
    driver.exec("insert into search (search) values ('integrity-check')");
    return [];
  } catch {
    return [{ code: 'search-damaged' }];
  }
}

function sealedOn(driver: SqlDriver): FileAdvice[] {
  const day = new Date(Number(metaOf(driver, 'sealed') ?? Number.NaN));
  return Number.isNaN(day.getTime()) ? [] : [{ code: 'sealed-on', day: day.toISOString().slice(0, 10) }];
}

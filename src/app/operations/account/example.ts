import { none } from '../../../contract/refusals/kind.ts';
import type { Entry } from '../../../core/journal/entry.ts';
import { ACCOUNT_SCOPE, RECORD_SCOPE } from '../../../core/journal/scopes.ts';
import { allEntries } from '../../account-care/all-entries.ts';
import { EXAMPLE_ROW, type ExampleRow, exampleRow } from '../../account-care/example-row.ts';
import { isSimulated } from '../../account-care/home.ts';
import { type Account, done, type Handler, refuse } from '../../context.ts';
import { type RowChange, rowKinds } from '../../ports/store.ts';

/** How often putting the example away begins anew, where something was written meanwhile. */
const MOST_TRIES = 5;

export const example: Handler<'example'> = async (app, _input, invocation) => {
  if ((await app.store.countJobs()).all > 0 && !(await isSimulated(app))) {
    return refuse('own-notes-here', none);
  }
  return app.seedExample(app, invocation);
};

export const exampleEnd: Handler<'example-end'> = async (app) => {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const row = await exampleRow.read(app);
    if (row === null) return refuse('no-example', none);
    const before = await app.store.revision();
    const { kept, rows, removed } = await withoutScopes(app, await scopesOf(app, row));
    // Everything is written anew, so what came in between must not be overwritten.
    if ((await app.store.revision()) !== before) continue;
    await app.store.replaceAll(kept, rows);
    app.memory.today = undefined;
    return done({ removed });
  }
  return refuse('written-all-the-time', none);
};

/** What is the example's own: jobs, people and firms that it noted; not what the account has one of. */
async function scopesOf(account: Account, { operation, scopes }: ExampleRow): Promise<ReadonlySet<string>> {
  const own = new Set(scopes);
  if (operation === undefined) return own;
  for await (const each of allEntries(account))
    if (each.operationId.startsWith(`${operation}-`)) for (const scope of each.scopes) own.add(scope);
  own.delete(ACCOUNT_SCOPE);
  own.delete(RECORD_SCOPE);
  return own;
}

/** All entries and rows but those of these scopes. */
async function withoutScopes(
  account: Account,
  scopes: ReadonlySet<string>,
): Promise<{ kept: Entry[]; rows: RowChange[]; removed: number }> {
  const kept: Entry[] = [];
  let removed = 0;
  for await (const each of allEntries(account))
    if (each.scopes.some((scope) => scopes.has(scope))) removed++;
    else kept.push(each);
  const rows: RowChange[] = [];
  for (const kind of rowKinds)
    for (const each of await account.store.rows(kind))
      if (!(kind === 'setting' && each.key === EXAMPLE_ROW) && !namesAny(each.body, scopes))
        rows.push({ kind, ...each });
  return { kept, rows, removed };
}

/** True for a working row about something of the example: a letter to its people, a note begun about its interview. */
function namesAny(body: unknown, scopes: ReadonlySet<string>): boolean {
  const text = JSON.stringify(body);
  return [...scopes].some((scope) => text.includes(scope));
}

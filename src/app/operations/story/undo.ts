import { none } from '../../../contract/refusals/kind.ts';
import type { Input } from '../../../contract/registry.ts';
import type { Entry } from '../../../core/journal/entry.ts';
import { isAct, payloadOf, undoOf } from '../../../core/journal/kinds/registry.ts';
import { takenBack } from '../../../core/journal/revise.ts';
import { type Account, done, type Handler, type Result, refuse } from '../../context.ts';
import { decide, entry } from '../../decide.ts';
import { scopesToTell } from '../../notes/standing.ts';
import { storyNames } from '../../notes/story.ts';
import type { RowChange } from '../../ports/store.ts';
import { type UndoRow, undos } from '../../putting-back.ts';
import { table } from '../../table.ts';

/** More than one act ever notes, and as far back as the last act is looked for. */
const MOST_ENTRIES = 1000;

interface Act {
  readonly entries: readonly Entry[];
  readonly operationId: string;
  readonly back: UndoRow | null;
}

export const undo: Handler<'undo'> = (app, input, invocation) =>
  decide(app, invocation, async (app) => {
    const found = await actOf(app, input);
    if (!found.ok) return found;
    const act = found.value;
    const left = act.entries.some((each) => each.kind === 'person-left');
    const wanted = act.entries.filter(
      // Of somebody who left, the old address comes back with them.
      (each) => each.id === input.entry || (undoOf(each.kind) !== 'never' && (left || undoOf(each.kind) !== 'stays')),
    );
    if (wanted.some((each) => each.id === input.entry && undoOf(each.kind) === 'never'))
      return refuse('letter-cannot-be-undone', none);
    const gone = await goneAmong(app, wanted);
    const open = wanted.filter((each) => !gone.has(each.id));
    const scopes = [...new Set(open.flatMap((each) => each.scopes))];
    const names = await storyNames(app, open);
    const language = app.languageFor(null);
    const words = (await app.words()).story;
    const rows = act.back === null ? [] : await rowsBack(app, act.back);
    return done({
      entries: await Promise.all(
        // Whom a correction brought in hears of it, too.
        open.map(async (each) =>
          entry(app, 'entry-retracted', invocation.now, { entryId: each.id }, await scopesToTell(app, each.id)),
        ),
      ),
      rows: act.back === null ? [] : [...rows, undos.put(act.operationId, null)],
      read: await app.store.load(scopes),
      result: {
        tookBack:
          open.length > 0
            ? open.map((each) => language.storyLine(each, names))
            : rows.map(({ kind }) => (kind === 'draft' ? words.ownWordsBack : words.typedWordsBack)),
        entryIds: open.map((each) => each.id),
        jobIds: scopes.filter((scope) => scope.startsWith('job_')),
      },
    });
  });

/** The act that is meant: of an operation, of a note, or the last one. */
async function actOf(account: Account, input: Input<'undo'>): Promise<Result<Act>> {
  if (input.operation !== undefined) {
    const entries = await account.store.entries({ operation: input.operation, after: 0, limit: MOST_ENTRIES });
    const back = await undos.read(account, input.operation);
    const used = entries.length > 0 || back !== null || (await account.store.resultOf(input.operation)) !== null;
    return used ? done({ entries, operationId: input.operation, back }) : nothingThere();
  }
  const target = input.entry === undefined ? await lastAct(account) : await account.store.entry(input.entry);
  if (target === null) return nothingThere();
  const { operationId } = target;
  // What the program noted by itself has no id: then the one note is meant.
  const entries =
    operationId === ''
      ? [target]
      : await account.store.entries({ operation: operationId, after: 0, limit: MOST_ENTRIES });
  const back = operationId === '' ? null : await undos.read(account, operationId);
  return done({ entries: isAct(target.kind) ? entries : [target], operationId, back });
}

/** The last thing that somebody did and that still counts; what came by itself, such as a mail, is none. */
async function lastAct(account: Account): Promise<Entry | null> {
  const last = await account.store.position();
  const entries = await account.store.entries({ after: Math.max(0, last - MOST_ENTRIES), limit: MOST_ENTRIES });
  const mine = entries.filter((each) => isAct(each.kind) && each.kind !== 'entry-retracted' && !cameByItself(each));
  const gone = await goneAmong(account, mine.slice(-MOST_LOOKED_AT));
  return mine.slice(-MOST_LOOKED_AT).findLast((each) => !gone.has(each.id)) ?? null;
}

/** More notes than the jobs of any account have. */
const MOST_OF_ALL = 1_000_000;

/** Of the latest acts, those among which the last that still counts is looked for. */
const MOST_LOOKED_AT = 50;

function cameByItself(each: Entry): boolean {
  const payload = each.kind === 'contact-logged' ? payloadOf('contact-logged', each.payload) : null;
  return payload?.provisional === true || (payload?.messageId ?? null) !== null;
}

/** Which of these count no more. */
async function goneAmong(account: Account, entries: readonly Entry[]): Promise<ReadonlySet<string>> {
  const scopes = [...new Set(entries.map((each) => each.scopes[0] ?? ''))].filter((scope) => scope !== '');
  if (scopes.length === 0) return new Set();
  const found = await account.store.entries({ scopes, after: 0, limit: MOST_OF_ALL });
  const gone = new Set<string>();
  for (const scope of scopes)
    for (const id of takenBack(found.filter((each) => each.scopes.includes(scope)))) gone.add(id);
  return gone;
}

/** Rows as they were. A letter gets a number of its own, so that a window that shows the newer words joins the two. */
async function rowsBack(account: Account, back: UndoRow): Promise<RowChange[]> {
  const rows: RowChange[] = [];
  for (const { kind, key, body } of back.rows) {
    const rowsOfKind = table<{ readonly revision?: number }>(kind);
    const before = body as { readonly revision?: number };
    const now = await rowsOfKind.read(account, key);
    const revision = Math.max(now?.revision ?? 0, before.revision ?? 0) + 1;
    rows.push(rowsOfKind.put(key, now === null ? before : { ...before, revision }));
  }
  return rows;
}

function nothingThere(): ReturnType<typeof refuse> {
  return refuse('nothing-to-take-back', none);
}

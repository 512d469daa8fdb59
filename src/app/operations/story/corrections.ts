import { none } from '../../../contract/refusals/kind.ts';
import { correctionOf, isEntryKind, payloadOf } from '../../../core/journal/kinds/registry.ts';
import { parseInstant } from '../../../core/time/zone.ts';
import { done, type Handler, refuse } from '../../context.ts';
import { decide, entry } from '../../decide.ts';
import { loadStanding, scopesToTell } from '../../notes/standing.ts';

export const retract: Handler<'retract'> = (app, input, invocation) =>
  decide(app, invocation, async (app) => {
    const target = await app.store.entry(input.entry);
    if (!target) return unknownEntry();
    // Whom a correction brought in hears of it, too.
    const scopes = await scopesToTell(app, target.id);
    const read = await app.store.load(scopes);
    const payload = { entryId: target.id, ...(input.reason === undefined ? {} : { reason: input.reason }) };
    return done({
      entries: [entry(app, 'entry-retracted', invocation.now, payload, scopes)],
      read,
      result: { entryId: target.id },
    });
  });

export const correct: Handler<'correct'> = (app, input, invocation) =>
  decide(app, invocation, async (app) => {
    const target = await app.store.entry(input.entry);
    if (!target || !isEntryKind(target.kind)) return unknownEntry();
    const at = input.at === undefined ? undefined : (parseInstant(input.at) ?? undefined);
    // A second correction goes on from the first.
    const standing = (await loadStanding(app, target.id))?.entry ?? target;
    const payload = { ...(standing.payload as object), ...(input.payload ?? {}) };
    if (payloadOf(target.kind, payload) === null)
      return refuse('note-would-not-make-sense', none, { todo: { operation: 'export', input: {} } });
    const correction = correctionOf({ id: target.id, kind: target.kind }, payload, at ?? standing.happenedAt);
    const corrected = entry(app, 'entry-corrected', invocation.now, correction, await scopesToTell(app, target.id));
    const read = await app.store.load(corrected.scopes);
    return done({
      entries: [corrected],
      read,
      result: { entryId: target.id },
    });
  });

function unknownEntry(): ReturnType<typeof refuse> {
  return refuse('note-gone', none, { todo: { operation: 'job', input: {} }, or: [{ operation: 'find', input: {} }] });
}

import { isEntryKind, payloadOf } from '../../core/journal/entry.ts';
import { parseInstant } from '../../core/time/zone.ts';
import { done, type Handler, refuse } from '../context.ts';
import { decide, entry } from '../decide.ts';

export const retract: Handler<'retract'> = (app, input, call) =>
  decide(app, call, async () => {
    const target = await app.store.entry(input.entry);
    if (!target) return unknownEntry(input.entry);
    const read = await app.store.load(target.scopes);
    const payload = { entryId: target.id, ...(input.reason === undefined ? {} : { reason: input.reason }) };
    return done({
      entries: [entry(app, 'entry-retracted', call.now, target.scopes, payload)],
      read,
      result: { entryId: target.id },
    });
  });

export const correct: Handler<'correct'> = (app, input, call) =>
  decide(app, call, async () => {
    const target = await app.store.entry(input.entry);
    if (!target || !isEntryKind(target.kind)) return unknownEntry(input.entry);
    const at = input.at === undefined ? undefined : (parseInstant(input.at) ?? undefined);
    const payload = { ...(target.payload as object), ...(input.payload ?? {}) };
    if (payloadOf(target.kind, payload) === null)
      return refuse(
        'invalid',
        'With these changes the note would not make sense.',
        'Look at the fields in `persevere export`, and change only those.',
      );
    const read = await app.store.load(target.scopes);
    const correction = { entryId: target.id, payload, ...(at === undefined ? {} : { happenedAt: at }) };
    return done({
      entries: [entry(app, 'entry-corrected', call.now, target.scopes, correction)],
      read,
      result: { entryId: target.id },
    });
  });

function unknownEntry(id: string): ReturnType<typeof refuse> {
  return refuse(
    'not-found',
    `There is no note ${id}.`,
    '`persevere job JOB` and `persevere find WORDS` show notes with their ids.',
  );
}

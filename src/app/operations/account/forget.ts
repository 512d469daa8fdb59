import { done, type Handler, refuse } from '../../context.ts';
import { planErasure } from '../../people/erasure.ts';
import { readOnlyRefusal } from '../../wording/read-only.ts';

/** Places that stay as they are and may be chosen: further ones are counted. */
const MOST_STAYING = 100;

export const forget: Handler<'forget'> = async (app, input, { now }) => {
  if (app.store.readOnly) return readOnlyRefusal();
  const choice = { spare: input.spare ?? [], also: input.also ?? [] };
  const planned = await planErasure(app, input.person, choice, input.beside);
  if (!planned.ok) return planned;
  const { person, change, places, texts } = planned.value;
  const known = new Set(places.map((each) => each.id));
  const wrong = [...choice.spare, ...choice.also].find((each) => !known.has(each));
  if (wrong !== undefined) return refuse('names-nothing-of-them', { typed: wrong });
  const staying = places.filter((each) => !each.goes);
  const base = {
    personId: person.id,
    notes: change.payloads.length,
    places: [...places.filter((each) => each.goes), ...staying.slice(0, MOST_STAYING)].map(({ id, ...each }) => ({
      place: id,
      ...each,
      words: [...each.words],
      left: [...each.left],
    })),
    staying: staying.length,
    beside: [...planned.value.beside],
  };
  if (input.yes !== true) return done({ ...base, erased: false, complete: false, traceLeft: true });
  const { complete } = await app.store.erase({ ...change, now });
  app.memory.today = undefined;
  // A letter that waits for the mail program may be to them, or speak of them.
  app.letterFiles?.removeAll();
  return done({ ...base, places: [], erased: true, complete, traceLeft: await app.store.holdsTrace(texts) });
};

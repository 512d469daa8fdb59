import { sha256Hex } from '../../../core/journal/sha256.ts';
import { writeRows } from '../../account-care/access.ts';
import { type DeviceKey, deviceKeys } from '../../account-care/key-life.ts';
import { asRead } from '../../account-care/reading-language.ts';
import { done, type Handler } from '../../context.ts';
import { calendarOf } from '../../planning/calendar.ts';
import { readOnlyRefusal } from '../../wording/read-only.ts';

/** What the key of a feed may do: fetch it, and with `names` see firms and people in it. */
const feedScopes = { plain: ['calendar'], named: ['calendar', 'names'] } as const;

export const calendar: Handler<'calendar'> = async (app, input, invocation) => {
  const entries = await calendarOf(await asRead(app), invocation, input.names === true);
  return done({
    ics: await app.writer.calendarFile(entries),
    dates: entries.filter((each) => each.cancelled !== true).length,
    withdrawn: entries.filter((each) => each.cancelled === true).length,
  });
};

/** Not remembered for a repeat, as other results are: the key itself is written nowhere, only what it digests to. */
export const calendarFeed: Handler<'calendar-feed'> = async (app, input, invocation) => {
  if (app.store.readOnly) return readOnlyRefusal();
  const key = app.machine.secret();
  const id = app.ids.next('key');
  const words = (await app.words()).reminder;
  const body: DeviceKey = {
    label: input.label ?? words.calendar,
    scopes: input.names === true ? feedScopes.named : feedScopes.plain,
    digest: sha256Hex(key),
    madeAt: invocation.now,
    revokedAt: null,
  };
  await writeRows(app, [deviceKeys.put(id, body)]);
  const path = `/calendar/${key}.ics`;
  return done({
    id,
    path,
    address: app.publicUrl === null ? null : `${app.publicUrl}${path}`,
    reach: words.reach[app.publicUrl === null ? 'this-computer' : 'public'],
  });
};

import type { DeviceKey } from '../access.ts';
import { calendarOf } from '../calendar.ts';
import { done, type Handler } from '../context.ts';
import { decide } from '../decide.ts';

/** What the key of a feed may do: fetch it, and with `names` see firms and people in it. */
export const feedScopes = { plain: ['calendar'], named: ['calendar', 'names'] } as const;

export const calendar: Handler<'calendar'> = async (app, input, call) => {
  const entries = await calendarOf(app, call, input.names === true);
  return done({
    ics: await app.writer.calendarFile(entries),
    dates: entries.filter((each) => each.cancelled !== true).length,
    withdrawn: entries.filter((each) => each.cancelled === true).length,
  });
};

export const calendarFeed: Handler<'calendar-feed'> = (app, input, call) =>
  decide(app, call, async () => {
    const key = app.machine.secret();
    const id = app.ids.next('key');
    const body: DeviceKey = {
      label: input.label ?? 'A calendar',
      scopes: input.names === true ? feedScopes.named : feedScopes.plain,
      digest: app.machine.digest(key),
      madeAt: call.now,
      revokedAt: null,
    };
    const path = `/calendar/${key}.ics`;
    return done({
      entries: [],
      rows: [{ kind: 'device-key' as const, key: id, body }],
      read: [],
      result: {
        id,
        path,
        address: app.publicUrl === null ? null : `${app.publicUrl}${path}`,
        reach:
          app.publicUrl === null
            ? 'Only calendar programs on this computer can fetch it, while Persevere runs. A calendar in the cloud cannot fetch from this computer.'
            : 'Calendars that reach your public address can fetch it, while Persevere runs.',
      },
    });
  });

import { type DeviceKey, makeCode } from '../access.ts';
import { loadAccount } from '../case-book.ts';
import { done, type Handler, refuse } from '../context.ts';
import { decide } from '../decide.ts';
import { dayText } from '../views.ts';

export const devices: Handler<'devices'> = async (app) => {
  const rows = await app.store.rows('device-key');
  const { zone } = await loadAccount(app);
  const keys = rows
    .map((row) => ({ id: row.key, ...(row.body as DeviceKey) }))
    .sort((one, other) => other.madeAt - one.madeAt);
  return done({
    publicUrl: app.publicUrl,
    devices: keys.map((each) => ({
      id: each.id,
      label: each.label,
      since: dayText(app.languageFor(null), zone, each.madeAt),
      approves: each.scopes.includes('approve'),
      revoked: each.revokedAt !== null,
    })),
  });
};

export const deviceRevoke: Handler<'device-revoke'> = (app, input, call) =>
  decide(app, call, async () => {
    const key = (await app.store.row('device-key', input.device)) as DeviceKey | null;
    if (key === null)
      return refuse('not-found', 'There is no such device.', '`persevere devices` lists those that there are.');
    return done({
      entries: [],
      rows: [{ kind: 'device-key' as const, key: input.device, body: { ...key, revokedAt: call.now } }],
      read: [],
      result: { id: input.device },
    });
  });

export const pair: Handler<'pair'> = async (app) => {
  if (app.publicUrl === null)
    return refuse(
      'needs',
      'A phone cannot reach this Persevere yet: it listens on this computer alone.',
      'Put TLS in front of it and start it with --public-url; the README says how.',
    );
  return done({ address: `${app.publicUrl}/#code=${await makeCode(app, 'pair')}` });
};

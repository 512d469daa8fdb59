import { none } from '../../../contract/refusals/kind.ts';
import { makeCode } from '../../account-care/access.ts';
import {
  type DeviceKey,
  deviceKeys,
  endOf,
  IDLE_DAYS,
  isNewcomer,
  LASTS_DAYS,
  whyEnded,
} from '../../account-care/key-life.ts';
import { loadAccount } from '../../case-book.ts';
import { type AccountWith, done, type Handler, type Invocation, refuse } from '../../context.ts';
import { decide } from '../../decide.ts';
import { dayText } from '../../wording/views.ts';

export const devices: Handler<'devices'> = async (app, _input, invocation) => {
  const rows = await deviceKeys.all(app);
  const { zone } = await loadAccount(app);
  const all = rows.map((row) => row.body);
  const day = (at: number): string => dayText(app.languageFor(null), zone, at);
  const keys = rows
    .map((row) => ({ id: row.key, key: row.body }))
    .sort((one, other) => other.key.madeAt - one.key.madeAt);
  return done({
    publicUrl: app.publicUrl,
    devices: keys.map(({ id, key }) => ({
      id,
      label: key.label,
      since: day(key.madeAt),
      approves: key.scopes.includes('approve'),
      revoked: whyEnded(key, invocation.now) !== null,
      lasts: lastsText(key, day),
      newcomer: isNewcomer(key, all, invocation.now)
        ? `A new browser was let in on ${day(key.madeAt)}: ${key.label}. If that was not you, take its key away.`
        : null,
    })),
  });
};

function lastsText(key: DeviceKey, day: (at: number) => string): string {
  const end = endOf(key);
  if (end === null) return 'It opens the calendar alone and lasts until you take it away.';
  return end.why === 'idle'
    ? `It ends on ${day(end.at)}, ${IDLE_DAYS} days after it was used last; using it renews it.`
    : `It ends on ${day(end.at)}, ${LASTS_DAYS} days after it was let in.`;
}

/** Changes what is noted of one device. */
const changeDevice = (
  app: AccountWith<'clock'>,
  device: string,
  invocation: Invocation,
  change: (key: DeviceKey) => DeviceKey,
) =>
  decide(app, invocation, async (app) => {
    const key = await deviceKeys.read(app, device);
    if (key === null) return refuse('no-such-device', none, { todo: { operation: 'devices', input: {} } });
    return done({
      entries: [],
      rows: [deviceKeys.put(device, change(key))],
      // It may be in use, or be taken away, at this moment.
      rowsAsRead: [deviceKeys.put(device, key)],
      read: [],
      result: { id: device },
    });
  });

export const deviceRevoke: Handler<'device-revoke'> = (app, input, invocation) =>
  changeDevice(app, input.device, invocation, (key) => ({ ...key, revokedAt: invocation.now }));

export const deviceKnown: Handler<'device-known'> = (app, input, invocation) =>
  changeDevice(app, input.device, invocation, (key) => ({ ...key, knownAt: invocation.now }));

export const pair: Handler<'pair'> = async (app) => {
  if (app.publicUrl === null) return refuse('not-reachable', none);
  return done({ address: `${app.publicUrl}/#code=${await makeCode(app, 'pair')}` });
};

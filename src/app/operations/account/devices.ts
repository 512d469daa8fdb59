import { none } from '../../../contract/refusals/kind.ts';
import type { ProfileWords } from '../../../contract/words/profile.ts';
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
  const { profile: words } = await app.words();
  const keys = rows
    .map((row) => ({ id: row.key, key: row.body }))
    .sort((one, other) => other.key.madeAt - one.key.madeAt);
  return done({
    publicUrl: app.publicUrl,
    devices: keys.map(({ id, key }) => ({
      id,
      label: key.label,
      since: dayText(app.languageFor(null), zone, key.madeAt),
      approves: key.scopes.includes('approve'),
      revoked: whyEnded(key, invocation.now) !== null,
      lasts: words.lasts(lastsUntil(key, zone)),
      newcomer: isNewcomer(key, all, invocation.now)
        ? words.newcomer({ since: { at: key.madeAt, zone }, label: key.label })
        : null,
    })),
  });
};

function lastsUntil(key: DeviceKey, zone: string | null): Parameters<ProfileWords['lasts']>[0] {
  const end = endOf(key);
  if (end === null) return null;
  const at = { at: end.at, zone };
  return end.why === 'idle' ? { at, after: 'use', days: IDLE_DAYS } : { at, after: 'beginning', days: LASTS_DAYS };
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

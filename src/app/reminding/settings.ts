import type { Account } from '../context.ts';
import type { PushKeys, PushSubscription } from '../ports/notices.ts';
import type { RowChange } from '../ports/store.ts';

/** How and when the person wants to be reminded. */
export interface ReminderSettings {
  readonly email: boolean;
  readonly push: boolean;
  readonly desktop: boolean;
  /** Minute of the day, in their own zone. */
  readonly minute: number;
  /** True where the note may name people. */
  readonly names: boolean;
}

const usualReminders: ReminderSettings = {
  email: false,
  push: false,
  desktop: false,
  minute: 480,
  names: false,
};

export type Way = 'email' | 'push' | 'desktop';
export const ways: readonly Way[] = ['email', 'push', 'desktop'];

/** What became of the note of a day, way by way: a way that is `begun` may have gone, and is never tried again. */
export interface RemindedRow {
  readonly day: number;
  readonly done: Readonly<Partial<Record<Way, 'begun' | 'went' | 'failed'>>>;
  /** When a way that failed may be tried again; milliseconds since 1970. */
  readonly notBefore: number;
}

/** A browser that shows notices. */
export interface PushDeviceRow extends PushSubscription {
  readonly label: string;
  readonly addedAt: number;
}

const SETTINGS = 'reminders';
const REMINDED = 'reminded';
export const PUSH_KEYS = 'push-keys';

export async function loadReminders(account: Account): Promise<ReminderSettings> {
  const row = (await account.store.row('setting', SETTINGS)) as Partial<ReminderSettings> | null;
  return { ...usualReminders, ...row };
}

export function settingsRow(body: ReminderSettings): RowChange {
  return { kind: 'setting', key: SETTINGS, body };
}

export async function loadReminded(account: Account): Promise<RemindedRow | null> {
  return (await account.store.row('setting', REMINDED)) as RemindedRow | null;
}

export function remindedRow(body: RemindedRow | null): RowChange {
  return { kind: 'setting', key: REMINDED, body };
}

export async function loadPushDevices(account: Account): Promise<{ key: string; body: PushDeviceRow }[]> {
  return (await account.store.rows('push-device')).map((each) => ({ key: each.key, body: each.body as PushDeviceRow }));
}

/** The keys by which push services know this home; null before they were first asked for, or where the seal's key is elsewhere. */
export async function loadPushKeys(account: Account): Promise<PushKeys | null> {
  const row = (await account.store.row('secret', PUSH_KEYS)) as { readonly sealed: string } | null;
  const opened = row === null ? null : await account.vault.unseal(row.sealed);
  return opened === null ? null : (JSON.parse(opened) as PushKeys);
}

export async function pushKeysRow(account: Account, keys: PushKeys): Promise<RowChange> {
  return { kind: 'secret', key: PUSH_KEYS, body: { sealed: await account.vault.seal(JSON.stringify(keys)) } };
}

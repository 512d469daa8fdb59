import { secrets } from '../connection/mailbox.ts';
import type { Account } from '../context.ts';
import type { PushKeys, PushSubscription } from '../ports/notices.ts';
import type { RowChange } from '../ports/store.ts';
import { cell, table } from '../table.ts';

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

export const pushDevices = table<PushDeviceRow>('push-device');

const remindersSet = cell<Partial<ReminderSettings>>('setting', 'reminders');
const reminded = cell<RemindedRow>('setting', 'reminded');
export const PUSH_KEYS = 'push-keys';

export async function loadReminders(account: Account): Promise<ReminderSettings> {
  return { ...usualReminders, ...(await remindersSet.read(account)) };
}

export function settingsRow(body: ReminderSettings): RowChange {
  return remindersSet.put(body);
}

export function loadReminded(account: Account): Promise<RemindedRow | null> {
  return reminded.read(account);
}

export function remindedRow(body: RemindedRow | null): RowChange {
  return reminded.put(body);
}

export function loadPushDevices(account: Account): ReturnType<typeof pushDevices.all> {
  return pushDevices.all(account);
}

/** The keys by which push services know this home; null before they were first asked for, or where the seal's key is elsewhere. */
export async function loadPushKeys(account: Account): Promise<PushKeys | null> {
  const row = await secrets.read(account, PUSH_KEYS);
  const opened = row === null ? null : await account.vault.unseal(row.sealed);
  return opened === null ? null : (JSON.parse(opened) as PushKeys);
}

export async function pushKeysRow(account: Account, keys: PushKeys): Promise<RowChange> {
  return secrets.put(PUSH_KEYS, { sealed: await account.vault.seal(JSON.stringify(keys)) });
}

import { secrets } from '../connection/mailbox.ts';
import type { Account } from '../context.ts';
import type { RowChange } from '../ports/store.ts';
import { cell } from '../table.ts';

/** The language model that a person connected, and their consent to it; what opens it is a sealed row of its own. */
export interface ModelRow {
  /** Address of its chat completions. */
  readonly address: string;
  readonly origin: string;
  readonly model: string;
  readonly consentedAt: number;
  /** Questions asked on `day` (milliseconds since 1970 by 86,400,000), and how many may be. */
  readonly day: number;
  readonly asked: number;
  readonly mostADay: number;
}

export const MODEL_KEY = 'model';
export const modelRow = cell<ModelRow>('setting', MODEL_KEY);
export const MOST_A_DAY = 30;

export function loadModel(account: Account): Promise<ModelRow | null> {
  return modelRow.read(account);
}

/** How often it may still be asked today. */
export function leftToday(row: ModelRow, now: number): number {
  return row.mostADay - (row.day === Math.floor(now / 86_400_000) ? row.asked : 0);
}

export async function modelRows(account: Account, row: ModelRow | null, key: string | null): Promise<RowChange[]> {
  return [modelRow.put(row), secrets.put(MODEL_KEY, key === null ? null : { sealed: await account.vault.seal(key) })];
}

/** Where a model may be: encrypted, or on this computer. */
export function modelAddress(text: string): { address: string; origin: string } | null {
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    return null;
  }
  const loopback = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/.test(url.hostname);
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && loopback)) return null;
  if (url.username !== '' || url.password !== '') return null;
  const path = url.pathname.replace(/\/+$/, '');
  const whole = path.endsWith('/chat/completions') ? path : `${path === '' ? '/v1' : path}/chat/completions`;
  return { address: `${url.origin}${whole}`, origin: url.origin };
}

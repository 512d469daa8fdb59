import type { Account } from '../context.ts';
import { cell } from '../table.ts';

/** What a home is for. */
export const homeRow = cell<{ readonly simulated?: boolean }>('setting', 'home');

/** A home made by `init --simulated`: only there may a write take another time than the clock's, and it speaks to loopback alone. */
export async function isSimulated(account: Pick<Account, 'store'>): Promise<boolean> {
  return (await homeRow.read(account))?.simulated === true;
}

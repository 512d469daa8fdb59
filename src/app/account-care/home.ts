import type { App } from '../context.ts';

/** A home made by `init --simulated`: only there may a write take another time than the clock's, and it speaks to loopback alone. */
export async function isSimulated(app: { readonly store: Pick<App['store'], 'row'> }): Promise<boolean> {
  const row = (await app.store.row('setting', 'home')) as { simulated?: boolean } | null;
  return row?.simulated === true;
}

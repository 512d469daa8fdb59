import { none } from '../../contract/refusals/kind.ts';
import type { Input } from '../../contract/registry.ts';
import { parseDay } from '../../core/time/epoch-day.ts';
import type { Zone } from '../../core/time/zone.ts';
import { done, type Invocation, type Result, refuse, type Tools } from '../context.ts';
import { printed } from '../fit/printed.ts';
import { type Table, tablePage, tableText } from '../wording/table-page.ts';

type Period = Pick<Input<'proof'>, 'from' | 'to' | 'pdf'>;

/** The days that were asked for, both included. */
export function periodOf(
  zone: Zone,
  { from, to }: Period,
  now: number,
): Result<{ from: number | null; to: number; holds: (at: number) => boolean }> {
  const first = from === undefined ? null : parseDay(from);
  const last = (to === undefined ? null : parseDay(to)) ?? zone.dayOf(now);
  if (first !== null && first > last) return refuse('period-backwards', none, { give: { from: null, to: null } });
  return done({
    from: first,
    to: last,
    holds: (at) => {
      const day = zone.dayOf(at);
      return day <= last && (first === null || day >= first);
    },
  });
}

/** The record as a page, as comma-separated text, and as a PDF where that is asked for. A program reads days as numbers, people as words. */
export async function filesOf(
  tools: Pick<Tools, 'printer'>,
  invocation: Invocation,
  table: Table,
  plain: Pick<Table, 'columns' | 'rows'> & { readonly pdf: boolean },
): Promise<Result<{ html: string; csv: string; pdf: string | null }>> {
  const html = tablePage(table);
  const csv = tableText(plain);
  if (!plain.pdf) return done({ html, csv, pdf: null });
  const made = await printed(tools, html, invocation);
  return made.ok ? done({ html, csv, pdf: made.value }) : made;
}

import type { Input } from '../../contract/registry.ts';
import { lookupKey } from '../../core/journal/derive.ts';
import { isLive } from '../../core/journal/states.ts';
import type { loadJob } from '../case-book.ts';
import type { App } from '../context.ts';
import { findFirm } from '../find-firm.ts';
import type { Invitation } from '../invitation-file.ts';

type FoundJob = Awaited<ReturnType<typeof loadJob>>;

/** The one running job of the same firm, and of the same role where both name one; null where none or several fit. */
export async function sameJob(app: App, input: Input<'add-invitation'>, invitation: Invitation): Promise<FoundJob> {
  const employer = input.employer ?? invitation.employer;
  const role = (input.role ?? invitation.role)?.toLowerCase() ?? null;
  if (employer === null || employer === undefined) return null;
  const known = await findFirm(app, employer);
  if (known.is !== 'one') return null;
  const firm = known.id;
  const scopes = (await app.store.lookup([lookupKey.employer(firm)])).map((each) => each.scope);
  const loaded = await app.store.load(scopes.slice(0, 50));
  const fitting = loaded.filter((each) => {
    if (each.state?.kind !== 'job' || !isLive(each.state)) return false;
    return role !== null && each.state.role?.toLowerCase() === role;
  });
  const [only] = fitting;
  return fitting.length === 1 && only?.state?.kind === 'job' ? { job: only.state, read: only } : null;
}

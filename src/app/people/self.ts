import type { AccountState } from '../../core/journal/states.ts';
import { isOwnAddress, isOwnName, type Self } from '../../core/understand/self.ts';
import { loadAccount } from '../case-book.ts';
import { loadMailboxes } from '../connection/mailbox.ts';
import { type AccountWith, done, type Invocation } from '../context.ts';
import { decide, entry } from '../decide.ts';

/** By what the candidate is known: the profile, and the mailboxes that are connected. */
export async function loadSelf(app: AccountWith<'machine'>): Promise<Self> {
  const account = await loadAccount(app);
  const mailboxes = await loadMailboxes(app);
  return {
    names: [account.name, ...account.otherNames].filter((each): each is string => each !== null && each !== ''),
    addresses: [account.email, ...account.otherEmails, ...mailboxes.map((each) => each.mailbox.address)]
      .filter((each): each is string => each != null && each !== '')
      .map((each) => each.toLowerCase()),
  };
}

/** Notes that somebody in a file is the candidate, so that it is asked once. */
export async function rememberMe(
  app: AccountWith<'clock' | 'ids' | 'machine'>,
  invocation: Invocation,
  me: { readonly name: string; readonly email: string | null } | null,
): Promise<void> {
  const part = me === null ? {} : learned(await loadAccount(app), await loadSelf(app), me);
  if (Object.keys(part).length === 0) return;
  await decide(app, app.ids.next('op'), async (app) =>
    done({ entries: [entry(app, 'profile-set', invocation.now, part)], read: [], result: null }),
  );
}

/** What the profile learns from "this is me": a name and an address, each where it was not known. */
export function learned(
  account: AccountState,
  self: Self,
  me: { readonly name: string; readonly email: string | null },
): { name?: string; email?: string; otherNames?: string[]; otherEmails?: string[] } {
  const newName = me.name !== '' && me.name !== me.email && !isOwnName(me.name, self) ? me.name : null;
  const newEmail = me.email !== null && !isOwnAddress(me.email, self) ? me.email : null;
  return {
    ...(newName === null
      ? {}
      : account.name === null
        ? { name: newName }
        : { otherNames: [...account.otherNames, newName] }),
    ...(newEmail === null
      ? {}
      : account.email === null
        ? { email: newEmail }
        : { otherEmails: [...account.otherEmails, newEmail] }),
  };
}

/** Whether what was typed for somebody is an own name or address. */
export function isTyped(typed: string, self: Self): boolean {
  return typed.includes('@') ? isOwnAddress(typed, self) : !typed.startsWith('per_') && isOwnName(typed, self);
}

import { mayBeShortFor, personWords } from '../journal/name-keys.ts';
import { tidyName } from '../write/names.ts';
import type { Mailbox } from './parsed.ts';

/** By what the candidate is known: every name and address of their own. */
export interface Self {
  readonly names: readonly string[];
  /** In lower case. */
  readonly addresses: readonly string[];
  /** They said that nobody in this file is them. */
  readonly absent?: boolean;
}

/** An address as mailboxes read it: case and what follows a plus are no part of it. Google reads no dots either. */
function plainAddress(address: string): string {
  const [local = '', domain = ''] = address.trim().toLowerCase().split('@');
  const base = local.replace(/\+.*/, '');
  return /^(?:gmail|googlemail)\.com$/.test(domain) ? `${base.replaceAll('.', '')}@gmail.com` : `${base}@${domain}`;
}

export function isOwnAddress(email: string | null | undefined, self: Self): boolean {
  return email?.includes('@') === true && self.addresses.some((each) => plainAddress(each) === plainAddress(email));
}

export function isOwnName(name: string, self: Self): boolean {
  const words = personWords(tidyName(name)).join(' ');
  return words !== '' && self.names.some((each) => personWords(tidyName(each)).join(' ') === words);
}

/** Whether a name may be a short form of an own one, or the other way round; never enough to leave somebody out. */
export function mayBeOwnName(name: string, self: Self): boolean {
  return self.names.some((each) => mayBeShortFor(tidyName(name), tidyName(each)));
}

/** Whether a name as typed, or an address, is the candidate's own. Another address makes a namesake somebody else. */
export function isSelf(named: Partial<Mailbox>, self: Self): boolean {
  if (isOwnAddress(named.email, self)) return true;
  return (named.email ?? '') === '' && named.name !== undefined && isOwnName(named.name, self);
}

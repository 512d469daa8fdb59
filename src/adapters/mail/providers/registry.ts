import type { Provider } from '../../../app/ports/mail-out.ts';
import { aol } from './aol.ts';
import type { ProviderFacts } from './facts.ts';
import { fastmail } from './fastmail.ts';
import { gmail } from './gmail.ts';
import { gmx } from './gmx.ts';
import { icloud } from './icloud.ts';
import { microsoft365 } from './microsoft365.ts';
import { outlook } from './outlook.ts';
import { webDe } from './web-de.ts';
import { yahoo } from './yahoo.ts';
import { zoho } from './zoho.ts';

/** Providers that are known well. A new one is a file and a line here. */
const known: readonly ProviderFacts[] = [gmail, outlook, microsoft365, yahoo, icloud, aol, gmx, webDe, fastmail, zoho];

/**
 * The provider of an address, or the one called by this name. Nodemailer's list of smaller ones comes second: it knows hosts and
 * ports and nothing else.
 */
export async function findProvider(addressOrName: string): Promise<Provider | null> {
  const asked = addressOrName.trim().toLowerCase();
  const domain = asked.includes('@') ? asked.slice(asked.lastIndexOf('@') + 1) : null;
  const found = known.find((each) => (domain === null ? each.key === asked : each.domains.test(domain)));
  if (found) return found;
  const { default: wellKnown } = await import('nodemailer/lib/well-known');
  const other = wellKnown(asked);
  if (!other || other.host === undefined) return null;
  const tls = other.secure === true;
  return {
    name: other.description ?? other.host,
    host: other.host,
    port: Number(other.port ?? (tls ? 465 : 587)),
    security: tls ? 'tls' : 'starttls',
    keepsCopy: 'unknown',
    password: null,
    needsOAuth: false,
    // Its list knows outgoing servers alone.
    imap: null,
    oauth: null,
  };
}

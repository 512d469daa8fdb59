import type { SrvRecord } from 'node:dns';
import { Resolver } from 'node:dns/promises';
import type { DiscoveredServers, Security } from '../../app/ports/mail-out.ts';

/** A name server that does not answer is not waited for. */
const PATIENCE_MS = 3000;

/** Asks for the SRV records of RFC 6186 and RFC 8314. */
export async function discoverServers(domain: string): Promise<DiscoveredServers> {
  const resolver = new Resolver({ timeout: PATIENCE_MS, tries: 1 });
  const first = async (choices: readonly (readonly [string, Security])[]) => {
    for (const [service, security] of choices) {
      const found = best(await resolver.resolveSrv(`${service}.${domain}`).catch(() => []));
      if (found !== null) return { ...found, security };
    }
    return null;
  };
  const [smtp, imap] = await Promise.all([
    first([
      ['_submissions._tcp', 'tls'],
      ['_submission._tcp', 'starttls'],
    ]),
    first([
      ['_imaps._tcp', 'tls'],
      ['_imap._tcp', 'starttls'],
    ]),
  ]);
  return { smtp, imap };
}

/** The record of the lowest priority, then the heaviest; "." says that there is no such service (RFC 2782). */
function best(records: readonly SrvRecord[]): { host: string; port: number } | null {
  const sorted = records
    .filter((each) => each.name !== '' && each.name !== '.')
    .sort((one, other) => one.priority - other.priority || other.weight - one.weight);
  const [chosen] = sorted;
  return chosen === undefined ? null : { host: chosen.name.replace(/\.$/, '').toLowerCase(), port: chosen.port };
}

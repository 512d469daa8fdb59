import { none } from '../../contract/refusals/kind.ts';
import type { Input } from '../../contract/registry.ts';
import { isLoopback } from '../../core/send/address.ts';
import { done, type Result, refuse, type Tools } from '../context.ts';
import type { ImapAccount } from '../ports/mail-in.ts';
import type { Provider, Security, SmtpAccount } from '../ports/mail-out.ts';

/** The servers of a mailbox, as chosen before anything is said to them. */
export interface Servers {
  /** Null for a mailbox that is only read. */
  readonly smtp: SmtpAccount | null;
  /** Null where it is not known where mail is read; then letters only go. */
  readonly imap: ImapAccount | null;
  readonly provider: Provider | null;
}

type Place = { readonly host: string; readonly port: number; readonly security: Security };

const smtpPort: Readonly<Record<Security, number>> = { tls: 465, starttls: 587, loopback: 587 };
const imapPort: Readonly<Record<Security, number>> = { tls: 993, starttls: 143, loopback: 143 };

/**
 * By hand where a host is named; else by the provider's name or the address; else by what its domain names in the DNS, and then a host
 * outside that domain is confirmed before a password goes there.
 */
export async function chooseServers(
  tools: Pick<Tools, 'mailOut'>,
  input: Input<'mail-connect'>,
): Promise<Result<Servers>> {
  const isByHand = input.host !== undefined || input.imapHost !== undefined;
  const provider = isByHand ? null : await tools.mailOut.provider(input.provider ?? input.address);
  if (!isByHand && provider === null && input.provider !== undefined)
    return refuse('no-such-provider', { typed: input.provider }, byHand);
  const places = isByHand ? handPlaces(input) : await knownPlaces(tools, input, provider);
  if ('ok' in places) return places;
  const certificates = readCertificates(input);
  if (typeof certificates === 'object' && certificates !== null) return certificates;
  for (const place of [places.smtp, places.imap]) {
    const wrong = place === null ? null : refusePlace(place);
    if (wrong !== null) return wrong;
  }
  const account = (place: Place | null): SmtpAccount | null =>
    place === null ? null : { ...place, user: input.user ?? input.address, certificates };
  const smtp = input.onlyRead === true ? null : account(places.smtp);
  const imap = input.noReading === true ? null : account(places.imap);
  if (smtp === null && imap === null) return refuse('nothing-to-connect', none, byHand);
  return done({ smtp, imap, provider });
}

/** What the same operation wants where nothing is known of the servers. */
const byHand = { give: { host: null, port: null, security: null, imapHost: null } } as const;

function handPlaces(input: Input<'mail-connect'>): { smtp: Place | null; imap: Place | null } {
  const smtpSecurity = input.security ?? (input.port === 465 ? 'tls' : 'starttls');
  const imapSecurity = input.imapSecurity ?? (input.imapPort === 143 ? 'starttls' : 'tls');
  return {
    smtp:
      input.host === undefined
        ? null
        : { host: bareHost(input.host), port: input.port ?? smtpPort[smtpSecurity], security: smtpSecurity },
    imap:
      input.imapHost === undefined
        ? null
        : { host: bareHost(input.imapHost), port: input.imapPort ?? imapPort[imapSecurity], security: imapSecurity },
  };
}

/** An address of IPv6 is written in brackets where a port follows; whoever connects wants it without. */
function bareHost(host: string): string {
  return host.replace(/^\[(.*)\]$/, '$1');
}

async function knownPlaces(
  tools: Pick<Tools, 'mailOut'>,
  input: Input<'mail-connect'>,
  provider: Provider | null,
): Promise<{ smtp: Place | null; imap: Place | null } | ReturnType<typeof refuse>> {
  if (provider !== null) {
    const security = input.security ?? provider.security;
    return { smtp: { host: provider.host, port: input.port ?? provider.port, security }, imap: provider.imap };
  }
  const domain = input.address.slice(input.address.lastIndexOf('@') + 1).toLowerCase();
  const found = await tools.mailOut.discover(domain);
  if (found.smtp === null && found.imap === null)
    return refuse('mail-server-unknown', { address: input.address }, byHand);
  const foreign = [found.smtp, found.imap]
    .flatMap((each) => (each === null ? [] : [each.host]))
    .filter((host) => host !== domain && !host.endsWith(`.${domain}`) && !(input.trustHost ?? []).includes(host));
  if (foreign.length > 0)
    return refuse(
      'mail-server-outside',
      { domain, hosts: [...new Set(foreign)] },
      { give: { trustHost: [...new Set(foreign)] } },
    );
  return { smtp: found.smtp, imap: found.imap };
}

function refusePlace(place: Place): ReturnType<typeof refuse> | null {
  if (/[\s/@:]/.test(place.host === '::1' ? '' : place.host)) return refuse('no-host-name', { typed: place.host });
  if (place.security === 'loopback' && !isLoopback(place.host)) return refuse('encryption-unverified', none);
  return null;
}

function readCertificates(input: Input<'mail-connect'>): string | null | ReturnType<typeof refuse> {
  if (input.certificates === undefined) return null;
  const text = new TextDecoder().decode(Uint8Array.fromBase64(input.certificates.content));
  return /-----BEGIN CERTIFICATE-----/.test(text) ? text : refuse('no-certificates', none);
}

import type { Input } from '../../contract/registry.ts';
import { isLoopback } from '../../core/send/address.ts';
import { type App, done, type Result, refuse } from '../context.ts';
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
export async function chooseServers(app: App, input: Input<'mail-connect'>): Promise<Result<Servers>> {
  const byHand = input.host !== undefined || input.imapHost !== undefined;
  const provider = byHand ? null : await app.mailOut.provider(input.provider ?? input.address);
  if (!byHand && provider === null && input.provider !== undefined)
    return refuse('needs', `“${input.provider}” is no provider that is known.`, howByHand);
  const places = byHand ? handPlaces(input) : await knownPlaces(app, input, provider);
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
  if (smtp === null && imap === null)
    return refuse('needs', 'Neither sending nor reading is left to connect.', howByHand);
  return done({ smtp, imap, provider });
}

const howByHand =
  'Name it by hand: --host, --port and --security tls or starttls for the outgoing (SMTP) server, --imap-host and the like for the incoming one. Your provider’s help names them.';

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
  app: App,
  input: Input<'mail-connect'>,
  provider: Provider | null,
): Promise<{ smtp: Place | null; imap: Place | null } | ReturnType<typeof refuse>> {
  if (provider !== null) {
    const security = input.security ?? provider.security;
    return { smtp: { host: provider.host, port: input.port ?? provider.port, security }, imap: provider.imap };
  }
  const domain = input.address.slice(input.address.lastIndexOf('@') + 1).toLowerCase();
  const found = await app.mailOut.discover(domain);
  if (found.smtp === null && found.imap === null)
    return refuse('needs', `The mail server of ${input.address} is not known.`, howByHand);
  const foreign = [found.smtp, found.imap]
    .flatMap((each) => (each === null ? [] : [each.host]))
    .filter((host) => host !== domain && !host.endsWith(`.${domain}`) && !(input.trustHost ?? []).includes(host));
  if (foreign.length > 0)
    return refuse(
      'needs',
      `${domain} names ${[...new Set(foreign)].join(' and ')} as its mail server, which lies outside ${domain}. Your password would go there.`,
      `If you know it as your provider’s, confirm it: ${[...new Set(foreign)].map((host) => `--trust-host ${host}`).join(' ')}`,
    );
  return { smtp: found.smtp, imap: found.imap };
}

function refusePlace(place: Place): ReturnType<typeof refuse> | null {
  if (/[\s/@:]/.test(place.host === '::1' ? '' : place.host))
    return refuse('invalid', `“${place.host}” is no host name.`, 'Give it as smtp.example.org.');
  if (place.security === 'loopback' && !isLoopback(place.host))
    return refuse(
      'not-allowed',
      'Without verified encryption the password and every letter could be read on the way.',
      'Use --security tls or starttls; loopback is for servers on this computer.',
    );
  return null;
}

function readCertificates(input: Input<'mail-connect'>): string | null | ReturnType<typeof refuse> {
  if (input.certificates === undefined) return null;
  const text = new TextDecoder().decode(Uint8Array.fromBase64(input.certificates.content));
  return /-----BEGIN CERTIFICATE-----/.test(text)
    ? text
    : refuse('unreadable', 'The file holds no certificates.', 'Give them as PEM.');
}

import type { Given, Way } from '../../contract/refusals/refusal.ts';
import type { Output } from '../../contract/registry.ts';
import type { ConnectionFacts } from '../../contract/words/mailbox.ts';
import type { ConnectionProblem } from '../../core/send/connection-problem.ts';
import type { Provider, SmtpAccount } from '../ports/mail-out.ts';

/** What is known of a server that does not let us in. */
export function troubleFacts(
  problem: ConnectionProblem,
  { host, port, security }: SmtpAccount,
  provider: Provider | null,
): ConnectionFacts {
  return { problem, host, port, security, password: provider?.password ?? null };
}

type WayOut = Extract<Way, { readonly operation: 'mail-consent' | 'mail-folders' }>;

/** The operation that ends a problem with the connection; null for a problem that none ends. */
export function wayOutOf(problem: ConnectionProblem, address: string): WayOut | null {
  if (problem !== 'needs-oauth' && problem !== 'needs-consent') return null;
  return {
    operation: 'mail-consent',
    input: { address },
    ...(problem === 'needs-oauth' ? { ask: ['clientId'] } : {}),
  };
}

/** A way out as an output carries it. */
export function doing(way: WayOut | null): Output<'mail-test'>['does'] {
  return way === null ? null : { operation: way.operation, input: { ...way.input }, ask: [...(way.ask ?? [])] };
}

/** What the operation that connects wants besides, for a server through which letters go or from which mail is read. */
export function givenFor({ problem, security }: ConnectionFacts, use: 'sending' | 'reading'): Given | null {
  const wanted = security === 'tls' ? 'starttls' : 'tls';
  switch (problem) {
    case 'untrusted':
      return { certificates: null };
    case 'no-tls':
      return use === 'sending' ? { port: 465, security: 'tls' } : { imapPort: 993, imapSecurity: 'tls' };
    case 'wrong-security':
      return use === 'sending' ? { security: wanted } : { imapSecurity: wanted };
    default:
      return null;
  }
}

import type { ConnectionProblem } from '../../core/send/connection-problem.ts';
import type { PasswordHint } from '../../core/send/password-hint.ts';

/** What lets one in: a password, or an access token of OAuth 2. */
export type Credential =
  | { readonly kind: 'password'; readonly password: string }
  | { readonly kind: 'token'; readonly token: string };

/** How the connection is secured. `loopback`: whatever the server offers, unverified; only for a server on this computer (SG6). */
export type Security = 'tls' | 'starttls' | 'loopback';

/** Whether a provider keeps a copy of what is sent through it in the Sent folder by itself (SG4). */
export type KeepsCopy = 'yes' | 'no' | 'unknown';

/** What is known of a provider before anything is asked. */
export interface Provider {
  readonly name: string;
  readonly host: string;
  readonly port: number;
  readonly security: Security;
  readonly keepsCopy: KeepsCopy;
  /** What to use instead of the ordinary password, and where to get it; null where the ordinary one does. */
  readonly password: PasswordHint | null;
  /** True where passwords are refused and only OAuth 2 is let in. */
  readonly needsOAuth: boolean;
  /** Where mail is read; null where that is not known. */
  readonly imap: { readonly host: string; readonly port: number; readonly security: Security } | null;
  /** Where consent is given; null where passwords are all there is. */
  readonly oauth: OAuthPlace | null;
}

/** Where a provider gives consent and tokens (RFC 6749), and what is asked for: reading and sending mail. */
export interface OAuthPlace {
  readonly authorization: string;
  readonly token: string;
  readonly scope: string;
}

/** An account on a mail server, without its password. */
export interface SmtpAccount {
  readonly host: string;
  readonly port: number;
  readonly security: Security;
  readonly user: string;
  /** Certificates to trust beside the usual ones, as PEM; for a server of the candidate's own. */
  readonly certificates: string | null;
}

/** Servers as the DNS names them; it is not secured, so a host outside the domain is confirmed before a password goes there. */
export interface DiscoveredServers {
  readonly smtp: { readonly host: string; readonly port: number; readonly security: Security } | null;
  readonly imap: { readonly host: string; readonly port: number; readonly security: Security } | null;
}

export type LetterProblem = 'sender-refused' | 'recipient-refused' | 'letter-refused' | 'too-large';

/** What the server or the network said, for the person to read; never holds a password. */
export interface Trouble<P> {
  readonly problem: P;
  /** SMTP reply code; null without a reply. */
  readonly code: number | null;
  /** Empty where nobody said anything. */
  readonly words: string;
}

export type TestOutcome = { readonly ok: true } | ({ readonly ok: false } & Trouble<ConnectionProblem>);

/**
 * How one attempt ended. `accepted`: the server took it for all recipients but those `notReached`. `refused`: it will not be
 * taken, and nothing went. `later`: nothing went, and another try may succeed. `login`: nothing went, and no other letter would
 * either until the person does something. `stopped`: the last look said no; nothing went. `unknown`: the whole letter was handed
 * over and no answer came (SG1).
 */
export type SendOutcome =
  | { readonly kind: 'accepted'; readonly words: string; readonly notReached: readonly string[] }
  | ({ readonly kind: 'refused' } & Trouble<LetterProblem>)
  | ({ readonly kind: 'later' } & Trouble<ConnectionProblem | LetterProblem>)
  | ({ readonly kind: 'login' } & Trouble<ConnectionProblem>)
  | { readonly kind: 'stopped' }
  | { readonly kind: 'unknown' };

export interface OutgoingMessage {
  readonly from: { readonly name: string; readonly email: string };
  readonly to: readonly { readonly name: string; readonly email: string }[];
  readonly subject: string;
  readonly text: string;
  /** With its angle brackets. */
  readonly messageId: string;
  readonly at: number;
  readonly inReplyTo: string | null;
  readonly references: readonly string[];
}

export interface Envelope {
  readonly from: string;
  readonly to: readonly string[];
}

/** Sends through the person's own mail server. Calls never throw for what a server or a network does. */
export interface MailOut {
  /** The provider of an address, or one called by this name; null for one that is not known. */
  provider(addressOrName: string): Promise<Provider | null>;
  /** Servers that the domain of an address names in the DNS (RFC 6186); null of what it does not name. Asks the network. */
  discover(domain: string): Promise<DiscoveredServers>;
  /** The exact message, lines ended by CRLF. Its headers are those of `message` and of MIME, and no others (SG6). */
  compose(message: OutgoingMessage): Promise<string>;
  /** Connects and logs in; sends nothing. */
  test(account: SmtpAccount, credential: Credential, signal?: AbortSignal): Promise<TestOutcome>;
  /**
   * Hands one message over. `lastLook` is asked once the server is ready for the body and before its first byte leaves; the
   * letter goes only when it says true.
   */
  send(
    account: SmtpAccount,
    credential: Credential,
    envelope: Envelope,
    message: string,
    lastLook: () => Promise<boolean>,
    signal?: AbortSignal,
  ): Promise<SendOutcome>;
}

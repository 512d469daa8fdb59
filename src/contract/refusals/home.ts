import type { RefusalKind } from './kind.ts';

/** What only the program on a computer has: what an operation may need that a browser by itself cannot give. */
export type ComputerNeed =
  /** A mailbox is reached over IMAP and SMTP, and its provider is asked for consent. */
  | 'mailbox'
  /** A letter is built and handed to a mail server. */
  | 'sending'
  /** Folders and files of mail are read by their paths. */
  | 'mail-files'
  /** Notices come while no page is open. */
  | 'notices'
  /** Other devices and programs ask a server. */
  | 'devices'
  /** A calendar program fetches an address. */
  | 'feed'
  /** A language model is asked at an address that is not the page's own. */
  | 'model';

/** A part of the site that is fetched when it is first needed. */
export type SitePart =
  /** Holidays of a country (ISO 3166-1). */
  | { readonly code: 'holidays'; readonly country: string }
  /** What a text is compared and judged by. */
  | { readonly code: 'weights' }
  /** A part of the program itself. */
  | { readonly code: 'program' };

/** What stands in the way because of where the notes live: in a browser by itself, with no program on a computer behind it. */
export interface HomeFacts {
  readonly 'needs-computer': { readonly need: ComputerNeed };
  readonly 'not-fetched': { readonly part: SitePart };
}

export const homeKinds: Readonly<Record<keyof HomeFacts, RefusalKind>> = {
  'needs-computer': 'needs',
  'not-fetched': 'needs',
};

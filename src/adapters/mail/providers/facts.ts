import type { Provider } from '../../../app/ports/mail-out.ts';

/** A provider as its file describes it: the facts, and which addresses are its own. */
export interface ProviderFacts extends Provider {
  /** The name under which a person may choose it: `--provider gmail`. */
  readonly key: string;
  /** The domain of an address, in lower case. */
  readonly domains: RegExp;
}

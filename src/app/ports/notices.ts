/** A browser that agreed to show notices, as its push service knows it (RFC 8030, RFC 8291). */
export interface PushSubscription {
  readonly endpoint: string;
  /** Public key and secret of the browser, in base64url: only it can read what is sent. */
  readonly p256dh: string;
  readonly auth: string;
}

/** The pair by which a push service knows the sender (VAPID, RFC 8292), in base64url. */
export interface PushKeys {
  readonly publicKey: string;
  readonly privateKey: string;
}

/**
 * How one notice ended. `gone`: the browser does not want it any more. `later`: another try may succeed. `refused`: it will not be taken.
 */
export type PushOutcome =
  | { readonly kind: 'accepted' }
  | { readonly kind: 'gone' }
  | { readonly kind: 'later' }
  | { readonly kind: 'refused'; readonly status: number };

export interface Push {
  newKeys(): Promise<PushKeys>;
  /** Sends a notice, encrypted for that browser alone; it lives at most `secondsToLive` at the service. `contact` is a mailto or https address. */
  send(
    to: PushSubscription,
    text: string,
    keys: PushKeys,
    options: { readonly contact: string; readonly secondsToLive: number; readonly topic: string },
  ): Promise<PushOutcome>;
}

/** Notices of the operating system of this computer. */
export interface Desktop {
  /** True where this computer has a way to show them. */
  available(): Promise<boolean>;
  /** True once it was handed over. */
  show(title: string, body: string): Promise<boolean>;
}

/** A contact card as far as it is kept. */
export interface Card {
  readonly name: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly firm: string | null;
  readonly title: string | null;
}

/** Contact cards (vCard, RFC 6350 and its version 3.0). */
export interface Cards {
  /** Reads the cards of a file; says in words why not. Cards that name nobody are left out. */
  read(
    text: string,
  ): Promise<{ readonly ok: true; readonly cards: readonly Card[] } | { readonly ok: false; readonly why: string }>;
  /** Writes cards, each with the id under which it is known here. */
  write(cards: readonly (Card & { readonly id: string })[]): Promise<string>;
}

import type { ReadTrouble } from '../../core/understand/read-trouble.ts';

/** A contact card as far as it is kept. */
export interface Card {
  readonly name: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly firm: string | null;
  readonly title: string | null;
  /** True for the card of a firm, which is nobody to write to. */
  readonly isFirm?: boolean;
}

export type CardsRead =
  | {
      readonly ok: true;
      readonly cards: readonly Card[];
      /** Cards that name nobody, or that are damaged. */
      readonly unread: number;
      /** Cards beyond the number that is read of one file. */
      readonly left: number;
    }
  | { readonly ok: false; readonly why: ReadTrouble };

/** Contact cards (vCard 2.1, 3.0 and RFC 6350). */
export interface Cards {
  /** Reads the cards of a file. */
  read(text: string): Promise<CardsRead>;
  /** Writes cards, each with the id under which it is known here. */
  write(cards: readonly (Card & { readonly id: string })[]): Promise<string>;
}

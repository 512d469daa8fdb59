/** How the interface addresses the candidate in German: as a friend would, or formally. */
export type Address = 'du' | 'sie';

/** The endings that “dein” and “Ihr” share. */
type Ending = '' | 'e' | 'em' | 'en' | 'er' | 'es';

/** What differs between the two addresses. All other words are the same for both, so most texts need none of it. */
export interface Je {
  /** The wording of this address: `je('Schreib ihr', 'Schreiben Sie ihr')`. */
  (du: string, sie: string): string;
  /** “du” or “Sie”. */
  readonly du: string;
  /** “Du” or “Sie”, at the start of a sentence. */
  readonly Du: string;
  /** “dich” or “Sie”. */
  readonly dich: string;
  /** “dir” or “Ihnen”. */
  readonly dir: string;
  /** “dein” or “Ihr” with an ending: `je.dein('en')` is “deinen” or “Ihren”. */
  readonly dein: (ending?: Ending) => string;
  /** The same at the start of a sentence: “Deinen” or “Ihren”. */
  readonly Dein: (ending?: Ending) => string;
}

/** The words that differ, for one address. */
export function je(address: Address): Je {
  const formal = address === 'sie';
  const choose = (du: string, sie: string): string => (formal ? sie : du);
  return Object.assign(choose, {
    du: choose('du', 'Sie'),
    Du: choose('Du', 'Sie'),
    dich: choose('dich', 'Sie'),
    dir: choose('dir', 'Ihnen'),
    dein: (ending: Ending = '') => choose(`dein${ending}`, `Ihr${ending}`),
    Dein: (ending: Ending = '') => choose(`Dein${ending}`, `Ihr${ending}`),
  });
}

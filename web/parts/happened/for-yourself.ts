/** Said where notes are typed: who will see them (WR5). */
export const forYourself = 'For yourself. Nothing of this is sent unless you say so.';

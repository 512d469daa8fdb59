/** Said where notes are typed: who will see them (WR5). */
export const forYourself =
  'For yourself. A plain topic may come up in your letter, which you read first; everything else stays with you.';

/** What is kept for reading without a connection; it goes with the key. */
export const AT_HAND = 'persevere-at-hand';
/** What is typed is kept under names that begin so, until Persevere has it. */
export const TYPED = 'persevere-typed-';
/** What was noted without a connection. */
export const WAITING = 'persevere-waiting-notes';

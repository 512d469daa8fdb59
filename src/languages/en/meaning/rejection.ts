import { aroundANo } from './rejection/around-a-no.ts';
import { noFit } from './rejection/no-fit.ts';
import { noLongerOpen } from './rejection/no-longer-open.ts';
import { notTaken } from './rejection/not-taken.ts';
import { ownWords } from './rejection/own-words.ts';
import { somebodyElse } from './rejection/somebody-else.ts';

/** How a no is said in English, from plain to wrapped. */
export const rejection = [...somebodyElse, ...notTaken, ...noFit, ...noLongerOpen, ...ownWords, ...aroundANo];

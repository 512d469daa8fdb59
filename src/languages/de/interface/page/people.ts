import type { people as english } from '../../../en/interface/page/people.ts';
import type { Je } from '../address.ts';

export const people = (_je: Je): typeof english => ({});

import type { letters as english } from '../../../en/interface/page/letters.ts';
import type { Je } from '../address.ts';

export const letters = (_je: Je): typeof english => ({});

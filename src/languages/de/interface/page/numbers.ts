import type { numbers as english } from '../../../en/interface/page/numbers.ts';
import type { Je } from '../address.ts';

export const numbers = (_je: Je): typeof english => ({});

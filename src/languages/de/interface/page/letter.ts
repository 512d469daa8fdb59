import type { letter as english } from '../../../en/interface/page/letter.ts';
import type { Je } from '../address.ts';

export const letter = (_je: Je): typeof english => ({});

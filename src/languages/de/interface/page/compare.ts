import type { compare as english } from '../../../en/interface/page/compare.ts';
import type { Je } from '../address.ts';

export const compare = (_je: Je): typeof english => ({});

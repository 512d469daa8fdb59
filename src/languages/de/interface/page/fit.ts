import type { fit as english } from '../../../en/interface/page/fit.ts';
import type { Je } from '../address.ts';

export const fit = (_je: Je): typeof english => ({});

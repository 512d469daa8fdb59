import type { today as english } from '../../../en/interface/page/today.ts';
import type { Je } from '../address.ts';

export const today = (_je: Je): typeof english => ({});

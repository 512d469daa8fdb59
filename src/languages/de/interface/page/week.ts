import type { week as english } from '../../../en/interface/page/week.ts';
import type { Je } from '../address.ts';

export const week = (_je: Je): typeof english => ({});

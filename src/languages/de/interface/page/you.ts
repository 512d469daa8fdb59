import type { you as english } from '../../../en/interface/page/you.ts';
import type { Je } from '../address.ts';

export const you = (_je: Je): typeof english => ({});

import type { prepare as english } from '../../../en/interface/page/prepare.ts';
import type { Je } from '../address.ts';

export const prepare = (_je: Je): typeof english => ({});

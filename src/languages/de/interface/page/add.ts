import type { add as english } from '../../../en/interface/page/add.ts';
import type { Je } from '../address.ts';

export const add = (_je: Je): typeof english => ({});

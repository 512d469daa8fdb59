import type { heard as english } from '../../../en/interface/page/heard.ts';
import type { Je } from '../address.ts';

export const heard = (_je: Je): typeof english => ({});

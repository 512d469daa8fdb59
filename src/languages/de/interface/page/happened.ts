import type { happened as english } from '../../../en/interface/page/happened.ts';
import type { Je } from '../address.ts';

export const happened = (_je: Je): typeof english => ({});

import type { call as english } from '../../../en/interface/page/call.ts';
import type { Je } from '../address.ts';

export const call = (_je: Je): typeof english => ({});

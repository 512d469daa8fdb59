import type { palette as english } from '../../../en/interface/page/palette.ts';
import type { Je } from '../address.ts';

export const palette = (_je: Je): typeof english => ({});

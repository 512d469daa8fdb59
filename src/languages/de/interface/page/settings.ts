import type { settings as english } from '../../../en/interface/page/settings.ts';
import type { Je } from '../address.ts';

export const settings = (_je: Je): typeof english => ({});

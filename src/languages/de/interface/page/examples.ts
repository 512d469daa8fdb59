import type { examples as english } from '../../../en/interface/page/examples.ts';
import type { Je } from '../address.ts';

export const examples = (_je: Je): typeof english => ({});

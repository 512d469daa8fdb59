import type { navigation as english } from '../../../en/interface/page/navigation.ts';
import type { Je } from '../address.ts';

export const navigation = (_je: Je): typeof english => ({});

import type { invitation as english } from '../../../en/interface/page/invitation.ts';
import type { Je } from '../address.ts';

export const invitation = (_je: Je): typeof english => ({});

import { signal } from '@preact/signals';

/** Nobody is kept outside: what is noted here never leaves this browser, so its own lock is the phone's. */
export const key = signal<string | null>('this browser');
export const ownDevice = signal<string | null>(null);
export const refusedAtDoor = signal<string | null>(null);
export const unsent = signal(0);

/** There is no door here: nobody comes in by a code, and there is no key to take away. */
const nothing = (): void => undefined;

export const enter = async (): Promise<void> => undefined;
export const watchAddress = nothing;
export const leave: (takenAway: boolean, why: string | null) => void = nothing;
export const clearBrowser = nothing;

import { signal } from '@preact/signals';
import type { Home } from '../../src/transports/worker/messages.ts';

/** How this page reaches its notes, as its worker told it last. */
export const home = signal<Home>({ role: 'waits', store: null, trouble: null });

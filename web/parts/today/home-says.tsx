import type { ComponentType } from 'preact';

/** Nothing: on a server the notes lie in a file that no browser clears. What a home says on Today about where they are, and what it asks. */
export const HomeSays: ComponentType = () => null;
